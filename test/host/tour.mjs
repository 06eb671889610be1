// Uses the editor as a person does, in a real browser, on the samples and (where they are) on the five real documents.
//   node test/host/tour.mjs [oldest|newest] [--kind node|web] [--vsix FILE] [--only samples|seeds] [--shots DIR]
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openWindow, root } from './window.mjs';
import { painted } from './workbench.mjs';

const shared = path.resolve(root, '../shared/seeds');

/** What a person looks for in a folder: the same gestures on the samples and on the real documents. */
const TOURS = [
  {
    name: 'samples',
    folder: path.join(root, 'samples'),
    hover: { file: 'dialogue-news.txt', word: '朝比奈洋平', expected: '防衛審議官' },
    outline: { 'dialogue-release.txt': '総論', 'dialogue-news.txt': '朝比奈洋平', 'sjosakerhet.txt': 'Karin Stenmark' },
    faults: {
      file: 'dialogue-release.txt',
      'date/weekday-mismatch': ['(水)9時30分', '(金)9時30分'],
      'date/era-mismatch': ['令和6(2024)年6月', '令和5(2024)年6月'],
      'date/nonexistent': ['本年2月に', '本年2月30日に'],
    },
    references: {
      file: 'dialogue-release.txt',
      word: '海上安全情報の共有に関する覚書',
      files: ['dialogue-news.txt', 'memorandum.txt'],
    },
    definition: { file: 'sjosakerhet.txt', word: 'Asahina Yohei', notIn: 'sjosakerhet.txt' },
    walk: { file: 'sjosakerhet.txt', word: 'Asahina Yohei' },
  },
  {
    name: 'seeds',
    folder: shared,
    hover: { file: seed('000'), word: '鯰博行', expected: '外務審議官' },
    // Of every one of them something that it names.
    outline: {
      [seed('000')]: '鯰博行',
      [seed('001')]: '総論',
      [seed('002')]: '日越防衛装備品',
      [seed('003')]: '日ASEAN防衛当局次官級会合',
      [seed('004')]: 'Namazu Hiroyuki',
    },
    faults: {
      file: seed('001'),
      'date/weekday-mismatch': ['23日(火)15時', '23日(水)15時'],
      'date/era-mismatch': ['令和3(2021)年', '令和4(2021)年'],
      'date/nonexistent': ['本年9月の岸', '本年2月30日の岸'],
    },
    references: { file: seed('002'), word: '日越防衛装備品', files: [seed('001'), seed('002')] },
    definition: { file: seed('004'), word: 'Namazu Hiroyuki', reaches: seed('000') },
    walk: { file: seed('004'), word: 'Namazu Hiroyuki' },
  },
];

function seed(number) {
  return existsSync(shared) ? readdirSync(shared).find(name => name.startsWith(number)) : undefined;
}

/** The gestures of one tour; each is a step with a name, run in order in the same window. */
function gestures(tour, { workbench, page }) {
  const { hover, outline, faults, references, definition, walk } = tour;
  return {
    async 'a hover tells the role'() {
      await workbench.openFile(hover.file);
      assert.match(await workbench.hover(hover.word, hover.expected), new RegExp(hover.expected));
    },
    async 'the outline of every document tells what it names'() {
      for (const [file, expected] of Object.entries(outline)) {
        await workbench.openFile(file);
        assert.ok((await workbench.outline()).length > 2, file);
        await workbench.findSymbol(expected);
      }
    },
    async 'introduced faults appear in Problems once each, and go when mended'() {
      const { file, ...changes } = faults;
      await workbench.openFile(file);
      for (const [code, [right, wrong]] of Object.entries(changes)) {
        await workbench.showProblems();
        const rows = workbench.problems().filter({ hasText: code });
        assert.equal(await rows.count(), 0, code);
        await workbench.replaceWord(right, wrong);
        await workbench.showProblems();
        await rows.first().waitFor();
        assert.equal(await rows.count(), 1, code);
        await workbench.replaceWord(wrong, right);
        await workbench.showProblems();
        await rows.first().waitFor({ state: 'detached' });
      }
      await workbench.command('File: Revert File');
    },
    async 'Shift+F12 lists the mentions of one agreement in all files'() {
      await workbench.openFile(references.file);
      await workbench.clickWord(references.word);
      const tree = page.locator('.peekview-widget .ref-tree .monaco-list-row');
      await workbench.pressUntil('Shift+F12', tree.first());
      for (const file of references.files) await tree.filter({ hasText: file }).first().waitFor();
    },
    async 'F12 on a romanised name reaches the fullest mention'() {
      await workbench.openFile(definition.file);
      await workbench.clickWord(definition.word);
      await page.keyboard.press('F12');
      if (definition.reaches) await workbench.waitForActiveFile(definition.reaches);
      else
        await page.waitForFunction(
          name => document.querySelector('.tabs-container .tab.active')?.getAttribute('data-resource-name') !== name,
          definition.notIn,
        );
    },
    async 'Next Mention walks to another file and Previous Mention back'() {
      await workbench.openFile(walk.file);
      await workbench.clickWord(walk.word);
      let steps = 0;
      do {
        await workbench.move('Control+F7');
        steps++;
      } while ((await workbench.activeFile()) === walk.file && steps < 12);
      assert.notEqual(await workbench.activeFile(), walk.file);
      for (; steps > 0; steps--) await workbench.move('Control+Shift+F7');
      await workbench.waitForActiveFile(walk.file);
    },
    async 'the timeline tells sentences, leads to the text and is saved as a drawing'() {
      await workbench.openFile(walk.file);
      await workbench.command('Shiryo: Show Timeline');
      const picture = await workbench.picture(/^Timeline$/);
      const marks = picture.locator('.mark:not(.crowd)');
      await marks.first().locator('.shape').hover();
      assert.ok((await picture.locator('.card li').first().innerText()).length > 5);
      await workbench.screenshot(path.join(shots, `${tour.name}-timeline.png`));
      await picture.getByRole('button', { name: 'Save as SVG…' }).click();
      const name = page.locator('.quick-input-widget:visible input[type="text"]').first();
      await name.waitFor();
      await page.waitForFunction(() =>
        document.querySelector('.quick-input-widget input[type="text"]')?.value.endsWith('Timeline.svg'),
      );
      await page.keyboard.press('Enter');
      await name.waitFor({ state: 'hidden' });
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'Timeline.svg' }).waitFor();
      // By keyboard alone: to the first mark, on to one that a single sentence tells of, and into the text.
      await marks.first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const choice = picture.locator('.card.pinned button').first();
      if (await choice.isVisible()) await page.keyboard.press('Enter');
      await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
      await workbench.command('View: Close All Editors');
    },
    async 'the network is drawn around the name at the cursor, and reads as text'() {
      await workbench.openFile(walk.file);
      await workbench.clickWord(walk.word);
      await workbench.command('Shiryo: Show Network');
      const picture = await workbench.picture(/^Around (?!.*named most)/);
      const marks = picture.locator('.mark');
      assert.ok((await marks.count()) > 2);
      await marks.nth(1).focus();
      await picture.locator('.card li').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await picture.locator('.tie:focus').waitFor();
      await workbench.screenshot(path.join(shots, `${tour.name}-network.png`));
      const before = await marks.count();
      await picture.getByRole('button', { name: 'Neighbours of Neighbours' }).click();
      await picture.locator('button[aria-pressed="true"]').waitFor();
      assert.ok((await marks.count()) >= before);
      await picture.locator('summary').click();
      assert.ok((await picture.locator('footer li').count()) > 2);
      await picture.getByRole('button', { name: 'Open as Text' }).click();
      await page
        .locator('.view-line', { hasText: painted('# Around ') })
        .first()
        .waitFor();
      await workbench.command('View: Close All Editors');
    },
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shots: { type: 'string' },
    only: { type: 'string' },
    kind: { type: 'string' },
    vsix: { type: 'string' },
  },
});
const shots = values.shots ?? path.join(root, 'shots');
mkdirSync(shots, { recursive: true });
let passed = 0;
let failed = 0;
for (const tour of TOURS.filter(({ name }) => !values.only || name === values.only)) {
  if (!existsSync(tour.folder)) {
    console.log(`The folder of the ${tour.name} is not there: this tour is left out.`);
    continue;
  }
  const window = await openWindow({
    host: positionals[0] ?? 'newest',
    folder: tour.folder,
    kind: values.kind,
    vsix: values.vsix && path.resolve(values.vsix),
  });
  for (const [name, gesture] of Object.entries(gestures(tour, window))) {
    const picture = path.join(shots, `${tour.name}-${passed + failed + 1}.png`);
    try {
      await gesture();
      passed++;
      console.log(`  ✔ ${tour.name}: ${name}`);
    } catch (error) {
      failed++;
      console.log(`  ✘ ${tour.name}: ${name}, see ${picture}\n${error.stack}`);
    }
    // The pictures are for whoever looks at a failure; those of third-party texts are never kept in the repository.
    await window.workbench.screenshot(picture);
    for (let layer = 0; layer < 3; layer++) await window.page.keyboard.press('Escape');
  }
  await window.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

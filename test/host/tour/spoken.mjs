// What a screen reader is told of what others see: names of rows, of the status, of every mark and button of a picture.
import assert from 'node:assert/strict';

/** The accessible names of elements that bear one themselves or in their text. */
const spokenNames = elements =>
  elements.evaluateAll(found => found.map(one => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()));

/** @type {import('./steps.mjs').Step[]} */
export const SPOKEN = [
  {
    name: 'the rows of both views are told with what stands beside their names',
    exercises: ['viewsContainers', 'shiryo.entities', 'shiryo.chronology'],
    isShort: true,
    async run({ workbench, page, words }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.openContainer(words.manifest('view.container'));
      await workbench.clickWord('朝比奈洋平');
      for (const [view, row] of [
        ['view.entities', /^朝比奈 洋平, .*14/],
        ['view.chronology', /^2024, \d+$/],
      ]) {
        const tree = page.getByRole('tree', { name: words.manifest(view) });
        await tree.getByRole('treeitem', { name: row }).first().waitFor();
        const names = await spokenNames(tree.getByRole('treeitem'));
        assert.ok(names.length > 2 && names.every(name => name !== ''), names.join(' | '));
      }
    },
  },
  {
    name: 'the status is a button whose name tells what was read',
    exercises: ['shiryo.showStatus'],
    isShort: true,
    async run({ workbench, page }) {
      await workbench.openFile('dialogue-news.txt');
      await page
        .getByRole('button', { name: /^(Shiryo: 11 documents, \d+ mentions|史料: 11文書、\d+か所)/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the pictures tell what each mark and each button is',
    exercises: ['shiryo.showTimeline', 'shiryo.showNetwork'],
    async run({ workbench, words }) {
      await workbench.openFile('sjosakerhet.txt');
      await workbench.clickWord('Karin Stenmark');
      for (const [command, title] of [
        ['shiryo.showTimeline', /^(Timeline|年表)$/],
        ['shiryo.showNetwork', /Karin Stenmark|カーリン・ステンマルク/],
      ]) {
        await workbench.run(command);
        const picture = await workbench.picture(title);
        await picture.getByRole('heading', { level: 1, name: title }).waitFor();
        await picture.getByRole('application', { name: new RegExp(title.source.replace(/[$^]/g, '')) }).waitFor();
        await picture.getByRole('button', { name: words.client('Zoom In') }).waitFor();
        const named = await spokenNames(picture.locator('button, .mark[tabindex], .tie[tabindex]'));
        assert.ok(named.length > 5 && named.every(name => /\p{Letter}/u.test(name)), named.join(' | '));
        assert.match(await picture.locator('html').getAttribute('lang'), /^\p{Letter}{2}/u);
        await workbench.command('View: Close Editor');
      }
    },
  },
];

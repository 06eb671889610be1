// The folder as pictures: the timeline and the network around a name, by pointer, by keyboard and as text.
import assert from 'node:assert/strict';

/** @type {import('./steps.mjs').Step[]} */
export const PICTURES = [
  {
    name: 'the timeline tells sentences, leads to the text and is saved as a drawing',
    exercises: ['shiryo.showTimeline', 'shiryo/timeline'],
    isShort: true,
    async run({ workbench, page, words }) {
      await workbench.openFile('sjosakerhet.txt');
      await workbench.run('shiryo.showTimeline');
      const picture = await workbench.picture(/^(Timeline|年表)$/);
      const title = await picture.locator('h1').innerText();
      const marks = picture.locator('.mark:not(.crowd)');
      await marks.first().locator('.shape').hover();
      assert.ok((await picture.locator('.card li').first().innerText()).length > 5);
      await workbench.screenshotNow('timeline');
      await picture.getByRole('button', { name: words.client('Save as SVG…') }).click();
      const name = page.locator('.quick-input-widget:visible input[type="text"]').first();
      await name.waitFor();
      await page.waitForFunction(
        name => document.querySelector('.quick-input-widget input[type="text"]')?.value.endsWith(name),
        `${title}.svg`,
      );
      await page.keyboard.press('Enter');
      await name.waitFor({ state: 'hidden' });
      // The folder's files are listed in the explorer, whatever view a step before has left open.
      await workbench.command('View: Show Explorer');
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: `${title}.svg` }).waitFor();
      // By keyboard alone: to the first mark, on to one that a single sentence tells of, and into the text.
      await marks.first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const choice = picture.locator('.card.pinned button').first();
      if (await choice.isVisible()) await page.keyboard.press('Enter');
      await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
      await workbench.command('View: Close All Editors');
    },
  },
  {
    name: 'the network is drawn around the name at the cursor, and reads as text',
    exercises: ['shiryo.showNetwork', 'shiryo/network', 'shiryo/networkText'],
    isShort: true,
    async run({ workbench, page, words }) {
      await workbench.openFile('sjosakerhet.txt');
      await workbench.clickWord('Karin Stenmark');
      await workbench.run('shiryo.showNetwork');
      const picture = await workbench.picture(/Karin Stenmark|カーリン・ステンマルク/);
      const marks = picture.locator('.mark');
      await marks.nth(2).waitFor();
      await marks.nth(1).focus();
      await picture.locator('.card li').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await picture.locator('.tie:focus').waitFor();
      await workbench.screenshotNow('network');
      const before = await marks.count();
      await picture.getByRole('button', { name: words.client('Neighbours of Neighbours') }).click();
      await picture.locator('button[aria-pressed="true"]').waitFor();
      await marks.nth(before - 1).waitFor();
      await picture.locator('summary').click();
      await picture.locator('footer li').nth(2).waitFor();
      await picture.getByRole('button', { name: words.client('Open as Text') }).click();
      await page
        .locator('.view-line', { hasText: /^#.*(Stenmark|ステンマルク)/ })
        .first()
        .waitFor();
      await workbench.command('View: Close All Editors');
    },
  },
  {
    name: 'a picture is saved from the menu of its tab too',
    exercises: ['shiryo.savePicture', 'editor/title'],
    async run({ workbench, page, words }) {
      await workbench.run('shiryo.showTimeline');
      await workbench.picture(/^(Timeline|年表)$/);
      await page.locator('.editor-group-container.active .editor-actions .codicon-toolbar-more').click();
      await workbench.chooseInOpenMenu(words.command('shiryo.savePicture'));
      await page.waitForFunction(() =>
        document.querySelector('.quick-input-widget input[type="text"]')?.value.endsWith('.svg'),
      );
      await page.keyboard.press('Escape');
      await workbench.command('View: Close All Editors');
    },
  },
];

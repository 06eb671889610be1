// What a person asks for: explanations, the status, the log, the first steps.
import assert from 'node:assert/strict';

/** @type {import('./steps.mjs').Step[]} */
export const ASKING = [
  {
    name: 'the menu of a mention explains why it was recognised',
    exercises: ['shiryo.explainMention', 'editor/context', 'shiryo.mention', 'shiryo/mentionAt', 'shiryo/explain'],
    isShort: true,
    async run({ workbench, page, words }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.chooseInMenu(
        '朝比奈洋平',
        words.manifest('submenu.mention'),
        words.command('shiryo.explainMention'),
      );
      // Places in it are links.
      await page.locator('.editor-group-container').last().locator('.detected-link').first().waitFor();
      await workbench.screenshotNow('explained');
      await workbench.command('View: Close All Editors');
    },
  },
  {
    name: 'the status tells what was read, and what can be done',
    exercises: ['shiryo.showStatus', 'shiryo/status'],
    isShort: true,
    async run({ workbench, page, words }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.status().click();
      await page
        .locator('.quick-input-widget:visible .monaco-list-row')
        .filter({ hasText: words.client('Set Source…') })
        .waitFor();
    },
  },
  {
    name: 'Restart reads the folder anew, and Show Log tells what was read',
    exercises: ['shiryo.restart', 'shiryo.showLog'],
    async run({ workbench, page }) {
      await workbench.openFile('dialogue-news.txt');
      await workbench.run('shiryo.restart');
      // Where a menu was opened before, the editor takes the pointer for pressed until the next click.
      await workbench.clickWord('朝比奈洋平');
      await workbench.hover('朝比奈洋平', '防衛審議官');
      await workbench.run('shiryo.showLog');
      await page
        .locator('.panel .view-line', { hasText: /Shiryo:|史料:/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the walkthrough leads through four steps with pictures',
    exercises: ['walkthroughs', 'shiryo.openSamples'],
    isShort: true,
    async run({ workbench, page, words }) {
      await workbench.command('View: Close All Editors');
      await workbench.command('Welcome: Open Walkthrough...');
      await workbench.answer(words.manifest('walkthrough.title'));
      const steps = page.locator('.getting-started-step');
      await steps.first().waitFor();
      assert.equal(await steps.count(), 4);
      for (let step = 0; step < 4; step++) {
        await steps.nth(step).locator('.step-title').click();
        await page.locator('.getting-started-step.expanded').nth(0).waitFor();
        await page.locator('.getting-started-media').first().waitFor();
        await workbench.screenshotNow(`step-${step + 1}`);
      }
      // The samples open in a window of their own; behind it this one would fall asleep.
      await steps.first().locator('.step-title').click();
      const opened = page.waitForEvent('popup');
      await page.locator('.getting-started-step.expanded .monaco-button').first().click();
      const samples = await opened;
      assert.match(samples.url(), /samples/);
      await samples.close();
      await page.bringToFront();
      await workbench.command('View: Close All Editors');
    },
  },
];

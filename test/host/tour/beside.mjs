// What stands beside the text only where its reader switches it on, in the settings as they are shown.
import assert from 'node:assert/strict';

/** @type {import('./steps.mjs').Step[]} */
export const BESIDE = [
  {
    name: 'ISO dates, full names and readings stand in the text once their settings are ticked',
    exercises: [
      'inlayHintProvider',
      'shiryo.inlayHints.isoDates',
      'shiryo.inlayHints.fullNames',
      'shiryo.inlayHints.readings',
    ],
    async run({ workbench, page }) {
      for (const setting of ['isoDates', 'fullNames', 'readings']) await workbench.tick(`shiryo.inlayHints.${setting}`);
      await workbench.openFile('dialogue-release.txt');
      await page.locator('.view-line', { hasText: '2024-06-05' }).first().waitFor();
      await page.locator('.view-line', { hasText: 'Asahina' }).first().waitFor();
      await workbench.screenshotNow('hints');
      for (const setting of ['isoDates', 'fullNames', 'readings']) await workbench.tick(`shiryo.inlayHints.${setting}`);
    },
  },
  {
    name: 'counts of mentions stand above the lines once their setting is ticked, and list them',
    exercises: ['codeLensProvider', 'shiryo.codeLens'],
    async run({ workbench, page }) {
      await workbench.tick('shiryo.codeLens');
      await workbench.openFile('dialogue-release.txt');
      await page.locator('.codelens-decoration a').first().click();
      await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor();
      await workbench.screenshotNow('lenses');
      await page.keyboard.press('Escape');
      await workbench.tick('shiryo.codeLens');
    },
  },
  {
    name: 'colours go, and the language of what is told changes, as the settings say',
    exercises: ['shiryo.semanticTokens', 'shiryo.language'],
    async run({ workbench, page }) {
      await workbench.change({ 'shiryo.semanticTokens': false, 'shiryo.language': 'sv' });
      await workbench.openFile('dialogue-news.txt');
      const plain = await workbench.styleOf('日本側から', 'color');
      for (let wait = 0; (await workbench.styleOf('朝比奈洋平', 'color')) !== plain; wait++) {
        assert.ok(wait < 50, 'a name keeps its colour');
        await page.waitForTimeout(200);
      }
      await workbench.hover('朝比奈洋平', 'Roll här');
      await workbench.change({});
    },
  },
  {
    name: 'a pattern of files that are left out is followed at once',
    exercises: ['shiryo.include', 'shiryo.exclude'],
    async run({ workbench, page }) {
      await workbench.openFile('memorandum.txt');
      const before = await workbench.status().innerText();
      await workbench.change({ 'shiryo.include': ['**/*.txt'], 'shiryo.exclude': ['d*.txt'] });
      await page.waitForFunction(
        text => document.querySelector('.statusbar-item[id$="shiryo.status"]')?.textContent?.trim() !== text,
        before.trim(),
      );
      await workbench.change({});
    },
  },
  {
    name: 'switched off, Shiryo shows nothing, and says in its view how it is switched on',
    exercises: ['shiryo.enable'],
    async run({ workbench, page, words }) {
      await workbench.openFile('memorandum.txt');
      await workbench.openContainer(words.manifest('view.container'));
      await workbench.change({ 'shiryo.enable': false });
      await workbench.status().locator('.codicon-circle-slash').waitFor();
      await page.locator('.welcome-view-content').first().waitFor();
      await workbench.screenshotNow('off');
      await workbench.change({});
      await workbench.status().locator('.codicon-book').waitFor();
    },
  },
];

// From mention to mention and from doubt to doubt, through files, scripts and languages.
import assert from 'node:assert/strict';

/** @type {import('./steps.mjs').Step[]} */
export const WALKING = [
  {
    name: 'Shift+F12 lists the mentions of one agreement in all files',
    exercises: ['referencesProvider'],
    isShort: true,
    async run({ workbench, page }) {
      await workbench.openFile('dialogue-release.txt');
      await workbench.clickWord('海上安全情報の共有に関する覚書');
      const tree = page.locator('.peekview-widget .ref-tree .monaco-list-row');
      await workbench.pressUntil('Shift+F12', tree.first());
      for (const file of ['dialogue-news.txt', 'memorandum.txt'])
        await tree.filter({ hasText: file }).first().waitFor();
    },
  },
  {
    name: 'F12 on a romanised name reaches the fullest mention',
    exercises: ['definitionProvider'],
    isShort: true,
    async run({ workbench, page }) {
      await workbench.openFile('sjosakerhet.txt');
      await workbench.clickWord('Asahina Yohei');
      await page.keyboard.press('F12');
      await workbench.left('sjosakerhet.txt');
    },
  },
  {
    name: 'Next Mention walks to another file and Previous Mention back',
    exercises: ['shiryo.nextMention', 'shiryo.previousMention', 'keybindings', 'shiryo/goToMention'],
    isShort: true,
    async run({ workbench }) {
      await workbench.openFile('sjosakerhet.txt');
      await workbench.walk('Asahina Yohei');
    },
  },
  {
    name: 'a name is found in the folder without its accents and by its reading',
    exercises: ['workspaceSymbolProvider'],
    async run({ workbench, page }) {
      await workbench.openFile('memorandum.txt');
      for (const [typed, found] of [
        ['asahina', '朝比奈'],
        ['stenmark', 'Stenmark'],
      ]) {
        await workbench.quickRow('Control+T', `#${typed}`, found);
        await page.keyboard.press('Escape');
      }
    },
  },
  {
    name: 'Next Doubt goes from finding to finding, and Previous Doubt back',
    exercises: ['shiryo.nextDoubt', 'shiryo.previousDoubt'],
    isShort: true,
    async run({ workbench }) {
      await workbench.openFile('draft-with-faults.txt');
      await workbench.goTo(1, 1);
      const places = [];
      for (const command of ['shiryo.nextDoubt', 'shiryo.nextDoubt', 'shiryo.previousDoubt']) {
        const before = await workbench.where();
        await workbench.run(command);
        await workbench.moved(before);
        places.push(await workbench.where());
      }
      assert.equal(places[2], places[0]);
    },
  },
];

// What a person records: dates, names of one's own, completion and rename. The texts themselves stay as they are.
import assert from 'node:assert/strict';

/** @type {import('./steps.mjs').Step[]} */
export const WRITING = [
  {
    name: 'a recorded date resolves what the text leaves open',
    exercises: ['shiryo.setDocumentDate', 'shiryo/record', 'shiryo/describe'],
    isShort: true,
    async run({ workbench }) {
      await workbench.openFile('embassy-release.txt');
      await workbench.run('shiryo.setDocumentDate');
      await workbench.answer('2019-05-07');
      await workbench.openFile('documents.json');
      await workbench.boxOf('2019-05-07');
    },
  },
  {
    name: 'an official is added to the gazetteer, and shown there the second time',
    exercises: ['shiryo.addToGazetteer', 'shiryo/addToGazetteer', 'languages'],
    isShort: true,
    async run({ workbench, page }) {
      await workbench.openFile('sjosakerhet.txt');
      await workbench.clickWord('Karin Stenmark');
      await workbench.run('shiryo.addToGazetteer');
      await workbench.openFile('entities.json');
      await workbench.boxOf('Stenmark');
      assert.match(await page.locator('[id="status.editor.mode"]').innerText(), /JSON with Comments/);
      await workbench.openFile('sjosakerhet.txt');
      await workbench.clickWord('Karin Stenmark');
      await workbench.run('shiryo.addToGazetteer');
      await workbench.waitForActiveFile('entities.json');
    },
  },
  {
    name: 'the gazetteer’s fields are explained and completed',
    exercises: ['jsonValidation'],
    async run({ workbench, page }) {
      await workbench.openFile('entities.json');
      await workbench.clickWord('"note"');
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      const fields = page.locator('.suggest-widget.visible .monaco-list-row');
      await workbench.pressUntil('Control+Space', fields.first());
      await workbench.screenshotNow('completed');
      await page.keyboard.press('Escape');
      await workbench.command('File: Revert File');
    },
  },
  {
    name: 'F2 changes the name in the gazetteer and in no text',
    exercises: ['renameProvider'],
    async run({ workbench, page }) {
      await workbench.openFile('sjosakerhet.txt');
      await workbench.clickWord('Blå fyren');
      const box = page.locator('.rename-box input').first();
      await workbench.pressUntil('F2', box);
      await box.fill('Blå fyren 2');
      await page.keyboard.press('Enter');
      await workbench.openFile('entities.json');
      await workbench.boxOf('Blå fyren 2');
      await workbench.command('File: Revert File');
    },
  },
  {
    name: 'a name that the folder knows is completed',
    exercises: ['completionProvider', 'shiryo.completion'],
    isShort: true,
    async run({ workbench, page }) {
      await workbench.openFile('memorandum.txt');
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText('\n朝比');
      const row = page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: '朝比奈' }).first();
      await workbench.pressUntil('Control+Space', row);
      await workbench.screenshotNow('proposed');
      await page.keyboard.press('Escape');
      await workbench.command('File: Revert File');
    },
  },
];

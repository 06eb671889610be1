// A folder that its reader opened to edits: each correction and each other way to write a date, once. No file is saved.

const FILE = 'dialogue-release.txt';
const WEEKDAY = ['6月5日(水)9時30分', '6月5日(金)9時30分'];

/** What each command mends: the code, the fault, [right, wrong], that is typed into the text first, and where the cursor stands. */
const CORRECTIONS = {
  'shiryo.correctWeekday': ['date/weekday-mismatch', WEEKDAY, '金)9時'],
  'shiryo.correctEraYear': ['date/era-mismatch', ['令和6(2024)年6月5日', '令和5(2024)年6月5日'], '令和5(2024)'],
  'shiryo.correctGregorianYear': ['date/era-mismatch', ['令和6(2024)年6月5日', '令和6(2023)年6月5日'], '令和6(2023)'],
  'shiryo.writeUsualForm': [
    'agreement/title-variant',
    ['共有に関する覚書」を歓迎', '供有に関する覚書」を歓迎'],
    '供有に関する覚書',
  ],
  'shiryo.mendMark': [
    'text/unbalanced-bracket',
    ['捜索救助協力に関する協定」について', '捜索救助協力に関する協定』について'],
    '』について',
  ],
};

/** Types a fault over what is right, and waits until it is told. */
async function plant(workbench, [right, wrong], code) {
  await workbench.replaceWord(right, wrong);
  await workbench.showProblems();
  await workbench.problems().filter({ hasText: code }).first().waitFor();
}

/** Ticks every change in the preview, file by file, and applies them. */
async function applyPreview(page, files) {
  const preview = page.locator('.bulk-edit-panel');
  for (const file of files) {
    const row = preview.locator('.monaco-list-row', { hasText: file }).first();
    await row.waitFor();
    await row.locator('input[type="checkbox"], .monaco-checkbox, .edit-checkbox').first().click();
  }
  await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
  await preview.waitFor({ state: 'hidden' });
}

/** @type {import('./steps.mjs').Step[]} */
export const EDITING = [
  {
    name: 'each correction is made at the cursor, once the folder is open to edits',
    exercises: ['shiryo.edits.allow', ...Object.keys(CORRECTIONS)],
    async run({ workbench }) {
      await workbench.change({ 'shiryo.edits.allow': true });
      await workbench.openFile(FILE);
      for (const [command, [code, fault, at]] of Object.entries(CORRECTIONS)) {
        await plant(workbench, fault, code);
        await workbench.clickWord(at);
        await workbench.run(command);
        await workbench.boxOf(fault[0]);
        await workbench.command('File: Revert File');
      }
    },
  },
  {
    name: 'a date is written in the other calendar, and in ISO',
    exercises: ['shiryo.writeInOtherCalendar', 'shiryo.writeIsoDate'],
    async run({ workbench }) {
      await workbench.openFile(FILE);
      await workbench.goTo(1, 1);
      for (const [command, written] of [
        ['shiryo.writeInOtherCalendar', '令和6年6月5日'],
        ['shiryo.writeIsoDate', '2024-06-05'],
      ]) {
        await workbench.clickWord('2024年6月5日');
        await workbench.run(command);
        await workbench.boxOf(written);
        await workbench.command('File: Revert File');
      }
    },
  },
  {
    name: 'all faults of a kind are mended in a document, after a look at the changes',
    exercises: ['shiryo.correctAllInDocument'],
    async run({ workbench, page }) {
      await workbench.openFile(FILE);
      await workbench.replaceWord('2024年6月5日', '2024年6月5日(月)');
      await plant(workbench, WEEKDAY, 'date/weekday-mismatch');
      await workbench.clickWord('金)9時');
      await workbench.run('shiryo.correctAllInDocument');
      await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor();
      await workbench.screenshotNow('preview');
      await applyPreview(page, [FILE]);
      for (const mended of ['2024年6月5日(水)', WEEKDAY[0]]) await workbench.boxOf(mended);
      await workbench.command('File: Revert File');
    },
  },
  {
    name: 'all faults of a kind are mended in the folder, after a look at the changes',
    exercises: ['shiryo.correctAllInFolder'],
    async run({ workbench, page }) {
      await workbench.openFile(FILE);
      await plant(workbench, WEEKDAY, 'date/weekday-mismatch');
      await workbench.clickWord('金)9時');
      await workbench.run('shiryo.correctAllInFolder');
      await applyPreview(page, [FILE, 'draft-with-faults.txt']);
      await workbench.boxOf(WEEKDAY[0]);
      await workbench.command('File: Revert File');
      await workbench.openFile('draft-with-faults.txt');
      await workbench.boxOf(WEEKDAY[0]);
      await workbench.change({});
    },
  },
];

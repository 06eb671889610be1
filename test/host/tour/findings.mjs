// What a person answers to a finding: the source’s own fault, nothing to be told here, another severity.

const DRAFT = 'draft-with-faults.txt';
const row = (workbench, code) => workbench.problems().filter({ hasText: code }).first();

/** Opens the draft at a fault and waits until the fault is told. */
async function atFault(workbench, quote, code) {
  await workbench.openFile(DRAFT);
  await workbench.clickWord(quote);
  await workbench.showProblems();
  await row(workbench, code).waitFor();
  await workbench.clickWord(quote);
}

/** @type {import('./steps.mjs').Step[]} */
export const FINDINGS = [
  {
    name: 'the light bulb on a fault lists what can be done about it',
    exercises: ['codeActionProvider'],
    isShort: true,
    async run({ workbench, page }) {
      await atFault(workbench, '平成31年5月2日', 'date/era-boundary');
      await workbench.pressUntil('Control+.', page.locator('.action-widget .monaco-list-row').nth(2));
    },
  },
  {
    name: 'a fault that is ignored here leaves Problems, and comes back when that is taken back',
    exercises: ['shiryo.ignoreHere', 'shiryo.takeBack'],
    async run({ workbench }) {
      await atFault(workbench, '平成31年5月2日', 'date/era-boundary');
      await workbench.runUntil('shiryo.ignoreHere', row(workbench, 'date/era-boundary'), 'detached');
      await workbench.clickWord('平成31年5月2日');
      await workbench.runUntil('shiryo.takeBack', row(workbench, 'date/era-boundary'), 'visible');
    },
  },
  {
    name: 'a fault that is the source’s own becomes a note',
    exercises: ['shiryo.sic'],
    isShort: true,
    async run({ workbench }) {
      await atFault(workbench, '2月30日', 'date/nonexistent');
      await workbench.runUntil('shiryo.sic', row(workbench, 'date/nonexistent'), 'detached');
      await workbench.openFile(DRAFT);
      await workbench.hover('2月30日', /\bsic\b|原文のまま/i);
    },
  },
  {
    name: 'the severity of a code is changed from its finding, and “off” removes it',
    exercises: ['shiryo.changeSeverity', 'shiryo.severity.<code>'],
    async run({ workbench, words }) {
      await atFault(workbench, '10月21日', 'date/range-reversed');
      await workbench.run('shiryo.changeSeverity');
      await workbench.answer(words.client('Off'));
      await row(workbench, 'date/range-reversed').waitFor({ state: 'detached' });
    },
  },
];

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, at, commandUntil, eventually, fileUri, open, problems, replace } from './editor';

const DRAFT = 'draft-with-faults.txt';
const RECORDED = `.shiryo/annotations/${DRAFT}.jsonl`;

/** The actions that the editor offers at a place, worked out. */
const actionsAt = (document: vscode.TextDocument, range: vscode.Range, kind?: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
    20,
  );

async function chosen(document: vscode.TextDocument, range: vscode.Range, kind: string): Promise<vscode.CodeAction> {
  const [action] = await eventually(
    () => actionsAt(document, range, kind),
    found => found.some(({ edit }) => edit !== undefined),
  );
  return action!;
}

async function act({ edit, command }: vscode.CodeAction): Promise<void> {
  assert.ok(edit);
  await apply(() => edit);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

const weekdayRow = (document: vscode.TextDocument) => problems(document).find(row => row.startsWith('date/weekday'));
const weekdayAt = (document: vscode.TextDocument): vscode.Range => {
  const start = at(document, '6月5日(木)', { into: 5 });
  return new vscode.Range(start, start.translate(0, 1));
};
const recorded = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(RECORDED)));

describe('actions in the editor', () => {
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('shiryo')
      .update('edits.allow', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    try {
      await vscode.workspace.fs.delete(fileUri(RECORDED));
    } catch {
      // Nothing was recorded.
    }
  });

  it('record sic beside the text: the row in Problems becomes a note, and comes back', async () => {
    const { document } = await open(DRAFT);
    await eventually(
      () => weekdayRow(document),
      row => row === 'date/weekday-mismatch error «木»',
    );
    const before = document.getText();
    await act(await chosen(document, weekdayAt(document), 'quickfix.shiryo.sic'));
    await eventually(
      () => weekdayRow(document),
      row => row === 'date/weekday-mismatch hint «木»',
    );
    assert.equal(JSON.parse(await recorded()).target.selector[0].exact, '木');
    assert.ok(
      vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty),
      'nothing is left unsaved',
    );
    await act(await chosen(document, weekdayAt(document), 'quickfix.shiryo.takeBack'));
    await eventually(
      () => weekdayRow(document),
      row => row === 'date/weekday-mismatch error «木»',
    );
    assert.equal(document.getText(), before);
  }).exercises('codeActionProvider', 'shiryo.sic', 'shiryo.takeBack');

  it('ignore a finding by a command at the cursor, and show it again', async () => {
    const editor = await open(DRAFT);
    const { document } = editor;
    await eventually(
      () => weekdayRow(document),
      row => row !== undefined,
    );
    const { start } = weekdayAt(document);
    editor.selection = new vscode.Selection(start, start);
    await commandUntil('shiryo.ignoreHere', () => weekdayRow(document) === undefined);
    await commandUntil('shiryo.takeBack', () => weekdayRow(document) === 'date/weekday-mismatch error «木»');
  }).exercises('shiryo.ignoreHere', 'shiryo.takeBack');

  it('change a text only in a folder that is open to edits, and only when asked', async () => {
    const editor = await open(DRAFT);
    const { document } = editor;
    await eventually(
      () => weekdayRow(document),
      row => row !== undefined,
    );
    const ours = async () =>
      (await actionsAt(document, weekdayAt(document)))
        .map(({ kind }) => kind?.value)
        .filter(kind => kind?.includes('shiryo'));
    assert.deepEqual((await ours()).sort(), [
      'quickfix.shiryo.ignore',
      'quickfix.shiryo.severity',
      'quickfix.shiryo.sic',
    ]);
    await vscode.workspace.getConfiguration('shiryo').update('edits.allow', true, vscode.ConfigurationTarget.Workspace);
    await eventually(ours, kinds => kinds.includes('quickfix.shiryo.weekday'));
    const { start } = weekdayAt(document);
    editor.selection = new vscode.Selection(start, start);
    await commandUntil('shiryo.correctWeekday', () => document.getText().includes('6月5日(水)9時30分'));
    await eventually(
      () => weekdayRow(document),
      row => row === undefined,
    );
    await replace(document, '6月5日(水)9時30分', '6月5日(木)9時30分');
  }).exercises('codeActionProvider', 'shiryo.edits.allow', 'shiryo.correctWeekday');

  it('mend all of a kind only after the changes were looked at', async () => {
    const editor = await open(DRAFT);
    const { document } = editor;
    await replace(document, '(校正前)', '(校正前)、2024年6月6日(水)');
    await vscode.workspace.getConfiguration('shiryo').update('edits.allow', true, vscode.ConfigurationTarget.Workspace);
    await eventually(
      () => problems(document).filter(row => row.startsWith('date/weekday')),
      rows => rows.length === 2,
    );
    const { start } = weekdayAt(document);
    editor.selection = new vscode.Selection(start, start);
    await eventually(
      () => actionsAt(document, weekdayAt(document), 'quickfix.shiryo.all'),
      found => found.length === 2,
    );
    const before = document.getText();
    const isPreviewed = () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith('Refactor Preview')));
    // The first row of the list of changes opens their preview. Nothing in it is ticked at first.
    await commandUntil('shiryo.correctAllInDocument', isPreviewed, async () => {
      for (const command of ['refactorPreview.focus', 'list.focusFirst']) await vscode.commands.executeCommand(command);
    });
    assert.equal(document.getText(), before);
    for (const command of ['refactorPreview.toggleCheckedState', 'refactorPreview.apply'])
      await vscode.commands.executeCommand(command);
    await eventually(
      () => document.getText(),
      text => text.includes('2024年6月6日(木)') && text.includes('6月5日(水)9時30分'),
    );
    await eventually(isPreviewed, previewed => !previewed);
  }).exercises('shiryo.correctAllInDocument');
});

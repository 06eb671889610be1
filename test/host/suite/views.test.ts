import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, eventually, open, problems } from './editor';

const explanation = (): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'shiryo');

describe('views, doubts and explanations', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens both views', async () => {
    await vscode.commands.executeCommand('shiryo.entities.focus');
    await vscode.commands.executeCommand('shiryo.chronology.focus');
  }).exercises('shiryo.entities', 'shiryo.chronology');

  it('explains the mention at the cursor beside the text, in a document that nothing is recognised in', async () => {
    const editor = await open('dialogue-news.txt');
    const cursor = at(editor.document, '朝比奈洋平防衛審議官', { into: 1 });
    editor.selection = new vscode.Selection(cursor, cursor);
    const text = await eventually(
      async () => {
        await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
        await vscode.commands.executeCommand('shiryo.explainMention');
        return explanation()?.getText() ?? '';
      },
      said => said.includes('防衛審議官'),
    );
    assert.match(text, /審議官/);
    assert.deepEqual(problems(explanation()!), []);
  }).exercises('shiryo.explainMention', 'shiryo/explain');

  it('walks from doubt to doubt and round again', async () => {
    const { document } = await open('draft-with-faults.txt');
    await eventually(
      () => problems(document).length,
      count => count >= 7,
    );
    const seen = new Set<string>();
    const step = async (command: string) => {
      await vscode.commands.executeCommand(command);
      const editor = vscode.window.activeTextEditor!;
      return `${vscode.workspace.asRelativePath(editor.document.uri)}:${editor.document.offsetAt(editor.selection.active)}`;
    };
    const first = await step('shiryo.nextDoubt');
    const second = await step('shiryo.nextDoubt');
    assert.notEqual(first, second);
    assert.equal(await step('shiryo.previousDoubt'), first);
    for (let here = first; !seen.has(here); here = await step('shiryo.nextDoubt')) seen.add(here);
    assert.ok(seen.size >= 7, `${seen.size} doubts`);
  }).exercises('shiryo.nextDoubt', 'shiryo.previousDoubt');
});

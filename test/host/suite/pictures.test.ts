import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, eventually, open } from './editor';

const run = <Answer>(command: string, ...parameters: unknown[]): Thenable<Answer> =>
  vscode.commands.executeCommand<Answer>(`shiryo.${command}`, ...parameters);

const picturesOpen = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview)
    .map(({ label }) => label);

describe('the pictures in the editor', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('draw the timeline of the folder', async () => {
    await open('dialogue-news.txt');
    const marks = await eventually(
      () => run<number>('showTimeline'),
      drawn => drawn > 20,
    );
    assert.ok(marks > 20, `${marks}`);
    assert.deepEqual(picturesOpen(), ['Timeline']);
  }).exercises('shiryo.showTimeline', 'shiryo/timeline');

  it('draw the network around the name at the cursor, once however often it is asked for', async () => {
    const editor = await open('dialogue-news.txt');
    const start = at(editor.document, '朝比奈洋平');
    editor.selection = new vscode.Selection(start, start);
    assert.ok(
      (await eventually(
        () => run<number>('showNetwork'),
        drawn => drawn > 3,
      )) > 3,
    );
    assert.equal(picturesOpen().length, 1);
    assert.match(picturesOpen()[0]!, /^Around 朝比奈 ?洋平$/);
    const place = { uri: editor.document.uri.toString(), range: { start, end: start } };
    await run('showNetwork', place);
    assert.equal(picturesOpen().length, 1);
  }).exercises('shiryo.showNetwork', 'shiryo/network');

  it('read as pages that nobody can change and that are no sources', async () => {
    await open('dialogue-news.txt');
    await run('showTimelineAsText');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'plaintext');
    assert.match(document.getText(), /^# Timeline\n\n\d+ events in \d+ documents\.\n\n- /);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    await run('showNetworkAsText');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /^# Around .+\n\n\d+ names, \d+ ties\./);
  }).exercises('shiryo.showTimelineAsText', 'shiryo.showNetworkAsText', 'shiryo/timelineText', 'shiryo/networkText');
});

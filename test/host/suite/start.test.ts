import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, bytes, eventually, fileUri, hoverText, open } from './editor';
import { say } from './mocha';
import { slowness } from './pace';

/** What starting Shiryo may take of the extension host's time: loading the code and the call, in milliseconds. */
const ACTIVATION = 100;
/** How soon after a file is opened, the first of a window, its hover must answer, in milliseconds. */
const FIRST_HOVER = 1000;

/**
 * How far a limit may be passed before the suite fails: it is measured once, in a moment in which the machine may do
 * something else that nobody foresees. What was measured is told beside the limit.
 */
const SLACK = 3;

/** How much longer everything takes because the machine has other work; the runner knows. */
const load = (): number => vscode.workspace.getConfiguration('shiryo-suite').get('load', 1);

/** Limits are for the machine that they were set on: a slower one is allowed more, a slower extension is not. */
function holds(what: string, taken: number, limit: number): void {
  const asked = Math.round(limit * slowness() * load());
  const allowed = SLACK * asked;
  say(`      ${what} ${Math.round(taken)} ms, asked ${asked} ms, fails beyond ${allowed} ms`);
  assert.ok(taken <= allowed, `${what} took ${Math.round(taken)} ms, more than ${allowed} ms`);
}

/** This must come before all other tests: they find Shiryo started and warm. */
describe('the first text in a window', () => {
  before(async () => {
    // The editor itself is awake: it has shown and answered for a file that is not ours.
    await vscode.workspace.fs.writeFile(fileUri('other.json'), bytes('{}'));
    const { document } = await open('other.json');
    await hoverText(document, new vscode.Position(0, 1));
    await vscode.workspace.fs.delete(document.uri);
  });

  it('has its hover soon', async () => {
    const began = performance.now();
    const { document } = await open('dialogue-news.txt');
    const position = at(document, '朝比奈洋平防衛審議官', { into: 1 });
    await eventually(
      () => hoverText(document, position),
      said => said.includes('防衛審議官'),
    );
    holds('first hover', performance.now() - began, FIRST_HOVER);
  }).exercises('hoverProvider');

  it('takes little of the time of everything else in the extension host', async () => {
    // VS Code's own table of how its extensions started: name, eager, load code, call activate, finish activate, …
    await vscode.commands.executeCommand('perfview.show');
    const uri = vscode.Uri.from({ scheme: 'perf', path: 'Startup Performance' });
    const table = await vscode.workspace.openTextDocument(uri);
    const row = await eventually(
      () => table.getText().match(/^\| shiryo\.shiryo .*$/m)?.[0] ?? '',
      found => found !== '',
    );
    const [loading, calling] = row.split('|').slice(3).map(Number);
    holds('activation', loading! + calling!, ACTIVATION);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});

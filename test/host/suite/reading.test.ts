import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { archive } from './archive';
import { at, eventually, hoverText } from './editor';

const COUNT = 2000;
/** How many files come before the archive keeps its reader waiting. */
const OPEN_SHELVES = 600;

const nameOf = (number: number) => `${String(number).padStart(4, '0')}.txt`;
const textOf = (number: number) => `2031年5月12日、防衛審議官の朝倉千尋氏は第${number + 1}号の箱を開けた。`;

/** Two thousand files, of which those behind the first shelves come only once the gate is opened. */
describe('reading a large folder', () => {
  const onShelf = (name: string) => vscode.Uri.from({ scheme: 'suite-shelves', path: `/${name}` });
  let provider: vscode.Disposable;
  let open!: () => void;
  before(() => {
    const gate = new Promise<void>(resolve => {
      open = resolve;
    });
    const names = Array.from({ length: COUNT }, (_, number) => number);
    const shelves = archive(Object.fromEntries(names.map(number => [nameOf(number), textOf(number)])));
    provider = vscode.workspace.registerFileSystemProvider('suite-shelves', {
      ...shelves,
      async readFile(uri) {
        if (Number(/\d{4}/.exec(uri.path)?.[0]) >= OPEN_SHELVES) await gate;
        return shelves.readFile(uri);
      },
    });
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: onShelf(''), name: 'shelves' }));
  });
  after(async () => {
    open();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    vscode.workspace.updateWorkspaceFolders(1, 1);
    provider.dispose();
  });

  async function opened(number: number): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(onShelf(nameOf(number)));
    await vscode.window.showTextDocument(document);
    return document;
  }

  /** How many documents name the official who stands in each of them. */
  const known = async (document: vscode.TextDocument) =>
    (
      await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        at(document, '朝倉千尋', { into: 1 }),
      )
    ).length;

  it('stops where its reader wants it, keeps what was read, answers for what is open, and reads the rest later', async () => {
    const first = await opened(0);
    await eventually(
      () => known(first),
      count => count > 200,
    );
    await vscode.commands.executeCommand('shiryo.stopReading');
    const kept = await known(first);
    assert.ok(kept > 200 && kept <= OPEN_SHELVES, `${kept} documents, though ${OPEN_SHELVES} lie open`);
    open();
    const last = await opened(COUNT - 1);
    await eventually(
      () => hoverText(last, at(last, '2031年5月12日', { into: 1 })),
      said => said.includes('2031-05-12'),
    );
    assert.equal(await known(last), kept + 1);
    await vscode.commands.executeCommand('shiryo.readRest');
    assert.equal(
      await eventually(
        () => known(last),
        count => count >= COUNT,
      ),
      COUNT,
    );
  }).exercises('shiryo.stopReading', 'shiryo.readRest', 'executeCommandProvider');
});

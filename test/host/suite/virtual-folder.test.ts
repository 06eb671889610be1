import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { archive } from './archive';
import { at, bytes, eventually, hoverText, places } from './editor';

/** Of a scheme that no disk has; the window's workspace is a file, so that a folder comes and goes without a restart. */
describe('a virtual folder', () => {
  const inArchive = (name: string) => vscode.Uri.from({ scheme: 'suite-archive', path: `/${name}` });
  let provider: vscode.Disposable;
  before(() => {
    const files = archive({
      'open.txt': '明治38年9月5日、条約に調印した。',
      'closed.txt': '講和は1905年9月5日に成った。',
      'boxes/7/note.txt': '本年3月に写す。',
      '.shiryo/documents.json': '{ "documents": { "boxes/7/note.txt": { "date": "1911-05-07" } } }',
    });
    provider = vscode.workspace.registerFileSystemProvider('suite-archive', files);
    assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri: inArchive(''), name: 'archive' }));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    vscode.workspace.updateWorkspaceFolders(1, 1);
    provider.dispose();
  });

  it('is read through the editor, and followed as it changes', async () => {
    const document = await vscode.workspace.openTextDocument(inArchive('open.txt'));
    await vscode.window.showTextDocument(document);
    const mentions = (count: number) =>
      eventually(
        async () =>
          places(
            await vscode.commands.executeCommand<vscode.Location[]>(
              'vscode.executeReferenceProvider',
              document.uri,
              at(document, '明治38年', { into: 1 }),
            ),
          ),
        list => list.length === count,
      );
    assert.deepEqual(await mentions(2), ['closed.txt:1', 'open.txt:1']);
    await vscode.workspace.fs.writeFile(inArchive('new.txt'), bytes('1905年9月5日'));
    assert.deepEqual(await mentions(3), ['closed.txt:1', 'new.txt:1', 'open.txt:1']);
  }).exercises('workspace.workspaceFolders', 'shiryo/listFolders', 'shiryo/readFiles');

  it('has its recorded dates', async () => {
    const document = await vscode.workspace.openTextDocument(inArchive('boxes/7/note.txt'));
    await vscode.window.showTextDocument(document);
    await eventually(
      () => hoverText(document, at(document, '本年3月')),
      said => said.includes('1911-03'),
    );
  });
});

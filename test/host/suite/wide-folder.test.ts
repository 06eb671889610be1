import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, bytes, eventually, fileUri, folder, hoverText, open, places } from './editor';

describe('a folder that holds all that somebody has', () => {
  const configuration = () => vscode.workspace.getConfiguration('shiryo');
  let home: string | undefined;
  before(function () {
    // A worker knows of no home.
    if (vscode.extensions.getExtension('shiryo.shiryo')?.extensionUri.scheme === 'http') this.skip();
    home = process.env.HOME;
  });
  afterEach(async () => {
    process.env.HOME = home;
    await configuration().update('readWideFolders', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('shiryo.restart');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is read only where its reader asks for it', async () => {
    // What other tests have opened stays open for a while, and what is open is read in any folder.
    const letter = fileUri('letter.txt');
    await vscode.workspace.fs.writeFile(letter, bytes('Asahina Yohei, Vice-Minister of Defense, wrote.'));
    const { document } = await open('sjosakerhet.txt');
    process.env.HOME = folder().fsPath;
    await vscode.commands.executeCommand('shiryo.restart');
    const name = at(document, 'Asahina Yohei', { into: 2 });
    await eventually(
      () => hoverText(document, name),
      said => said.includes('Asahina Yohei'),
    );
    const isRead = async () => {
      const command = 'vscode.executeReferenceProvider';
      const found = await vscode.commands.executeCommand<vscode.Location[]>(command, document.uri, name);
      return places(found).some(place => place.startsWith('letter.txt'));
    };
    assert.equal(await isRead(), false);
    await configuration().update('readWideFolders', true, vscode.ConfigurationTarget.Global);
    await eventually(isRead, yes => yes);
    await vscode.workspace.fs.delete(letter);
  }).exercises('shiryo.readWideFolders');
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, at, codeOf, eventually, fileUri, hoverText, open, places } from './editor';

const GAZETTEER = '.shiryo/entities.json';

const definition = (document: vscode.TextDocument, position: vscode.Position) =>
  vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, position);
const textOfGazetteer = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(GAZETTEER)));

describe('the gazetteer in the editor', () => {
  let original: Uint8Array;
  before(async () => {
    original = await vscode.workspace.fs.readFile(fileUri(GAZETTEER));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.writeFile(fileUri(GAZETTEER), original);
  });

  it('leads from a name to its entry, and tells its note', async () => {
    const { document } = await open('sjosakerhet.txt');
    const position = at(document, 'Initiativet Blå fyren', { into: 14 });
    const found = await eventually(
      async () => places(await definition(document, position)),
      list => list.some(place => place.startsWith('entities.json')),
    );
    assert.deepEqual(found, ['entities.json:7']);
    assert.match(await hoverText(document, position), /Begun in October 2022/);
  }).exercises('definitionProvider', 'hoverProvider');

  it('adds a person from a text and leads there', async () => {
    const editor = await open('sjosakerhet.txt');
    const position = at(editor.document, 'Karin Stenmark', { into: 3 });
    editor.selection = new vscode.Selection(position, position);
    await eventually(
      () => hoverText(editor.document, position),
      said => said.includes('Karin Stenmark'),
    );
    await vscode.commands.executeCommand('shiryo.addToGazetteer');
    const written = await eventually(textOfGazetteer, text => text.includes('karin-stenmark'));
    assert.match(written, /\/\/ The names of this folder/);
    assert.match(written, /"names": \{ "ja": \["カーリン・ステンマルク"\], "en": \["Karin Stenmark"\] \}/);
    await eventually(
      async () => places(await definition(editor.document, position)),
      list => list.length === 1 && list[0]!.startsWith('entities.json'),
    );
    await vscode.commands.executeCommand('shiryo.addToGazetteer');
    await eventually(
      () => vscode.window.activeTextEditor?.document.uri.path.endsWith(GAZETTEER),
      isShown => isShown === true,
    );
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), '"カーリン・ステンマルク"');
  }).exercises('shiryo.addToGazetteer', 'shiryo/addToGazetteer');

  it('completes the fields of an entry, and explains them', async function () {
    // The runner serves a browser's extension to the page alone; the JSON server, which runs behind it, finds no schema there.
    if (vscode.extensions.getExtension('shiryo.shiryo')?.extensionUri.scheme === 'http') this.skip();
    const { document } = await open(GAZETTEER);
    const position = at(document, '"note"');
    const items = await eventually(
      async () =>
        (
          await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            document.uri,
            position,
          )
        ).items.map(({ label }) => (typeof label === 'string' ? label : label.label)),
      labels => labels.includes('source'),
    );
    assert.ok(!items.includes('country'), 'an initiative serves no state');
    assert.match(await hoverText(document, at(document, 'aliases', { into: 2 })), /Other forms that mean this entry/);
  }).exercises('jsonValidation');

  it('takes up what is typed, and marks what is wrong in it', async () => {
    const { document } = await open(GAZETTEER);
    assert.equal(document.languageId, 'jsonc');
    const faults = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ source }) => source === 'shiryo')
        .map(codeOf);
    await apply(() => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        '{ "people": [{ "id": "x", "names": { "sv": ["Mest läst"] }, "country": "Sverige" }] }',
      );
      return edit;
    });
    await eventually(faults, codes => codes.includes('gazetteer/schema'));
  }).exercises('languages', 'diagnosticProvider');
});

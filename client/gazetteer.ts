import * as vscode from 'vscode';
import type { BaseLanguageClient, Location, WorkspaceEdit } from 'vscode-languageclient';
import { cursorPlace } from './cursor';
import { addToGazetteer } from './protocol';
import { say } from './say';

/** How often an entry is worked out anew for a gazetteer that changed in the meantime. */
const ATTEMPTS = 3;

/**
 * Adds what stands at the cursor to the gazetteer of its folder and says so; what has an entry already is shown there.
 * @param target a place given by whoever calls the command, as a protocol location; anything else means the cursor.
 */
export async function addMentionToGazetteer(client: BaseLanguageClient, target: unknown): Promise<void> {
  const place = isLocation(target)
    ? { textDocument: { uri: target.uri }, position: target.range.start }
    : cursorPlace(client);
  if (!place) return;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const answer = await client.sendRequest(addToGazetteer, place);
    if (!answer) return;
    if ('refusal' in answer) {
      await vscode.window.showWarningMessage(answer.refusal);
      return;
    }
    if ('present' in answer) {
      await show(client, answer.present);
      say(answer.sentence);
      return;
    }
    if (await write(client, answer.uri, answer.edit)) {
      say(answer.sentence);
      return;
    }
  }
  await vscode.window.showWarningMessage(
    vscode.l10n.t('Nothing was added: the gazetteer is being changed by something else. Try again.'),
  );
}

/** @returns false where the file changed between the server's answer and its writing: then it is as it was. */
async function write(client: BaseLanguageClient, place: string, edit: WorkspaceEdit): Promise<boolean> {
  const uri = client.protocol2CodeConverter.asUri(place);
  const wasDirty = vscode.workspace.textDocuments.some(document => document.isDirty && isSame(document.uri, uri));
  if (!(await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)))) return false;
  // What somebody is typing there is saved by nobody else.
  if (!wasDirty) await (await vscode.workspace.openTextDocument(uri)).save();
  return true;
}

async function show(client: BaseLanguageClient, { uri, range: { start, end } }: Location): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri), { selection });
}

const isSame = (a: vscode.Uri, b: vscode.Uri): boolean => a.toString() === b.toString();

const isLocation = (target: unknown): target is Location =>
  typeof target === 'object' &&
  target !== null &&
  'range' in target &&
  'uri' in target &&
  typeof target.uri === 'string';

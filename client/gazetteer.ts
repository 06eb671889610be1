import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import type { Location } from '../protocol/location';
import { placeMeant } from './place';
import { addToGazetteer } from './protocol';
import { say } from './say';

/** How often an entry is worked out anew for a gazetteer that changed in the meantime. */
const ATTEMPTS = 3;

/**
 * Adds what stands at the cursor to the gazetteer of its folder and says so; what has an entry already is shown there.
 * @param target what the command was given, as `placeMeant` takes it.
 */
export async function addMentionToGazetteer(client: BaseLanguageClient, target: unknown): Promise<void> {
  const place = placeMeant(client, target);
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

async function show(client: BaseLanguageClient, location: Location): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(location);
  await vscode.window.showTextDocument(uri, { selection: range });
}

const isSame = (a: vscode.Uri, b: vscode.Uri): boolean => a.toString() === b.toString();

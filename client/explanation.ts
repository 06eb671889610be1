import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OwnDocuments } from './own-documents';
import { cursorPlace } from './place';
import { explain } from './protocol';
import { say } from './say';

/** Shows beside the text why the mention at the cursor was recognised and linked. */
export async function showExplanation(client: BaseLanguageClient, documents: OwnDocuments): Promise<void> {
  const place = cursorPlace(client);
  const explained = place && (await client.sendRequest(explain, place));
  if (!explained) {
    say(vscode.l10n.t('Shiryo: no mention stands here.'));
    return;
  }
  await documents.show(vscode.l10n.t('Explanation'), explained, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: true,
    preserveFocus: true,
  });
}

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cursorPlace } from './cursor';
import { goToMention } from './protocol';
import { say } from './say';

/** Moves the cursor to the next or previous mention of what it stands on, in this file or another. */
export async function goToNeighbour(client: BaseLanguageClient, direction: 'next' | 'previous'): Promise<void> {
  const here = cursorPlace(client);
  if (!here) return;
  const viewColumn = vscode.window.activeTextEditor?.viewColumn ?? vscode.ViewColumn.Active;
  const place = await client.sendRequest(goToMention, { ...here, direction });
  if (!place) {
    say(vscode.l10n.t('Shiryo: no other mention of what stands here.'));
    return;
  }
  const start = new vscode.Position(place.range.start.line, place.range.start.character);
  const end = new vscode.Position(place.range.end.line, place.range.end.character);
  const uri = client.protocol2CodeConverter.asUri(place.uri);
  const shown = await vscode.window.showTextDocument(uri, { viewColumn });
  // The cursor stands at the beginning, so that the next step goes on from this mention; revealed, but not selected.
  shown.selection = new vscode.Selection(start, start);
  shown.revealRange(new vscode.Range(start, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { goToMention } from './protocol';

/** Moves the cursor to the next or previous mention of what it stands on, in this file or another. */
export async function goToNeighbour(client: BaseLanguageClient, direction: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const place = await client.sendRequest(goToMention, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    position: { line, character },
    direction,
  });
  if (!place) {
    // In the status bar, where it disturbs nobody.
    vscode.window.setStatusBarMessage(vscode.l10n.t('Shiryo: no other mention of what stands here.'), 3000);
    return;
  }
  const start = new vscode.Position(place.range.start.line, place.range.start.character);
  const end = new vscode.Position(place.range.end.line, place.range.end.character);
  const uri = client.protocol2CodeConverter.asUri(place.uri);
  const shown = await vscode.window.showTextDocument(uri, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
  });
  // The cursor stands at the beginning, so that the next step goes on from this mention; revealed, but not selected.
  shown.selection = new vscode.Selection(start, start);
  shown.revealRange(new vscode.Range(start, end), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

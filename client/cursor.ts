import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Where the cursor stands, as the protocol tells it; none without an editor. */
export function cursorPlace(client: BaseLanguageClient) {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  return { textDocument: { uri }, position: { line, character } };
}

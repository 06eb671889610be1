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

/** Calls a function some time after the last of several wishes for it. */
export function settled(milliseconds: number, act: () => void): vscode.Disposable & (() => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wish = () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  return Object.assign(wish, { dispose: () => clearTimeout(timer) });
}

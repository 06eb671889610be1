import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PlaceParams } from '../protocol/requests';
import { givenLocation } from './location';

/** Where the cursor stands, as the protocol tells it; none without an editor. */
export function cursorPlace(client: BaseLanguageClient): PlaceParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  return { textDocument: { uri }, position: { line, character } };
}

/**
 * The place that a command is about.
 * @param target what the command was given: a protocol location or a row of a view; anything else means the cursor.
 */
export function placeMeant(client: BaseLanguageClient, target: unknown): PlaceParams | undefined {
  const given = givenLocation(target);
  return given ? { textDocument: { uri: given.uri }, position: given.range.start } : cursorPlace(client);
}

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cursorPlace } from './place';
import { mentionAt } from './protocol';
import { settled } from './settled';

/** How long the cursor rests before the menus know what it stands on, in milliseconds. */
const DELAY = 80;

/** Keeps the key `shiryo.mention`, the type of the mention at the cursor, by which menus show what fits it. */
export function followMention(client: BaseLanguageClient, languages: readonly string[]): vscode.Disposable {
  let told: string | null = null;
  const tell = (type: string | null) => {
    if (type === told) return;
    told = type;
    void vscode.commands.executeCommand('setContext', 'shiryo.mention', type ?? undefined);
  };
  const look = settled(DELAY, async () => {
    const language = vscode.window.activeTextEditor?.document.languageId;
    const place = language !== undefined && languages.includes(language) ? cursorPlace(client) : undefined;
    tell(place && client.isRunning() ? await client.sendRequest(mentionAt, place) : null);
  });
  return vscode.Disposable.from(
    look,
    vscode.window.onDidChangeTextEditorSelection(look),
    vscode.window.onDidChangeActiveTextEditor(look),
  );
}

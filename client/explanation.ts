import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cursorPlace } from './cursor';
import { explain } from './protocol';

/** Explanations are documents of this scheme: nobody can change them, and the server leaves them alone. */
const SCHEME = 'shiryo';
/** How long the status bar says that there is nothing to explain, in milliseconds. */
const SAID = 3000;

export interface Explanations extends vscode.Disposable {
  /** Shows beside the text why the mention at the cursor was recognised and linked. */
  show(): Promise<void>;
}

export function createExplanations(client: BaseLanguageClient): Explanations {
  const changes = new vscode.EventEmitter<vscode.Uri>();
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Explanation')}.md` });
  let text = '';
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changes.event,
    provideTextDocumentContent: () => text,
  });
  return {
    async show() {
      const place = cursorPlace(client);
      const explained = place && (await client.sendRequest(explain, place));
      if (!explained) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('Shiryo: no mention stands here.'), SAID);
        return;
      }
      text = explained;
      changes.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        preview: true,
        preserveFocus: true,
      });
    },
    dispose() {
      provider.dispose();
      changes.dispose();
    },
  };
}

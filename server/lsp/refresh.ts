import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Session } from './session';

/**
 * Has the client ask again for what it shows beside the text, where something has changed that it cannot know of: another
 * file, a setting, the end of reading the folder. After its own edits it asks by itself.
 * @returns what is to be called some time after a change.
 */
export function askAgain({ connection, store, abilities }: Session): () => Promise<void> {
  let refreshed = 0;
  return async () => {
    // While the folder is read much changes at once; its end is a change too.
    if (store.isReading() || refreshed === store.folderRevision()) return;
    refreshed = store.folderRevision();
    const { refreshesSemanticTokens, refreshesInlayHints, refreshesCodeLenses } = abilities();
    await Promise.all([
      refreshesSemanticTokens && connection.languages.semanticTokens.refresh(),
      refreshesInlayHints && connection.languages.inlayHint.refresh(),
      refreshesCodeLenses && connection.sendRequest(CodeLensRefreshRequest.type),
    ]);
  };
}

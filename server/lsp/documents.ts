import { isGazetteer } from './gazetteers';
import type { Session } from './session';
import { documentName } from './uri';

/**
 * Takes the documents that the client opens, changes and closes.
 * @param onClosed called for one that was closed
 */
export function takeDocuments({ connection, guard, store, abilities }: Session, onClosed: (uri: string) => void): void {
  connection.onDidOpenTextDocument(
    guard.take('open', ({ textDocument: { uri, languageId, version, text } }) =>
      store.open(uri, languageId, version, text),
    ),
  );
  connection.onDidChangeTextDocument(
    guard.take('change', ({ textDocument, contentChanges }) =>
      store.change(textDocument.uri, textDocument.version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    guard.take('close', async ({ textDocument: { uri } }) => {
      onClosed(uri);
      await store.close(uri);
      if (!abilities().pullsDiagnostics && !isGazetteer(documentName(uri)))
        await connection.sendDiagnostics({ uri, diagnostics: [] });
    }),
  );
}

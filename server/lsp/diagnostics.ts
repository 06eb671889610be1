import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import type { Session } from './session';
import { protocolDiagnostic } from './to-protocol';

type PullHandler = Parameters<Connection['languages']['diagnostics']['on']>[0];

/**
 * Diagnostics, asked for where the client declares that it asks, else published; never both.
 * @returns what is to be called some time after a change.
 */
export function serveDiagnostics({
  connection,
  guard,
  store,
  abilities,
  phrases,
  uriFor,
}: Session): () => Promise<void> {
  const diagnosticsFor = (uri: string): Diagnostic[] => {
    const view = store.view(uri);
    if (!view) return [];
    const options = { phrases: phrases(), severities: store.settings().severities };
    return diagnosticsOf(view.library, view.document, options).map(diagnostic =>
      protocolDiagnostic(
        view.library,
        view.source,
        abilities().knowsRelatedInformation ? diagnostic : { ...diagnostic, related: [] },
        uriFor,
      ),
    );
  };

  const pull = ({ textDocument, previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
    const resultId = String(store.revision());
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsFor(textDocument.uri) };
  };
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(guard.answer('diagnostics', nothing, pull) as PullHandler);

  /** The state of the folder at which the client was last asked to pull again. */
  let refreshed = 0;

  return async () => {
    // While the folder is read much changes at once; its end is a change too.
    if (store.status().readSoFar !== undefined) return;
    if (abilities().pullsDiagnostics) {
      // The client pulls after its own edits; what else has changed it cannot know.
      if (!abilities().refreshesDiagnostics || refreshed === store.folderRevision()) return;
      refreshed = store.folderRevision();
      connection.languages.diagnostics.refresh();
      return;
    }
    for (const uri of store.openUris()) {
      const version = store.versionOf(uri);
      await connection.sendDiagnostics({
        uri,
        ...(version === undefined ? {} : { version }),
        diagnostics: diagnosticsFor(uri),
      });
    }
  };
}

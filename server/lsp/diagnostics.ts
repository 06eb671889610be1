import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import { gazetteerDiagnosticsOf } from '../features/gazetteer-diagnostics';
import type { Diagnostic as FoundDiagnostic } from '../features/shared/diagnostic';
import { type Library, sourceOf } from '../features/shared/library';
import type { CodeDescriptions } from './code-descriptions';
import type { Session } from './session';
import { protocolDiagnostic } from './to-protocol';
import { serveWorkspaceDiagnostics } from './workspace-diagnostics';

const NO_DESCRIPTIONS: CodeDescriptions = new Map();

type PullHandler = Parameters<Connection['languages']['diagnostics']['on']>[0];

/**
 * Diagnostics, asked for where the client declares that it asks, else published; never both. Those of gazetteers are always
 * published.
 * @returns what is to be called some time after a change.
 */
export function serveDiagnostics(session: Session): () => Promise<void> {
  const { connection, guard, store, abilities, phrases, uriFor, codeDescriptions } = session;
  const options = () => ({ phrases: phrases(), severities: store.settings().severities });
  const toProtocol = (library: Library, document: string, found: readonly FoundDiagnostic[]): Diagnostic[] => {
    const source = sourceOf(library, document);
    if (!source) return [];
    const { knowsRelatedInformation, knowsCodeDescriptions } = abilities();
    return found.map(diagnostic =>
      protocolDiagnostic(
        library,
        source,
        knowsRelatedInformation ? diagnostic : { ...diagnostic, related: [] },
        uriFor,
        knowsCodeDescriptions ? codeDescriptions() : NO_DESCRIPTIONS,
      ),
    );
  };
  const diagnosticsFor = (uri: string): Diagnostic[] => {
    const view = store.view(uri);
    return view ? toProtocol(view.library, view.document, diagnosticsOf(view.library, view.document, options())) : [];
  };
  const gazetteerDiagnosticsFor = (library: Library, document: string): Diagnostic[] =>
    toProtocol(library, document, gazetteerDiagnosticsOf(library, document, options()));

  const pull = ({ textDocument, previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
    const resultId = String(store.revision());
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsFor(textDocument.uri) };
  };
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(guard.answer('diagnostics', nothing, pull) as PullHandler);
  const tellFolder = serveWorkspaceDiagnostics(session, toProtocol);

  /** The state of the folder at which the client was last asked to pull again. */
  let refreshed = 0;

  /** The diagnostics of gazetteers as they were published last: they are shown of files that nobody has opened, too. */
  const published = new Map<string, string>();

  const publishGazetteers = async (): Promise<void> => {
    const library = store.library();
    const current = new Map(
      library.workspace.gazetteer.files.map(({ document }) => [
        uriFor(document),
        gazetteerDiagnosticsFor(library, document),
      ]),
    );
    for (const uri of new Set([...published.keys(), ...current.keys()])) {
      const diagnostics = current.get(uri) ?? [];
      const told = JSON.stringify(diagnostics);
      if (told === (published.get(uri) ?? '[]')) continue;
      published.set(uri, told);
      await connection.sendDiagnostics({ uri, diagnostics });
    }
  };

  /** The versions of the open documents whose diagnostics were published last. */
  const versions = new Map<string, number | undefined>();

  const publishOpen = async (uris: readonly string[]): Promise<void> => {
    for (const uri of uris) {
      const version = store.versionOf(uri);
      versions.set(uri, version);
      await connection.sendDiagnostics({
        uri,
        ...(version === undefined ? {} : { version }),
        diagnostics: diagnosticsFor(uri),
      });
    }
  };

  return async () => {
    const uris = store.openUris();
    for (const uri of versions.keys()) if (!uris.includes(uri)) versions.delete(uri);
    // While the folder is read much changes at once, and its end is a change too; but a text just opened or typed need not
    // wait for that.
    if (store.isReading()) {
      if (!abilities().pullsDiagnostics)
        await publishOpen(uris.filter(uri => versions.get(uri) !== store.versionOf(uri)));
      return;
    }
    tellFolder();
    await publishGazetteers();
    if (abilities().pullsDiagnostics) {
      // The client pulls after its own edits; what else has changed it cannot know.
      if (!abilities().refreshesDiagnostics || refreshed === store.folderRevision()) return;
      refreshed = store.folderRevision();
      connection.languages.diagnostics.refresh();
      return;
    }
    await publishOpen(uris);
  };
}

import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Library } from '../features/shared/library';
import type { Session } from './session';
import { BATCH } from './store/batches';
import { turn } from './turn';

type PullHandler = Parameters<Connection['languages']['diagnostics']['onWorkspace']>[0];

/**
 * Answers a client that asks for the diagnostics of the whole folder. It asks again as soon as it has its answer, so each
 * answer waits until the folder is read and something in it has changed.
 * @param diagnosticsIn those of a document, as the client takes them
 * @returns what is to be called some time after a change.
 */
export function serveWorkspaceDiagnostics(
  { connection, guard, store, uriFor }: Session,
  diagnosticsIn: (library: Library, document: string) => readonly Diagnostic[],
): () => void {
  /** The state of the store that was told last. */
  let told: number | undefined;
  let waiting: (() => void)[] = [];
  const change = (token: CancellationToken): Promise<void> =>
    new Promise(resolve => {
      waiting.push(resolve);
      token.onCancellationRequested(() => resolve());
    });

  /** What was told of each document with diagnostics; the identifier changes with them, not with the folder. */
  const results = new Map<string, { readonly id: string; readonly content: string }>();
  let made = 0;
  const resultId = (uri: string, diagnostics: readonly Diagnostic[]): string => {
    const content = JSON.stringify(diagnostics);
    const before = results.get(uri);
    if (before?.content === content) return before.id;
    const id = `folder ${++made}`;
    results.set(uri, { id, content });
    return id;
  };

  async function pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    while (!token.isCancellationRequested && (store.isReading() || told === store.revision())) await change(token);
    const revision = store.revision();
    const library = store.library();
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    let read = 0;
    for (const document of library.sources.keys()) {
      if (++read % BATCH === 0) await turn();
      if (token.isCancellationRequested) return { items: [] };
      const uri = uriFor(document);
      const diagnostics = diagnosticsIn(library, document);
      const previous = known.get(uri);
      known.delete(uri);
      // Of most documents there is nothing to tell, and nothing was told.
      if (diagnostics.length === 0 && previous === undefined) continue;
      const id = resultId(uri, diagnostics);
      const version = store.versionOf(uri) ?? null;
      items.push(
        id === previous
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: id }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId: id, items: [...diagnostics] },
      );
    }
    // What is left was told of documents that are gone.
    for (const uri of known.keys()) {
      results.delete(uri);
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    told = revision;
    return { items };
  }
  connection.languages.diagnostics.onWorkspace(guard.hold('workspace diagnostics', { items: [] }, pull) as PullHandler);

  return () => {
    for (const resolve of waiting) resolve();
    waiting = [];
  };
}

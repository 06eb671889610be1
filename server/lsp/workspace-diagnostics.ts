import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnostic as FoundDiagnostic } from '../features/shared/diagnostic';
import type { Library } from '../features/shared/library';
import { createFolderDiagnostics } from './folder-diagnostics';
import type { Session } from './session';

type PullHandler = Parameters<Connection['languages']['diagnostics']['onWorkspace']>[0];

/** What a client is told of a document with diagnostics; the identifier changes with them, not with the folder. */
interface Result {
  readonly id: string;
  readonly found: readonly FoundDiagnostic[];
  /** The URIs of the document and of those that its diagnostics point at: who opens one may spell it otherwise. */
  readonly uris: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics in words. */
  readonly content: string;
}

/**
 * Answers a client that asks for the diagnostics of the whole folder. It asks again as soon as it has its answer, so each
 * answer waits until the folder is read and something in it has changed.
 * @param toProtocol those found in a document, as the client takes them
 * @returns what is to be called some time after a change.
 */
export function serveWorkspaceDiagnostics(
  { connection, guard, store, phrases, uriFor }: Session,
  toProtocol: (library: Library, document: string, found: readonly FoundDiagnostic[]) => readonly Diagnostic[],
): () => void {
  /** The state of the store that was told last. */
  let told: number | undefined;
  let waiting: (() => void)[] = [];
  const change = (token: CancellationToken): Promise<void> =>
    new Promise(resolve => {
      waiting.push(resolve);
      token.onCancellationRequested(() => resolve());
    });

  const folder = createFolderDiagnostics();
  const results = new Map<string, Result>();
  let made = 0;
  const resultFor = (library: Library, document: string, found: readonly FoundDiagnostic[]): Result => {
    const others = found.flatMap(({ related }) => related.map(({ place }) => place.document));
    const uris = [document, ...others].map(uriFor).join(' ');
    const before = results.get(document);
    if (before?.found === found && before.uris === uris) return before;
    const diagnostics = toProtocol(library, document, found);
    const content = JSON.stringify(diagnostics);
    const id = before?.content === content ? before.id : `folder ${++made}`;
    const result = { id, found, uris, diagnostics, content };
    results.set(document, result);
    return result;
  };

  async function pull(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    while (!token.isCancellationRequested && (store.isReading() || told === store.revision())) await change(token);
    const revision = store.revision();
    const library = store.library();
    const { severities } = store.settings();
    const found = await folder.of({ library, phrases: phrases(), severities }, () => token.isCancellationRequested);
    if (token.isCancellationRequested) return { items: [] };
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const document of results.keys()) if (!found.has(document)) results.delete(document);
    for (const [document, diagnostics] of found) {
      const uri = uriFor(document);
      const result = resultFor(library, document, diagnostics);
      const version = store.versionOf(uri) ?? null;
      items.push(
        result.id === known.get(uri)
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: result.id }
          : {
              kind: DocumentDiagnosticReportKind.Full,
              uri,
              version,
              resultId: result.id,
              items: [...result.diagnostics],
            },
      );
      known.delete(uri);
    }
    // What is left was told of documents that are gone, or of which there is nothing to tell any more.
    for (const uri of known.keys())
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    told = revision;
    return { items };
  }
  connection.languages.diagnostics.onWorkspace(guard.hold('workspace diagnostics', { items: [] }, pull) as PullHandler);

  return () => {
    for (const resolve of waiting) resolve();
    waiting = [];
  };
}

import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type ConfigurationParams,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import {
  type FolderEntry,
  LIST_FOLDERS,
  type ListFoldersParams,
  READ_FILES,
  type ReadFilesParams,
  type Status,
} from '../../protocol/requests';
import { editorFiles } from '../../server/lsp/files/editor-files';
import type { Files } from '../../server/lsp/files/files';
import { serve } from '../../server/lsp/server';
import { documentName } from '../../server/lsp/uri';

/** Files in memory, by URI; a path ends in no slash. */
export interface MemoryFiles extends Files {
  readonly contents: Map<string, Uint8Array>;
  readonly wide: Set<string>;
}

export function memoryFiles(texts: Readonly<Record<string, string | Uint8Array>>): MemoryFiles {
  const contents = new Map(
    Object.entries(texts).map(([uri, text]) => [
      documentName(uri),
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
  const wide = new Set<string>();
  return {
    contents,
    wide,
    async entries(folder) {
      const prefix = `${documentName(folder)}/`;
      const found = new Map<string, FolderEntry>();
      for (const path of contents.keys()) {
        if (!path.startsWith(prefix)) continue;
        const [name, ...rest] = path.slice(prefix.length).split('/');
        found.set(name!, { name: name!, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return found.size > 0 ? [...found.values()] : undefined;
    },
    async read(file, maximumBytes) {
      const bytes = contents.get(documentName(file));
      return bytes && bytes.length > maximumBytes ? 'too-large' : bytes;
    },
    isWide: folder => wide.has(documentName(folder)),
  };
}

/** A client in the same process as the server, over two streams. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What was published, by URI; the last word on each. */
  readonly published: Map<string, Diagnostic[]>;
  readonly statuses: Status[];
  readonly refreshes: { count: number };
  readonly logs: string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, text: string): Promise<void>;
  /** Waits until the folder is read. */
  ready(): Promise<void>;
  close(): void;
}

export interface ClientOptions {
  readonly files?: Files;
  /** Instead of `files`: those that only the client can reach, and reads for the server. */
  readonly virtualFiles?: Files;
  readonly folders?: readonly string[];
  /** The address of a folder with a README among the files. */
  readonly home?: string;
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  /** Whether the client is told how the folder stands, as ours is; it is unless said otherwise. */
  readonly showsStatus?: boolean;
  /** Adds what else the client answers, before the server begins. */
  onConnect?(connection: ProtocolConnection): void;
  /** Our commands that the client runs itself. */
  readonly commands?: readonly string[];
  /** What the client answers for its sections `shiryo` and `files`. */
  readonly settings?: { readonly shiryo?: unknown; readonly files?: unknown };
  /** What it answers for `shiryo.edits.allow` of a file or folder, where it answers for its settings. */
  readonly openToEdits?: (uri: string) => boolean;
}

export async function connect(options: ClientOptions = {}): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const served = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const { virtualFiles } = options;
  serve(
    served,
    virtualFiles
      ? { ...editorFiles(served), isWide: folder => virtualFiles.isWide(folder) }
      : (options.files ?? memoryFiles({})),
    options.home,
  );
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published = new Map<string, Diagnostic[]>();
  const statuses: Status[] = [];
  const logs: string[] = [];
  const refreshes = { count: 0 };
  const waiting: (() => void)[] = [];
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    published.set(uri, diagnostics);
  });
  connection.onNotification('shiryo/status', (status: Status) => {
    statuses.push(status);
    if (status.progress === undefined) for (const settle of waiting.splice(0)) settle();
  });
  connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
    logs.push(message);
  });
  connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
    items.map(({ section, scopeUri }) => {
      if (section === 'shiryo.edits') return { allow: options.openToEdits?.(scopeUri ?? '') ?? false };
      return (section === 'shiryo' ? options.settings?.shiryo : options.settings?.files) ?? null;
    }),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.count++;
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  if (virtualFiles) {
    connection.onRequest(LIST_FOLDERS, async ({ folders }: ListFoldersParams) => ({
      entries: await Promise.all(folders.map(async folder => (await virtualFiles.entries(folder)) ?? null)),
    }));
    connection.onRequest(READ_FILES, async ({ files }: ReadFilesParams) => ({
      contents: await Promise.all(
        files.map(async ({ uri, maximumBytes }) => {
          const bytes = (await virtualFiles.read(uri, maximumBytes)) ?? null;
          return bytes instanceof Uint8Array ? { base64: Buffer.from(bytes).toString('base64') } : bytes;
        }),
      ),
    }));
  }
  options.onConnect?.(connection);
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    locale: options.locale ?? 'en',
    capabilities: {
      ...options.capabilities,
      ...(options.settings ? { workspace: { ...options.capabilities?.workspace, configuration: true } } : {}),
    },
    workspaceFolders: (options.folders ?? []).map(uri => ({ uri, name: uri })),
    initializationOptions: { status: options.showsStatus ?? true, commands: options.commands ?? [] },
  });
  await connection.sendNotification('initialized', {});
  let version = 1;
  return {
    connection,
    initialized,
    published,
    statuses,
    refreshes,
    logs,
    open: (uri, text, languageId = 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: version++, text },
      }),
    change: (uri, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: version++ },
        contentChanges: [{ text }],
      }),
    ready: () => new Promise(resolve => waiting.push(resolve)),
    close() {
      connection.dispose();
      toServer.destroy();
      toClient.destroy();
    },
  };
}

/** So long an answer may take on a busy machine, in milliseconds: who waits judges no speed. */
const PATIENCE = 15_000;

/** Asks again until the answer holds: what a server publishes comes when it comes. */
export async function until<Value>(
  ask: () => Value | Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await ask();
    if (holds(value) || Date.now() > end) return value;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

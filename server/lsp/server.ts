import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { STATUS } from '../../protocol/requests';
import { phrasesOf } from '../explain/phrases-of';
import { abilitiesOf, type ClientAbilities, capabilitiesFor, watchersFor } from './capabilities';
import { serveCodeActions } from './code-actions';
import { type CodeDescriptions, readCodeDescriptions } from './code-descriptions';
import { serveCodeLenses } from './code-lenses';
import { serveCompletions } from './completion';
import { serveDiagnostics } from './diagnostics';
import type { Files } from './files/files';
import { serveGazetteerEdits } from './gazetteer-edits';
import { isGazetteer } from './gazetteers';
import { answerGestures } from './gestures';
import { createGuard } from './guard';
import { serveInlayHints } from './inlay-hints';
import { isObject } from './json';
import { servePictures } from './pictures';
import { serveReadingProgress } from './reading-progress';
import { serveRecording } from './recording';
import { askAgain } from './refresh';
import { serveSemanticTokens } from './semantic-tokens';
import type { Session } from './session';
import { readSettings, type Settings } from './settings';
import { statusOf } from './status';
import { createStore } from './store/store';
import { serveTrees } from './trees';
import { turn } from './turn';
import { documentName } from './uri';

/** How long after the last key diagnostics are published, in milliseconds. */
const PUBLISH_DELAY = 200;
/** How long after a key in a gazetteer the documents are read with it, in milliseconds. */
const GAZETTEER_DELAY = 300;
/** How often the status is told at most. */
const STATUS_DELAY = 250;
/** How often the folder gives way to requests before it is read on, for an answer may itself wait for the client. */
const MOST_TURNS = 100;
/** Watchers tell of many files at once in several messages: they are gathered for this long. */
const WATCH_DELAY = 100;

/**
 * Serves one client over a connection: its settings, documents and files go to the store, its gestures to the features.
 * @param home the address of the folder with the README, where the codes of diagnostics are told of, if the client does not know it.
 */
export function serve(connection: Connection, files: Files, home?: string): void {
  const guard = createGuard(connection);
  let abilities: ClientAbilities = abilitiesOf({});
  let editorLanguage: string | undefined;
  let codeDescriptions: CodeDescriptions = new Map();
  let wantsStatus = false;
  let clientCommands: ReadonlySet<string> = new Set();
  let initial: { readonly folders: readonly string[]; readonly options: unknown } = { folders: [], options: undefined };

  const publishSoon = delayed(
    PUBLISH_DELAY,
    guard.take('diagnostics', async () => {
      await publish();
      await refresh();
    }),
  );
  const tellSoon = delayed(STATUS_DELAY, guard.take('status', tellStatus));
  const store = createStore({
    files,
    onChange() {
      publishSoon();
      tellSoon();
    },
    onGazetteerTyped: () => settleGazetteerSoon(),
    pause: giveWay,
  });

  /** Requests go before the folder: a reader of a document waits for its answers. */
  async function giveWay(): Promise<void> {
    await turn();
    for (let turns = 0; guard.isAnswering() && turns < MOST_TURNS; turns++) await turn();
  }

  const settleGazetteerSoon = delayed(
    GAZETTEER_DELAY,
    guard.take('gazetteer', () => store.settleGazetteer()),
  );

  const phrases = () => {
    const { language } = store.settings();
    return phrasesOf(language === 'auto' ? editorLanguage : language);
  };
  const session: Session = {
    connection,
    files,
    guard,
    store,
    uriFor: store.uriFor,
    abilities: () => abilities,
    codeDescriptions: () => codeDescriptions,
    phrases,
    clientCommands: () => clientCommands,
  };
  answerGestures(session);
  const forgetTokens = serveSemanticTokens(session);
  serveInlayHints(session);
  serveCodeLenses(session);
  serveCodeActions(session);
  serveCompletions(session);
  serveRecording(session);
  serveGazetteerEdits(session);
  serveTrees(session);
  servePictures(session);
  const publish = serveDiagnostics(session);
  const refresh = askAgain(session);
  const showProgress = serveReadingProgress(session);

  // ------------------------------------------------------------ beginning

  connection.onInitialize(params => {
    abilities = abilitiesOf(params.capabilities);
    editorLanguage = params.locale;
    const options: unknown = params.initializationOptions;
    wantsStatus = isObject(options) && options.status === true;
    clientCommands = new Set(isObject(options) && Array.isArray(options.commands) ? options.commands : []);
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    initial = { folders, options };
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'shiryo' } };
  });

  connection.onInitialized(
    guard.take('initialized', async () => {
      if (abilities.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'shiryo' });
      }
      if (abilities.tellsFolderChanges)
        connection.workspace.onDidChangeWorkspaceFolders(guard.take('folders', foldersChanged));
      const options = isObject(initial.options) ? initial.options : {};
      const described = typeof options.home === 'string' ? options.home : home;
      if (described !== undefined) codeDescriptions = await readCodeDescriptions(files, described);
      await loadSettings(options.settings);
      await store.setFolders(initial.folders);
    }),
  );

  async function foldersChanged(): Promise<void> {
    const folders = await connection.workspace.getWorkspaceFolders();
    await store.setFolders((folders ?? []).map(({ uri }) => uri));
  }

  async function loadSettings(pushed: unknown): Promise<void> {
    if (abilities.answersConfiguration) {
      const [shiryo, editorFiles] = await connection.workspace.getConfiguration([
        { section: 'shiryo' },
        { section: 'files' },
      ]);
      await takeSettings(readSettings(shiryo, editorFiles));
    } else {
      const own = isObject(pushed) && isObject(pushed.shiryo) ? pushed.shiryo : pushed;
      await takeSettings(readSettings(own, isObject(pushed) ? pushed.files : undefined));
    }
  }

  async function takeSettings(settings: Settings): Promise<void> {
    await watch(settings.include);
    await store.setSettings(settings);
  }

  /** The patterns of the files that the client watches for us, and how it is told to watch them no longer. */
  let watched: { readonly patterns: string; stop(): void } | undefined;

  async function watch(include: readonly string[]): Promise<void> {
    const patterns = String(include);
    if (!abilities.registersWatchers || watched?.patterns === patterns) return;
    const before = watched;
    const registration = connection.client.register(DidChangeWatchedFilesNotification.type, watchersFor(include));
    watched = { patterns, stop: () => void registration.then(registered => registered.dispose()) };
    await registration;
    before?.stop();
  }

  connection.onDidChangeConfiguration(guard.take('settings', ({ settings }) => loadSettings(settings)));

  // ------------------------------------------------------------ documents and files

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
      forgetTokens(uri);
      await store.close(uri);
      if (!abilities.pullsDiagnostics && !isGazetteer(documentName(uri)))
        await connection.sendDiagnostics({ uri, diagnostics: [] });
    }),
  );

  let changedFiles: string[] = [];
  const readChangedSoon = delayed(
    WATCH_DELAY,
    guard.take('watched files', async () => {
      const uris = changedFiles;
      changedFiles = [];
      await store.filesChanged(uris);
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.take('watched files', ({ changes }) => {
      for (const { uri } of changes) changedFiles.push(uri);
      readChangedSoon();
    }),
  );

  async function tellStatus(): Promise<void> {
    if (wantsStatus) await connection.sendNotification(STATUS, statusOf(store, phrases()));
    else await showProgress();
  }

  connection.listen();
}

/** Calls a function once, some time after the first of several wishes for it. */
function delayed(milliseconds: number, act: (nothing: undefined) => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void act(undefined);
    }, milliseconds);
  };
}

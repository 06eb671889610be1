import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { STATUS } from '../../protocol/requests';
import { phrasesOf } from '../explain/phrases-of';
import { capabilitiesFor } from './capabilities';
import { followSettings } from './client-settings';
import { serveCodeActions } from './code-actions';
import { type CodeDescriptions, readCodeDescriptions } from './code-descriptions';
import { serveCodeLenses } from './code-lenses';
import { serveCompletions } from './completion';
import { delayed } from './delayed';
import { serveDiagnostics } from './diagnostics';
import { takeDocuments } from './documents';
import type { Files } from './files/files';
import { serveGazetteerEdits } from './gazetteer-edits';
import { answerGestures } from './gestures';
import { createGuard } from './guard';
import { serveInlayHints } from './inlay-hints';
import { type Introduction, introductionOf } from './introduction';
import { servePictures } from './pictures';
import { serveReadingProgress } from './reading-progress';
import { serveRecording } from './recording';
import { askAgain } from './refresh';
import { serveSemanticTokens } from './semantic-tokens';
import type { Session } from './session';
import { statusOf } from './status';
import { createStore } from './store/store';
import { serveTrees } from './trees';
import { turn } from './turn';

/** How long after the last key diagnostics are published, in milliseconds. */
const PUBLISH_DELAY = 200;
/** How often and after how many milliseconds the README is looked for again. */
const DESCRIBE_ATTEMPTS = 10;
const DESCRIBE_DELAY = 1000;
/** How long after a key in a gazetteer the documents are read with it, in milliseconds. */
const GAZETTEER_DELAY = 300;
/** How often the status is told at most. */
const STATUS_DELAY = 250;
/** How often the folder gives way to requests before it is read on, for an answer may itself wait for the client. */
const MOST_TURNS = 100;

/**
 * Serves one client over a connection: its settings, documents and files go to the store, its gestures to the features.
 * @param home the address of the folder with the README, where the codes of diagnostics are told of, if the client does not know it.
 */
export function serve(connection: Connection, files: Files, home?: string): void {
  const guard = createGuard(connection);
  /** Until it introduces itself a client is taken to be able to do nothing. */
  let client: Introduction = introductionOf({});
  let codeDescriptions: CodeDescriptions = new Map();

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
    onProgress: tellSoon,
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
    return phrasesOf(language === 'auto' ? client.locale : language);
  };
  const session: Session = {
    connection,
    files,
    guard,
    store,
    uriFor: store.uriFor,
    abilities: () => client.abilities,
    codeDescriptions: () => codeDescriptions,
    phrases,
    clientCommands: () => client.commands,
  };
  answerGestures(session);
  takeDocuments(session, serveSemanticTokens(session));
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
  const loadSettings = followSettings(session);

  connection.onInitialize(params => {
    client = introductionOf(params);
    return { capabilities: capabilitiesFor(client.abilities), serverInfo: { name: 'shiryo' } };
  });

  connection.onInitialized(
    guard.take('initialized', async () => {
      const { abilities, settings, folders } = client;
      if (abilities.registersConfiguration)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'shiryo' });
      if (abilities.tellsFolderChanges)
        connection.workspace.onDidChangeWorkspaceFolders(guard.take('folders', foldersChanged));
      await describeCodes();
      describeLater();
      await loadSettings(settings);
      await store.setFolders(folders);
    }),
  );

  async function describeCodes(): Promise<void> {
    const described = client.home ?? home;
    if (described !== undefined) codeDescriptions = await readCodeDescriptions(files, described);
  }

  /** An editor in a browser cannot read its extensions' files as yet when it starts: it is asked a few times more. */
  function describeLater(attempts = DESCRIBE_ATTEMPTS): void {
    if (codeDescriptions.size > 0 || attempts === 0 || (client.home ?? home) === undefined) return;
    const again = guard.take('descriptions', async () => {
      await describeCodes();
      if (codeDescriptions.size > 0 && client.abilities.refreshesDiagnostics)
        connection.languages.diagnostics.refresh();
      describeLater(attempts - 1);
    });
    setTimeout(again, DESCRIBE_DELAY);
  }

  async function foldersChanged(): Promise<void> {
    const folders = await connection.workspace.getWorkspaceFolders();
    await store.setFolders((folders ?? []).map(({ uri }) => uri));
  }

  async function tellStatus(): Promise<void> {
    if (client.wantsStatus) await connection.sendNotification(STATUS, statusOf(store, phrases()));
    else await showProgress();
  }

  connection.listen();
}

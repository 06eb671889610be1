import * as vscode from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest, type LanguageClientOptions } from 'vscode-languageclient';
import {
  ADD_MENTION_TO_GAZETTEER,
  CHANGE_SEVERITY,
  READ_REST,
  SAVE_ANNOTATIONS,
  type SaveAnnotationsParams,
  SHOW_REFERENCES,
  type ShowReferencesParams,
  STOP_READING,
} from '../protocol/requests';
import { actionCommands, changeSeverity, saveAnnotations } from './actions';
import { goToDoubt } from './doubts';
import { showExplanation } from './explanation';
import { answerFiles } from './files';
import { addMentionToGazetteer } from './gazetteer';
import { logReadings } from './log';
import { goToNeighbour } from './mentions';
import { followMention } from './menus';
import { createOwnDocuments } from './own-documents';
import { createPictures } from './pictures/pictures';
import { status } from './protocol';
import { recordOfDocument } from './records';
import { showReferences } from './references';
import { createStatusItem } from './status';
import { copyName, createFolderView } from './views/folder-view';
import { openSamples } from './walkthrough';

/** The texts that are read, in whatever place they lie: a folder, an archive, the left side of a comparison. */
const LANGUAGES = ['plaintext', 'markdown'];
/** The names of a folder, which change what is read while they are typed. */
const GAZETTEER = '**/.shiryo/entities.json';

/** What the server may have us run. */
const SERVER_COMMANDS = [SHOW_REFERENCES, SAVE_ANNOTATIONS, CHANGE_SEVERITY, ADD_MENTION_TO_GAZETTEER];

/** Makes the client of a server that runs where the extension runs: in a process or in a worker. */
export type CreateClient = (context: vscode.ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** The extension, the same in every host but for how its server is started. */
export function extension(createClient: CreateClient) {
  let client: BaseLanguageClient | undefined;

  async function activate(context: vscode.ExtensionContext): Promise<void> {
    // Made here, so that it outlives a restart with what it holds: a client would throw away its own.
    const outputChannel = vscode.window.createOutputChannel('Shiryo', { log: true });
    const started = createClient(context, {
      documentSelector: [...LANGUAGES.map(language => ({ language })), { pattern: GAZETTEER }],
      initializationOptions: {
        status: true,
        commands: SERVER_COMMANDS,
        home: context.extensionUri.toString(),
      },
      outputChannel,
      // Pulling while typing and when a document comes into view; what the server finds out later it says itself.
      diagnosticPullOptions: { onChange: true, onTabs: true },
    });
    client = started;
    const statusItem = createStatusItem(LANGUAGES);
    const ownDocuments = createOwnDocuments(started);
    const entities = createFolderView(started, 'entities');
    const chronology = createFolderView(started, 'chronology');
    const pictures = createPictures(context, started, ownDocuments);
    const log = logReadings(started);
    started.onNotification(status, told => {
      statusItem.show(told);
      log(told);
      entities.refresh();
      chronology.refresh();
      pictures.refresh();
    });

    let restarting: Promise<void> | undefined;
    const restart = (): Promise<void> => {
      restarting ??= stopAndStart(started).finally(() => {
        restarting = undefined;
      });
      return restarting;
    };

    const commands: Readonly<Record<string, (parameters: never) => unknown>> = {
      'shiryo.nextMention': () => goToNeighbour(started, 'next'),
      'shiryo.previousMention': () => goToNeighbour(started, 'previous'),
      'shiryo.setDocumentDate': () => recordOfDocument(started, 'date'),
      'shiryo.setSource': () => recordOfDocument(started, 'source'),
      [ADD_MENTION_TO_GAZETTEER]: (target: unknown) => addMentionToGazetteer(started, target),
      ...actionCommands(),
      [SAVE_ANNOTATIONS]: (parameters: SaveAnnotationsParams) => saveAnnotations(started, parameters),
      [CHANGE_SEVERITY]: (target: unknown) => changeSeverity(target),
      'shiryo.nextDoubt': () => goToDoubt('next'),
      'shiryo.previousDoubt': () => goToDoubt('previous'),
      'shiryo.explainMention': () => showExplanation(started, ownDocuments),
      'shiryo.filterEntities': () => entities.filter(),
      'shiryo.clearEntitiesFilter': () => entities.clearFilter(),
      'shiryo.filterChronology': () => chronology.filter(),
      'shiryo.clearChronologyFilter': () => chronology.clearFilter(),
      ...pictures.commands,
      'shiryo.stopReading': () => runOnServer(started, STOP_READING),
      'shiryo.readRest': () => runOnServer(started, READ_REST),
      'shiryo.copyName': copyName,
      'shiryo.openSamples': () => openSamples(context),
      'shiryo.restart': restart,
      'shiryo.showLog': () => outputChannel.show(true),
      'shiryo.showStatus': () => statusItem.pick(),
      [SHOW_REFERENCES]: (parameters: ShowReferencesParams) => showReferences(started, parameters),
    };
    context.subscriptions.push(
      outputChannel,
      statusItem,
      ownDocuments,
      entities,
      chronology,
      pictures,
      followMention(started, LANGUAGES),
      ...answerFiles(started),
      ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
    );
    await started.start();
  }

  return { activate, deactivate: (): Promise<void> | undefined => client?.stop() };
}

/** Has the server run one of its commands; one that is not there has nothing to stop. */
async function runOnServer(client: BaseLanguageClient, command: string): Promise<void> {
  if (client.isRunning()) await client.sendRequest(ExecuteCommandRequest.type, { command });
}

/** A client that is just starting cannot be stopped, and need not be. */
async function stopAndStart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}

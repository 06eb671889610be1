import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { goToNeighbour } from './mentions';
import { status } from './protocol';
import { recordOfDocument } from './records';
import { createStatusItem } from './status';

/** The texts that are read, in whatever place they lie: a folder, an archive, the left side of a comparison. */
const LANGUAGES = ['plaintext', 'markdown'];

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const started = createClient(context);
  client = started;
  const statusItem = createStatusItem(LANGUAGES);
  started.onNotification(status, told => statusItem.show(told));

  const commands: Readonly<Record<string, () => unknown>> = {
    'shiryo.nextMention': () => goToNeighbour(started, 'next'),
    'shiryo.previousMention': () => goToNeighbour(started, 'previous'),
    'shiryo.setDocumentDate': () => recordOfDocument(started, 'date'),
    'shiryo.setSource': () => recordOfDocument(started, 'source'),
    'shiryo.restart': () => started.restart(),
    'shiryo.showLog': () => started.outputChannel.show(true),
    'shiryo.showStatus': () => statusItem.pick(),
  };
  context.subscriptions.push(
    statusItem,
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
  await started.start();
}

export const deactivate = (): Promise<void> | undefined => client?.stop();

function createClient({ asAbsolutePath }: vscode.ExtensionContext): LanguageClient {
  const module = asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
  };
  const options: LanguageClientOptions = {
    documentSelector: LANGUAGES.map(language => ({ language })),
    initializationOptions: { status: true },
    outputChannelName: 'Shiryo',
    // Pulling while typing and when a document comes into view; what the server finds out later it says itself.
    diagnosticPullOptions: { onChange: true, onTabs: true },
  };
  return new LanguageClient('shiryo', 'Shiryo', server, options);
}

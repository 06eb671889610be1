import {
  type ClientCapabilities,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { RECORDS_PATH } from './records';

/** What of the client's abilities the server depends on. */
export interface ClientAbilities {
  /** Diagnostics are asked for; otherwise they are published. Never both. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly readsMarkdown: boolean;
  readonly knowsSymbolTrees: boolean;
  readonly knowsLocationLinks: boolean;
  readonly knowsRelatedInformation: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly tellsFolderChanges: boolean;
}

export const abilitiesOf = ({ textDocument, workspace }: ClientCapabilities): ClientAbilities => ({
  pullsDiagnostics: textDocument?.diagnostic !== undefined,
  refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
  // A client that names no format reads Markdown, as the first clients did.
  readsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
  knowsSymbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  knowsLocationLinks: textDocument?.definition?.linkSupport === true,
  knowsRelatedInformation:
    textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic !== undefined,
  answersConfiguration: workspace?.configuration === true,
  registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  tellsFolderChanges: workspace?.workspaceFolders === true,
});

export const capabilitiesFor = ({ pullsDiagnostics, tellsFolderChanges }: ClientAbilities): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Shiryo' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  ...(pullsDiagnostics
    ? { diagnosticProvider: { identifier: 'shiryo', interFileDependencies: true, workspaceDiagnostics: false } }
    : {}),
  ...(tellsFolderChanges ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
});

/**
 * The files whose changes matter. A deleted folder is told by its own name alone, so every deletion is listened to.
 */
export const WATCHED = {
  watchers: [
    { globPattern: '**/*.{txt,text,md}' },
    { globPattern: '**/.gitignore' },
    { globPattern: `**/${RECORDS_PATH}` },
    { globPattern: '**', kind: WatchKind.Delete },
  ],
};

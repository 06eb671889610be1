import {
  type ClientCapabilities,
  type DidChangeWatchedFilesRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { ANNOTATIONS_FOLDER } from '../annotate/annotation-file';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens';
import { GAZETTEER_PATH } from '../knowledge/gazetteer/schema';
import { ACTION_KINDS } from './code-actions';
import { COMMANDS } from './reading-progress';
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
  /** Shows where the code of a diagnostic is told of. */
  readonly knowsCodeDescriptions: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly tellsFolderChanges: boolean;
  readonly knowsSemanticTokens: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly knowsInlayHints: boolean;
  /** Asks for the tooltip of a hint only when it is shown. */
  readonly resolvesInlayHints: boolean;
  readonly refreshesInlayHints: boolean;
  readonly knowsCodeLenses: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly readsMarkdownInCompletions: boolean;
  /** Takes one range for all items of a list of completions. */
  readonly knowsCommonEditRange: boolean;
  readonly knowsLinkTooltips: boolean;
  /** Takes code actions with edits, and not commands alone. */
  readonly knowsCodeActions: boolean;
  /** Asks for the edit of a code action only when it is chosen. */
  readonly resolvesCodeActions: boolean;
  /** Has its user look at changes before they are made, where they ask for it. */
  readonly confirmsChanges: boolean;
  /** Shows how far work has come that the server does by itself. */
  readonly showsProgress: boolean;
}

export const abilitiesOf = ({ textDocument, workspace, window }: ClientCapabilities): ClientAbilities => ({
  pullsDiagnostics: textDocument?.diagnostic !== undefined,
  refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
  // A client that names no format reads Markdown, as the first clients did.
  readsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
  knowsSymbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  knowsLocationLinks: textDocument?.definition?.linkSupport === true,
  knowsRelatedInformation:
    textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic !== undefined,
  knowsCodeDescriptions:
    textDocument?.publishDiagnostics?.codeDescriptionSupport ?? textDocument?.diagnostic !== undefined,
  answersConfiguration: workspace?.configuration === true,
  registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  tellsFolderChanges: workspace?.workspaceFolders === true,
  knowsSemanticTokens: textDocument?.semanticTokens !== undefined,
  refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
  knowsInlayHints: textDocument?.inlayHint !== undefined,
  resolvesInlayHints: textDocument?.inlayHint?.resolveSupport?.properties.includes('tooltip') ?? false,
  refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
  knowsCodeLenses: textDocument?.codeLens !== undefined,
  refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
  readsMarkdownInCompletions:
    textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? false,
  knowsCommonEditRange: textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') ?? false,
  knowsLinkTooltips: textDocument?.documentLink?.tooltipSupport === true,
  knowsCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
  resolvesCodeActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
  confirmsChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
  showsProgress: window?.workDoneProgress === true,
});

export const capabilitiesFor = ({
  pullsDiagnostics,
  tellsFolderChanges,
  knowsSemanticTokens,
  knowsInlayHints,
  knowsCodeLenses,
  knowsCodeActions,
}: ClientAbilities): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Shiryo' },
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  completionProvider: { resolveProvider: true },
  executeCommandProvider: { commands: [...COMMANDS] },
  ...(knowsSemanticTokens
    ? {
        semanticTokensProvider: {
          legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
          full: { delta: true },
          range: true,
        },
      }
    : {}),
  ...(knowsInlayHints ? { inlayHintProvider: { resolveProvider: true } } : {}),
  ...(knowsCodeLenses ? { codeLensProvider: { resolveProvider: true } } : {}),
  ...(knowsCodeActions ? { codeActionProvider: { codeActionKinds: [...ACTION_KINDS], resolveProvider: true } } : {}),
  ...(pullsDiagnostics
    ? { diagnosticProvider: { identifier: 'shiryo', interFileDependencies: true, workspaceDiagnostics: true } }
    : {}),
  ...(tellsFolderChanges ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
});

/**
 * The files whose changes matter. What comes or goes is listened to under every name: of a folder often its own is told alone.
 * @param include the patterns of source documents below a folder; a client's are those of whole paths.
 */
export const watchersFor = (include: readonly string[]): DidChangeWatchedFilesRegistrationOptions => ({
  watchers: [
    ...[
      ...include.map(pattern => (pattern.startsWith('**/') ? pattern : `**/${pattern}`)),
      '**/.gitignore',
      `**/${RECORDS_PATH}`,
      `**/${GAZETTEER_PATH}`,
      `**/${ANNOTATIONS_FOLDER}/**/*.jsonl`,
    ].map(globPattern => ({ globPattern, kind: WatchKind.Change })),
    { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
  ],
});

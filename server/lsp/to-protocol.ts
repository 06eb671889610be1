import {
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Location,
  type LocationLink,
  type Position,
  type Diagnostic as ProtocolDiagnostic,
  type DocumentLink as ProtocolDocumentLink,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Phrases } from '../explain/phrases';
import type { Definition } from '../features/definition';
import type { DocumentLink } from '../features/document-links';
import type { Fold } from '../features/folding';
import type { OutlineItem } from '../features/outline';
import type { Diagnostic } from '../features/shared/diagnostic';
import { type Library, shortName, sourceOf } from '../features/shared/library';
import type { WorkspaceSymbol } from '../features/workspace-symbols';
import type { Place } from '../model/workspace';
import type { Severity } from '../rules/finding';
import { type LineIndex, positionAt } from '../text/lines';
import type { Span } from '../text/span';
import type { CodeDescriptions } from './code-descriptions';

/** Spells the URI of a document as the client does. */
export type SpellUri = (document: string) => string;

export const rangeOf = (source: LineIndex, { start, end }: Span): Range => ({
  start: positionAt(source, start),
  end: positionAt(source, end),
});

/** Where a place is; undefined in a document that the library does not have. */
export function locationOf(library: Library, place: Place, uriFor: SpellUri): Location | undefined {
  const source = sourceOf(library, place.document);
  return source && { uri: uriFor(place.document), range: rangeOf(source, place) };
}

export const locationsOf = (library: Library, places: readonly Place[], uriFor: SpellUri): Location[] =>
  places.flatMap(place => locationOf(library, place, uriFor) ?? []);

/** The address of a place for a link in a hover: `file:///sources/a.txt#L3,5`. Brackets would end the link. */
export function addressOf(library: Library, place: Place, uriFor: SpellUri): string | undefined {
  const location = locationOf(library, place, uriFor);
  if (!location?.uri.startsWith('file:')) return undefined;
  const { line, character } = location.range.start;
  return `${location.uri.replaceAll('(', '%28').replaceAll(')', '%29')}#L${line + 1},${character + 1}`;
}

/** With the whole phrase as origin: Japanese has no blanks, and the editor's idea of a word is a whole clause. */
export function linksOf(library: Library, source: LineIndex, definition: Definition, uriFor: SpellUri): LocationLink[] {
  const originSelectionRange = rangeOf(source, definition.origin);
  return locationsOf(library, definition.places, uriFor).map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function protocolDiagnostic(
  library: Library,
  source: LineIndex,
  { span, code, severity, message, related }: Diagnostic,
  uriFor: SpellUri,
  descriptions: CodeDescriptions,
): ProtocolDiagnostic {
  const href = descriptions.get(code);
  const relatedInformation = related.flatMap(({ place, message }) => {
    const location = locationOf(library, place, uriFor);
    return location ? [{ location, message }] : [];
  });
  return {
    range: rangeOf(source, span),
    severity: SEVERITIES[severity],
    code,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: 'shiryo',
    message,
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
  };
}

const SYMBOL_KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  section: SymbolKind.String,
  official: SymbolKind.Object,
  agreement: SymbolKind.Interface,
  meeting: SymbolKind.Event,
  initiative: SymbolKind.Namespace,
  date: SymbolKind.Constant,
};

export const documentSymbol = (source: LineIndex, item: OutlineItem): DocumentSymbol => ({
  name: item.name,
  detail: item.detail,
  kind: SYMBOL_KINDS[item.kind],
  range: rangeOf(source, item.span),
  selectionRange: rangeOf(source, item.selection),
  children: item.children.map(child => documentSymbol(source, child)),
});

/** For clients that know no tree of symbols: the same rows, each with the name of the one that it stands under. */
export const flatSymbols = (uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flatSymbols(uri, children ?? [], name),
  ]);

export function workspaceSymbol(
  library: Library,
  { name, kind, place, container }: WorkspaceSymbol,
  uriFor: SpellUri,
): SymbolInformation[] {
  const location = locationOf(library, place, uriFor);
  return location ? [{ name, kind: SYMBOL_KINDS[kind], location, containerName: container }] : [];
}

/** Lines are folded whole; what fills less than two is not worth it. */
export function foldingRange(source: LineIndex, fold: Fold): FoldingRange[] {
  const startLine = positionAt(source, fold.start).line;
  const end = positionAt(source, fold.end);
  // A stretch that ends where a line begins does not reach into it.
  const endLine = end.character === 0 && end.line > startLine ? end.line - 1 : end.line;
  if (endLine <= startLine) return [];
  return [{ startLine, endLine, ...(fold.kind === 'boilerplate' ? { kind: FoldingRangeKind.Region } : {}) }];
}

/** From the smallest stretch on, each the parent of the one before; an empty one where there is nothing to select. */
export function selectionRange(source: LineIndex, position: Position, spans: readonly Span[]): SelectionRange {
  let chain: SelectionRange | undefined;
  for (const span of [...spans].reverse())
    chain = { range: rangeOf(source, span), ...(chain ? { parent: chain } : {}) };
  return chain ?? { range: { start: position, end: position } };
}

export function documentLink(
  source: LineIndex,
  link: DocumentLink,
  { documentLinks }: Phrases,
  uriFor: SpellUri,
): ProtocolDocumentLink & { readonly tooltip: string } {
  const { target } = link;
  const name = 'url' in target ? target.url : shortName(target.document);
  return {
    range: rangeOf(source, link),
    target: 'url' in target ? target.url : uriFor(target.document),
    tooltip: documentLinks[link.from](name),
  };
}

import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Library } from '../features/shared/library';
import { type Line, toMarkdown, toPlainText } from '../features/shared/rich-text';
import { addressOf } from './from-protocol';
import type { SpellUri } from './to-protocol';

/** Lines for a client that reads Markdown, or that does not. */
export const inMarkup = (
  lines: readonly Line[],
  library: Library,
  readsMarkdown: boolean,
  uriFor: SpellUri,
): MarkupContent =>
  readsMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(lines, place => addressOf(library, place, uriFor)) }
    : { kind: MarkupKind.PlainText, value: toPlainText(lines) };

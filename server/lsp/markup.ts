import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Page } from '../../protocol/requests';
import type { Library } from '../features/shared/library';
import { type Line, toLinkedText, toMarkdown, toPlainText } from '../features/shared/rich-text';
import { addressOf, locationOf, type SpellUri } from './to-protocol';

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

/** Lines for an editor of their own: plain text, whose links a client places itself. */
export function inPage(lines: readonly Line[], library: Library, uriFor: SpellUri): Page {
  const { text, links } = toLinkedText(lines);
  return {
    text: `${text}\n`,
    links: links.flatMap(({ start, end, place }) => {
      const location = locationOf(library, place, uriFor);
      return location ? [{ start, end, location }] : [];
    }),
  };
}

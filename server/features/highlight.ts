import type { Span } from '../text/span';
import { mentionOf, mentionsAlike } from './shared/entities';
import { type Library, mentionAt } from './shared/library';

/** The mentions in this document of what stands at an offset, in the order of the text. */
export function highlightsAt(library: Library, document: string, offset: number): Span[] {
  const found = mentionAt(library, document, offset);
  if (!found) return [];
  return mentionsAlike(library, document, found.index)
    .filter(id => id.document === document)
    .flatMap(id => mentionOf(library, id) ?? [])
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

import type { Phrases } from '../explain/phrases';
import { bareTitleHover } from './hover/bare-title';
import type { Hover } from './hover/context';
import { linesOf } from './hover/lines';
import { factsOf, type Library, mentionAt, textOf } from './shared/library';
import { line } from './shared/rich-text';

/**
 * What is known of the mention at an offset, anywhere in its phrase: stated things as stated, inferred ones as inferred. On
 * a title without a name, whom it stands for.
 */
export function hoverAt(library: Library, document: string, offset: number, phrases: Phrases): Hover | undefined {
  const facts = factsOf(library, document);
  const found = mentionAt(library, document, offset);
  if (!facts || !found) return bareTitleHover(library, document, offset, phrases);
  const { mention, index } = found;
  const text = textOf(library, document);
  const lines = linesOf({ library, document, facts, text, phrases, mention, index, isBrief: true });
  return {
    range: { start: mention.start, end: mention.end },
    lines: mention.region === 'boilerplate' ? [...lines, line(phrases.inBoilerplate)] : lines,
  };
}

import type { Phrases } from '../explain/phrases';
import { agreementLines } from './hover/agreement';
import { bareTitleHover } from './hover/bare-title';
import type { Hover, HoverContext } from './hover/context';
import { dateLines } from './hover/date';
import { officialLines } from './hover/official';
import { titledLines } from './hover/titled';
import { factsOf, type Library, mentionAt, textOf } from './shared/library';
import { type Line, line } from './shared/rich-text';

/**
 * What is known of the mention at an offset, anywhere in its phrase: stated things as stated, inferred ones as inferred. On
 * a title without a name, whom it stands for.
 */
export function hoverAt(library: Library, document: string, offset: number, phrases: Phrases): Hover | undefined {
  const facts = factsOf(library, document);
  const found = facts && mentionAt(facts, offset);
  if (!found) return bareTitleHover(library, document, offset, phrases);
  const { mention, index } = found;
  const context: HoverContext = { library, document, facts, text: textOf(library, document), phrases, mention, index };
  const lines = linesOf(context);
  return {
    range: { start: mention.start, end: mention.end },
    lines: mention.region === 'boilerplate' ? [...lines, line(phrases.inBoilerplate)] : lines,
  };
}

function linesOf(context: HoverContext): readonly Line[] {
  const { mention } = context;
  switch (mention.type) {
    case 'date':
      return dateLines(context, mention);
    case 'official':
      return officialLines(context, mention);
    case 'agreement':
      return agreementLines(context, mention);
    default:
      return titledLines(context, mention);
  }
}

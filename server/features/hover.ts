import type { Phrases } from '../explain/phrases';
import type { Span } from '../text/span';
import { agreementLines } from './hover/agreement';
import type { HoverContext } from './hover/context';
import { dateLines } from './hover/date';
import { officialLines } from './hover/official';
import { titledLines } from './hover/titled';
import { factsOf, type Library, mentionAt, textOf } from './shared/library';
import { type Line, line } from './shared/rich-text';

export interface Hover {
  /** The mention's own span, also where the gesture was on a title beside it. */
  readonly range: Span;
  readonly lines: readonly Line[];
}

/** What is known of the mention at an offset, anywhere in its phrase: stated things as stated, inferred ones as inferred. */
export function hoverAt(library: Library, document: string, offset: number, phrases: Phrases): Hover | undefined {
  const facts = factsOf(library, document);
  const found = facts && mentionAt(facts, offset);
  if (!found) return undefined;
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

import { type Span, span } from '../text/span';
import { type CodePoints, fromCodePoints } from './code-points';
import type { Selectors } from './selectors';

/**
 * Where a text has what selectors tell. Where it is not certain which place is meant, none is named: a word on one
 * passage must never slip to another.
 */
export type Anchor =
  /** At its recorded place. */
  | { readonly kind: 'exact'; readonly span: Span }
  /** Elsewhere, and only there. */
  | { readonly kind: 'moved'; readonly span: Span }
  /** At several places, none of them the recorded one. */
  | { readonly kind: 'ambiguous' }
  /** Nowhere: the passage was changed or deleted. */
  | { readonly kind: 'orphan' };

/** Of the context so many code units next to the quotation must have stayed as they were, on the side that is looked at. */
const NEAR_CONTEXT = 4;
/** A quotation of so many code units names its place without anything around it. */
const TELLING_QUOTE = 12;

/** Finds what selectors tell in a text as it is now. */
export function anchorIn(text: string, points: CodePoints, selectors: Selectors): Anchor {
  const { quote, start } = selectors;
  if (quote === '') return { kind: 'orphan' };
  const places = occurrences(text, quote);
  const recorded = fromCodePoints(points, start);
  const whole = places.filter(at => isPreceded(text, at, selectors) && isFollowed(text, at, selectors));
  const half = places.filter(at => isPreceded(text, at, selectors, true) || isFollowed(text, at, selectors, true));
  // The surer the context, the earlier it is asked; a quotation whose surroundings were all rewritten must be long.
  for (const found of [whole, half, quote.length >= TELLING_QUOTE ? places : []]) {
    if (found.length === 0) continue;
    if (found.includes(recorded)) return { kind: 'exact', span: span(recorded, recorded + quote.length) };
    return found.length === 1
      ? { kind: 'moved', span: span(found[0]!, found[0]! + quote.length) }
      : { kind: 'ambiguous' };
  }
  return { kind: 'orphan' };
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** Line ends count as one: the same file has others where it was checked out on another system. */
const plain = (context: string): string => context.replaceAll('\r', '');

function isPreceded(text: string, at: number, { prefix }: Selectors, onlyNear = false): boolean {
  const expected = plain(prefix);
  const wanted = onlyNear ? expected.slice(-NEAR_CONTEXT) : expected;
  // At the beginning of the text nothing stands before; that says something only of a whole context.
  if (wanted === '') return !onlyNear && (at === 0 || prefix !== '');
  return plain(text.slice(Math.max(0, at - 2 * wanted.length - 2), at)).endsWith(wanted);
}

function isFollowed(text: string, at: number, { quote, suffix }: Selectors, onlyNear = false): boolean {
  const expected = plain(suffix);
  const wanted = onlyNear ? expected.slice(0, NEAR_CONTEXT) : expected;
  const end = at + quote.length;
  if (wanted === '') return !onlyNear && (end === text.length || suffix !== '');
  return plain(text.slice(end, end + 2 * wanted.length + 2)).startsWith(wanted);
}

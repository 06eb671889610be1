import { differByOne } from '../names/near-forms';
import { isCapitalAt, isLatinLetter } from '../text/script';
import { type Span, span } from '../text/span';
import type { TextView } from '../text/view';
import { wordEnd } from './official/latin-words';

/** Shorter names that differ by a letter are two names. */
const SHORTEST = 10;
/** How many names that begin alike are compared. */
const MOST_ALIKE = 24;

/** How a full Latin name in lower case begins; empty where it is too short to be known again with a slip in it. */
export function beginningOf(name: string): string {
  const blank = name.indexOf(' ');
  return blank > 1 && name.length >= SHORTEST ? name.slice(0, blank + 1) : '';
}

/**
 * Where a full name stands that differs by one letter from one that begins alike: Astrid Holander where the document
 * tells of Astrid Hollander.
 * @param start where the word stands that they begin with.
 * @param names in lower case.
 */
export function slippedName({ text, lower }: TextView, start: number, names: readonly string[]): Span | undefined {
  if (!isCapitalAt(text, start) || isLatinLetter(text.charCodeAt(start - 1))) return undefined;
  for (const name of names.slice(0, MOST_ALIKE)) {
    const end = endOfWords(text, start, name.split(' ').length);
    const word = lower.slice(start, end);
    // Astrid Hollanders besök
    if (end > start && word !== `${name}s` && differByOne(word, name)) return span(start, end);
  }
  return undefined;
}

/** Where so many words in capitals end, parted by one blank each; the start where they do not stand there. */
function endOfWords(text: string, start: number, count: number): number {
  let end = start;
  for (let words = 0; words < count; words++) {
    const from = words === 0 ? start : end + 1;
    if (!isCapitalAt(text, from) || (words > 0 && text[end] !== ' ')) return start;
    end = wordEnd(text, from);
  }
  return text[end] === ' ' && isCapitalAt(text, end + 1) ? start : end;
}

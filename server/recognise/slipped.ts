import { differByOne } from '../names/near-forms';
import { isCapitalAt, isLatinLetter } from '../text/script';
import { type Span, span } from '../text/span';
import type { TextView } from '../text/view';
import type { OfficialMention } from './mention';
import { wordEnd } from './official/latin-words';
import type { Found } from './reader';

type Official = Found<OfficialMention>;

/** Shorter names that differ by a letter are two names. */
const SHORTEST = 10;
/** How many names that begin alike are compared. */
const MOST_ALIKE = 24;

/** The officials of whom a document gives the full name in Latin letters, by the word with which their names begin; in lower case. */
export function namesByBeginning(
  lower: string,
  found: readonly Found[],
): ReadonlyMap<string, readonly [Official, ...Official[]]> {
  const names = new Map<string, [Official, ...Official[]]>();
  for (const mention of found) {
    if (mention.type !== 'official' || mention.extent !== 'full') continue;
    const blank = lower.indexOf(' ', mention.start);
    if (blank <= mention.start + 1 || blank > mention.end || mention.end - mention.start < SHORTEST) continue;
    if (!isLatinLetter(lower.charCodeAt(mention.start))) continue;
    const beginning = lower.slice(mention.start, blank);
    const alike = names.get(beginning);
    if (!alike) names.set(beginning, [mention]);
    else if (alike.length < MOST_ALIKE && alike.every(({ name }) => name !== mention.name)) alike.push(mention);
  }
  return names;
}

/**
 * Where a full name stands that differs by one letter from one that begins alike: Astrid Holander where the document
 * tells of Astrid Hollander.
 * @param start where the word stands that they begin with.
 * @param alike those whose names begin with it.
 */
export function slippedName({ text, lower }: TextView, start: number, alike: readonly Official[]): Span | undefined {
  if (!isCapitalAt(text, start) || isLatinLetter(text.charCodeAt(start - 1))) return undefined;
  for (const official of alike) {
    const name = lower.slice(official.start, official.end);
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

import { ENGLISH_HANGING } from '../../lexicon/en/title-edges';
import { SWEDISH_HANGING } from '../../lexicon/sv/title-edges';
import { VIETNAMESE_HANGING } from '../../lexicon/vi/title-edges';
import { isCapitalAt, isDigit, isLatinLetter, isLineEnd } from '../../text/script';
import type { Span } from '../../text/span';

/** Letters and digits, the units of Latin words. */
export const isWordUnit = (unit: number): boolean => isLatinLetter(unit) || isDigit(unit);
/** Signs that belong to a word between two of its letters: sök-, U.S., FN:s, Viet’s, 2+2, land/sea. */
const isInner = (unit: number): boolean =>
  unit === 0x2d ||
  unit === 0x2013 ||
  unit === 0x2019 ||
  unit === 0x27 ||
  unit === 0x2e ||
  unit === 0x3a ||
  unit === 0x2b ||
  unit === 0x2f ||
  unit === 0x26;

/** Whether a word begins like a name: with a capital or a digit. */
export const isCapitalised = (text: string, at: number): boolean =>
  isCapitalAt(text, at) || isDigit(text.charCodeAt(at));

/** How many words of a stretch begin like names; none behind the first mark. */
export function capitalisedIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (let word = wordAfter(text, start); word && word.end <= end; word = wordAfter(text, word.end))
    if (isCapitalised(text, word.start)) count++;
  return count;
}

/** Words that a line of a title may end with before a capital: Understanding on / Cooperation in Underwater Medicine. */
const HANGING: ReadonlySet<string> = new Set([...ENGLISH_HANGING, ...SWEDISH_HANGING, ...VIETNAMESE_HANGING]);

/** Where a sentence goes on in the next line, wherever no soft break says so: at a word in lower case, or behind a hanging one. */
function lineContinuesAt(text: string, at: number): number {
  let next = at + 1;
  if (text[at] === '\r' && text[next] === '\n') next++;
  if (!isWordUnit(text.charCodeAt(at - 1)) || !isLatinLetter(text.charCodeAt(next))) return at;
  if (!isCapitalAt(text, next)) return next;
  let start = at;
  while (isLatinLetter(text.charCodeAt(start - 1)) && at - start < 12) start--;
  return HANGING.has(text.slice(start, at)) ? next : at;
}

/**
 * The word that begins at an offset or behind one or two blanks there: sök-, Cross-Servicing, U.S.
 * @returns nothing where something else than a word follows.
 */
export function wordAfter(text: string, at: number): Span | undefined {
  let start = at;
  while (start - at < 2 && text[start] === ' ') start++;
  if (start === at && isLineEnd(text.charCodeAt(at))) start = lineContinuesAt(text, at);
  if (!isWordUnit(text.charCodeAt(start))) return undefined;
  let end = start + 1;
  while (end - start < 60) {
    const unit = text.charCodeAt(end);
    if (isWordUnit(unit)) end++;
    else if (isInner(unit) && isWordUnit(text.charCodeAt(end + 1))) end += 2;
    // U.S.–Philippines
    else if (unit === 0x2e && isInner(text.charCodeAt(end + 1)) && isWordUnit(text.charCodeAt(end + 2))) end += 3;
    else break;
  }
  if (isPossessiveEnd(text, end)) end++;
  // The hyphen of sök- och räddningsinsatser and the last point of U.S. are of the word.
  if (text[end] === '-' && text[end + 1] === ' ') end++;
  else if (text[end] === '.' && text[end - 2] === '.') end++;
  return { start, end };
}

/** The apostrophe of ministers’ before a blank. */
const isPossessiveEnd = (text: string, at: number): boolean =>
  (text[at] === '’' || text[at] === "'") && text[at - 1] === 's' && text[at + 1] === ' ';

/** The word that ends at an offset or before one or two blanks there. */
export function wordBefore(text: string, at: number): Span | undefined {
  let end = at;
  while (at - end < 2 && text[end - 1] === ' ') end--;
  if (
    !isWordUnit(text.charCodeAt(end - 1)) &&
    !isPossessiveEnd(text, end - 1) &&
    text[end - 1] !== '-' &&
    !(text[end - 1] === '.' && text[end - 3] === '.')
  )
    return undefined;
  let start = end - 1;
  while (start > 0 && end - start < 60) {
    const unit = text.charCodeAt(start - 1);
    if (isWordUnit(unit)) start--;
    else if (isInner(unit) && isWordUnit(text.charCodeAt(start - 2))) start -= 2;
    else if (isInner(unit) && text[start - 2] === '.' && isWordUnit(text.charCodeAt(start - 3))) start -= 3;
    else break;
  }
  return { start, end };
}

/** Behind a number of four figures and less that follows a name, its year or version: Aurora 26, Vision 2045, Framework 2.0; else `end`. */
export function numberBehind(text: string, end: number): number {
  const number = wordAfter(text, end);
  const isNumber = number && isDigit(text.charCodeAt(number.start)) && isDigit(text.charCodeAt(number.end - 1));
  return isNumber && number.end - number.start <= 4 ? number.end : end;
}

/** Whether a sentence, a line or a quotation begins at a place. */
export function opensSentence(text: string, at: number): boolean {
  const before = text[at - 1] === ' ' ? text[at - 2] : text[at - 1];
  return before === undefined || SENTENCE_OPENERS.includes(before);
}
const SENTENCE_OPENERS = '.!?:;\n\r“"–-•';

import { ENGLISH_IN_SUBJECTS, ENGLISH_POSSESSIVES } from '../../lexicon/en/title-edges';
import { SWEDISH_REGIONS, SWEDISH_SEAS, SWEDISH_WATERS } from '../../lexicon/sv/places';
import { SWEDISH_POSSESSIVES } from '../../lexicon/sv/title-edges';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import { isCapitalAt, isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import { partiesIn } from './parties';
import type { PhraseLimits } from './phrase-limits';
import { isPlace } from './places';
import { wordAfter, wordBefore } from './words';

/* Whether a title goes on over a comma or a joining word. */

/** Whether a comma is one of a list within a title: Education, Science and Technology; Use, Stockpiling, Production and Transfer. */
export function listsOn(text: string, lower: string, at: number, and: ReadonlySet<string>): boolean {
  for (let from = at, count = 0; count < MOST_LISTED; count++) {
    const word = wordAfter(text, from);
    if (!word || !isCapitalAt(text, word.start)) return false;
    const next = wordAfter(text, word.end);
    if (next) return and.has(lower.slice(next.start, next.end));
    if (text[word.end] !== ',') return false;
    from = word.end + 1;
  }
  return false;
}
const MOST_LISTED = 4;

/** How many syllables a member of a list of subjects has. */
const MOST_SYLLABLES = 6;

/** về tự do, xúc tiến và bảo hộ đầu tư: whether behind a comma another subject in small letters follows, and `và` behind it. */
export function listsSubjects(
  text: string,
  lower: string,
  from: number,
  { and, stops, compounds, openers }: TitleGrammar,
  isKind: PhraseLimits['isKind'],
): boolean {
  let word = wordAfter(text, from);
  for (let count = 0; count < MOST_SYLLABLES && word; count++) {
    const key = lower.slice(word.start, word.end);
    if (and.has(key)) return count > 0;
    if (isCapitalAt(text, word.start) || openers.has(key) || isKind(lower, word)) return false;
    if (stops.has(key) && !isCompound(lower, word, compounds)) return false;
    const next = wordAfter(text, word.end);
    word = next ?? (text[word.end] === ',' && count > 0 ? wordAfter(text, word.end + 1) : undefined);
  }
  return false;
}

/** om användning, lagring och överföring: whether behind a comma further nouns in small letters follow, and `och` behind the last but one. */
export function listsNouns(
  text: string,
  lower: string,
  from: number,
  { and, stops, openers }: TitleGrammar,
  isKind: PhraseLimits['isKind'],
): boolean {
  for (let at = from, count = 0; count < MOST_LISTED; count++) {
    const word = wordAfter(text, at);
    const key = word ? lower.slice(word.start, word.end) : '';
    if (!word || isCapitalAt(text, word.start) || stops.has(key) || openers.has(key) || and.has(key)) return false;
    if (isKind(lower, word)) return false;
    const next = wordAfter(text, word.end);
    if (next) return and.has(lower.slice(next.start, next.end));
    if (text[word.end] !== ',') return false;
    at = word.end + 1;
  }
  return false;
}

/** phòng, chống: two syllables of one idea that Vietnamese parts with a comma. */
export function isPair(lower: string, wordStart: number, comma: number, compounds: ReadonlySet<string>): boolean {
  const next = wordAfter(lower, comma + 1);
  return next !== undefined && compounds.has(lower.slice(wordStart, next.end));
}

/** Whether a word that ends titles stands in a pair that does not: do of tự do. */
export function isCompound(lower: string, word: Span, compounds: ReadonlySet<string>): boolean {
  const before = wordBefore(lower, word.start);
  if (before && compounds.has(lower.slice(before.start, word.end))) return true;
  const next = wordAfter(lower, word.end);
  return next !== undefined && compounds.has(lower.slice(word.start, next.end));
}

/** with his counterpart, med sin kollega: who signed is not of the title. */
const POSSESSIVES: ReadonlySet<string> = new Set([...ENGLISH_POSSESSIVES, ...SWEDISH_POSSESSIVES]);

/** Whether the title goes on behind a joiner: not into a place or time (in Tokyo, on Monday). */
export function joinsOn(
  text: string,
  lower: string,
  key: string,
  word: Span,
  { stops, compounds }: TitleGrammar,
  isTitleCase: boolean,
): boolean {
  const next = wordAfter(text, word.end);
  if (!next) return false;
  const nextKey = lower.slice(next.start, next.end);
  if (stops.has(nextKey) && !isCompound(lower, next, compounds)) return false;
  if (key === 'in' || key === 'i' || key === 'trong' || key === 'på') {
    if (isDigit(text.charCodeAt(next.start))) return false;
    if (isTitleCase && key === 'in') {
      const subject = nextKey === 'the' ? wordAfter(lower, next.end) : next;
      if (!subject) return false;
      const subjectKey = lower.slice(subject.start, subject.end);
      if (ENGLISH_IN_SUBJECTS.has(subjectKey)) return true;
      // in the Davis Strait and in Underwater Medicine are of a title, in Tokyo and in December are not.
      return (
        isCapitalAt(text, subject.start) &&
        (nextKey === 'the' ||
          !(isPlace(subjectKey) || stops.has(subjectKey) || partiesIn(text, subject, 'en').length > 0))
      );
    }
    return key === 'trong' || !isCapitalAt(text, next.start) || (key === 'i' && isSwedishRegion(nextKey));
  }
  // an agreement on visas with Japan: whose it is stands outside, but for the parties listed.
  if ((key === 'with' || key === 'med' || key === 'với') && (isCapitalAt(text, next.start) || POSSESSIVES.has(nextKey)))
    return false;
  if (key === 'on' || key === 'under' || key === 'of') return !isDigit(text.charCodeAt(next.start));
  return true;
}

/** Whether a name behind `i` tells of the subject (i Östersjön, i Arktis), not of where it was signed. */
const isSwedishRegion = (name: string): boolean =>
  SWEDISH_REGIONS.has(name) || SWEDISH_SEAS.has(name) || SWEDISH_WATERS.some(ending => name.endsWith(ending));

import { ENGLISH_BACK_JOINERS, ENGLISH_LEADS, ENGLISH_NO_HEADS } from '../../lexicon/en/title-edges';
import { SWEDISH_LEADS } from '../../lexicon/sv/title-edges';
import { VIETNAMESE_LEADS } from '../../lexicon/vi/title-edges';
import { isCapitalAt, isDigit, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import type { PhraseLimits } from './phrase-limits';
import { maySwedishPreterite } from './swedish-verb';
import { wordBefore } from './words';

/** How many words a title may have before its word of kind. */
const WORDS_BEFORE = 10;

/**
 * Where a title begins that is built before its word of kind.
 *
 *   under the Japan-Australia Reciprocal Access Agreement
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (Agreement is the word of kind)
 *
 * @param kindStart where the word of kind begins.
 * @param isParty whether a word names a party (Japan-Vietnam): words in lower case between it and the kind are the title's too.
 */
export function titleStart(
  text: string,
  lower: string,
  kindStart: number,
  { language, grammar, isKind }: PhraseLimits,
  isParty: (word: Span) => boolean,
): number {
  const { stops, articles, signing } = grammar;
  let start = kindStart;
  let at = kindStart;
  let lowerWords = 0;
  for (let count = 0; count < WORDS_BEFORE; count++) {
    const word = wordBefore(text, at);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    if (LEADS.has(key) || signing.has(key) || isKind(lower, word)) break;
    if (language === 'sv' && (stops.has(key) || grammar.joiners.has(key) || grammar.openers.has(key))) break;
    // Ek och Eva Lind avtalet: whom no genitive joins with the word of kind has signed it.
    if (language === 'sv' && at === kindStart && isUnjoinedName(text, lower, word) && !isParty(word)) break;
    // tillträdde konventionen: the verb of the clause.
    if (language === 'sv' && !isCapitalAt(text, word.start) && maySwedishPreterite(key)) break;
    if (isCapitalAt(text, word.start) || (isDigit(text.charCodeAt(word.start)) && !isNumber(key))) {
      if (lowerWords > 0 && !isParty(word)) break;
      start = word.start;
      at = word.start;
      lowerWords = 0;
      continue;
    }
    if (grammar.hasTitleCase && ENGLISH_BACK_JOINERS.has(key) && isCapitalAt(text, at + (text[at] === ' ' ? 1 : 0))) {
      const before = wordBefore(text, word.start);
      const beforeKey = before && lower.slice(before.start, before.end);
      if (!before || beforeKey === undefined || LEADS.has(beforeKey)) break;
      if (
        isCapitalAt(text, before.start) &&
        !ENGLISH_NO_HEADS.has(beforeKey) &&
        !(key === 'and' && isKind(lower, before))
      ) {
        at = word.start;
        continue;
      }
      // Law of the Sea Convention: the article behind of.
      if (key === 'the' && beforeKey === 'of') {
        at = word.start;
        continue;
      }
      break;
    }
    if (language === 'sv' && isParty(word)) {
      // det svensk-japanska avtalet: adjectives of countries are in lower case.
      start = word.start;
      at = word.start;
      continue;
    }
    if (
      stops.has(key) ||
      articles.has(key) ||
      ENGLISH_BACK_JOINERS.has(key) ||
      grammar.joiners.has(key) ||
      grammar.openers.has(key)
    )
      break;
    if (++lowerWords > 5) break;
    at = word.start;
  }
  return start;
}

/** A word in capitals that is neither a genitive, an acronym nor an adjective (Internationella konventionen). */
function isUnjoinedName(text: string, lower: string, { start, end }: Span): boolean {
  if (!isCapitalAt(text, start) || isCapitalAt(text, end - 1) || 'sxz-'.includes(lower[end - 1]!)) return false;
  const before = lower[end - 1] === 'a' ? wordBefore(text, start) : undefined;
  return lower[end - 1] !== 'a' || (before !== undefined && isCapitalAt(text, before.start));
}

/** Digits and marks alone: a year or the number of a list (2003:7), no part of a title before its kind. */
const isNumber = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (isLatinLetter(word.charCodeAt(at))) return false;
  return true;
};

/** Words in capitals before a title that are the clause's, whatever the language. */
const LEADS: ReadonlySet<string> = new Set([...ENGLISH_LEADS, ...SWEDISH_LEADS, ...VIETNAMESE_LEADS]);

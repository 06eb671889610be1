import {
  COUNCILS,
  ENGLISH_COUNCILS_BEHIND,
  SECURITY_COUNCILS,
  VIETNAMESE_COUNCILS_BEHIND,
} from '../../lexicon/councils';
import type { LatinLanguage } from '../../text/language';
import { isAsciiCapital, isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import type { PhraseLimits } from '../titled/phrase-limits';
import { titleEnd } from '../titled/title-end';
import { wordAfter, wordBefore } from '../titled/words';

/** Where the number behind a resolution ends: 2397, 1718 (2006), ES-11/1. */
export function resolutionEnd(text: string, from: number): number {
  let word = wordAfter(text, from);
  if (
    word &&
    (text.startsWith('No', word.start) || text.startsWith('số', word.start) || text.startsWith('nr', word.start))
  )
    word = wordAfter(text, text[word.end] === '.' ? word.end + 1 : word.end);
  if (!word) return from;
  let hasDigit = false;
  for (let at = word.start; at < word.end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) hasDigit = true;
    else if (text[at] !== '/' && text[at] !== '-' && !isAsciiCapital(unit)) return from;
  }
  if (!hasDigit) return from;
  const bracket =
    text.startsWith(' (', word.end) && text[word.end + 6] === ')' && isDigit(text.charCodeAt(word.end + 2));
  return bracket ? word.end + 7 : word.end;
}

/**
 * Where the name of a resolution ends behind its word of kind: with its number, or the council behind it.
 * @param from where the word of kind ends.
 * @param number where its number ends, `from` where it has none.
 */
export function councilEnd(text: string, lower: string, from: number, number: number, limits: PhraseLimits): number {
  if (limits.language === 'vi')
    return number + (VIETNAMESE_COUNCILS_BEHIND.find(council => lower.startsWith(council, number))?.length ?? 0);
  if (number === from) return titleEnd(text, lower, from, limits, false);
  return limits.language === 'en' && ENGLISH_COUNCILS_BEHIND.some(council => lower.startsWith(council, number))
    ? titleEnd(text, lower, number, limits, false)
    : number;
}

/** FN:s säkerhetsråds resolution 2397: up to two words before, the council and whose it is. */
export function councilStart(lower: string, wordStart: number): number {
  let start = wordStart;
  for (let count = 0; count < 2; count++) {
    const word = wordBefore(lower, start);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    if (!COUNCILS.sv.some(council => key.startsWith(council))) break;
    start = word.start;
  }
  return start;
}

/** How far before a resolution its council may be named, where the number alone stands there. */
const COUNCIL_REACH = 500;

/** Whether a resolution is one of a council of the United Nations. */
export function isCouncilResolution(lower: string, title: Span, language: LatinLanguage, hasNumber: boolean): boolean {
  // resolution 2664 (2022): number and year together are the Security Council's.
  if (hasNumber && lower[title.end - 1] === ')') return true;
  const words = lower.slice(title.start, title.end);
  if (COUNCILS[language].some(council => words.includes(council))) return true;
  if (!hasNumber) return false;
  if (language === 'vi' && COUNCILS.vi.some(council => lower.slice(title.end, title.end + 50).includes(council)))
    return true;
  // resolution 1820 och resolution 2493: the council was named before, and none else counts so far.
  return (
    isLongNumber(words) &&
    lower.slice(Math.max(0, title.start - COUNCIL_REACH), title.start).includes(SECURITY_COUNCILS[language])
  );
}

/** The Security Council has passed a hundred resolutions by 1948, nobody else counts on over the years. */
const isLongNumber = (name: string): boolean => {
  let digits = 0;
  for (let at = name.length - 1; at >= 0 && isDigit(name.charCodeAt(at)); at--) digits++;
  return digits === 3 || digits === 4;
};

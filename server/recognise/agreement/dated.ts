import type { LatinLanguage } from '../../text/language';

/** Where the day of an instrument ends that stands behind its word of kind: of 7 May 1981, den 7 maj 1981; `from` where none does. */
export function datedEnd(lower: string, from: number, language: LatinLanguage): number {
  const date = language === 'sv' ? SWEDISH_DAY : ENGLISH_DAY;
  date.lastIndex = from;
  return date.test(lower) ? date.lastIndex : from;
}
const SWEDISH_DAY = /(?: av)? den \d{1,2} [a-z]{3,9} \d{4}/y;
const ENGLISH_DAY = / of (?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2},) \d{4}/y;

import { numeralAt } from '../../text/numerals';
import { isDigit, isLatinLetter } from '../../text/script';
import { type Draft, partOf } from './draft';
import type { Part } from './expression';
import { continuesBehind, isCloseBracket, isOpenBracket, skipBlanks } from './marks';
import { isYear, isYearRange, pairEnd } from './numeric';
import * as words from './western-words';
import { wordAt } from './words';

/*
 * Years of English and Swedish, alone and in pairs: 2025, FY2025-26, 1990s, the 20th century. Each function reads one
 * component into the draft and tells the place behind it, or -1 where there is none.
 */

const COLON = 0x3a;

/** SÖ 1998:12 numbers a paper; 6 July 1957: begins what happened then. */
export const isNumbered = (lower: string, end: number): boolean =>
  lower.charCodeAt(end) === COLON && isDigit(lower.charCodeAt(end + 1));

/** A year of four figures and nothing that would make a longer number of it. */
export function yearPart(lower: string, at: number, into: Draft): number {
  const year = numeralAt(lower, at);
  if (!year || year.end - year.start !== 4 || !isYear(year.value)) return -1;
  if ((continuesBehind(lower, year.end) && !isYearRange(lower, year)) || isNumbered(lower, year.end)) return -1;
  into.year = partOf(year);
  into.components += 1;
  return year.end;
}

/** Reiwa 4 (2022): a year of a Japanese era, perhaps with the year that it is. */
export function eraYear(lower: string, at: number, into: Draft): number {
  const row = wordAt(words.eras, lower, at);
  const next = row ? skipBlanks(lower, at + row.word.length, 1) : at;
  const number = row && next > at + row.word.length ? numeralAt(lower, next) : undefined;
  if (!row || !number || number.end - next > 2 || continuesBehind(lower, number.end)) return -1;
  into.era = { start: at, end: number.end, value: { name: row.era, year: number.value } };
  into.components += 1;
  const open = skipBlanks(lower, number.end, 1);
  const year = isOpenBracket(lower.charCodeAt(open)) ? numeralAt(lower, open + 1) : undefined;
  if (!year || !isYear(year.value) || !isCloseBracket(lower.charCodeAt(year.end))) return number.end;
  into.year = partOf(year);
  return year.end + 1;
}

/** 2025/26 as one year of accounts, where a bare 2025/26 would be a number. */
export function pairedYear(lower: string, at: number, into: Draft): number {
  const year = numeralAt(lower, at);
  if (!year || year.end - year.start !== 4 || !isYear(year.value)) return -1;
  const end = pairEnd(lower, year);
  if (end === year.end || isNumbered(lower, end)) return -1;
  into.year = partOf(year);
  into.components += 1;
  return end;
}

/** FY2025: the year follows without a blank. */
export const isFiscalYear = (lower: string, at: number): boolean =>
  lower.startsWith('fy', at) && isDigit(lower.charCodeAt(at + 2)) && !isLatinLetter(lower.charCodeAt(at - 1));

/** 1990s, 1990-talet; 1900-talet is a century in Swedish, and so are the 1900s. */
export function decadePart(lower: string, { start, end, value }: Part<number>, into: Draft): number {
  const suffix = wordAt(words.decadeSuffixes, lower, end);
  const digits = end - start;
  if (!suffix || value % 10 !== 0 || (digits !== 4 && digits !== 2) || (digits === 4 && !isYear(value))) return -1;
  if (digits === 2 && (value < 20 || suffix.word === "'s" || suffix.word === '’s')) return -1;
  into.year = { start, end, value };
  into.stretch = digits === 4 && value % 100 === 0 && value !== 2000 ? 'century' : 'decade';
  into.components += 1;
  return end + suffix.word.length;
}

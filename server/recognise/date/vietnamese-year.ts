import { type Numeral, numeralAt } from '../../text/numerals';
import { type Draft, partOf } from './draft';
import type { Part } from './expression';
import { continuesBehind, isCloseBracket, isOpenBracket, skipBlanks } from './marks';
import { isYear, isYearRange } from './numeric';
import * as words from './vietnamese-words';
import { wordAt } from './words';

/*
 * Years of Vietnamese, in figures, in words and by their names in the cycle of sixty: năm 2025, năm một nghìn chín trăm
 * năm mươi tư, năm Ất Dậu 1945. Each function reads into the draft and tells the place behind, or -1 where there is none.
 */

/** A number of our time, where an earlier one may count something. */
export const isLateYear = (year: number): boolean => year >= 1800 && year <= 2100;

/** năm 2025, năm Ất Dậu 1945. */
export function namedYear(lower: string, at: number, into: Draft): number {
  if (!lower.startsWith(`${words.YEAR} `, at)) return -1;
  const start = skipBlanks(lower, at + words.YEAR.length, 2);
  const number = numeralAt(lower, start);
  if (number) return yearPart(lower, number, into);
  const cycle = cycleEnd(lower, start);
  if (cycle >= 0) return cycleYear(lower, cycle, into);
  const year = spelledYear(lower, start);
  if (!year) return -1;
  into.year = year;
  into.components += 1;
  return year.end;
}

/** A year of four figures and nothing that would make a longer number of it. */
export function yearPart(lower: string, number: Numeral, into: Draft): number {
  if (number.end - number.start !== 4 || !isYear(number.value)) return -1;
  if (continuesBehind(lower, number.end) && !isYearRange(lower, number)) return -1;
  into.year = partOf(number);
  into.components += 1;
  return number.end;
}

/** Behind ất dậu: one of the ten stems and one of the twelve branches; -1 for anything else. */
export function cycleEnd(lower: string, at: number): number {
  const stem = wordAt(words.stems, lower, at);
  const next = stem ? skipBlanks(lower, at + stem.word.length, 1) : at;
  const branch = next > at ? wordAt(words.branches, lower, next) : undefined;
  return branch ? next + branch.word.length : -1;
}

/** The 1945 of năm Ất Dậu 1945. With the year in brackets, or with none, a day beside it is one of the lunar calendar. */
function cycleYear(lower: string, end: number, into: Draft): number {
  const isPart = into.day !== undefined || into.month !== undefined;
  const next = skipBlanks(lower, end, 1);
  const isBracketed = isOpenBracket(lower.charCodeAt(next));
  const number = numeralAt(lower, isBracketed ? next + 1 : next);
  const year = number && next > end ? yearPart(lower, number, into) : -1;
  if (year >= 0 && !isBracketed) return year;
  if (isPart) into.lunar = true;
  if (year >= 0) return isCloseBracket(lower.charCodeAt(year)) ? year + 1 : year;
  return isPart ? end : -1;
}

/** một nghìn chín trăm năm mươi tư, hai nghìn không trăm hai mươi lăm. */
function spelledYear(lower: string, at: number): Part<number> | undefined {
  const head = wordAt(words.numbers, lower, at);
  const thousand = head && head.value <= 2 ? behindWord(words.thousands, lower, at + head.word.length) : -1;
  if (!head || thousand < 0) return undefined;
  const start = skipBlanks(lower, thousand, 1);
  const hundreds = wordAt(words.hundreds, lower, start);
  if (!hundreds) return undefined;
  const end = start + hundreds.word.length;
  const value = head.value * 1000 + hundreds.value;
  const joined = behindWord(words.oddments, lower, end);
  const restAt = skipBlanks(lower, joined >= 0 ? joined : end, 1);
  const rest = restAt > end ? wordAt(words.numbers, lower, restAt) : undefined;
  return rest ? { start: at, end: restAt + rest.word.length, value: value + rest.value } : { start: at, end, value };
}

/** Behind a word after a blank, -1 where it is not. */
function behindWord(table: typeof words.thousands, lower: string, at: number): number {
  const next = skipBlanks(lower, at, 1);
  const row = next > at ? wordAt(table, lower, next) : undefined;
  return row ? next + row.word.length : -1;
}

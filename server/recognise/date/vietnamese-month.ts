import { type Numeral, numeralAt } from '../../text/numerals';
import { isDigit } from '../../text/script';
import { type Draft, partOf } from './draft';
import { continuesBehind, skipBlanks } from './marks';
import { relativeWord } from './vietnamese-relative';
import * as words from './vietnamese-words';
import { isLateYear, namedYear, yearPart } from './vietnamese-year';
import { wordAt, wordBefore } from './words';

/*
 * Months of Vietnamese with the year behind them: tháng 12 năm 2025, 9/1981, tháng 9 vừa qua. Each function reads into the
 * draft and tells the place behind, or -1 where there is none.
 */

/** 9/1981: a month and its year, where no paper is numbered so. */
export function monthAndYear(lower: string, month: Numeral, into: Draft): number {
  if (lower.charAt(month.end) !== '/' || month.value < 1 || month.value > 12) return -1;
  const year = numeralAt(lower, month.end + 1);
  if (!year || year.end - year.start !== 4 || !isLateYear(year.value)) return -1;
  const isNumber = wordBefore(words.noMonthBehind, lower, month.start - 1) !== undefined;
  if (isNumber || continuesBehind(lower, year.end) || lower.charAt(year.end) === '/') return -1;
  into.month = partOf(month);
  into.year = partOf(year);
  into.components += 2;
  return year.end;
}

/**
 * tháng 12, tháng Mười Hai.
 * @param isBehindDay whether a day stands before it.
 */
export function monthWord(lower: string, at: number, into: Draft, isBehindDay = false): number {
  if (!lower.startsWith(words.MONTH, at)) return -1;
  const next = skipBlanks(lower, at + words.MONTH.length, 2);
  if (next === at + words.MONTH.length) return -1;
  const number = numeralAt(lower, next);
  if (number) {
    if (number.end - number.start > 2 || number.value < 1 || number.value > 13) return -1;
    into.month = partOf(number);
    into.components += 1;
    return number.end;
  }
  const row = wordAt(words.monthNames, lower, next);
  // `tháng năm 2025` is a slip for tháng, năm 2025 rather than May; behind a day it is May.
  const isYear = row?.word === words.YEAR && isDigit(lower.charCodeAt(skipBlanks(lower, next + row.word.length, 1)));
  if (!row || (isYear && !isBehindDay)) return -1;
  into.month = { start: next, end: next + row.word.length, value: row.value };
  into.components += 1;
  return next + row.word.length;
}

/** năm 2025, /2025, -2025, năm nay behind a month or day. */
export function yearBehind(lower: string, at: number, into: Draft): number {
  if (into.year) return at;
  const mark = lower.charAt(at);
  if (mark === '/' || mark === '-' || (mark === '.' && isDigit(lower.charCodeAt(at + 1)))) {
    const number = numeralAt(lower, at + 1);
    const year = number ? yearPart(lower, number, into) : -1;
    return year >= 0 ? year : at;
  }
  const next = skipBlanks(lower, mark === ',' ? at + 1 : at, 1);
  if (next === at) return at;
  const modifier = wordAt(words.monthModifiers, lower, next);
  // ngày 4/12 tới Hà Nội: behind a day the word rather means that somebody arrives.
  if (modifier && mark === ' ' && (!into.day || modifier.word.includes(' '))) return next + modifier.word.length;
  // 16 tháng ba 1946
  const number = into.month && mark === ' ' ? numeralAt(lower, next) : undefined;
  if (number && isLateYear(number.value)) return Math.max(at, yearPart(lower, number, into));
  const row = wordAt(words.relatives, lower, next);
  if (row?.unit === 'year') return Math.max(at, relativeWord(lower, next, into));
  const year = namedYear(lower, next, into);
  return year >= 0 ? year : at;
}

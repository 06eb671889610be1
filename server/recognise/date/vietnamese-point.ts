import type * as lexicon from '../../lexicon/vi/dates';
import { isDigit } from '../../text/script';
import { type Draft, draft, partOf } from './draft';
import type { Part, Relative } from './expression';
import { continuesBehind, isCloseBracket, isOpenBracket, skipBlanks } from './marks';
import { type Numeral, numeralAt } from './numerals';
import { colonClock, isYear, isYearRange, numericDate } from './numeric';
import { clockPart } from './vietnamese-clock';
import * as words from './vietnamese-words';
import { wordAt, wordBefore } from './words';

/*
 * The grammar of dates in Vietnamese, read forwards from the first unit:
 *
 *   [clock] [part of the day] [weekday,] [ngày] day (/month[/year] | tháng month [năm year])
 *   tháng 12/2025, quý III/2025, mùa xuân 2025, thập niên 1990, thế kỷ 21, năm 2025, words for a distance
 */

const COMMA = 0x2c;

/** Reads the longest point of time that begins at a place. */
export function vietnamesePoint(lower: string, start: number, shortNumeric: boolean): Draft | undefined {
  const into = draft(start);
  const clock = clockPart(lower, start, into);
  const dateAt = clock >= 0 ? behindComma(lower, clock) : start;
  let date = dateAt > clock || clock < 0 ? datePart(lower, dateAt, into, shortNumeric || clock >= 0) : -1;
  if (date < 0 && clock >= 0 && dateAt > clock) date = hyphenDate(lower, dateAt, into);
  if (clock < 0 && date < 0) return undefined;
  into.end = Math.max(clock, date);
  if (clock < 0 && into.day) {
    const comma = lower.charCodeAt(into.end) === COMMA ? into.end + 1 : into.end;
    const behind = skipBlanks(lower, comma, 2);
    const time = behind > comma ? colonClock(lower, behind, into, true, false) : -1;
    if (time >= 0) into.end = time;
  }
  return into;
}

const behindComma = (lower: string, at: number): number =>
  skipBlanks(lower, lower.charCodeAt(at) === COMMA ? at + 1 : at, 1);

function datePart(lower: string, at: number, into: Draft, shortNumeric: boolean): number {
  const relative = relativePart(lower, at, into);
  if (relative >= 0) return relative;
  const part = wordAt(words.dayParts, lower, at);
  if (part) return dayPartLed(lower, skipBlanks(lower, at + part.word.length, 1), into);
  const weekday = wordAt(words.weekdays, lower, at);
  if (weekday) return weekdayLed(lower, at, weekday, into);
  const mark = behindDayWord(lower, at);
  if (mark > at || isDigit(lower.charCodeAt(at)))
    return dayPart(lower, mark, into, shortNumeric || mark > at, mark > at);
  return namedPart(lower, at, into);
}

/** chiều 4/12, sáng ngày 4/12, tối thứ Năm, ngày 4/12. */
function dayPartLed(lower: string, at: number, into: Draft): number {
  const weekday = wordAt(words.weekdays, lower, at);
  if (weekday) return weekdayLed(lower, at, weekday, into);
  const mark = behindDayWord(lower, at);
  const end = mark > at || isDigit(lower.charCodeAt(at)) ? dayPart(lower, mark, into, true, mark > at) : -1;
  return into.day ? end : hyphenDate(lower, at, into);
}

/** The 4-12 of sáng 4-12 and 9h sáng 4-12. */
function hyphenDate(lower: string, at: number, into: Draft): number {
  const number = numeralAt(lower, at);
  const end = number && lower.charAt(number.end) === '-' ? shortHyphen(lower, number, into) : -1;
  return into.month ? end : -1;
}

/** thứ Năm, ngày 4/12 and thứ Năm (4/12); a weekday alone is no date. */
function weekdayLed(lower: string, at: number, row: (typeof lexicon.WEEKDAYS)[number], into: Draft): number {
  const end = at + row.word.length;
  if (lower.charAt(at - 1) === ' ' && wordBefore(words.countedBefore, lower, at - 1)) return -1;
  const next = behindComma(lower, end);
  const isBracketed = isOpenBracket(lower.charCodeAt(next));
  const dayAt = behindDayWord(lower, isBracketed ? next + 1 : next);
  if (next === end || !isDigit(lower.charCodeAt(dayAt))) return -1;
  const date = dayPart(lower, dayAt, into, true, dayAt > next);
  if (date < 0 || !into.day || (isBracketed && !isCloseBracket(lower.charCodeAt(date)))) return -1;
  into.weekday = { start: at, end, value: row.value };
  return isBracketed ? date + 1 : date;
}

/** 4/12/2025, 4-12-2025, 4 tháng 12 năm 2025; behind ngày also 4 alone and 4-12. */
function dayPart(lower: string, at: number, into: Draft, shortNumeric: boolean, isMarked: boolean): number {
  const order = { dayFirst: true, shortDayFirst: shortNumeric ? true : undefined, yearMonth: false, slashMonth: false };
  const numeric = numericDate(lower, at, into, order);
  if (numeric >= 0) return yearBehind(lower, numeric, into);
  const number = numeralAt(lower, at);
  if (!number) return -1;
  const digits = number.end - number.start;
  const month = digits <= 2 ? monthWord(lower, skipBlanks(lower, number.end, 2), into) : -1;
  if (month >= 0) {
    into.day = partOf(number);
    into.components += 1;
    return yearBehind(lower, month, into);
  }
  const relative = isMarked && digits <= 2 ? relativeMonth(lower, skipBlanks(lower, number.end, 1), into) : -1;
  if (relative >= 0) {
    into.day = partOf(number);
    into.components += 1;
    return relative;
  }
  const monthOfYear = digits <= 2 && !isMarked ? monthAndYear(lower, number, into) : -1;
  if (monthOfYear >= 0) return monthOfYear;
  if (isMarked && digits <= 2) return shortHyphen(lower, number, into);
  return digits === 4 ? yearPart(lower, number, into) : -1;
}

/** tháng này of mồng 6 tháng này. */
function relativeMonth(lower: string, at: number, into: Draft): number {
  return wordAt(words.relatives, lower, at)?.unit === 'month' ? relativePart(lower, at, into) : -1;
}

/** 9/1981: a month and its year, where no paper is numbered so. */
function monthAndYear(lower: string, month: Numeral, into: Draft): number {
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

/** 4-12 behind ngày, or the day alone. */
function shortHyphen(lower: string, number: Numeral, into: Draft): number {
  const month = lower.charAt(number.end) === '-' ? numeralAt(lower, number.end + 1) : undefined;
  if (
    month &&
    month.end - month.start <= 2 &&
    month.value >= 1 &&
    month.value <= 12 &&
    !continuesBehind(lower, month.end)
  ) {
    into.day = partOf(number);
    into.month = partOf(month);
    into.components += 2;
    return month.end;
  }
  if (number.value < 1 || number.value > 31 || continuesBehind(lower, number.end)) return -1;
  into.day = partOf(number);
  into.components += 1;
  return number.end;
}

/** tháng 12, tháng Mười Hai. */
function monthWord(lower: string, at: number, into: Draft): number {
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
  // `tháng năm 2025` is a slip for tháng, năm 2025 rather than May.
  if (!row || (row.word === words.YEAR && isDigit(lower.charCodeAt(skipBlanks(lower, next + row.word.length, 1)))))
    return -1;
  into.month = { start: next, end: next + row.word.length, value: row.value };
  into.components += 1;
  return next + row.word.length;
}

/** năm 2025, /2025, -2025, năm nay behind a month or day. */
function yearBehind(lower: string, at: number, into: Draft): number {
  if (into.year) return at;
  const mark = lower.charAt(at);
  if (mark === '/' || mark === '-') {
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
  if (row?.unit === 'year') return Math.max(at, relativePart(lower, next, into));
  const year = namedYear(lower, next, into);
  return year >= 0 ? year : at;
}

/** A number of our time, where an earlier one may count something. */
const isLateYear = (year: number): boolean => year >= 1800 && year <= 2100;

/** năm 2025. */
export function namedYear(lower: string, at: number, into: Draft): number {
  if (!lower.startsWith(`${words.YEAR} `, at)) return -1;
  const number = numeralAt(lower, skipBlanks(lower, at + words.YEAR.length, 2));
  return number ? yearPart(lower, number, into) : -1;
}

function yearPart(lower: string, number: Numeral, into: Draft): number {
  if (number.end - number.start !== 4 || !isYear(number.value)) return -1;
  if (continuesBehind(lower, number.end) && !isYearRange(lower, number)) return -1;
  into.year = partOf(number);
  into.components += 1;
  return number.end;
}

/** What begins with a word: tháng 12/2025, đầu tháng 12, quý III/2025, mùa xuân 2025, thập niên 1990, thế kỷ 21, năm 2025. */
function namedPart(lower: string, at: number, into: Draft): number {
  const month = monthWord(lower, at, into);
  if (month >= 0) return yearBehind(lower, month, into);
  const year = namedYear(lower, at, into);
  if (year >= 0) return year;
  const half = wordAt(words.halfYears, lower, at);
  if (half) return halfLed(lower, at, half, into);
  const third = wordAt(words.thirds, lower, at);
  if (third) return thirdLed(lower, at, third, into);
  if (lower.startsWith(`${words.QUARTER} `, at)) return quarterLed(lower, at, into);
  if (lower.startsWith(`${words.SEASON} `, at)) return seasonLed(lower, at, into);
  return stretchLed(lower, at, into);
}

function thirdLed(lower: string, at: number, row: (typeof lexicon.THIRDS)[number], into: Draft): number {
  const end = at + row.word.length;
  const next = skipBlanks(lower, end, 1);
  if (next === end) return -1;
  const month = monthWord(lower, next, into);
  if (month >= 0) {
    into.third = { start: at, end, value: row.third };
    return yearBehind(lower, month, into);
  }
  const relative = wordAt(words.relatives, lower, next);
  if (relative?.unit === 'month') {
    into.third = { start: at, end, value: row.third };
    return relativePart(lower, next, into);
  }
  const year = namedYear(lower, next, into);
  if (year >= 0) into.approximate = true;
  return year;
}

/** nửa đầu năm 2026. */
function halfLed(lower: string, at: number, row: (typeof lexicon.HALF_YEARS)[number], into: Draft): number {
  const end = at + row.word.length;
  const yearAt = skipBlanks(lower, end, 1);
  const relative = wordAt(words.relatives, lower, yearAt);
  const year = relative?.unit === 'year' ? relativePart(lower, yearAt, into) : namedYear(lower, yearAt, into);
  if (year >= 0) into.half = { start: at, end, value: row.value };
  return year;
}

function quarterLed(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at + words.QUARTER.length, 1);
  const number = smallNumber(lower, next);
  if (!number || number.value > 4) return -1;
  const year = yearBehind(lower, number.end, into);
  if (year === number.end) return -1;
  into.quarter = { start: at, end: number.end, value: number.value };
  into.components += 1;
  return year;
}

/** III or 3. */
function smallNumber(lower: string, at: number): Part<number> | undefined {
  const number = numeralAt(lower, at);
  if (number) return number.value >= 1 && number.value <= 21 ? partOf(number) : undefined;
  const row = wordAt(words.roman, lower, at);
  return row && { start: at, end: at + row.word.length, value: row.value };
}

function seasonLed(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at + words.SEASON.length, 1);
  const row = wordAt(words.seasons, lower, next);
  if (!row) return -1;
  const end = next + row.word.length;
  const number = numeralAt(lower, skipBlanks(lower, end, 1));
  const bare = number ? yearPart(lower, number, into) : -1;
  const year = bare >= 0 ? bare : yearBehind(lower, end, into);
  if (year === end) return -1;
  into.season = { start: next, end, value: row.value };
  into.components += 1;
  return year;
}

/** thế kỷ 21, thập niên 1990, những năm 90. */
function stretchLed(lower: string, at: number, into: Draft): number {
  const century = wordAt(words.centuries, lower, at);
  if (century) {
    const number = smallNumber(lower, skipBlanks(lower, at + century.word.length, 1));
    if (!number) return -1;
    into.year = { ...number, value: (number.value - 1) * 100 };
    into.stretch = 'century';
    into.components += 1;
    return number.end;
  }
  const decade = wordAt(words.decades, lower, at);
  const number = decade ? numeralAt(lower, skipBlanks(lower, at + decade.word.length, 1)) : undefined;
  if (!number || number.value % 10 !== 0 || (number.value > 99 && !isYear(number.value))) return -1;
  into.year = partOf(number);
  into.stretch = 'decade';
  into.components += 1;
  return number.end;
}

export function relativePart(lower: string, at: number, into: Draft): number {
  const row = wordAt(words.relatives, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  const value: Relative = { unit: row.unit, distance: row.distance, from: row.from };
  into.relative = [...(into.relative ?? []), { start: at, end, value }];
  into.components += 1;
  if (row.unit !== 'day') return end;
  // ngày hôm qua (3/12), hôm nay 4/12: the date told beside the word belongs to it.
  const next = behindComma(lower, end);
  const isBracketed = isOpenBracket(lower.charCodeAt(next));
  const toldAt = isBracketed ? next + 1 : next;
  const weekday = wordAt(words.weekdays, lower, toldAt);
  if (weekday) return weekdayBeside(lower, end, toldAt, weekday, isBracketed, into);
  const dayAt = behindDayWord(lower, toldAt);
  if (next === end || !isDigit(lower.charCodeAt(dayAt))) return end;
  const told = draft(at);
  const date = dayPart(lower, dayAt, told, true, false);
  if (date < 0 || !told.day || !told.month || (isBracketed && !isCloseBracket(lower.charCodeAt(date)))) return end;
  into.day = told.day;
  into.month = told.month;
  if (told.year) into.year = told.year;
  into.components += 2;
  return isBracketed ? date + 1 : date;
}

/** Ngày mai, thứ Sáu, ngày 5/12: the weekday and date told beside the word belong to it. */
function weekdayBeside(
  lower: string,
  end: number,
  at: number,
  row: (typeof lexicon.WEEKDAYS)[number],
  isBracketed: boolean,
  into: Draft,
): number {
  const told = draft(at);
  const date = weekdayLed(lower, at, row, told);
  if (date < 0 || !told.day || !told.month || (isBracketed && !isCloseBracket(lower.charCodeAt(date)))) return end;
  into.weekday = told.weekday!;
  into.day = told.day;
  into.month = told.month;
  if (told.year) into.year = told.year;
  into.components += 3;
  return isBracketed ? date + 1 : date;
}

/** Behind ngày or mùng and a blank. */
export const behindDayWord = (lower: string, at: number): number => {
  const mark = wordAt(words.dayMarks, lower, at);
  if (mark) return skipBlanks(lower, at + mark.word.length, 1);
  return lower.startsWith(`${words.DAY} `, at) ? skipBlanks(lower, at + words.DAY.length, 2) : at;
};

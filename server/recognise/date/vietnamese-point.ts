import type * as lexicon from '../../lexicon/vi/dates';
import { type Numeral, numeralAt } from '../../text/numerals';
import { isDigit } from '../../text/script';
import { type Draft, draft, partOf } from './draft';
import type { Part } from './expression';
import { takeDay } from './lists';
import { continuesBehind, isCloseBracket, isOpenBracket, skipBlanks } from './marks';
import { colonClock, numericDate } from './numeric';
import { clockPart } from './vietnamese-clock';
import { isLunarMonth, lunarDay, lunarTail } from './vietnamese-lunar';
import { monthAndYear, monthWord, yearBehind } from './vietnamese-month';
import { relativeWord } from './vietnamese-relative';
import { namedPart } from './vietnamese-stretch';
import * as words from './vietnamese-words';
import { yearPart } from './vietnamese-year';
import { wordAt, wordBefore } from './words';

/*
 * The grammar of dates in Vietnamese, read forwards from the first unit:
 *
 *   [clock] [part of the day] [weekday,] [ngày] day (/month[/year] | tháng month [năm year])
 *   and months, years and stretches by name, words for a distance
 */

const COMMA = 0x2c;

/** Reads the longest point of time that begins at a place. */
export function vietnamesePoint(lower: string, start: number, shortNumeric: boolean): Draft | undefined {
  const into = draft(start);
  const clock = clockPart(lower, start, into);
  const dateAt = clock >= 0 ? behindComma(lower, clock) : start;
  let date = dateAt > clock || clock < 0 ? datePart(lower, dateAt, into, shortNumeric || clock >= 0) : -1;
  if (date < 0 && clock >= 0 && dateAt > clock) date = hyphenDate(lower, dateAt, into);
  if (date < 0 && clock >= 0 && dateAt > clock) date = bareWeekday(lower, dateAt, into);
  if (clock < 0 && date < 0) return undefined;
  into.end = lunarTail(lower, Math.max(clock, date), into);
  if (clock < 0 && into.day) {
    const comma = lower.charCodeAt(into.end) === COMMA ? into.end + 1 : into.end;
    const behind = skipBlanks(lower, comma, 2);
    const time = behind > comma ? colonClock(lower, behind, into, true, false) : -1;
    if (time >= 0) into.end = time;
  }
  return into;
}

/** 8h sáng thứ Hai: a weekday that no date tells, beside a clock time. */
function bareWeekday(lower: string, at: number, into: Draft): number {
  const row = wordAt(words.weekdays, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  into.weekday = { start: at, end, value: row.value };
  const week = weekBehind(lower, end, into);
  return week >= 0 ? week : end;
}

/** The week that a weekday is of: tuần này of thứ Sáu tuần này. */
function weekBehind(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at, 1);
  return next > at && wordAt(words.relatives, lower, next)?.unit === 'week' ? relativeWord(lower, next, into) : -1;
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
  if (lunarDay(lower, at)) return spelledDay(lower, at, into);
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
  const week = weekBehind(lower, end, into);
  if (week >= 0) {
    into.weekday = { start: at, end, value: row.value };
    return week;
  }
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
  if (!number) return isMarked ? spelledDay(lower, at, into) : -1;
  const digits = number.end - number.start;
  const day = digits <= 2 ? dayOfMonth(lower, number, isMarked, into) : -1;
  if (day >= 0) return day;
  const monthOfYear = digits <= 2 && !isMarked ? monthAndYear(lower, number, into) : -1;
  if (monthOfYear >= 0) return monthOfYear;
  if (isMarked && digits <= 2) return shortHyphen(lower, number, into);
  return digits === 4 ? yearPart(lower, number, into) : -1;
}

/** 4 tháng 12 năm 2025; behind ngày also 4 tháng này. */
function dayOfMonth(lower: string, day: Part<number>, isMarked: boolean, into: Draft): number {
  const month = monthWord(lower, skipBlanks(lower, day.end, 2), into, true);
  if (month >= 0) {
    into.day = partOf(day);
    into.components += 1;
    if (isLunarMonth(lower, into)) into.lunar = true;
    return yearBehind(lower, month, into);
  }
  const relative = isMarked ? relativeMonth(lower, skipBlanks(lower, day.end, 1), into) : -1;
  if (relative < 0) return -1;
  into.day = partOf(day);
  into.components += 1;
  return relative;
}

/** ngày mồng hai tháng chín, rằm tháng bảy, mùng một Tết: a day in words. */
function spelledDay(lower: string, at: number, into: Draft): number {
  const full = lunarDay(lower, at);
  const row = full ?? wordAt(words.numbers, lower, at);
  if (!row || row.value > 31) return -1;
  const day = { start: at, end: at + row.word.length, value: row.value };
  const end = dayOfMonth(lower, day, true, into);
  if (end >= 0) {
    if (full) into.lunar = true;
    return end;
  }
  into.day = day;
  into.components += 1;
  return lunarTail(lower, day.end, into) > day.end ? day.end : -1;
}

/** tháng này of mồng 6 tháng này. */
function relativeMonth(lower: string, at: number, into: Draft): number {
  return wordAt(words.relatives, lower, at)?.unit === 'month' ? relativeWord(lower, at, into) : -1;
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

/** A word for a time at a distance, and the date told beside one for a day: hôm nay (4/12). */
export function relativePart(lower: string, at: number, into: Draft): number {
  const end = relativeWord(lower, at, into);
  if (end < 0 || into.relative?.[0]?.value.unit !== 'day') return end;
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
  takeDay(into, told);
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
  takeDay(into, told);
  into.components += 3;
  return isBracketed ? date + 1 : date;
}

/** Behind ngày, mùng or ngày mùng and a blank. */
export const behindDayWord = (lower: string, at: number): number => {
  const behind = lower.startsWith(`${words.DAY} `, at) ? skipBlanks(lower, at + words.DAY.length, 2) : at;
  const mark = wordAt(words.dayMarks, lower, behind);
  return mark ? skipBlanks(lower, behind + mark.word.length, 1) : behind;
};

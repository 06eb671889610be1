import { type Numeral, numeralAt } from '../../text/numerals';
import { isBlank, isDigit, isLatinLetter } from '../../text/script';
import { type Draft, partOf } from './draft';
import type { Part } from './expression';
import { continuesBehind, isColon, isDash, skipBlanks } from './marks';

/** How a language writes a date in figures. */
export interface NumericOrder {
  /** 4/12/2025 is 4 December; where it is undefined, the language does not decide. */
  readonly dayFirst: boolean | undefined;
  /** Which of a short date's two numbers is the day's (4/12); undefined where short dates are not read. */
  readonly shortDayFirst: boolean | undefined;
  /** 2025-12 is a month. */
  readonly yearMonth: boolean;
  /** So is 2025/12. */
  readonly slashMonth: boolean;
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const DOT = 0x2e;

const isSeparator = (unit: number): boolean => unit === SLASH || unit === HYPHEN || unit === DOT;
const digits = ({ start, end }: Numeral): number => end - start;
/** A little more than the calendar has, so that a slip of the pen (2025-02-30) is still read, a code is not. */
const maybeMonth = (value: number): boolean => value <= 13;
const maybeDay = (value: number): boolean => value >= 1 && value <= 39;
export const isYear = (value: number): boolean => value >= 1000 && value <= 2999;
const OLDEST_IN_DOTS = 1500;

/**
 * Reads a date in figures into a draft: 2025-12-04, 2025/12/4, 4.12.2025, 4/12.
 * @returns the place behind it, or -1.
 */
export function numericDate(text: string, at: number, into: Draft, order: NumericOrder): number {
  const first = numeralAt(text, at);
  if (!first || first.isKanji) return -1;
  const separator = text.charCodeAt(first.end);
  if (!isSeparator(separator)) return -1;
  const second = numeralAt(text, first.end + 1);
  if (!second || second.isKanji || digits(second) > 2) return -1;
  if (text.charCodeAt(second.end) === separator) {
    const third = numeralAt(text, second.end + 1);
    if (third && !third.isKanji) return threeNumbers(text, [first, second, third], separator, into, order);
  }
  return twoNumbers(text, first, second, separator, into, order);
}

function threeNumbers(
  text: string,
  [first, second, third]: readonly [Numeral, Numeral, Numeral],
  separator: number,
  into: Draft,
  order: NumericOrder,
): number {
  if (!endsNumeric(text, third.end) && !isNumericRange(text, third.end, separator)) return -1;
  if (digits(first) === 4 && isYear(first.value) && digits(third) <= 2) {
    if (!maybeMonth(second.value) || !maybeDay(third.value)) return -1;
    into.year = partOf(first);
    into.month = partOf(second);
    into.day = partOf(third);
  } else if (digits(first) <= 2 && digits(third) === 4 && isYear(third.value) && second.value > 0) {
    // 9.1.1213 is a version rather than a day of the Middle Ages.
    if (separator === DOT && third.value < OLDEST_IN_DOTS) return -1;
    if (!dayAndMonth(first, second, separator === DOT ? true : order.dayFirst, into)) return -1;
    into.year = partOf(third);
  } else return -1;
  into.components += 3;
  return third.end;
}

function twoNumbers(
  text: string,
  first: Numeral,
  second: Numeral,
  separator: number,
  into: Draft,
  order: NumericOrder,
): number {
  if (!endsNumeric(text, second.end)) return -1;
  if (digits(first) === 4) {
    const isMark = separator === HYPHEN ? digits(second) === 2 : separator === SLASH && order.slashMonth;
    const isMonth = isMark && second.value >= 1 && second.value <= 12;
    // 2009-10 is rather a pair of years than a month.
    if (!order.yearMonth || !isMonth || !isYear(first.value) || second.value === (first.value % 100) + 1) return -1;
    into.year = partOf(first);
    into.month = partOf(second);
    into.components += 2;
    return second.end;
  }
  if (order.shortDayFirst === undefined || digits(first) > 2 || separator !== SLASH) return -1;
  const [month, day] = order.shortDayFirst ? [second, first] : [first, second];
  if (month.value < 1 || month.value > 12 || day.value < 1 || day.value > 31) return -1;
  into.month = partOf(month);
  into.day = partOf(day);
  into.components += 2;
  return second.end;
}

/** Sets day and month of 4/12/2025; where nothing decides the order, the day is read first and the other reading noted. */
function dayAndMonth(first: Numeral, second: Numeral, dayFirst: boolean | undefined, into: Draft): boolean {
  const isDayFirst = dayFirst ?? second.value <= 12;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  if (!maybeMonth(month.value) || !maybeDay(day.value)) return false;
  if (dayFirst === undefined && first.value <= 12 && second.value <= 12 && first.value !== second.value) {
    into.ambiguous = true;
  }
  into.day = partOf(day);
  into.month = partOf(month);
  return true;
}

/** 2025/2/28-2025/3/1: behind the hyphen a date with the same separator. */
function isNumericRange(text: string, at: number, separator: number): boolean {
  if (separator === HYPHEN || text.charCodeAt(at) !== HYPHEN) return false;
  const number = numeralAt(text, at + 1);
  return number !== undefined && text.charCodeAt(number.end) === separator && isDigit(text.charCodeAt(number.end + 1));
}

/** 2025-12-04T18:52 goes on with a clock time; no other letter or figure may follow at once. */
const endsNumeric = (text: string, at: number): boolean =>
  !continuesBehind(text, at) || ((text.charCodeAt(at) | 0x20) === 0x74 && isDigit(text.charCodeAt(at + 1)));

/**
 * Reads a clock time in figures: 18:52, 18:52:07, and 18.52 where dots are clock marks.
 * @param mayBeOdd whether a date or a word before it makes sure that it is a time, even 9:05 or 30:00.
 * @returns the place behind it, or -1.
 */
export function colonClock(text: string, at: number, into: Draft, mayBeOdd: boolean, dots: boolean): number {
  const hour = numeralAt(text, at);
  if (!hour || hour.isKanji || digits(hour) > 2) return -1;
  const mark = text.charCodeAt(hour.end);
  if (!isColon(mark) && !(dots && mark === DOT)) return -1;
  const minute = numeralAt(text, hour.end + 1);
  if (!minute || minute.isKanji || digits(minute) !== 2) return -1;
  if (!mayBeOdd && (digits(hour) !== 2 || hour.value > 29 || minute.value > 59)) return -1;
  let end = minute.end;
  // 18.30: ends what stands before it.
  if (isColon(text.charCodeAt(end)) && !isBlank(text.charCodeAt(end + 1))) {
    const second = numeralAt(text, end + 1);
    if (!second || digits(second) !== 2) return -1;
    end = second.end;
    if (isColon(text.charCodeAt(end))) return -1;
  }
  const next = text.charCodeAt(end);
  if (isDigit(next) || (next === DOT && isDigit(text.charCodeAt(end + 1)))) return -1;
  into.hour = partOf(hour);
  into.minute = partOf(minute);
  into.components += 1;
  return zoneEnd(text, end);
}

/** Behind the Z or +09:00 that ISO 8601 sets at once behind a clock time; a zone's name stays outside. */
function zoneEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit | 0x20) === 0x7a && !isLatinLetter(text.charCodeAt(at + 1))) return at + 1;
  if (unit !== 0x2b) return at;
  const hours = numeralAt(text, at + 1);
  if (!hours || digits(hours) !== 2 || !isColon(text.charCodeAt(hours.end))) return at;
  const minutes = numeralAt(text, hours.end + 1);
  return minutes && digits(minutes) === 2 ? minutes.end : at;
}

/** Reads the clock time that ISO 8601 hangs on a date: T18:52. */
export function isoClock(text: string, at: number, into: Draft): number {
  if ((text.charCodeAt(at) | 0x20) !== 0x74) return -1;
  return colonClock(text, at + 1, into, true, false);
}

/** Reads month and day behind an era's year: 12.4 of R7.12.4 and 令和7/12/4. */
export function eraMonthDay(text: string, at: number, into: Draft): number {
  const separator = text.charCodeAt(at);
  if (!isSeparator(separator)) return -1;
  const month = numeralAt(text, skipBlanks(text, at + 1, 1));
  if (!month || digits(month) > 2 || text.charCodeAt(month.end) !== separator || !maybeMonth(month.value)) return -1;
  const day = numeralAt(text, skipBlanks(text, month.end + 1, 1));
  if (!day || digits(day) > 2 || !maybeDay(day.value) || continuesBehind(text, day.end)) return -1;
  into.month = partOf(month);
  into.day = partOf(day);
  into.components += 2;
  return day.end;
}

/** 2021-2025 and 2024-25 with a plain hyphen. */
export function isYearRange(text: string, { end, value }: Numeral): boolean {
  const next = text.charCodeAt(end) === HYPHEN ? numeralAt(text, end + 1) : undefined;
  if (!next || continuesBehind(text, next.end)) return false;
  const digits = next.end - next.start;
  return digits === 4 ? isYear(next.value) && next.value > value : digits === 2 && next.value > value % 100;
}

/** Behind the 26 of 2025/26 and 2025-26, the year after, which begins in the same year of accounts. */
export function pairEnd(lower: string, { end, value }: Part<number>): number {
  const mark = lower.charCodeAt(end);
  const next = mark === SLASH || isDash(mark) ? numeralAt(lower, end + 1) : undefined;
  if (!next || continuesBehind(lower, next.end)) return end;
  return next.value === (next.end - next.start === 4 ? value + 1 : (value + 1) % 100) ? next.end : end;
}

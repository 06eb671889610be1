import { numeralAt } from '../../text/numerals';
import { isCapitalAt, isDigit, isLatinLetter } from '../../text/script';
import { addRelative, type Draft, partOf } from './draft';
import { continuesBehind, isCloseBracket, isDash, isOpenBracket, skipBlanks } from './marks';
import type { Page } from './western-page';
import { relativePart } from './western-relative';
import { type DayNumber, dayNumberAt, ordinalEnd, spelledYear } from './western-spelled';
import * as words from './western-words';
import { eraYear, isNumbered, yearPart } from './western-year';
import { wordAt, wordBefore } from './words';

/*
 * Months of English and Swedish with the day before or behind them and the year: 4 December 2025, December 4, 2025, the
 * 4th instant. Each function reads into the draft and tells the place behind, or -1 where there is none.
 */

const COMMA = 0x2c;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const BLANK = 0x20;

/** 4 December 2025, the 4th of December, 4:e december, this fourth day of December, the 4th instant. */
export function dayMonth(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const day = dayNumberAt(lower, at);
  if (!day) return -1;
  const behind = skipBlanks(lower, day.next, 1);
  const next = joinerEnd(lower, behind);
  // den tredje maj, but not `third May`
  if (day.isSpelled && next === behind && !lower.startsWith('den ', at - 4)) return -1;
  const month = monthName(page, next, true, into);
  if (month < 0) return monthAtDistance(lower, day, next, into);
  // 37 Aug 6 is a size and a day, 29feb54 a key.
  if (day.value > 31 && isDigit(lower.charCodeAt(skipBlanks(lower, month, 2)))) return -1;
  if (next === day.end && isDigit(lower.charCodeAt(month))) return -1;
  takeDay(day, into);
  // 4-Dec-2025.
  const isHyphened = lower.charCodeAt(next - 1) === HYPHEN && lower.charCodeAt(month) === HYPHEN;
  const hyphened = isHyphened ? yearPart(lower, month + 1, into) : -1;
  return hyphened >= 0 ? hyphened : yearTail(lower, weekdayInBrackets(lower, month, into), into);
}

function takeDay({ start, end, value }: DayNumber, into: Draft): void {
  into.day = { start, end, value };
  into.components += 1;
}

/** Behind `of`, `day of`, `sistlidne` and the hyphen between a day and its month. */
function joinerEnd(lower: string, at: number): number {
  if (lower.startsWith('of ', at)) return at + 3;
  if (lower.startsWith('day of ', at)) return at + 7;
  const adjective = wordAt(words.monthAdjectives, lower, at);
  if (adjective) {
    const next = skipBlanks(lower, at + adjective.word.length, 1);
    // innevarande månad is a month at a distance.
    return wordAt(words.months, lower, next) ? next : at;
  }
  return lower.charCodeAt(at) === HYPHEN ? at + 1 : at;
}

/** The 4th instant, the 28th ult., the 3rd of next month: a day of a month at a distance. */
function monthAtDistance(lower: string, day: DayNumber, at: number, into: Draft): number {
  const row = wordAt(words.dayMonths, lower, at);
  if (row && at > day.end) {
    takeDay(day, into);
    const end = at + row.word.length;
    addRelative(into, at, end, { unit: 'month', distance: row.distance, from: 'document' });
    return end;
  }
  // the 16th of that month, den 16:e samma månad
  const isOf = lower.startsWith('of ', at - 3) || lower.startsWith('den ', day.start - 4);
  if (!isOf || wordAt(words.relatives, lower, at)?.unit !== 'month') return -1;
  takeDay(day, into);
  return relativePart(lower, at, into);
}

/** A month's name with the full stop of its short form; without a number beside it, everyday words are none. */
function monthName({ text, lower }: Page, at: number, hasNumber: boolean, into: Draft): number {
  const row = wordAt(words.months, lower, at);
  if (!row) return -1;
  const isCapital = isCapitalAt(text, at);
  if (
    row.everyday ? !isCapital && !words.maybeSmall(row.word) : !hasNumber && !isCapital && !words.maybeSmall(row.word)
  ) {
    return -1;
  }
  const end = at + row.word.length;
  into.month = { start: at, end, value: row.value };
  into.components += 1;
  return lower.charCodeAt(end) === DOT && words.isShortMonth(row.word) ? end + 1 : end;
}

/** A year behind a month, with or without a comma, in figures or in words; or `this year`, `förra året`. */
export function yearTail(lower: string, at: number, into: Draft): number {
  let next = lower.charCodeAt(at) === COMMA ? at + 1 : at;
  next = skipBlanks(lower, next, 1);
  if (next === at) return at;
  const opener = wordAt(words.yearOpeners, lower, next);
  if (opener) next = skipBlanks(lower, next + opener.word.length, 1);
  const year = yearPart(lower, next, into);
  if (year >= 0) return year;
  const era = eraYear(lower, next, into);
  if (era >= 0) return era;
  const spelled = spelledYear(lower, next);
  if (spelled) {
    into.year = spelled;
    into.components += 1;
    return spelled.end;
  }
  if (lower.charCodeAt(at) === COMMA) return at;
  const row = wordAt(words.relatives, lower, next);
  if (row) return row.unit === 'year' && !row.season ? relativePart(lower, next, into) : at;
  const letter = wordAt(words.behindMonth, lower, next);
  const end = next + (letter?.word.length ?? 0);
  return letter && !isUnit(lower, skipBlanks(lower, end, 1)) ? end : at;
}

/** The week of last week: what is last there is no month. */
const isUnit = (lower: string, at: number): boolean =>
  wordAt(words.amounts, lower, at) !== undefined || wordAt(words.weekdays, lower, at) !== undefined;

/** December 4, 2025; December 2025; December. */
export function monthLed(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const number = numeralAt(lower, monthGap(lower, at));
  const month = monthName(page, at, number !== undefined, into);
  if (month < 0) return -1;
  const dayAt = skipBlanks(lower, month, 1);
  const day = numeralAt(lower, dayAt);
  if (day && dayAt > month && day.end - day.start <= 2 && day.value >= 1 && day.value <= 39) {
    const end = ordinalEnd(lower, day.end);
    if ((!continuesBehind(lower, end) || isDayRange(lower, end)) && !isNumbered(lower, end)) {
      into.day = partOf(day);
      into.components += 1;
      return yearTail(lower, weekdayInBrackets(lower, end, into), into);
    }
  }
  const year = yearTail(lower, month, into);
  const row = wordAt(words.months, lower, at);
  const isShown = () => isBeforeMonth(lower, month) || isAfterIn(lower, at) || isBracketed(lower, at, month);
  if (year === month && row?.everyday && !words.maybeSmall(row.word) && !isShown()) {
    into.month = undefined;
    into.components -= 1;
    return -1;
  }
  return year;
}

/** in May, since March: what no surname and no verb follows. */
const isAfterIn = (lower: string, at: number): boolean =>
  lower.charCodeAt(at - 1) === BLANK && wordBefore(words.beforeEveryday, lower, at - 1) !== undefined;

/** 2025 (March): no surname stands alone in brackets behind a year. */
const isBracketed = (lower: string, start: number, end: number): boolean =>
  isOpenBracket(lower.charCodeAt(start - 1)) && isCloseBracket(lower.charCodeAt(end));

/** 4-6 of December 4-6: a hyphen and another day, and no more. */
function isDayRange(lower: string, at: number): boolean {
  const day = lower.charCodeAt(at) === HYPHEN ? numeralAt(lower, at + 1) : undefined;
  return day !== undefined && day.end - day.start <= 2 && !continuesBehind(lower, ordinalEnd(lower, day.end));
}

/** Whether another month follows behind a dash, `to` or `and`: March–April 2025. */
export function isBeforeMonth(lower: string, at: number): boolean {
  let next = skipBlanks(lower, at, 1);
  if (isDash(lower.charCodeAt(next))) next = skipBlanks(lower, next + 1, 1);
  else {
    const word =
      next > at ? (wordAt(words.rangeWords, lower, next) ?? wordAt(words.listWords, lower, next)) : undefined;
    if (!word) return false;
    next = skipBlanks(lower, next + word.word.length, 1);
  }
  return wordAt(words.months, lower, next) !== undefined;
}

/** Where a number would stand behind a month's name. */
function monthGap(lower: string, at: number): number {
  let end = at;
  while (end - at < 10 && isLatinLetter(lower.charCodeAt(end))) end++;
  return skipBlanks(lower, lower.charCodeAt(end) === DOT ? end + 1 : end, 1);
}

/** (Thu) and (Thursday) behind a day. */
export function weekdayInBrackets(lower: string, at: number, into: Draft): number {
  const open = skipBlanks(lower, at, 1);
  if (!isOpenBracket(lower.charCodeAt(open))) return at;
  const row = wordAt(words.weekdays, lower, open + 1);
  if (!row) return at;
  const end = open + 1 + row.word.length;
  const close = lower.charCodeAt(end) === DOT ? end + 1 : end;
  if (!isCloseBracket(lower.charCodeAt(close))) return at;
  into.weekday = { start: open + 1, end, value: row.value };
  return close + 1;
}

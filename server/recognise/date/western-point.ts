import { numeralAt } from '../../text/numerals';
import { isCapitalAt, isDigit, isLatinLetter } from '../../text/script';
import { type Draft, draft } from './draft';
import { takeDay } from './lists';
import { isCloseBracket, isOpenBracket, skipBlanks } from './marks';
import { isoClock, numericDate } from './numeric';
import { clockPart } from './western-clock';
import { dayAlone } from './western-day';
import { dayMonth, monthLed, weekdayInBrackets } from './western-month';
import type { Page } from './western-page';
import { relativePart } from './western-relative';
import { centuryPart, namedPart, ordinalLed } from './western-stretch';
import * as words from './western-words';
import { decadePart, yearPart } from './western-year';
import { wordAt } from './words';

/*
 * The grammar of a point of time in English and Swedish, read forwards from its first unit:
 *
 *   [clock [on]] [weekday,] (4[th] [of] December | December 4[,]) [2025] [(Thu)] [[at] clock]
 *   2025, December 4; 2025 (4 December)
 *   and months, years, quarters, halves, seasons, decades, words for a distance
 *
 * Each function reads one component into the draft and tells the place behind it, or -1 where there is none.
 */

const COMMA = 0x2c;
const COLON = 0x3a;
const DOT = 0x2e;
const BLANK = 0x20;

/** Reads the longest point of time that begins at a place. */
export function westernPoint(page: Page, start: number): Draft | undefined {
  const into = draft(start);
  const first = approximation(page.lower, start, into);
  const end = clockLed(page, first, into);
  if (end < 0) return undefined;
  into.end = end;
  return into;
}

function clockLed(page: Page, at: number, into: Draft): number {
  const clock = clockPart(page, at, into, false);
  if (clock < 0) return dated(page, at, into);
  const behind = behindPreposition(page.lower, clock);
  const date = datePart(page, behind, into);
  return date >= 0 ? date : Math.max(clock, bareWeekday(page, behind, into));
}

/** 11 a.m. Saturday, midnight on Sunday: a weekday that no date tells, beside a clock time. */
function bareWeekday({ text, lower }: Page, at: number, into: Draft): number {
  const row = wordAt(words.weekdays, lower, at);
  if (!row || !isCapitalAt(text, at) || !words.isWholeWeekday(row.word)) return -1;
  const end = at + row.word.length;
  into.weekday = { start: at, end, value: row.value };
  return end;
}

/** A date, and the clock time behind it. */
function dated(page: Page, at: number, into: Draft): number {
  const date = datePart(page, at, into);
  if (date < 0) return -1;
  const hasDay =
    into.day !== undefined ||
    (into.relative?.some(({ value }) => value.unit === 'day' || value.unit === 'weekday') ?? false);
  if (!hasDay) return date;
  const iso = isoClock(page.lower, date, into);
  if (iso >= 0) return iso;
  const comma = page.lower.charCodeAt(date) === COMMA ? date + 1 : date;
  const clockAt = skipBlanks(page.lower, comma, 2);
  const clock = clockAt > date ? clockPart(page, behindMark(page.lower, clockAt), into, true) : -1;
  return clock >= 0 ? yearBehindClock(page, clock, into) : date;
}

/** Fri Nov 14 15:54:38 2003, Fri Nov 14 15:54:38 JST 2003: programs set the year behind a clock time with seconds. */
function yearBehindClock({ text, lower }: Page, at: number, into: Draft): number {
  if (into.year || lower.charCodeAt(at - 3) !== COLON || lower.charCodeAt(at - 6) !== COLON) return at;
  let zone = at + 1;
  while (zone - at < 6 && isLatinLetter(text.charCodeAt(zone)) && isCapitalAt(text, zone)) zone++;
  const next = zone > at + 1 ? zone : at;
  const year =
    lower.charCodeAt(at) === BLANK && lower.charCodeAt(next) === BLANK ? yearPart(lower, next + 1, into) : -1;
  return year >= 0 ? year : at;
}

function approximation(lower: string, at: number, into: Draft): number {
  const row = wordAt(words.approximateBefore, lower, at);
  if (!row) return at;
  into.approximate = true;
  return skipBlanks(lower, at + row.word.length, 1);
}

function datePart(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const weekday = wordAt(words.weekdays, lower, at);
  // fredagen därpå is a word for a distance.
  if (weekday && !wordAt(words.relatives, lower, at)) return weekdayLed(page, at, weekday, into);
  const unit = lower.charCodeAt(at);
  if (isDigit(unit)) return numberLed(page, at, into);
  const relative = relativePart(lower, at, into);
  if (relative >= 0) return apposition(page, relative, into);
  const article = words.behindArticle(lower, at);
  if (article > at) {
    const end = isDigit(lower.charCodeAt(article)) ? numberLed(page, article, into) : namedPart(page, article, into);
    return end;
  }
  return namedPart(page, at, into);
}

/** Thursday, 4 December; torsdagen den 4 december; a weekday alone is no date. */
function weekdayLed(
  page: Page,
  at: number,
  row: { readonly word: string; readonly value: number },
  into: Draft,
): number {
  const { lower } = page;
  const end = at + row.word.length;
  // Thurs. 5 June; the point behind onsdag ends its sentence.
  let next = lower.charCodeAt(end) === DOT && !words.isWholeWeekday(row.word) ? end + 1 : end;
  if (lower.charCodeAt(next) === COMMA) next++;
  next = skipBlanks(lower, next, 2);
  if (next === end || wordAt(words.weekdays, lower, next) || wordAt(words.relatives, lower, next)) return -1;
  const short: Page = { ...page, order: { ...page.order, shortDayFirst: page.order.shortDayFirst ?? false } };
  const told = datePart(short, next, into);
  const date = told >= 0 ? told : dayAlone(lower, words.behindArticle(lower, next), into);
  if (date < 0) {
    const clock = clockPart(page, behindMark(lower, next), into, true);
    if (clock >= 0) bareWeekday(page, at, into);
    return clock >= 0 && into.weekday ? clock : -1;
  }
  if (!into.day) return -1;
  into.weekday = { start: at, end, value: row.value };
  return date;
}

/** What begins with a figure: 4 December, 2025-12-04, 1990s, 2025. */
function numberLed(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const numeric = numericDate(lower, at, into, page.order);
  if (numeric >= 0) return numericTail(lower, numeric, into);
  const number = numeralAt(lower, at);
  if (!number) return -1;
  const digits = number.end - number.start;
  if (digits <= 2) {
    const day = dayMonth(page, at, into);
    if (day >= 0) return day;
  }
  const ordinal = wordAt(words.ordinals, lower, at);
  if (ordinal) return ordinalLed(page, at, ordinal, into);
  const century = centuryPart(lower, at, into);
  if (century >= 0) return century;
  const decade = decadePart(lower, number, into);
  if (decade >= 0) return decade;
  return digits === 4 ? yearLed(page, at, into) : -1;
}

/** 2025; and as archives set it, the year first: 1957, July 6; 1976 June 16; 2007 (13 March). */
function yearLed(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const year = yearPart(lower, at, into);
  if (year < 0) return -1;
  const comma = lower.charCodeAt(year) === COMMA ? year + 1 : year;
  const blank = skipBlanks(lower, comma, 1);
  if (blank === comma) return year;
  const isInBrackets = comma === year && isOpenBracket(lower.charCodeAt(blank));
  const start = isInBrackets ? blank + 1 : blank;
  const told = draft(start);
  const month = monthLed(page, start, told);
  const end = month >= 0 ? month : isInBrackets ? dayMonth(page, start, told) : -1;
  if (end < 0 || told.year || told.relative || !told.month || (isInBrackets && !isCloseBracket(lower.charCodeAt(end))))
    return year;
  if (!told.day && !isInBrackets && (comma > year || goesOn(lower, end))) return year;
  takeDay(into, told);
  into.components += told.components;
  return isInBrackets ? end + 1 : end;
}

/** Whether a word or number follows: 1976 June is a month at the end of a line of an inventory alone. */
function goesOn(lower: string, at: number): boolean {
  const next = skipBlanks(lower, at, 1);
  return isLatinLetter(lower.charCodeAt(next)) || isDigit(lower.charCodeAt(next));
}

/** 4/12 2025: the year that Swedish sets behind a short date. */
function numericTail(lower: string, at: number, into: Draft): number {
  if (into.year || lower.charCodeAt(at) !== BLANK) return weekdayInBrackets(lower, at, into);
  const year = yearPart(lower, at + 1, into);
  return year >= 0 ? year : at;
}

/** The following Friday, 8 March: the date told beside the weekday, which then says it all. */
function dateOfWeekday(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const next = skipBlanks(lower, lower.charCodeAt(at) === COMMA ? at + 1 : at, 1);
  const told = draft(at);
  const end = next > at ? datePart(page, next, told) : -1;
  if (end < 0 || !told.day || !told.month || told.weekday || told.relative) return at;
  into.relative = undefined;
  takeDay(into, told);
  into.components += 2;
  return end;
}

/** i går, torsdagen den 12 september: the weekday and date told beside the word belong to it. */
function apposition(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  if (into.relative?.[0]?.value.unit === 'weekday') return dateOfWeekday(page, at, into);
  if (into.relative?.[0]?.value.unit !== 'day' || lower.charCodeAt(at) !== COMMA) return at;
  const start = skipBlanks(lower, at + 1, 1);
  const weekday = start > at + 1 ? wordAt(words.weekdays, lower, start) : undefined;
  if (!weekday) return at;
  const told = draft(at);
  const end = weekdayLed(page, start, weekday, told);
  if (end < 0 || !told.day || !told.month) return at;
  takeDay(into, told);
  into.components += 2;
  return end;
}

/** Behind `on`, `den`, `i` and a comma between a clock time and its date. */
function behindPreposition(lower: string, at: number): number {
  const comma = lower.charCodeAt(at) === COMMA ? at + 1 : at;
  const next = skipBlanks(lower, comma, 1);
  if (next === at) return at;
  return lower.startsWith('on ', next) ? next + 3 : next;
}

/** Behind `at`, `kl.` and a blank. */
function behindMark(lower: string, at: number): number {
  const mark = wordAt(words.clockMarks, lower, at);
  return mark && !wordAt(words.swedishClockMarks, lower, at) ? skipBlanks(lower, at + mark.word.length, 1) : at;
}

import { NOON } from '../../lexicon/en/dates';
import { isDigit, isLatinLetter } from '../../text/script';
import { type Draft, draft, partOf } from './draft';
import type { Part, Relative } from './expression';
import { continuesBehind, isCloseBracket, isDash, isOpenBracket, skipBlanks } from './marks';
import { numeralAt } from './numerals';
import { colonClock, isoClock, isYear, isYearRange, type NumericOrder, numericDate } from './numeric';
import * as words from './western-words';
import { wordAt, wordBefore } from './words';

/*
 * The grammar of a point of time in English and Swedish, read forwards from its first unit:
 *
 *   [clock [on]] [weekday,] (4[th] [of] December | December 4[,]) [2025] [(Thu)] [[at] clock]
 *   and months, years, quarters, halves, seasons, decades, words for a distance
 *
 * Each function reads one component into the draft and tells the place behind it, or -1 where there is none.
 */

/** A text as written and in lower case, and what its language decides. */
export interface Page {
  readonly text: string;
  readonly lower: string;
  readonly order: NumericOrder;
}

const COMMA = 0x2c;
const COLON = 0x3a;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
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
  const date = datePart(page, behindPreposition(page.lower, clock), into);
  return date >= 0 ? date : clock;
}

/** A date, and the clock time behind it. */
function dated(page: Page, at: number, into: Draft): number {
  const date = datePart(page, at, into);
  if (date < 0) return -1;
  const hasDay = into.day !== undefined || (into.relative?.some(({ value }) => value.unit === 'day') ?? false);
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
  while (zone - at < 6 && isLatinLetter(text.charCodeAt(zone)) && words.isCapital(text, lower, zone)) zone++;
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

// --- the date

function datePart(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const weekday = wordAt(words.weekdays, lower, at);
  if (weekday) return weekdayLed(page, at, weekday, into);
  const unit = lower.charCodeAt(at);
  if (isDigit(unit)) return numberLed(page, at, into);
  const relative = relativePart(lower, at, into);
  if (relative >= 0) return apposition(page, relative, into);
  const article = articleEnd(lower, at);
  if (article > at) {
    const end = isDigit(lower.charCodeAt(article)) ? numberLed(page, article, into) : namedPart(page, article, into);
    return end;
  }
  return namedPart(page, at, into);
}

/** Behind `the` or `den` and a blank. */
const articleEnd = (lower: string, at: number): number =>
  lower.startsWith('the ', at) || lower.startsWith('den ', at) ? skipBlanks(lower, at + 4, 1) : at;

/** Thursday, 4 December; torsdagen den 4 december; a weekday alone is no date. */
function weekdayLed(
  page: Page,
  at: number,
  row: { readonly word: string; readonly value: number },
  into: Draft,
): number {
  const { lower } = page;
  const end = at + row.word.length;
  let next = lower.charCodeAt(end) === DOT ? end + 1 : end;
  if (lower.charCodeAt(next) === COMMA) next++;
  next = skipBlanks(lower, next, 2);
  if (next === end || wordAt(words.weekdays, lower, next) || wordAt(words.relatives, lower, next)) return -1;
  const short: Page = { ...page, order: { ...page.order, shortDayFirst: page.order.shortDayFirst ?? false } };
  const date = datePart(short, next, into);
  if (date < 0 || !into.day) return -1;
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
  return digits === 4 ? yearPart(lower, at, into) : -1;
}

/** 4/12 2025: the year that Swedish sets behind a short date. */
function numericTail(lower: string, at: number, into: Draft): number {
  if (into.year || lower.charCodeAt(at) !== BLANK) return weekdayInBrackets(lower, at, into);
  const year = yearPart(lower, at + 1, into);
  return year >= 0 ? year : at;
}

/** 4 December 2025, the 4th of December, 4:e december. */
function dayMonth(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const number = numeralAt(lower, at);
  if (!number || number.value < 1 || number.value > 39) return -1;
  let next = skipBlanks(lower, ordinalEnd(lower, number.end), 1);
  if (lower.startsWith('of ', next)) next += 3;
  else if (lower.charCodeAt(next) === HYPHEN) next++;
  const month = monthName(page, next, true, into);
  if (month < 0) return -1;
  // 37 Aug 6 is a size and a day, 29feb54 a key.
  if (number.value > 31 && isDigit(lower.charCodeAt(skipBlanks(lower, month, 2)))) return -1;
  if (next === number.end && isDigit(lower.charCodeAt(month))) return -1;
  into.day = partOf(number);
  into.components += 1;
  // 4-Dec-2025.
  const isHyphened = lower.charCodeAt(next - 1) === HYPHEN && lower.charCodeAt(month) === HYPHEN;
  const hyphened = isHyphened ? yearPart(lower, month + 1, into) : -1;
  return hyphened >= 0 ? hyphened : yearTail(lower, weekdayInBrackets(lower, month, into), into);
}

/** Behind st, nd, rd, th, :e and :a. */
export function ordinalEnd(lower: string, at: number): number {
  const suffix = lower.slice(at, at + 2);
  const isSuffix =
    suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th' || suffix === ':e' || suffix === ':a';
  return isSuffix && !isLatinLetter(lower.charCodeAt(at + 2)) ? at + 2 : at;
}

/** A month's name with the full stop of its short form; without a number beside it, everyday words are none. */
function monthName({ text, lower }: Page, at: number, hasNumber: boolean, into: Draft): number {
  const row = wordAt(words.months, lower, at);
  if (!row) return -1;
  const isCapital = words.isCapital(text, lower, at);
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

/** A year behind a month, with or without a comma; or `this year`, `förra året`. */
function yearTail(lower: string, at: number, into: Draft): number {
  let next = lower.charCodeAt(at) === COMMA ? at + 1 : at;
  next = skipBlanks(lower, next, 1);
  if (next === at) return at;
  if (lower.startsWith('of ', next) || lower.startsWith('in ', next)) next += 3;
  else if (lower.startsWith('år ', next)) next += 3;
  const year = yearPart(lower, next, into);
  if (year >= 0) return year;
  const row = lower.charCodeAt(at) === COMMA ? undefined : wordAt(words.relatives, lower, next);
  return row?.unit === 'year' && !row.season ? relativePart(lower, next, into) : at;
}

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

/** What begins with a word: December 4, 2025; Q3 2025; FY2025; spring 2025; early December; the third quarter of 2025. */
function namedPart(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const month = monthLed(page, at, into);
  if (month >= 0) return month;
  const quarter = quarterLed(lower, at, into);
  if (quarter >= 0) return quarter;
  const ordinal = wordAt(words.ordinals, lower, at);
  if (ordinal) return ordinalLed(page, at, ordinal, into);
  const season = wordAt(words.seasons, lower, at);
  if (season) {
    const end = at + season.word.length;
    const pair = pairedYear(lower, skipBlanks(lower, end, 1), into);
    const year = pair >= 0 ? pair : yearTail(lower, end, into);
    if (year === end || lower.charCodeAt(end) === COMMA) return -1;
    into.season = { start: at, end, value: season.value };
    into.components += 1;
    return year;
  }
  const fiscal = wordAt(words.fiscal, lower, at);
  if (fiscal || isFiscalYear(lower, at)) {
    const end = at + (fiscal?.word.length ?? 2);
    const year = yearPart(lower, skipBlanks(lower, end, 1), into);
    if (year < 0) {
      const pair = pairedYear(lower, skipBlanks(lower, end, 1), into);
      if (pair >= 0) into.fiscal = true;
      return pair;
    }
    into.fiscal = true;
    return pairEnd(lower, into.year!);
  }
  return thirdLed(page, at, into);
}

/** 2025/26 as one year of accounts, where a bare 2025/26 would be a number. */
function pairedYear(lower: string, at: number, into: Draft): number {
  const year = numeralAt(lower, at);
  if (!year || year.end - year.start !== 4 || !isYear(year.value)) return -1;
  const end = pairEnd(lower, year);
  if (end === year.end || isNumbered(lower, end)) return -1;
  into.year = partOf(year);
  into.components += 1;
  return end;
}

/** Behind the 26 of 2025/26 and 2025-26, the year after, which begins in the same year of accounts. */
function pairEnd(lower: string, { end, value }: Part<number>): number {
  const mark = lower.charCodeAt(end);
  const next = mark === SLASH || isDash(mark) ? numeralAt(lower, end + 1) : undefined;
  if (!next || continuesBehind(lower, next.end)) return end;
  return next.value === (next.end - next.start === 4 ? value + 1 : (value + 1) % 100) ? next.end : end;
}

/** FY2025: the year follows without a blank. */
const isFiscalYear = (lower: string, at: number): boolean =>
  lower.startsWith('fy', at) && isDigit(lower.charCodeAt(at + 2)) && !isLatinLetter(lower.charCodeAt(at - 1));

/** December 4, 2025; December 2025; December. */
function monthLed(page: Page, at: number, into: Draft): number {
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
  const isShown = () => isBeforeMonth(lower, month) || isAfterIn(lower, at);
  if (year === month && row?.everyday && !words.maybeSmall(row.word) && !isShown()) {
    delete into.month;
    into.components -= 1;
    return -1;
  }
  return year;
}

/** in May, since March: what no surname and no verb follows. */
const isAfterIn = (lower: string, at: number): boolean =>
  lower.charCodeAt(at - 1) === BLANK && wordBefore(words.beforeEveryday, lower, at - 1) !== undefined;

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

/** Q3 2025. */
function quarterLed(lower: string, at: number, into: Draft): number {
  const isQuarter = lower.charCodeAt(at) === 0x71;
  if ((!isQuarter && lower.charCodeAt(at) !== 0x68) || isLatinLetter(lower.charCodeAt(at - 1))) return -1;
  const number = numeralAt(lower, at + 1);
  if (!number || number.value < 1 || number.value > (isQuarter ? 4 : 2) || number.end !== at + 2) return -1;
  const fiscalAt = skipBlanks(lower, number.end, 1);
  const fiscal = wordAt(words.fiscal, lower, fiscalAt);
  const isFiscal = fiscal !== undefined || isFiscalYear(lower, fiscalAt);
  const year = yearPart(lower, isFiscal ? skipBlanks(lower, fiscalAt + (fiscal?.word.length ?? 2), 1) : fiscalAt, into);
  if (year < 0) return -1;
  if (isFiscal) into.fiscal = true;
  into[isQuarter ? 'quarter' : 'half'] = { start: at, end: number.end, value: number.value };
  into.components += 1;
  return year;
}

/** The third quarter of 2025, första halvåret 2025, the 20th century is `centuryPart`'s. */
function ordinalLed(
  page: Page,
  at: number,
  row: { readonly word: string; readonly value: number },
  into: Draft,
): number {
  const { lower } = page;
  const unitAt = skipBlanks(lower, at + row.word.length, 1);
  const isQuarter = wordAt(words.quarters, lower, unitAt);
  const isHalf = row.value <= 2 ? wordAt(words.halves, lower, unitAt) : undefined;
  const unit = isQuarter ?? isHalf;
  if (!unit) return centuryPart(lower, at, into);
  let next = skipBlanks(lower, unitAt + unit.word.length, 1);
  if (lower.startsWith('of ', next)) next += 3;
  else if (lower.startsWith('av ', next)) next += 3;
  const fiscal = wordAt(words.fiscal, lower, next);
  if (fiscal) next = skipBlanks(lower, next + fiscal.word.length, 1);
  const year = yearPart(lower, next, into);
  const relative =
    year < 0 && wordAt(words.relatives, lower, next)?.unit === 'year' ? relativePart(lower, next, into) : -1;
  if (year < 0 && relative < 0) return -1;
  if (fiscal) into.fiscal = true;
  into[isQuarter ? 'quarter' : 'half'] = { start: at, end: unitAt + unit.word.length, value: row.value };
  into.components += 1;
  return Math.max(year, relative);
}

/** 21st century. */
function centuryPart(lower: string, at: number, into: Draft): number {
  const number = numeralAt(lower, at);
  if (!number || number.value < 1 || number.value > 21) return -1;
  const unit = skipBlanks(lower, ordinalEnd(lower, number.end), 1);
  const row = wordAt(words.centuries, lower, unit);
  if (!row) return -1;
  into.year = { start: at, end: number.end, value: (number.value - 1) * 100 };
  into.stretch = 'century';
  into.components += 1;
  return unit + row.word.length;
}

/** 1990s, 1990-talet; 1900-talet is a century in Swedish, and so are the 1900s. */
function decadePart(lower: string, { start, end, value }: Part<number>, into: Draft): number {
  const suffix = wordAt(words.decadeSuffixes, lower, end);
  const digits = end - start;
  if (!suffix || value % 10 !== 0 || (digits !== 4 && digits !== 2) || (digits === 4 && !isYear(value))) return -1;
  if (digits === 2 && (value < 20 || suffix.word === "'s" || suffix.word === '’s')) return -1;
  into.year = { start, end, value };
  into.stretch = digits === 4 && value % 100 === 0 && value !== 2000 ? 'century' : 'decade';
  into.components += 1;
  return end + suffix.word.length;
}

/** Early December 2025, mid-2025, late 1990s. */
function thirdLed(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const row = wordAt(words.thirds, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  const next = lower.charCodeAt(end) === HYPHEN ? end + 1 : skipBlanks(lower, end, 1);
  if (next === end) return -1;
  const month = monthLed(page, next, into);
  if (month >= 0) {
    if (into.day) return -1;
    into.third = { start: at, end, value: row.third };
    return month;
  }
  const number = numeralAt(lower, next);
  const decade = number ? decadePart(lower, number, into) : -1;
  const year = decade >= 0 ? decade : yearPart(lower, next, into);
  if (year >= 0) into.approximate = true;
  return year;
}

/** (Thu) and (Thursday) behind a day. */
function weekdayInBrackets(lower: string, at: number, into: Draft): number {
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

// --- words

/** A phrase for a time at a distance, and the part of the day behind it: yesterday afternoon. */
function relativePart(lower: string, at: number, into: Draft): number {
  const row = wordAt(words.relatives, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  if (row.notBefore === ' ' && isBeforeNoun(lower, end)) return -1;
  const value: Relative = { unit: row.unit, distance: row.distance, from: row.from };
  into.relative = [...(into.relative ?? []), { start: at, end, value }];
  into.components += 1;
  if (row.unit === 'fiscal-year') into.fiscal = true;
  if (row.season) into.season = { start: at, end, value: row.season };
  if (row.unit !== 'day') return end;
  const next = skipBlanks(lower, end, 1);
  const part = next > end ? wordAt(words.dayParts, lower, next) : undefined;
  return part ? next + part.word.length : end;
}

/** i går, torsdagen den 12 september: the weekday and date told beside the word belong to it. */
function apposition(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  if (into.relative?.[0]?.value.unit !== 'day' || lower.charCodeAt(at) !== COMMA) return at;
  const start = skipBlanks(lower, at + 1, 1);
  const weekday = start > at + 1 ? wordAt(words.weekdays, lower, start) : undefined;
  if (!weekday) return at;
  const told = draft(at);
  const end = weekdayLed(page, start, weekday, told);
  if (end < 0 || !told.day || !told.month) return at;
  into.weekday = told.weekday!;
  into.day = told.day;
  into.month = told.month;
  if (told.year) into.year = told.year;
  into.components += 2;
  return end;
}

/** dagen efter mötet counts from the talks; dagen efter kom hon goes on with a verb. */
function isBeforeNoun(lower: string, at: number): boolean {
  const next = skipBlanks(lower, at, 1);
  return isLatinLetter(lower.charCodeAt(next)) && !wordAt(words.verbsBehind, lower, next);
}

// --- the clock

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

/**
 * 18:52, 6:30 p.m., 3pm, kl. 18.52, klockan 18, noon.
 * @param isSure whether a date beside it makes sure that a clock time is meant.
 */
function clockPart({ lower }: Page, at: number, into: Draft, isSure: boolean): number {
  const mark = wordAt(words.swedishClockMarks, lower, at);
  if (mark) return markedClock(lower, skipBlanks(lower, at + mark.word.length, 1), at, into);
  if (lower.startsWith(NOON, at) && !isLatinLetter(lower.charCodeAt(at + NOON.length))) {
    into.hour = { start: at, end: at + NOON.length, value: 12 };
    into.components += 1;
    return at + NOON.length;
  }
  const number = numeralAt(lower, at);
  if (!number || number.end - number.start > 2) return -1;
  const isMarked = wordBefore(words.clockMarks, lower, at - 1) !== undefined;
  const dotted = colonClock(lower, at, draft(at), true, true);
  const later = meridiemLater(lower, dotted >= 0 ? dotted : number.end, number.value);
  const isTold = dotted >= 0 && (later !== undefined || meridiemBehind(lower, dotted) !== undefined);
  const colon = colonClock(lower, at, into, true, isTold);
  const hourEnd = colon >= 0 ? colon : number.end;
  const meridiem = meridiemBehind(lower, hourEnd);
  if (!meridiem && later && number.value <= 12) {
    into.hour = { ...partOf(number), value: hourOf(number.value, later) };
    into.meridiem = later;
    if (colon < 0) into.components += 1;
    return hourEnd;
  }
  if (colon < 0 && !meridiem) return -1;
  if (!meridiem) {
    const isPlain = number.end - number.start === 2 && number.value <= 29 && (into.minute?.value ?? 0) <= 59;
    if (isSure || isMarked || isPlain) return colon;
    delete into.hour;
    delete into.minute;
    into.components -= 1;
    return -1;
  }
  if (colon < 0 && number.value > 12) return -1;
  if (colon < 0) into.components += 1;
  into.hour = { ...partOf(number), value: hourOf(number.value, meridiem.half) };
  into.meridiem = meridiem.half;
  return meridiem.end;
}

/** What follows kl. and klockan, and the dash behind them: 18, 18.52, 18:52. */
export function markedClock(lower: string, at: number, start: number, into: Draft): number {
  const colon = colonClock(lower, at, into, true, true);
  if (colon >= 0) return colon;
  const number = numeralAt(lower, at);
  if (!number || at === start || number.value > 30 || number.end - number.start > 2) return -1;
  into.hour = partOf(number);
  into.components += 1;
  return number.end;
}

interface Meridiem {
  readonly half: 'am' | 'pm';
  readonly end: number;
}

function meridiemBehind(lower: string, at: number): Meridiem | undefined {
  const start = skipBlanks(lower, at, 1);
  const row = wordAt(words.meridiems, lower, start);
  return row && !isLatinLetter(lower.charCodeAt(start + row.word.length))
    ? { half: row.half, end: start + row.word.length }
    : undefined;
}

/** The a.m. that 10–11 a.m. and 9.30 to 11.45 a.m. tell once for both ends; 10–2 p.m. begins in the morning. */
function meridiemLater(lower: string, at: number, hour: number): 'am' | 'pm' | undefined {
  const mark = skipBlanks(lower, at, 1);
  const isMark = isDash(lower.charCodeAt(mark));
  const word = !isMark && mark > at ? wordAt(words.rangeWords, lower, mark) : undefined;
  if (!isMark && !word) return undefined;
  const next = skipBlanks(lower, mark + (word?.word.length ?? 1), 1);
  const number = numeralAt(lower, next);
  if (!number || number.value > 12) return undefined;
  const dotted = colonClock(lower, next, draft(next), true, true);
  const half = meridiemBehind(lower, dotted >= 0 ? dotted : number.end)?.half;
  return half === 'pm' && hour % 12 > number.value % 12 ? 'am' : half;
}

const hourOf = (hour: number, half: 'am' | 'pm'): number =>
  half === 'pm' ? (hour < 12 ? hour + 12 : hour) : hour % 12;

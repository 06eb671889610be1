import type { NumberedRow } from '../../lexicon/date-rows';
import { numeralAt } from '../../text/numerals';
import { isLatinLetter } from '../../text/script';
import { addRelative, type Draft } from './draft';
import type { Part } from './expression';
import { continuesBehind, skipBlanks, skipBlanksBack } from './marks';
import { pairEnd } from './numeric';
import { dayMonth, monthLed, yearTail } from './western-month';
import type { Page } from './western-page';
import { relativePart } from './western-relative';
import { dayNumberAt } from './western-spelled';
import * as words from './western-words';
import { decadePart, eraYear, isFiscalYear, pairedYear, yearPart } from './western-year';
import { wordAt } from './words';

/*
 * Stretches of time in English and Swedish: Q3 2025, the third quarter of FY2025, spring 2025, early December, the end of
 * March, the 20th century. Each function reads into the draft and tells the place behind, or -1 where there is none.
 */

const COMMA = 0x2c;
const DOT = 0x2e;
const HYPHEN = 0x2d;

/** What begins with a word: December 4, 2025; Q3 2025; FY2025; spring 2025; early December; the third quarter of 2025. */
export function namedPart(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const month = monthLed(page, at, into);
  if (month >= 0) return month;
  const quarter = quarterLed(lower, at, into);
  if (quarter >= 0) return quarter;
  const day = wordAt(words.dayOrdinals, lower, at) ? dayMonth(page, at, into) : -1;
  if (day >= 0) return day;
  const era = eraYear(lower, at, into);
  if (era >= 0) return era;
  const ordinal = wordAt(words.ordinals, lower, at);
  if (ordinal) return ordinalLed(page, at, ordinal, into);
  const century = centuryPart(lower, at, into);
  if (century >= 0) return century;
  const season = wordAt(words.seasons, lower, at);
  if (season) {
    const end = at + season.word.length;
    const pair = pairedYear(lower, skipBlanks(lower, end, 1), into);
    const year = pair >= 0 ? pair : yearTail(lower, end, into);
    if (year === end || lower.charCodeAt(end) === COMMA) return -1;
    into.season = { start: at, end, value: season.value };
    into.components += 1;
    // the winter of 1950-51
    return into.year && year === into.year.end ? pairEnd(lower, into.year) : year;
  }
  const fiscal = wordAt(words.fiscal, lower, at);
  if (fiscal || isFiscalYear(lower, at)) return fiscalLed(lower, at + (fiscal?.word.length ?? 2), into);
  const numbered = wordAt(words.weeks, lower, at);
  if (numbered) return weekNumber(lower, at, at + numbered.word.length, into);
  if (wordAt(words.weekOpeners, lower, at)) return weekLed(page, at, into);
  return thirdLed(page, at, into);
}

/** FY2025, fiscal year 2025-26, FY25: the year behind the word. */
function fiscalLed(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at, 1);
  const year = yearPart(lower, next, into);
  const end = year >= 0 ? pairEnd(lower, into.year!) : pairedYear(lower, next, into);
  const behind = end >= 0 ? end : shortFiscalYear(lower, next, into);
  if (behind >= 0) into.fiscal = true;
  return behind;
}

/** Figures of a fiscal year from which those of another century. */
const OF_LAST_CENTURY = 60;

/** The 25 of FY25 and FY25-26. */
function shortFiscalYear(lower: string, at: number, into: Draft): number {
  const number = numeralAt(lower, at);
  if (!number || number.end - number.start !== 2 || !lower.startsWith('fy', skipBlanksBack(lower, at, 1) - 2))
    return -1;
  const { start, end, value } = number;
  const behind = pairEnd(lower, number);
  if (behind === end && continuesBehind(lower, end)) return -1;
  into.year = { start, end, value: value + (value < OF_LAST_CENTURY ? 2000 : 1900) };
  into.components += 1;
  return behind;
}

/** The week of 14 July, week commencing Monday 14 July 2025: the days from that one on. */
function weekLed(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const end = at + wordAt(words.weekOpeners, lower, at)!.word.length;
  const weekday = wordAt(words.weekdays, lower, skipBlanks(lower, end, 1));
  const next = skipBlanks(lower, skipBlanks(lower, end, 1) + (weekday ? weekday.word.length + 1 : 0), 1);
  const dayAt = lower.startsWith('the ', next) ? next + 4 : next;
  const day = dayMonth(page, dayAt, into);
  const date = day >= 0 ? day : monthLed(page, dayAt, into);
  if (date < 0 || !into.day) return -1;
  if (weekday) into.weekday = { start: dayAt - 1 - weekday.word.length, end: dayAt - 1, value: weekday.value };
  into.stretch = 'week';
  return date;
}

/** Q3 2025. */
function quarterLed(lower: string, at: number, into: Draft): number {
  const named = wordAt(words.namedQuarters, lower, at);
  if (named) return namedQuarter(lower, at, at + named.word.length, into);
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

/** vecka 12, vecka 12 2024, v. 14 2024: a short form only with its year. */
function weekNumber(lower: string, at: number, end: number, into: Draft): number {
  const number = numeralAt(lower, skipBlanks(lower, end, 1));
  if (!number || number.start === end || number.value < 1 || number.value > 53) return -1;
  const year = continuesBehind(lower, number.end) ? -1 : yearTail(lower, number.end, into);
  if (year < 0 || (!into.year && lower.charCodeAt(end - 1) === DOT)) return -1;
  into.week = { start: at, end: number.end, value: number.value };
  into.components += 1;
  return year;
}

/** kvartal 1 2022. */
function namedQuarter(lower: string, at: number, end: number, into: Draft): number {
  const number = numeralAt(lower, skipBlanks(lower, end, 1));
  if (!number || number.start === end || number.value < 1 || number.value > 4) return -1;
  const year = yearPart(lower, skipBlanks(lower, number.end, 1), into);
  if (year < 0) return -1;
  into.quarter = { start: at, end: number.end, value: number.value };
  into.components += 1;
  return year;
}

/** The third quarter of 2025, första halvåret 2025, the 20th century is `centuryPart`'s. */
export function ordinalLed(
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

/** 21st century, twentieth century. */
export function centuryPart(lower: string, at: number, into: Draft): number {
  const number = dayNumberAt(lower, at);
  const unit = number ? skipBlanks(lower, number.next, 1) : at;
  const row = wordAt(words.centuries, lower, unit);
  if (!number || !row || number.value > 21) return -1;
  into.year = { start: at, end: number.end, value: (number.value - 1) * 100 };
  into.stretch = 'century';
  into.components += 1;
  return unit + row.word.length;
}

/** Early December 2025, mid-2025, late 1990s, the end of March, end-2025, the end of last month. */
function thirdLed(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const row = wordAt(words.thirds, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  const isJoined = lower.charCodeAt(end) === HYPHEN;
  const gap = isJoined ? end + 1 : skipBlanks(lower, end, 1);
  if (gap === end || (row.joined && !isJoined)) return -1;
  const next = lower.startsWith('the ', gap) ? gap + 4 : gap;
  const month = monthLed(page, next, into);
  if (month >= 0) {
    if (into.day) return -1;
    into.third = { start: at, end, value: row.third };
    return month;
  }
  const season = wordAt(words.seasons, lower, next);
  if (season) return seasonOfThird(lower, next, season, into);
  const number = numeralAt(lower, next);
  const decade = number ? decadePart(lower, number, into) : -1;
  const century = decade >= 0 ? decade : centuryPart(lower, next, into);
  const year = century >= 0 ? century : yearPart(lower, next, into);
  if (year < 0) return monthOfThird(lower, { start: at, end, value: row.third }, next, into);
  into.approximate = true;
  return year;
}

/** Early autumn, the end of summer 2027: part of a season tells no more than the season, without a year the next one. */
function seasonOfThird(lower: string, at: number, { word, value }: NumberedRow, into: Draft): number {
  const end = at + word.length;
  into.season = { start: at, end, value };
  into.components += 1;
  const year = lower.charCodeAt(end) === COMMA ? end : yearTail(lower, end, into);
  if (year === end) addRelative(into, at, end, { unit: 'season', distance: 0, from: 'document' });
  return year;
}

/** The end of this month, early next month; the end of last year is about a year. */
function monthOfThird(lower: string, third: Part<number>, at: number, into: Draft): number {
  const { unit, season } = wordAt(words.relatives, lower, at) ?? {};
  if (season !== undefined || (unit !== 'month' && unit !== 'year')) return -1;
  const end = relativePart(lower, at, into);
  if (end < 0) return -1;
  if (unit === 'month') into.third = third;
  else into.approximate = true;
  return end;
}

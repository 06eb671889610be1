import * as lexicon from '../../lexicon/ja/dates';
import { ERA_LETTERS, ERA_WORDS } from '../../lexicon/ja/dates';
import { isKanji } from '../../text/script';
import { type Draft, draft, partOf } from './draft';
import type { Relative } from './expression';
import { afternoon } from './lists';
import { isCloseBracket, isColon, isDash, isListMark, isOpenBracket, skipBlanks, skipBlanksBack } from './marks';
import { type Numeral, numeralAt } from './numerals';
import { colonClock, eraMonthDay, isoClock, isYear, type NumericOrder, numericDate } from './numeric';
import { wordAt, wordBefore, wordSet, wordTable } from './words';

/*
 * The grammar of a point of time in Japanese, read forwards from its first unit:
 *
 *   [約] [era year|year|relative] [month] [third | day [(weekday)]] [part of the day] [clock] [頃]
 *
 * Each function reads one component into the draft and tells the place behind it, or -1 where there is none.
 */

const eras = wordTable(ERA_WORDS);
const relatives = wordTable(lexicon.RELATIVE_DATES);
const seasons = wordTable(lexicon.SEASONS);
const thirds = wordTable(lexicon.THIRDS);
const stretchParts = wordSet(lexicon.STRETCH_PARTS);
const halves = wordTable(lexicon.HALVES);
const weekdays = wordTable(lexicon.WEEKDAYS);
const holidayMarks = wordSet(lexicon.HOLIDAY_MARKS);
const dayParts = wordTable(lexicon.DAY_PARTS);
const approximateBefore = wordSet(lexicon.APPROXIMATE_BEFORE);
const approximateBehind = wordSet(lexicon.APPROXIMATE_BEHIND);

const behindShort = wordSet(lexicon.BEHIND_SHORT);
const beforeShort = wordSet(lexicon.BEFORE_SHORT);
const particlesBehindShort = wordSet(lexicon.PARTICLES_BEHIND_SHORT);

const ORDER: NumericOrder = { dayFirst: undefined, shortDayFirst: false, yearMonth: true, slashMonth: true };
const SHORT_ORDER: NumericOrder = { ...ORDER, yearMonth: false, slashMonth: false };

const YEARS_AND_WEEKS: readonly Relative['unit'][] = ['year', 'week'];
const MONTHS: readonly Relative['unit'][] = ['month'];
const DAYS: readonly Relative['unit'][] = ['day'];

const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);
const HOUR = '時'.charCodeAt(0);
const MINUTE = '分'.charCodeAt(0);
const SECOND = '秒'.charCodeAt(0);
const FISCAL = '度'.charCodeAt(0);
const SPAN = '間'.charCodeAt(0);
const HALF = '半'.charCodeAt(0);
const FIRST_YEAR = '元'.charCodeAt(0);
const LEAP = '閏'.charCodeAt(0);
const NEXT = '翌'.charCodeAt(0);
const SAME = '同'.charCodeAt(0);
const OF = 'の'.charCodeAt(0);
const COMPARED = '比'.charCodeAt(0);
const TERM = '期'.charCodeAt(0);
/** 3時限, 2時点 and the like are no clock times. */
const NO_HOUR_BEFORE = new Set([...'間限期給短差系代点'].map(unit => unit.charCodeAt(0)));
/** Behind a lone hour in Han figures, where 一時 would be a word. */
const SHOWS_CLOCK = new Set([...'に、。,'].map(unit => unit.charCodeAt(0)));
const NO_DAY_BEFORE = new Set([...'間目ぶ連本'].map(unit => unit.charCodeAt(0)));
const OTHER_DAY_PART = new Set([...lexicon.OTHER_DAY_PART].map(unit => unit.charCodeAt(0)));
const NO_MONTH_BEFORE = new Set([...'間号'].map(unit => unit.charCodeAt(0)));

/** What the grammar may rely on beside the text. */
export interface PointOptions {
  /** A date stands right before it, as in a list or range: the number of 及び97年 is a year. */
  readonly leaning: boolean;
  /** Short numeric dates (12/4) are read without a weekday or clock beside them. */
  readonly shortNumeric: boolean;
  /** It is the other end of a range of clock times: 6:00 of 5:00-6:00. */
  readonly isAfterClock: boolean;
}

/** Reads the longest point of time that begins at a place. */
export function japanesePoint(text: string, start: number, options: PointOptions): Draft | undefined {
  const into = draft(start);
  let at = approximation(text, start, into);
  const numeric = numericPart(text, at, into, options);
  if (numeric >= 0) at = numeric;
  else {
    const year = yearPart(text, at, into, options);
    if (year >= 0) {
      at = year;
      const stretch = stretchBehindYear(text, at, into);
      if (stretch >= 0) return finished(text, stretch, into);
    }
    const month = monthPart(text, year >= 0 ? joint(text, at) : at, into);
    if (month >= 0) {
      at = month;
      const third = thirdPart(text, at, into);
      if (third >= 0) return finished(text, third, into);
    }
    const isAfterYearAlone = year >= 0 && month < 0 && !into.relative;
    const day = isAfterYearAlone ? -1 : dayPart(text, month >= 0 || year >= 0 ? joint(text, at) : at, into);
    if (day >= 0) at = day;
  }
  const hasDay = into.day !== undefined || isOf(into, 'day');
  if (hasDay || isOf(into, 'week')) at = weekdayPart(text, at, into);
  const clock = clockPart(text, at, into, hasDay || into.weekday !== undefined, options.isAfterClock);
  if (clock >= 0) at = clock;
  return finished(text, at, into);
}

const isOf = ({ relative }: Draft, unit: Relative['unit']): boolean =>
  relative?.some(({ value }) => value.unit === unit) ?? false;

function finished(text: string, end: number, into: Draft): Draft | undefined {
  if (into.components === 0) return undefined;
  const behind = wordAt(approximateBehind, text, end);
  if (behind) into.approximate = true;
  into.end = behind ? end + behind.word.length : end;
  return into;
}

/** Between two components: up to two blanks, or の. */
const joint = (text: string, at: number): number =>
  text.charCodeAt(at) === OF ? skipBlanks(text, at + 1, 1) : skipBlanks(text, at, 2);

function approximation(text: string, at: number, into: Draft): number {
  const row = wordAt(approximateBefore, text, at);
  if (!row) return at;
  into.approximate = true;
  return skipBlanks(text, at + row.word.length, 1);
}

function numericPart(text: string, at: number, into: Draft, { shortNumeric }: PointOptions): number {
  const end = numericDate(text, at, into, ORDER);
  if (end < 0) return -1;
  if (into.year) {
    const clock = isoClock(text, end, into);
    return clock >= 0 ? clock : end;
  }
  if (shortNumeric || isShortRange(text, end) || weekdayPart(text, end, draft(at)) > end) return end;
  if (isShownShort(text, at, end, into)) return end;
  const clock = skipBlanks(text, end, 2);
  if (clock > end && colonClock(text, clock, draft(at), true, false) >= 0) return end;
  into.components = 0;
  delete into.month;
  delete into.day;
  return -1;
}

/**
 * 12/4 is a fraction or a score as well: a word beside it shows the date (更新日 12/4, 12/4付), or a particle behind a day
 * that hardly any fraction has (12/14に).
 */
function isShownShort(text: string, at: number, end: number, { day, month }: Draft): boolean {
  if (wordAt(behindShort, text, end) || wordBefore(beforeShort, text, skipBlanksBack(text, at, 1))) return true;
  return month!.value > 1 && day!.value > 12 && wordAt(particlesBehindShort, text, end) !== undefined;
}

/** Whether another short date is the other end: 2/1〜2/14. */
function isShortRange(text: string, at: number): boolean {
  const mark = skipBlanks(text, at, 1);
  return isDash(text.charCodeAt(mark)) && numericDate(text, skipBlanks(text, mark + 1, 1), draft(at), SHORT_ORDER) >= 0;
}

// --- years

function yearPart(text: string, at: number, into: Draft, options: PointOptions): number {
  const era = eraYear(text, at, into);
  if (era >= 0) return era;
  const relative = relativePart(text, at, into, YEARS_AND_WEEKS);
  if (relative >= 0) return relative;
  return plainYear(text, at, into, options);
}

/** 令和7年, 令和7(2025)年, 令和7年(2025年), R7年, 令和7.12.4 (the last with its month and day). */
function eraYear(text: string, at: number, into: Draft): number {
  const named = eraNameAt(text, at);
  if (!named) return -1;
  const number = eraNumber(text, skipBlanks(text, named.end, 2));
  if (!number) return -1;
  const era = { start: at, end: number.end, value: { name: named.era, year: number.value } };
  const figures = eraMonthDay(text, number.end, into);
  if (figures >= 0) {
    into.era = era;
    into.components += 1;
    return figures;
  }
  const gregorian = bracketed(text, number.end, inside => gregorianYear(text, inside));
  const unit = unitAt(text, gregorian?.end ?? number.end, YEAR);
  const later = unit < 0 && !gregorian ? unitLater(text, number.end, YEAR) : -1;
  if (unit < 0 && later < 0) return -1;
  into.era = era;
  into.components += 1;
  if (unit < 0) return withoutUnit(text, number.end, later, into);
  const other = gregorian ?? bracketed(text, unit, inside => gregorianYear(text, inside));
  if (other) into.year = other.value;
  return Math.max(unit, other?.end ?? unit);
}

interface EraName {
  readonly era: (typeof ERA_WORDS)[number]['era'];
  readonly end: number;
}

function eraNameAt(text: string, at: number): EraName | undefined {
  const word = wordAt(eras, text, at);
  if (word) return { era: word.era, end: at + word.word.length };
  const unit = text.charCodeAt(at);
  if (unit < 0x48 || unit > 0x54) return undefined;
  const letter = ERA_LETTERS.find(row => row.letter.charCodeAt(0) === unit);
  return letter && { era: letter.era, end: at + 1 };
}

/** The year of an era: a number of at most two digits, or 元. */
function eraNumber(text: string, at: number): Numeral | undefined {
  if (text.charCodeAt(at) === FIRST_YEAR) return { start: at, end: at + 1, value: 1, isKanji: true };
  const number = numeralAt(text, at);
  return number && number.value < 100 ? number : undefined;
}

interface Bracketed<Value> {
  readonly value: Value;
  /** Behind the closing bracket. */
  readonly end: number;
}

/** Reads what stands in round brackets at a place, and nothing else with it. */
function bracketed<Value>(
  text: string,
  at: number,
  read: (inside: number) => Bracketed<Value> | undefined,
): Bracketed<Value> | undefined {
  const open = skipBlanks(text, at, 1);
  if (!isOpenBracket(text.charCodeAt(open))) return undefined;
  const inside = read(skipBlanks(text, open + 1, 1));
  if (!inside) return undefined;
  const close = skipBlanks(text, inside.end, 1);
  return isCloseBracket(text.charCodeAt(close)) ? { value: inside.value, end: close + 1 } : undefined;
}

function gregorianYear(text: string, at: number): Bracketed<{ start: number; end: number; value: number }> | undefined {
  const start = text.startsWith('西暦', at) ? at + 2 : at;
  const number = numeralAt(text, start);
  if (!number || !isYear(number.value)) return undefined;
  return { value: partOf(number), end: Math.max(number.end, unitAt(text, number.end, YEAR)) };
}

/** 2025年, 2025(令和7)年, 2025年(令和7年), 西暦2025年, and the first end of 2021~2023年. */
function plainYear(text: string, at: number, into: Draft, { leaning }: PointOptions): number {
  const isNext = text.charCodeAt(at) === NEXT;
  const start = isNext ? at + 1 : text.startsWith('西暦', at) ? at + 2 : at;
  const number = numeralAt(text, start);
  if (!number) return -1;
  const eraInside = (inside: number) => bracketedEra(text, inside);
  const era = bracketed(text, number.end, eraInside);
  const unit = unitAt(text, era?.end ?? number.end, YEAR);
  if (!isPlausibleYear(text, number, unit, leaning)) return -1;
  const later = unit < 0 && !era ? unitLater(text, number.end, YEAR) : -1;
  if (unit < 0 && later < 0) return -1;
  into.year = partOf(number);
  into.components += 1;
  if (isNext) addRelative(into, at, at + 1, { unit: 'year', distance: 1, from: 'named' });
  if (unit < 0) return withoutUnit(text, number.end, later, into);
  const other = era ?? bracketed(text, unit, eraInside);
  if (other) into.era = other.value;
  return Math.max(unit, other?.end ?? unit);
}

/** The first of 令和7~9年度 is a fiscal year as the last is. */
function withoutUnit(text: string, end: number, later: number, into: Draft): number {
  if (text.charCodeAt(later) === FISCAL) into.fiscal = true;
  return end;
}

/**
 * A year of four digits is one by itself, one of fewer only where a month follows, or a decade, or where it leans on a
 * date before it: 97年 in 1978年及び97年; else 97年 is an amount.
 */
function isPlausibleYear(text: string, number: Numeral, unit: number, leaning: boolean): boolean {
  if (isYear(number.value)) return !number.isKanji || number.end - number.start >= 3;
  if (number.value >= 1000) return false;
  const behind = unit < 0 ? number.end : unit;
  if (unit >= 0 && text.charCodeAt(behind) === '代'.charCodeAt(0)) {
    return number.value >= 10 && number.value % 10 === 0 && text.charCodeAt(behind + 1) !== '目'.charCodeAt(0);
  }
  const next = numeralAt(text, skipBlanks(text, behind, 2));
  if (unit >= 0 && next && text.charCodeAt(next.end) === MONTH) return number.value > 0;
  if (unit >= 0 && number.value >= 600 && number.value % 10 !== 0 && text.charCodeAt(behind) !== SPAN) return true;
  return leaning && number.value < 100 && (text.charCodeAt(behind) !== SPAN || unit < 0);
}

function bracketedEra(
  text: string,
  at: number,
): Bracketed<{ start: number; end: number; value: { name: EraName['era']; year: number } }> | undefined {
  const named = eraNameAt(text, at);
  const number = named && eraNumber(text, skipBlanks(text, named.end, 1));
  if (!named || !number) return undefined;
  const value = { start: at, end: number.end, value: { name: named.era, year: number.value } };
  return { value, end: Math.max(number.end, unitAt(text, number.end, YEAR)) };
}

/** 年度, 上半期, 第3四半期, 年代, 年春, 年末: what makes more or less of a year than one. */
function stretchBehindYear(text: string, at: number, into: Draft): number {
  const unit = text.charCodeAt(at);
  const isYearUnit = text.charCodeAt(at - 1) === YEAR || isCloseBracket(text.charCodeAt(at - 1));
  if (isYearUnit && unit === FISCAL) {
    into.fiscal = true;
    if (into.relative) into.relative = into.relative.map(fiscalRelative);
    return partOfYear(text, at + 1, into, at + 1);
  }
  if (isYearUnit && unit === '代'.charCodeAt(0) && !into.relative) {
    into.stretch = 'decade';
    return stretchPart(text, at + 1, into, at + 1);
  }
  const season = seasonPart(text, at, into);
  return season >= 0 ? season : partOfYear(text, at, into, -1);
}

const fiscalRelative = <P extends { readonly value: Relative }>(part: P): P =>
  part.value.unit === 'year' ? { ...part, value: { ...part.value, unit: 'fiscal-year' } } : part;

/** Half, quarter or a vague part behind a year or fiscal year; `otherwise` where there is none. */
function partOfYear(text: string, at: number, into: Draft, otherwise: number): number {
  const inner = joint(text, at);
  const half = wordAt(halves, text, inner);
  if (half) {
    const end = inner + half.word.length;
    into.half = { start: inner, end, value: half.value };
    into.components += 1;
    return end;
  }
  const quarter = quarterPart(text, inner, into);
  return quarter >= 0 ? quarter : stretchPart(text, at, into, otherwise);
}

/** 第3四半期, 第三・四半期. */
export function quarterPart(text: string, at: number, into: Draft): number {
  const start = text.charCodeAt(at) === '第'.charCodeAt(0) ? at + 1 : at;
  const number = numeralAt(text, start);
  if (!number || number.value < 1 || number.value > 4) return -1;
  const unit = text.charCodeAt(number.end) === 0x30fb ? number.end + 1 : number.end;
  if (!text.startsWith('四半期', unit)) return -1;
  into.quarter = { start: at, end: unit + 3, value: number.value };
  into.components += 1;
  return unit + 3;
}

/** 末, 前半 and the like behind a year or a decade. */
function stretchPart(text: string, at: number, into: Draft, otherwise: number): number {
  const row = wordAt(stretchParts, text, text.charCodeAt(at) === OF ? at + 1 : at);
  if (!row) return otherwise;
  into.approximate = true;
  return at + row.word.length + (text.charCodeAt(at) === OF ? 1 : 0);
}

function seasonPart(text: string, at: number, into: Draft): number {
  const start = text.charCodeAt(at) === OF ? at + 1 : at;
  const row = wordAt(seasons, text, start);
  if (!row) return -1;
  const end = start + row.word.length;
  // 2025年秋田, 2025年春闘: another word; 頃 makes it approximate.
  if (isKanji(text.charCodeAt(end)) && !wordAt(approximateBehind, text, end)) return -1;
  into.season = { start, end, value: row.value };
  into.components += 1;
  return end;
}

// --- months

function monthPart(text: string, at: number, into: Draft): number {
  const relative = relativePart(text, at, into, MONTHS);
  if (relative >= 0) return relative;
  const lead = text.charCodeAt(at);
  const isLeap = lead === LEAP;
  const isRelative = lead === NEXT || (lead === SAME && !into.year && !into.era);
  const number = numeralAt(text, isLeap || isRelative ? at + 1 : at);
  if (!number || number.end - number.start > 3) return -1;
  const unit = unitAt(text, number.end, MONTH);
  if (unit < 0) {
    if (isRelative || !isMonthValue(number.value) || unitLater(text, number.end, MONTH) < 0) return -1;
    into.month = partOf(number);
    into.components += 1;
    return number.end;
  }
  if (NO_MONTH_BEFORE.has(text.charCodeAt(unit)) || isWeekdayBehind(text, unit)) return -1;
  const day = numeralAt(text, skipBlanks(text, unit, 2));
  const isBeforeDay = day !== undefined && text.charCodeAt(day.end) === DAY;
  if (!isMonthValue(number.value) && !(isBeforeDay && number.value < 100)) return -1;
  into.month = partOf(number);
  if (isLeap) into.leapMonth = true;
  if (isRelative) addRelative(into, at, at + 1, { unit: 'year', distance: lead === NEXT ? 1 : 0, from: 'named' });
  into.components += 1;
  return unit;
}

const isMonthValue = (value: number): boolean => value >= 1 && value <= 12;

/** 4月曜日 would be a slip; the 月 belongs to the weekday. */
const isWeekdayBehind = (text: string, at: number): boolean => text.charCodeAt(at) === '曜'.charCodeAt(0);

/** 上旬 behind a month, 期 behind a month of accounts (7～9月期, 3月期). */
function thirdPart(text: string, at: number, into: Draft): number {
  if (text.charCodeAt(at) === TERM && text.charCodeAt(at - 1) === MONTH) return at + 1;
  const start = text.charCodeAt(at) === OF ? at + 1 : at;
  const row = wordAt(thirds, text, start);
  if (!row) return -1;
  const end = start + row.word.length;
  into.third = { start, end, value: row.third };
  into.components += 1;
  return end;
}

// --- days

function dayPart(text: string, at: number, into: Draft): number {
  const relative = relativePart(text, at, into, DAYS);
  if (relative >= 0) {
    // 同日4日 is two words; 翌日 and 同日 end the day.
    return relative;
  }
  const lead = text.charCodeAt(at);
  const isRelative = (lead === NEXT || lead === SAME) && !into.month && !into.relative;
  const number = numeralAt(text, isRelative ? at + 1 : at);
  if (!number || number.end - number.start > 3 || number.value > 99) return -1;
  const unit = unitAt(text, number.end, DAY);
  const hasMonth = into.month !== undefined || into.relative !== undefined;
  if (unit < 0) {
    if (isRelative || number.value < 1 || number.value > 31 || unitLater(text, number.end, DAY) < 0) return -1;
    into.day = partOf(number);
    into.components += 1;
    return number.end;
  }
  if (NO_DAY_BEFORE.has(text.charCodeAt(unit))) return -1;
  if (!hasMonth && (number.value < 1 || number.value > 31)) return -1;
  into.day = partOf(number);
  into.components += 1;
  if (isRelative) {
    const value: Relative =
      lead === NEXT ? { unit: 'day', distance: 1, from: 'named' } : { unit: 'month', distance: 0, from: 'named' };
    addRelative(into, at, at + 1, value);
  }
  return unit;
}

/** (木), (木曜日), (木・祝), 木曜日 and の木曜日 behind a day. */
function weekdayPart(text: string, at: number, into: Draft): number {
  const open = skipBlanks(text, at, 1);
  if (isOpenBracket(text.charCodeAt(open))) {
    const start = skipBlanks(text, open + 1, 1);
    const row = wordAt(weekdays, text, start);
    if (!row) return at;
    let end = start + 1;
    if (text.startsWith('曜日', end)) end += 2;
    else if (text.startsWith('曜', end)) end += 1;
    const inner = skipBlanks(text, end, 1);
    const mark =
      isListMark(text.charCodeAt(inner)) || text.charAt(inner) === '/' ? skipBlanks(text, inner + 1, 1) : inner;
    const holiday = wordAt(holidayMarks, text, mark);
    const close = skipBlanks(text, holiday ? mark + holiday.word.length : end, 1);
    if (!isCloseBracket(text.charCodeAt(close))) return at;
    into.weekday = { start, end: start + 1, value: row.value };
    return close + 1;
  }
  // 12日、月曜日に: the comma parts a day from its weekday.
  const start = text.charCodeAt(at) === 0x3001 ? at + 1 : joint(text, at);
  const row = wordAt(weekdays, text, start);
  if (!row || text.charCodeAt(start + 1) !== '曜'.charCodeAt(0)) return at;
  into.weekday = { start, end: start + 1, value: row.value };
  return text.charCodeAt(start + 2) === DAY ? start + 3 : start + 2;
}

// --- the clock

/** 18時52分, 18:52, 午後6時半, 正午; behind a day also a bare part of it: 9日午前. */
function clockPart(text: string, at: number, into: Draft, hasDay: boolean, isAfterClock: boolean): number {
  const start = hasDay ? joint(text, at) : at;
  if (text.startsWith(lexicon.NOON, start)) {
    into.hour = { start, end: start + 2, value: 12 };
    into.components += 1;
    return start + 2;
  }
  const part = wordAt(dayParts, text, start);
  let hourAt = part ? joint(text, start + part.word.length) : start;
  if (part || hasDay) hourAt = approximation(text, hourAt, into);
  const end = hourPart(text, hourAt, into, part !== undefined || hasDay || isAfterClock);
  if (end >= 0) {
    if (part) {
      into.meridiem = part.half === 'none' ? (into.hour!.value >= 6 ? 'pm' : 'am') : part.half;
      into.hour = { ...into.hour!, value: afternoon(into.hour!.value, into.meridiem) };
    }
    return end;
  }
  if (!part || !hasDay) return -1;
  const behind = start + part.word.length;
  return part.everyday && OTHER_DAY_PART.has(text.charCodeAt(behind)) ? -1 : behind;
}

function hourPart(text: string, at: number, into: Draft, isSure: boolean): number {
  const colon = colonClock(text, at, into, isSure || isClockRange(text, at), false);
  if (colon >= 0) return colon;
  const number = numeralAt(text, at);
  if (!number || number.value > 99 || number.end - number.start > 3) return -1;
  const unit = unitAt(text, number.end, HOUR);
  if (unit < 0) {
    if (number.value > 29 || unitLater(text, number.end, HOUR) < 0) return -1;
    into.hour = partOf(number);
    into.components += 1;
    return number.end;
  }
  if (NO_HOUR_BEFORE.has(text.charCodeAt(unit))) return -1;
  const minute = minutePart(text, unit);
  if (
    !minute &&
    !isSure &&
    (number.value > 30 || (number.isKanji && number.value > 0 && !isClockBehind(text, unit, number.value)))
  )
    return -1;
  into.hour = partOf(number);
  into.components += 1;
  if (!minute) return secondsEnd(text, unit);
  into.minute = minute.value;
  return minute.end;
}

/** 9:00～17:00: two clock times show each other. */
function isClockRange(text: string, at: number): boolean {
  const hour = numeralAt(text, at);
  const minute = hour && isColon(text.charCodeAt(hour.end)) ? numeralAt(text, hour.end + 1) : undefined;
  const mark = minute ? skipBlanks(text, minute.end, 1) : -1;
  if (mark < 0 || !isDash(text.charCodeAt(mark))) return false;
  const later = numeralAt(text, skipBlanks(text, mark + 1, 1));
  return later !== undefined && later.value <= 29 && isColon(text.charCodeAt(later.end));
}

/** 一時 and 十時 are words or names too: only what follows a clock time makes one of them. */
const isClockBehind = (text: string, at: number, hour: number): boolean =>
  wordAt(approximateBehind, text, at) !== undefined ||
  text.startsWith('から', at) ||
  text.startsWith('まで', at) ||
  (hour !== 1 && SHOWS_CLOCK.has(text.charCodeAt(at)));

function minutePart(text: string, at: number): Bracketed<{ start: number; end: number; value: number }> | undefined {
  if (text.charCodeAt(at) === HALF && !text.startsWith('半期', at)) {
    return { value: { start: at, end: at + 1, value: 30 }, end: at + 1 };
  }
  const number = numeralAt(text, skipBlanks(text, at, 1));
  if (!number || number.value > 99) return undefined;
  const unit = unitAt(text, number.end, MINUTE);
  if (unit < 0 || text.charCodeAt(unit) === SPAN) return undefined;
  return { value: partOf(number), end: secondsEnd(text, unit) };
}

/** Behind the seconds of 8時0分30秒, which are no part of a value. */
function secondsEnd(text: string, at: number): number {
  const second = numeralAt(text, at);
  const unit = second ? unitAt(text, second.end, SECOND) : -1;
  return unit >= 0 && text.charCodeAt(unit) !== SPAN ? unit : at;
}

// --- words

/** A word for a time at a distance, where its unit is among those looked for and no other word is meant. */
function relativePart(text: string, at: number, into: Draft, units: readonly Relative['unit'][]): number {
  const row = wordAt(relatives, text, at);
  if (!row || !units.includes(row.unit)) return -1;
  const end = at + row.word.length;
  // 前年度比 compares, as 前年比 does.
  const behind = text.charAt(end) === '度' ? end + 1 : end;
  if (behind < text.length && row.notBefore?.includes(text.charAt(behind))) return -1;
  // 前年同期比 and 前年同月比 compare as well.
  if (text.charCodeAt(end) === SAME && text.charCodeAt(end + 2) === COMPARED) return -1;
  addRelative(into, at, end, { unit: row.unit, distance: row.distance, from: row.from });
  if (row.season) into.season = { start: end - 1, end, value: row.season };
  into.components += 1;
  return end;
}

function addRelative(into: Draft, start: number, end: number, value: Relative): void {
  into.relative = [...(into.relative ?? []), { start, end, value }];
}

/** Behind a unit that stands at a place, perhaps after a blank or two; -1 where it does not. */
function unitAt(text: string, at: number, unit: number): number {
  const start = skipBlanks(text, at, 2);
  return text.charCodeAt(start) === unit ? start + 1 : -1;
}

/**
 * Behind the unit that a number without its own shares with the numbers behind it (3 of 3~7日, 21 of 21、22日); -1 where
 * it shares none.
 */
function unitLater(text: string, at: number, unit: number): number {
  let end = at;
  for (let members = 0; members < 5; members++) {
    const mark = skipBlanks(text, end, 1);
    if (!isDash(text.charCodeAt(mark)) && !isListMark(text.charCodeAt(mark))) return -1;
    const number = numeralAt(text, skipBlanks(text, mark + 1, 1));
    if (!number) return -1;
    const behind = unitAt(text, number.end, unit);
    if (behind >= 0) return text.charCodeAt(behind) === SPAN ? -1 : behind;
    end = number.end;
  }
  return -1;
}

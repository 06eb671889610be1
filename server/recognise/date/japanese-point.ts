import * as lexicon from '../../lexicon/ja/dates';
import { numeralAt } from '../../text/numerals';
import { unitsOf } from '../../text/script';
import { addRelative, type Draft, draft, isRelative, partOf } from './draft';
import type { Relative } from './expression';
import { approximation, clockPart } from './japanese-clock';
import { isHeadedByDay, joint, type PointOptions, relativePart, unitAt, unitLater } from './japanese-unit';
import { stretchBehindYear, yearPart } from './japanese-year';
import { isCloseBracket, isDash, isListMark, isOpenBracket, skipBlanks, skipBlanksBack } from './marks';
import { colonClock, isoClock, type NumericOrder, numericDate } from './numeric';
import { wordAt, wordBefore, wordSet, wordTable } from './words';

/*
 * The grammar of a point of time in Japanese, read forwards from its first unit:
 *
 *   [約] [era year|year|relative] [month] [third | day [(weekday)]] [part of the day] [clock] [頃]
 *
 * Each function reads one component into the draft and tells the place behind it, or -1 where there is none.
 */

const thirds = wordTable(lexicon.THIRDS);
const weekdays = wordTable(lexicon.WEEKDAYS);
const dayLeads = wordTable(lexicon.DAY_LEADS);
const holidayMarks = wordSet(lexicon.HOLIDAY_MARKS);
const approximateBehind = wordSet(lexicon.APPROXIMATE_BEHIND);
const behindShort = wordSet(lexicon.BEHIND_SHORT);
const beforeShort = wordSet(lexicon.BEFORE_SHORT);
const particlesBehindShort = wordSet(lexicon.PARTICLES_BEHIND_SHORT);
const ORDER: NumericOrder = { dayFirst: undefined, shortDayFirst: false, yearMonth: true, slashMonth: true };
const SHORT_ORDER: NumericOrder = { ...ORDER, yearMonth: false, slashMonth: false };
const MONTHS: readonly Relative['unit'][] = ['month'];
const DAYS: readonly Relative['unit'][] = ['day'];
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);
const LEAP = '閏'.charCodeAt(0);
const NEXT = '翌'.charCodeAt(0);
const SAME = '同'.charCodeAt(0);
const OF = 'の'.charCodeAt(0);
const TERM = '期'.charCodeAt(0);
/** 4月曜日 would be a slip; the 月 belongs to the weekday. */
const isWeekdayBehind = (text: string, at: number): boolean => text.charCodeAt(at) === '曜'.charCodeAt(0);

const NO_DAY_BEFORE = unitsOf('間目ぶ連本');

const NO_MONTH_BEFORE = unitsOf('間号');

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
  const hasDay = into.day !== undefined || isRelative(into, 'day');
  if (hasDay || isRelative(into, 'week')) at = weekdayPart(text, at, into);
  const clock = clockPart(text, at, into, hasDay || into.weekday !== undefined, options.isAfterClock);
  if (clock >= 0) at = clock;
  return finished(text, at, into);
}

function finished(text: string, end: number, into: Draft): Draft | undefined {
  if (into.components === 0) return undefined;
  const behind = wordAt(approximateBehind, text, end);
  if (behind) into.approximate = true;
  into.end = behind ? end + behind.word.length : end;
  return into;
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
  into.month = undefined;
  into.day = undefined;
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

function dayPart(text: string, at: number, into: Draft): number {
  const relative = relativePart(text, at, into, DAYS);
  if (relative >= 0) {
    // 同日4日 is two words; 翌日 and 同日 end the day.
    return relative;
  }
  const lead = text.charCodeAt(at);
  const isAlone = !into.month && !into.relative;
  const old = isAlone ? wordAt(dayLeads, text, at) : undefined;
  const isRelative = isAlone && (lead === NEXT || lead === SAME);
  const number = numeralAt(text, at + (old?.word.length ?? (isRelative ? 1 : 0)));
  if (!number || number.end - number.start > 3 || number.value > 99) return -1;
  const unit = unitAt(text, number.end, DAY);
  const hasMonth = into.month !== undefined || into.relative !== undefined;
  if (unit < 0) {
    if (isRelative || old || number.value < 1 || number.value > 31 || unitLater(text, number.end, DAY) < 0) return -1;
    into.day = partOf(number);
    into.components += 1;
    return number.end;
  }
  if (NO_DAY_BEFORE.has(text.charCodeAt(unit)) || isHeadedByDay(text, number.end, unit)) return -1;
  if (!hasMonth && (number.value < 1 || number.value > 31)) return -1;
  into.day = partOf(number);
  into.components += 1;
  if (old) addRelative(into, at, number.start, { unit: 'day', distance: old.distance, from: 'document' });
  else if (isRelative) {
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

import * as lexicon from '../../lexicon/vi/dates';
import { isDigit, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import { type Draft, draft, partOf } from './draft';
import type { Part, Relative, StatedDuration } from './expression';
import type { FoundDate } from './found';
import { afternoon, elides, foundDate, inheritMeridiem, isAlike, leaningDate } from './lists';
import {
  continuesBefore,
  continuesBehind,
  isCloseBracket,
  isDash,
  isOpenBracket,
  skipBlanks,
  skipBlanksBack,
} from './marks';
import { type Numeral, numeralAt, numeralStart } from './numerals';
import { colonClock, isYear, isYearRange, numericDate } from './numeric';
import { wordAt, wordBefore, wordSet, wordTable } from './words';

/*
 * The grammar of dates in Vietnamese, read forwards from the first unit:
 *
 *   [clock] [part of the day] [weekday,] [ngày] day (/month[/year] | tháng month [năm year])
 *   tháng 12/2025, quý III/2025, mùa xuân 2025, thập niên 1990, thế kỷ 21, năm 2025, words for a distance
 */

const monthNames = wordTable(lexicon.MONTH_NAMES);
const weekdays = wordTable(lexicon.WEEKDAYS);
const numbers = wordTable(lexicon.NUMBERS);
const roman = wordTable(lexicon.ROMAN);
const seasons = wordTable(lexicon.SEASONS);
const thirds = wordTable(lexicon.THIRDS);
const amounts = wordTable(lexicon.AMOUNTS);
const amountBefore = wordSet(lexicon.AMOUNT_BEFORE);
const noAmountBefore = wordSet(lexicon.NO_AMOUNT_BEFORE);
const noAmountBehind = wordSet(lexicon.NO_AMOUNT_BEHIND);
const approximateBefore = wordSet(lexicon.APPROXIMATE_BEFORE);
const beforeShort = wordSet(lexicon.BEFORE_SHORT);
const beforeBare = wordSet(lexicon.BEFORE_BARE);
const rangeWords = wordSet(lexicon.RANGE_WORDS);
const listWords = wordSet(lexicon.LIST_WORDS);
const clockMarks = wordSet(lexicon.CLOCK_MARKS);
const dayMarks = wordSet(lexicon.DAY_MARKS);
const dayParts = wordTable(lexicon.DAY_PARTS);
const centuries = wordSet(lexicon.CENTURY);
const decades = wordSet(lexicon.DECADE);
const hours = wordSet(lexicon.HOURS);
const minutes = wordSet(lexicon.MINUTES);
const relatives = wordTable(lexicon.RELATIVE_DATES);
const countedBefore = wordSet(lexicon.COUNTED_BEFORE);
const monthModifiers = wordSet(lexicon.MONTH_MODIFIERS);
const halves = wordTable(lexicon.HALVES);

const NONE: readonly FoundDate[] = [];
const COMMA = 0x2c;
const UNITS: readonly (typeof lexicon.AMOUNTS)[number]['unit'][] = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
];

/** 5 năm tới, hai năm trước: a number makes an amount of what would be next year or last year. */
function isCounted(lower: string, start: number): boolean {
  const row = wordAt(relatives, lower, start);
  if (!row || row.unit === 'day' || !wordAt(amounts, lower, start)) return false;
  const end = skipBlanksBack(lower, start, 1);
  return end < start && (isDigit(lower.charCodeAt(end - 1)) || wordBefore(numbers, lower, end) !== undefined);
}

/** Finds half a year by its months: 6 tháng đầu năm 2025. */
function halfYear(lower: string, hit: Span, floor: number): FoundDate | undefined {
  const row = wordAt(halves, lower, hit.start);
  const end = row ? skipBlanksBack(lower, hit.start, 1) : hit.start;
  if (!row || end === hit.start) return undefined;
  const word = wordBefore(numbers, lower, end);
  const start = word?.value === 6 ? end - word.word.length : numeralStart(lower, end);
  if (start < floor || start < 0 || (!word && numeralAt(lower, start)?.value !== 6)) return undefined;
  const into = draft(start);
  const yearAt = hit.start + row.word.length - lexicon.YEAR.length;
  const relative = wordAt(relatives, lower, yearAt);
  into.end = relative?.unit === 'year' ? relativePart(lower, yearAt, into) : namedYear(lower, yearAt, into);
  if (into.end < 0) return undefined;
  into.half = { start, end: yearAt - 1, value: row.value };
  return foundDate(into);
}

/** Finds the date that begins at a hit: ngày, tháng, thứ Năm, hôm nay, chiều, quý. */
export function vietnameseAtStart(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const floor = previous?.end ?? 0;
  const half = halfYear(lower, hit, floor);
  if (half) return [half];
  if (isCounted(lower, hit.start)) return NONE;
  const number = numeralStart(lower, skipBlanksBack(lower, hit.start, 1));
  // 4 tháng 12: the day number stands before its month.
  if (number >= floor && number >= 0 && lower.startsWith(lexicon.MONTH, hit.start)) {
    const found = vietnameseFrom(lower, number, previous, true);
    if (found[0] && found[0].end > hit.end && found[0].last?.month) return found;
  }
  return vietnameseFrom(lower, hit.start, previous, true);
}

/** Finds a date in figures: 4/12/2025, and 4/12 where a word before it shows that it is one. */
export function vietnameseAtSeparator(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const number = numeralStart(lower, hit.start);
  if (number < (previous?.end ?? 0) || continuesBefore(lower, number)) return NONE;
  const before = skipBlanksBack(lower, number, 1);
  const isShown =
    (before < number && wordBefore(beforeShort, lower, before) !== undefined) ||
    (isOpenBracket(lower.charCodeAt(number - 1)) && isBracketBehind(lower, hit.end)) ||
    (previous?.last?.month !== undefined && connects(lower, previous.end, number));
  return vietnameseFrom(lower, number, previous, isShown);
}

/** Finds a day number that shares the month behind it, announced by từ: từ 4 đến 6/12. */
export function vietnameseAtOpener(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const start = skipBlanks(lower, hit.end, 1);
  return start > hit.end && isDigit(lower.charCodeAt(start)) ? vietnameseFrom(lower, start, previous, true) : NONE;
}

/** Finds a clock time by its giờ or h: 15 giờ 30, 15h30; or an amount of hours. */
export function vietnameseAtHour(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const floor = previous?.end ?? 0;
  const number = numeralStart(lower, skipBlanksBack(lower, hit.start, 1));
  if (number < floor || number < 0) return vietnameseAtAmount(lower, hit, previous);
  const before = skipBlanksBack(lower, number, 1);
  if (
    wordBefore(amountBefore, lower, before) ||
    isAboutLong(lower, before, number) ||
    isBracketedAmount(lower, number, hit, previous)
  )
    return vietnameseAtAmount(lower, hit, previous);
  if (continuesBefore(lower, number)) return NONE;
  const found = vietnameseFrom(lower, number, previous, false);
  return found.length > 0 ? found : vietnameseAtAmount(lower, hit, previous);
}

/** khoảng 1 giờ 50 phút: a few hours with their minutes are about how long rather than about when. */
function isAboutLong(lower: string, before: number, number: number): boolean {
  if (!lower.endsWith(' khoảng', before) && !(before === 7 && lower.startsWith('khoảng'))) return false;
  if (wordBefore(clockMarks, lower, before - 8) || lower.endsWith('vào khoảng', before)) return false;
  const length = vietnameseDuration(lower, number, number);
  return length?.hours !== undefined && length.hours <= 5 && length.minutes !== undefined;
}

/** (1 giờ 45 phút) right behind a clock time or a range of them tells its length. */
function isBracketedAmount(lower: string, number: number, hit: Span, previous: FoundDate | undefined): boolean {
  if (!previous?.last?.hour || !isOpenBracket(lower.charCodeAt(number - 1))) return false;
  if (skipBlanksBack(lower, number - 1, 1) > previous.end) return false;
  const end = vietnameseDuration(lower, number, number)?.end ?? -1;
  return end >= hit.end && isCloseBracket(lower.charCodeAt(end));
}

/** Finds a bare year by its first figures: 2021-2025, giai đoạn 2021-2025. */
export function vietnameseAtYear(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const end = hit.start + 4;
  if (!isDigit(lower.charCodeAt(end - 1)) || isDigit(lower.charCodeAt(end)) || continuesBefore(lower, hit.start))
    return NONE;
  return vietnameseFrom(lower, hit.start, previous, false);
}

/** Finds an amount of time by its unit: hai năm, khoảng 30 phút, 3 ngày. */
export function vietnameseAtAmount(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const floor = previous?.end ?? 0;
  const end = skipBlanksBack(lower, hit.start, 1);
  if (end === hit.start) return NONE;
  const figures = numeralStart(lower, end);
  const word = figures < 0 ? wordBefore(numbers, lower, end) : undefined;
  const start = word ? end - word.word.length : figures;
  if (start < floor || start < 0 || continuesBefore(lower, start)) return NONE;
  if (wordBefore(noAmountBehind, lower, start - 1)) return NONE;
  const approximate = wordBefore(approximateBefore, lower, start - 1);
  const from =
    approximate && start - 1 - approximate.word.length >= floor ? start - 1 - approximate.word.length : start;
  const duration = vietnameseDuration(lower, from, start);
  // The cue may be longer than the unit: năm tới behind 5.
  if (!duration || duration.end <= hit.start) return NONE;
  return [{ start: from, end: duration.end, expression: { form: 'duration', duration }, last: undefined }];
}

function vietnameseDuration(lower: string, start: number, first: number): StatedDuration | undefined {
  const sum: { -readonly [Key in (typeof UNITS)[number]]?: number } = {};
  let at = first;
  let end = -1;
  let unitIndex = -1;
  while (true) {
    const number = numeralAt(lower, at);
    const word = number ? undefined : wordAt(numbers, lower, at);
    const behind = number?.end ?? (word ? at + word.word.length : -1);
    const value = number?.value ?? word?.value ?? 0;
    const unitAt = skipBlanks(lower, behind, 1);
    const row = behind >= 0 && value < 1000 && unitAt > behind ? wordAt(amounts, lower, unitAt) : undefined;
    const index = row ? UNITS.indexOf(row.unit) : -1;
    if (!row || index <= unitIndex) break;
    // `năm 2025` and `tháng 12` behind a number belong to a date.
    const next = skipBlanks(lower, unitAt + row.word.length, 1);
    if (isDigit(lower.charCodeAt(next)) && (row.unit === 'years' || row.unit === 'months')) break;
    sum[row.unit] = value;
    end = unitAt + row.word.length;
    unitIndex = index;
    at = next;
  }
  if (end < 0 || wordAt(noAmountBefore, lower, skipBlanks(lower, end, 1))) return undefined;
  return { start, end, ...sum, ...(start < first && { approximate: true }) };
}

// --- lists and ranges

function vietnameseFrom(
  lower: string,
  start: number,
  previous: FoundDate | undefined,
  shortNumeric: boolean,
): readonly FoundDate[] {
  const shared = sharedDay(lower, start);
  if (shared) {
    const { from, next, isRange } = shared;
    const to = isRange ? vietnamesePoint(lower, next, true) : undefined;
    return [foundDate(from, to)];
  }
  const point = vietnamesePoint(lower, start, shortNumeric);
  if (!point) return NONE;
  const to = rangeEnd(lower, point);
  const isConnected = previous?.last !== undefined && connects(lower, previous.end, start);
  if (isYearAlone(point) && !to && !isShownYear(lower, point) && !(isConnected && previous.last?.year)) return NONE;
  const approximate = wordBefore(approximateBefore, lower, point.start - 1);
  if (approximate && point.start - 1 - approximate.word.length >= (previous?.end ?? 0)) {
    point.start -= approximate.word.length + 1;
    point.approximate = true;
  }
  if (isConnected) inheritMeridiem(point, previous.last!);
  const found = foundDate(point, to);
  const isListed = isConnected && (lower.charCodeAt(previous.end) !== COMMA || isAlike(previous.last!, point));
  return [isListed && elides(previous.last!, point) ? leaningDate(found) : found];
}

interface SharedDay {
  readonly from: Draft;
  /** Where the member begins that tells the month. */
  readonly next: number;
  readonly isRange: boolean;
}

/** The 4 of ngày 4-6/12 and of từ ngày 4 đến ngày 6/12: a day number whose month is told behind the next. */
function sharedDay(lower: string, start: number): SharedDay | undefined {
  const numberAt = behindDayWord(lower, start);
  const number = numeralAt(lower, numberAt);
  if (!number || number.end - number.start > 2 || number.value < 1 || number.value > 31) return undefined;
  const joint = jointAt(lower, number.end);
  if (!joint) return undefined;
  const second = numeralAt(lower, behindDayWord(lower, joint.next));
  if (!second || second.end - second.start > 2 || second.value < 1 || second.value > 31) return undefined;
  const point = vietnamesePoint(lower, joint.next, true);
  const isDate = point?.month !== undefined && point.day?.start === second.start;
  const isChain = !isDate && !joint.isDash && numberAt > start && sharedDay(lower, joint.next) !== undefined;
  // 4-12-2025 and 4-12 are dates of their own.
  if (!isDate && !isChain) return undefined;
  if (joint.isDash && joint.next === number.end + 1 && lower.charCodeAt(second.end) === lower.charCodeAt(number.end))
    return undefined;
  const from = { ...draft(start), end: number.end, day: partOf(number), components: 1 };
  return { from, next: joint.next, isRange: joint.isDash && isDate };
}

const behindDayWord = (lower: string, at: number): number => {
  const mark = wordAt(dayMarks, lower, at);
  if (mark) return skipBlanks(lower, at + mark.word.length, 1);
  return lower.startsWith(`${lexicon.DAY} `, at) ? skipBlanks(lower, at + lexicon.DAY.length, 2) : at;
};

interface Joint {
  readonly next: number;
  readonly isDash: boolean;
}

function jointAt(lower: string, at: number): Joint | undefined {
  const mark = skipBlanks(lower, at, 1);
  if (isDash(lower.charCodeAt(mark))) return { next: skipBlanks(lower, mark + 1, 1), isDash: true };
  if (lower.charCodeAt(at) === COMMA && lower.charAt(at + 1) === ' ') return { next: at + 2, isDash: false };
  if (mark === at) return undefined;
  const word = wordAt(rangeWords, lower, mark) ?? wordAt(listWords, lower, mark);
  const next = word ? skipBlanks(lower, mark + word.word.length, 1) : mark;
  return word ? { next, isDash: false } : undefined;
}

const connects = (lower: string, end: number, start: number): boolean =>
  start - end <= 12 && jointAt(lower, end)?.next === start;

function rangeEnd(lower: string, from: Draft): Draft | undefined {
  const joint = jointAt(lower, from.end);
  if (!joint?.isDash) return undefined;
  const to = vietnamesePoint(lower, joint.next, true);
  if (!to || isYearAlone(from) !== isYearAlone(to)) return undefined;
  if (isYearAlone(to) && to.year!.value <= (from.year?.value ?? 0)) return undefined;
  inheritMeridiem(to, from);
  return to;
}

const isYearAlone = (point: Draft): boolean => point.year !== undefined && point.components === 1 && !point.stretch;

function isShownYear(lower: string, { start, end, year }: Draft): boolean {
  if (year && year.start > start) return true;
  if (isOpenBracket(lower.charCodeAt(start - 1)) && isCloseBracket(lower.charCodeAt(end))) return true;
  return lower.charAt(start - 1) === ' ' && wordBefore(beforeBare, lower, start - 1) !== undefined;
}

/** Whether the figures behind a separator end at a closing bracket: (4/12). */
function isBracketBehind(lower: string, at: number): boolean {
  const number = numeralAt(lower, at);
  return number !== undefined && isCloseBracket(lower.charCodeAt(number.end));
}

// --- a point

function vietnamesePoint(lower: string, start: number, shortNumeric: boolean): Draft | undefined {
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
  const part = wordAt(dayParts, lower, at);
  if (part) return dayPartLed(lower, skipBlanks(lower, at + part.word.length, 1), into);
  const weekday = wordAt(weekdays, lower, at);
  if (weekday) return weekdayLed(lower, at, weekday, into);
  const mark = behindDayWord(lower, at);
  if (mark > at || isDigit(lower.charCodeAt(at)))
    return dayPart(lower, mark, into, shortNumeric || mark > at, mark > at);
  return namedPart(lower, at, into);
}

/** chiều 4/12, sáng ngày 4/12, tối thứ Năm, ngày 4/12. */
function dayPartLed(lower: string, at: number, into: Draft): number {
  const weekday = wordAt(weekdays, lower, at);
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
  if (lower.charAt(at - 1) === ' ' && wordBefore(countedBefore, lower, at - 1)) return -1;
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
  if (isMarked && digits <= 2) return shortHyphen(lower, number, into);
  return digits === 4 ? yearPart(lower, number, into) : -1;
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
  if (!lower.startsWith(lexicon.MONTH, at)) return -1;
  const next = skipBlanks(lower, at + lexicon.MONTH.length, 2);
  if (next === at + lexicon.MONTH.length) return -1;
  const number = numeralAt(lower, next);
  if (number) {
    if (number.end - number.start > 2 || number.value < 1 || number.value > 13) return -1;
    into.month = partOf(number);
    into.components += 1;
    return number.end;
  }
  const row = wordAt(monthNames, lower, next);
  // `tháng năm 2025` is a slip for tháng, năm 2025 rather than May.
  if (!row || (row.word === lexicon.YEAR && isDigit(lower.charCodeAt(skipBlanks(lower, next + row.word.length, 1)))))
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
  const modifier = into.day ? undefined : wordAt(monthModifiers, lower, next);
  if (modifier && mark === ' ') return next + modifier.word.length;
  const row = wordAt(relatives, lower, next);
  if (row?.unit === 'year') return Math.max(at, relativePart(lower, next, into));
  const year = namedYear(lower, next, into);
  return year >= 0 ? year : at;
}

/** năm 2025. */
function namedYear(lower: string, at: number, into: Draft): number {
  if (!lower.startsWith(`${lexicon.YEAR} `, at)) return -1;
  const number = numeralAt(lower, skipBlanks(lower, at + lexicon.YEAR.length, 2));
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
  const third = wordAt(thirds, lower, at);
  if (third) return thirdLed(lower, at, third, into);
  if (lower.startsWith(`${lexicon.QUARTER} `, at)) return quarterLed(lower, at, into);
  if (lower.startsWith(`${lexicon.SEASON} `, at)) return seasonLed(lower, at, into);
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
  const relative = wordAt(relatives, lower, next);
  if (relative?.unit === 'month') {
    into.third = { start: at, end, value: row.third };
    return relativePart(lower, next, into);
  }
  const year = namedYear(lower, next, into);
  if (year >= 0) into.approximate = true;
  return year;
}

function quarterLed(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at + lexicon.QUARTER.length, 1);
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
  const row = wordAt(roman, lower, at);
  return row && { start: at, end: at + row.word.length, value: row.value };
}

function seasonLed(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at + lexicon.SEASON.length, 1);
  const row = wordAt(seasons, lower, next);
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
  const century = wordAt(centuries, lower, at);
  if (century) {
    const number = smallNumber(lower, skipBlanks(lower, at + century.word.length, 1));
    if (!number) return -1;
    into.year = { ...number, value: (number.value - 1) * 100 };
    into.stretch = 'century';
    into.components += 1;
    return number.end;
  }
  const decade = wordAt(decades, lower, at);
  const number = decade ? numeralAt(lower, skipBlanks(lower, at + decade.word.length, 1)) : undefined;
  if (!number || number.value % 10 !== 0 || (number.value > 99 && !isYear(number.value))) return -1;
  into.year = partOf(number);
  into.stretch = 'decade';
  into.components += 1;
  return number.end;
}

function relativePart(lower: string, at: number, into: Draft): number {
  const row = wordAt(relatives, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  const value: Relative = { unit: row.unit, distance: row.distance, from: row.from };
  into.relative = [...(into.relative ?? []), { start: at, end, value }];
  into.components += 1;
  if (row.unit !== 'day') return end;
  // ngày hôm qua (3/12), hôm nay 4/12: the date told beside the word belongs to it.
  const next = skipBlanks(lower, end, 1);
  const isBracketed = isOpenBracket(lower.charCodeAt(next));
  const dayAt = behindDayWord(lower, isBracketed ? next + 1 : next);
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

// --- the clock

/** 15 giờ 30, 15h30, 15 giờ 30 phút chiều, 15:30. */
function clockPart(lower: string, at: number, into: Draft): number {
  const hour = numeralAt(lower, at);
  if (!hour || hour.end - hour.start > 2) return -1;
  const isMarked = wordBefore(clockMarks, lower, at - 1) !== undefined;
  const colon = colonClock(lower, at, into, isMarked, false);
  if (colon >= 0) return colon;
  const unitAt = skipBlanks(lower, hour.end, 1);
  const isLetter = isHourLetter(lower, unitAt) || (isMarked && lower.startsWith('h', unitAt));
  const unit = wordAt(hours, lower, unitAt) ?? (isLetter ? { word: 'h' } : undefined);
  if (!unit || hour.value > 30) return -1;
  into.hour = partOf(hour);
  into.components += 1;
  const end = unitAt + unit.word.length;
  const behind = minutePart(lower, end, into);
  const partAt = skipBlanks(lower, behind, 1);
  const part = partAt > behind ? wordAt(dayParts, lower, partAt) : undefined;
  if (!part) return behind;
  // 15 giờ chiều 4/12: the part of the day belongs to the date behind it as well.
  if (part.half !== 'none') into.hour = { ...into.hour, value: afternoon(into.hour.value, part.half) };
  return partAt + part.word.length;
}

/** The h of 15h30, which a figure follows. */
const isHourLetter = (lower: string, at: number): boolean =>
  lower.charAt(at) === 'h' && isDigit(lower.charCodeAt(at + 1));

function minutePart(lower: string, at: number, into: Draft): number {
  const minute = numeralAt(lower, skipBlanks(lower, at, 1));
  if (!minute || minute.end - minute.start > 2 || minute.value > 99) return at;
  const next = lower.charCodeAt(minute.end);
  if (continuesBehind(lower, minute.end) || next === 0x2f) return at;
  into.minute = partOf(minute);
  const unitAt = skipBlanks(lower, minute.end, 1);
  const unit = wordAt(minutes, lower, unitAt);
  return unit && !isLatinLetter(lower.charCodeAt(unitAt + unit.word.length)) ? unitAt + unit.word.length : minute.end;
}

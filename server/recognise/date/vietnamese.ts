import { numeralAt, numeralStart } from '../../text/numerals';
import { isDigit, isLineEnd } from '../../text/script';
import type { Span } from '../../text/span';
import { type Draft, draft, partOf } from './draft';
import type { Part } from './expression';
import type { FoundDate } from './found';
import { elides, foundDate, inheritMeridiem, isAlike, joinClock, leaningDate, takeDay } from './lists';
import { continuesBefore, isCloseBracket, isDash, isOpenBracket, skipBlanks, skipBlanksBack } from './marks';
import { isAboutLong, isBracketedAmount, vietnameseAtAmount } from './vietnamese-duration';
import { behindDayWord, vietnamesePoint } from './vietnamese-point';
import { relativeWord } from './vietnamese-relative';
import * as words from './vietnamese-words';
import { namedYear } from './vietnamese-year';
import { wordAt, wordBefore } from './words';

const NONE: readonly FoundDate[] = [];
const COMMA = 0x2c;

/** 5 năm tới, hai năm trước: a number makes an amount of what would be next year or last year. */
function isCounted(lower: string, start: number): boolean {
  const row = wordAt(words.relatives, lower, start);
  if (!row || row.unit === 'day' || !wordAt(words.amounts, lower, start)) return false;
  const end = skipBlanksBack(lower, start, 1);
  return end < start && (isDigit(lower.charCodeAt(end - 1)) || wordBefore(words.numbers, lower, end) !== undefined);
}

/** Finds the first or last months of a year, counted: 6 tháng đầu năm 2025, 9 tháng đầu năm. */
function monthsOfYear(lower: string, hit: Span, floor: number): FoundDate | undefined {
  const row = wordAt(words.yearEnds, lower, hit.start);
  const count = row && countBefore(lower, hit.start);
  if (!row || !count || count.start < floor || count.value < 2 || count.value > 11) return undefined;
  const into = draft(count.start);
  const yearAt = hit.start + row.word.length - words.YEAR.length;
  const relative = wordAt(words.relatives, lower, yearAt);
  into.end = relative?.unit === 'year' ? relativeWord(lower, yearAt, into) : namedYear(lower, yearAt, into);
  // 6 tháng đầu năm: of the year that the text is from.
  if (into.end < 0) {
    into.end = yearAt + words.YEAR.length;
    into.relative = [{ start: yearAt, end: into.end, value: { unit: 'year', distance: 0, from: 'document' } }];
  }
  const stated = { start: count.start, end: yearAt - 1 };
  const isFirst = row.value === FIRST_MONTHS;
  if (count.value === 6) {
    into.half = { ...stated, value: isFirst ? 1 : 2 };
    return foundDate(into);
  }
  into.month = { ...stated, value: isFirst ? 1 : 13 - count.value };
  const to = draft(count.start);
  to.month = { ...stated, value: isFirst ? count.value : 12 };
  to.end = into.end;
  return foundDate(into, to);
}

const FIRST_MONTHS = 1;

/** A small number before a place, in figures or a word: 9 and chín of 9 tháng. */
function countBefore(lower: string, at: number): Part<number> | undefined {
  const end = skipBlanksBack(lower, at, 1);
  if (end === at) return undefined;
  const word = wordBefore(words.numbers, lower, end);
  if (word) return { start: end - word.word.length, end, value: word.value };
  const start = numeralStart(lower, end);
  const number = start < 0 ? undefined : numeralAt(lower, start);
  return number && partOf(number);
}

/** Finds the date that begins at a hit: ngày, tháng, thứ Năm, hôm nay, chiều, quý. */
export function vietnameseAtStart(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const floor = previous?.end ?? 0;
  const months = monthsOfYear(lower, hit, floor);
  if (months) return [months];
  if (isCounted(lower, hit.start)) return NONE;
  const number = numeralStart(lower, skipBlanksBack(lower, hit.start, 1));
  // 4 tháng 12: the day number stands before its month.
  if (number >= floor && number >= 0 && lower.startsWith(words.MONTH, hit.start)) {
    const found = vietnameseFrom(lower, number, previous, true);
    if (found[0] && found[0].end > hit.end && found[0].last?.month) return found;
  }
  return vietnameseFrom(lower, hit.start, previous, true);
}

/** Finds the middle of a month or year: giữa năm 2026, but not giữa tháng 3 và tháng 5, which is between two. */
export function vietnameseAtMiddle(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const found = vietnameseFrom(lower, hit.start, previous, true);
  const [middle] = found;
  return middle && wordAt(words.listWords, lower, skipBlanks(lower, middle.end, 1)) ? NONE : found;
}

/** Finds a date in figures: 4/12/2025, and 4/12 where a word before it shows that it is one. */
export function vietnameseAtSeparator(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const number = numeralStart(lower, hit.start);
  if (number < (previous?.end ?? 0) || continuesBefore(lower, number)) return NONE;
  const before = skipBlanksBack(lower, number, 1);
  const isShown =
    (before < number && wordBefore(words.beforeShort, lower, before) !== undefined) ||
    (isOpenBracket(lower.charCodeAt(number - 1)) && isBracketBehind(lower, hit.end)) ||
    isShortRange(lower, hit.end) ||
    isDateline(lower, number, hit.end) ||
    (previous?.last?.month !== undefined && connects(lower, previous.end, number));
  return vietnameseFrom(lower, number, previous, isShown);
}

/** (Wellington, 14/10) – where a report begins: place and day in brackets, nothing before them in the line. */
function isDateline(lower: string, number: number, monthAt: number): boolean {
  if (!lower.startsWith(', ', number - 2) || !isBracketBehind(lower, monthAt)) return false;
  const line = lower.slice(Math.max(0, number - LONGEST_PLACE), number);
  const open = line.lastIndexOf('(');
  const isLineStart = open >= 0 && (number - line.length + open === 0 || isLineEnd(line.charCodeAt(open - 1)));
  return isLineStart && !line.slice(open).includes(')');
}
const LONGEST_PLACE = 40;

/** 13/3 - 7/5/1954: a short date whose other end is a date too. */
function isShortRange(lower: string, at: number): boolean {
  const month = numeralAt(lower, at);
  const mark = month ? skipBlanks(lower, month.end, 1) : at;
  if (!month || !isDash(lower.charCodeAt(mark))) return false;
  const other = vietnamesePoint(lower, skipBlanks(lower, mark + 1, 1), false);
  return other?.day !== undefined && other.month !== undefined && other.year !== undefined;
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
    wordBefore(words.amountBefore, lower, before) ||
    isAboutLong(lower, before, number) ||
    isBracketedAmount(lower, number, hit, previous)
  )
    return vietnameseAtAmount(lower, hit, previous);
  if (continuesBefore(lower, number)) return NONE;
  const found = vietnameseFrom(lower, number, previous, false);
  return found.length > 0 ? found : vietnameseAtAmount(lower, hit, previous);
}

/** Finds a bare year by its first figures: 2021-2025, giai đoạn 2021-2025. */
export function vietnameseAtYear(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const end = hit.start + 4;
  if (!isDigit(lower.charCodeAt(end - 1)) || isDigit(lower.charCodeAt(end)) || continuesBefore(lower, hit.start))
    return NONE;
  return vietnameseFrom(lower, hit.start, previous, false);
}

// --- lists and ranges

function vietnameseFrom(
  lower: string,
  start: number,
  previous: FoundDate | undefined,
  shortNumeric: boolean,
): readonly FoundDate[] {
  const shared = sharedDays(lower, start);
  if (shared.length > 0)
    return shared.map(({ from, next, isRange }) =>
      foundDate(from, isRange ? vietnamesePoint(lower, next, true) : undefined),
    );
  const point = vietnamesePoint(lower, start, shortNumeric);
  if (!point) return NONE;
  if (!point.year && isRecurring(lower, point)) return NONE;
  const to = rangeEnd(lower, point);
  const isConnected = previous?.last !== undefined && connects(lower, previous.end, start);
  if (isYearAlone(point) && !to && !isShownYear(lower, point) && !(isConnected && previous.last?.year)) return NONE;
  const approximate = wordBefore(words.approximateBefore, lower, point.start - 1);
  if (approximate && point.start - 1 - approximate.word.length >= (previous?.end ?? 0)) {
    point.start -= approximate.word.length + 1;
    point.approximate = true;
  }
  if (isConnected) inheritMeridiem(point, previous.last!);
  const found = foundDate(point, to);
  const isListed = isConnected && (lower.charCodeAt(previous.end) !== COMMA || isAlike(previous.last!, point));
  return [isListed && elides(previous.last!, point) ? leaningDate(found) : found];
}

/** ngày 2/9 hằng năm, hằng năm vào tháng 4. */
const isRecurring = (lower: string, { start, end }: Draft): boolean =>
  wordAt(words.recurringBehind, lower, skipBlanks(lower, end, 1)) !== undefined ||
  wordBefore(words.recurringBefore, lower, start - 1) !== undefined;

interface SharedDay {
  readonly from: Draft;
  /** Where the member begins that tells the month. */
  readonly next: number;
  readonly isRange: boolean;
}

/** The 4 and 5 of các ngày 4, 5 và 6/12; the last is found by its own month. */
function sharedDays(lower: string, start: number): SharedDay[] {
  const days: SharedDay[] = [];
  let at = start;
  for (let count = 0; count < MOST_MEMBERS; count++) {
    const day = sharedDay(lower, at);
    if (!day) break;
    days.push(day);
    at = day.next;
    // A day with a word of its own is found by that.
    if (day.isRange || behindDayWord(lower, at) > at) break;
  }
  return days;
}
const MOST_MEMBERS = 6;

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

interface Joint {
  readonly next: number;
  readonly isDash: boolean;
}

function jointAt(lower: string, at: number): Joint | undefined {
  const mark = skipBlanks(lower, at, 1);
  if (isDash(lower.charCodeAt(mark))) return { next: skipBlanks(lower, mark + 1, 1), isDash: true };
  if (lower.charCodeAt(at) === COMMA && lower.charAt(at + 1) === ' ') return { next: at + 2, isDash: false };
  if (mark === at) return undefined;
  const word = wordAt(words.rangeWords, lower, mark) ?? wordAt(words.listWords, lower, mark);
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
  if (joinClock(from, to)) return undefined;
  inheritMeridiem(to, from);
  if (from.hour && !from.day && to.hour && to.day) takeDay(from, to);
  return to;
}

const isYearAlone = (point: Draft): boolean => point.year !== undefined && point.components === 1 && !point.stretch;

function isShownYear(lower: string, { start, end, year }: Draft): boolean {
  if (year && year.start > start) return true;
  if (isOpenBracket(lower.charCodeAt(start - 1)) && isCloseBracket(lower.charCodeAt(end))) return true;
  return lower.charAt(start - 1) === ' ' && wordBefore(words.beforeBare, lower, start - 1) !== undefined;
}

/** Whether the figures behind a separator end at a closing bracket: (4/12). */
function isBracketBehind(lower: string, at: number): boolean {
  const number = numeralAt(lower, at);
  return number !== undefined && isCloseBracket(lower.charCodeAt(number.end));
}

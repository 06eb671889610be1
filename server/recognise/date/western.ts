import { numeralAt, numeralStart } from '../../text/numerals';
import { isCapitalAt, isDigit, isLatinLetter, isLineEnd } from '../../text/script';
import type { Span } from '../../text/span';
import { type Draft, draft, partOf } from './draft';
import type { FoundDate } from './found';
import { elides, foundDate, inheritMeridiem, isAlike, joinClock, leaningDate } from './lists';
import {
  continuesBefore,
  continuesBehind,
  isCloseBracket,
  isDash,
  isOpenBracket,
  skipBlanks,
  skipBlanksBack,
} from './marks';
import { isYear, pairEnd } from './numeric';
import { markedClock } from './western-clock';
import { dayAlone } from './western-day';
import { westernDuration } from './western-duration';
import { jointAt, leadingDates, leadingDays, MOST_MEMBERS, trailingDates, trailingDays } from './western-list';
import { isBeforeMonth } from './western-month';
import type { Page } from './western-page';
import { westernPoint } from './western-point';
import { ordinalEnd, spelledDayStart } from './western-spelled';
import * as words from './western-words';
import { wordAt, wordBefore } from './words';

const NONE: readonly FoundDate[] = [];

/** Finds the dates that a month's name belongs to; day numbers may stand before it. */
export function westernAtMonth(page: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const floor = previous?.end ?? 0;
  const start = leadStart(page.lower, hit.start, floor);
  const found = start < hit.start ? westernFrom(page, start, previous) : NONE;
  return found.length > 0 ? found : westernFrom(page, hit.start, previous);
}

/** Finds the date that begins at a hit. */
export function westernAtStart(page: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  return westernFrom(page, hit.start, previous);
}

/** Finds a phrase like `today`, which a capital inside a sentence makes a name: Vietnam Today. */
export function westernAtPhrase(page: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const { text, lower } = page;
  const isMonth = wordAt(words.relatives, lower, hit.start)?.unit === 'month';
  if (isMonth && (lower.startsWith('of ', hit.start - 3) || dayStart(lower, hit.start) >= 0))
    return westernAtMonth(page, hit, previous);
  const before = text.charCodeAt(skipBlanksBack(text, hit.start, 1) - 1);
  if (isCapitalAt(text, hit.start) && (isLatinLetter(before) || isDigit(before))) return NONE;
  return westernFrom(page, hit.start, previous);
}

/** Finds what a number right before a hit begins: 3 p.m., the 21st century, the third quarter of 2025. */
export function westernBehindNumber(page: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const { lower } = page;
  const floor = previous?.end ?? 0;
  let end = skipBlanksBack(lower, hit.start, 1);
  const ordinal = wordBefore(words.ordinals, lower, end) ?? wordBefore(words.dayOrdinals, lower, end);
  if (ordinal && end - ordinal.word.length >= floor) return westernFrom(page, end - ordinal.word.length, previous);
  while (hit.start - end < 4 && isLatinLetter(lower.charCodeAt(end - 1))) end--;
  let start = numeralStart(lower, lower.charAt(end - 1) === ':' ? end - 1 : end);
  if (start < floor) return NONE;
  const mark = skipBlanksBack(lower, start, 1) - 1;
  const lowerEnd = isDash(lower.charCodeAt(mark)) ? numeralStart(lower, skipBlanksBack(lower, mark, 1)) : -1;
  if (lowerEnd >= floor && lowerEnd >= 0) start = lowerEnd;
  return westernFrom(page, start, previous);
}

/** Finds what an hour in words or figures begins, by what stands behind it: five o'clock, six in the evening. */
export function westernBehindHour(page: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const { lower } = page;
  const end = skipBlanksBack(lower, hit.start, 1);
  const start = countStart(lower, end);
  return start < (previous?.end ?? 0) || end === hit.start ? NONE : westernFrom(page, start, previous);
}

/** Finds a day that tells no month by the suffix of its number: on the 14th, den 14:e. */
export function westernAtOrdinal({ lower }: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const number = numeralStart(lower, hit.start);
  const start = number - 4;
  if (number < 0 || start < (previous?.end ?? 0) || continuesBefore(lower, start)) return NONE;
  const isShown = lower.startsWith('the ', start)
    ? wordBefore(words.beforeDayAlone, lower, start - 1) !== undefined
    : lower.startsWith('den ', start);
  const into = draft(start);
  into.end = isShown ? dayAlone(lower, number, into) : -1;
  return into.end < 0 ? NONE : [foundDate(into)];
}

/** Finds the pair of years behind a word for a year that begins in one of them: läsåret 2019/20. */
export function westernAtYearWord({ lower }: Page, hit: Span): readonly FoundDate[] {
  const start = skipBlanks(lower, hit.end, 1);
  const year = start > hit.end ? numeralAt(lower, start) : undefined;
  if (!year || year.end - start !== 4 || !isYear(year.value)) return NONE;
  const end = pairEnd(lower, year);
  if (end === year.end) return NONE;
  const from = { ...draft(start, year.end), year: partOf(year), components: 1 };
  const next = { start: year.end + 1, end, value: year.value + 1 };
  return [foundDate(from, { ...draft(next.start, end), year: next, components: 1 })];
}

/** Finds a year before 1800 by its first figures, where a word shows it: år 1523. */
export function westernAtEarlyYear(page: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const { lower } = page;
  const end = hit.start + 4;
  const next = skipBlanks(lower, end, 1);
  const goesOn =
    isLatinLetter(lower.charCodeAt(next)) &&
    !wordAt(words.behindYear, lower, next) &&
    !wordAt(words.behindDayAlone, lower, next) &&
    !wordAt(words.listWords, lower, next);
  return goesOn || !wordBefore(words.beforeEarlyYear, lower, hit.start - 1) ? NONE : westernAtYear(page, hit, previous);
}

/** Finds a bare year, a decade or a date in figures that begins with a century's figures (20 of 2025). */
export function westernAtYear(page: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const { lower } = page;
  const end = hit.start + 4;
  if (!isDigit(lower.charCodeAt(end - 1)) || !isDigit(lower.charCodeAt(end - 2)) || isDigit(lower.charCodeAt(end)))
    return NONE;

  return westernFrom(page, hit.start, previous);
}

/** Finds an amount of time by its unit; a number stands before it, in figures or as a word. */
export function westernAtAmount(page: Page, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const { lower } = page;
  const floor = previous?.end ?? 0;
  // The half of en och en halv timme is read from its unit.
  if (lower.startsWith('och ', hit.start - 4)) return NONE;
  if (wordAt(words.hoursBehind, lower, hit.start)) {
    const clock = westernBehindNumber(page, hit, previous);
    if (clock.length > 0) return clock;
  }
  const start = wordAt(words.halfAmounts, lower, hit.start) ? hit.start : amountStart(lower, hit.start);
  if (start < 0 && wordAt(words.weeks, lower, hit.start)) return westernFrom(page, hit.start, previous);
  if (start < floor || wordBefore(words.noAmountAfter, lower, start - 1)) return NONE;
  const approximate = wordBefore(words.approximateAmount, lower, start - 1);
  const from = approximate ? start - 1 - approximate.word.length : start;
  if (from < floor || continuesBefore(lower, from)) return NONE;
  const duration = westernDuration(lower, from);
  if (!duration || duration.end < hit.end) return NONE;
  return [{ start: duration.start, end: duration.end, expression: { form: 'duration', duration }, last: undefined }];
}

/** Where the number before a unit begins: 2 of 2 hours, two of two-day, två of två och ett halvt år; -1 for none. */
function amountStart(lower: string, unit: number): number {
  const isJoined = lower.charAt(unit - 1) === '-';
  const end = isJoined ? unit - 1 : skipBlanksBack(lower, unit, 1);
  if (end === unit) return -1;
  const half = wordBefore(words.halfBehind, lower, end);
  return countStart(lower, half ? skipBlanksBack(lower, end - half.word.length, 1) : end);
}

function countStart(lower: string, end: number): number {
  const figures = numeralStart(lower, end);
  if (figures >= 0) {
    const isDecimal = lower.charAt(figures - 1) === '.' && isDigit(lower.charCodeAt(figures - 2));
    return isDecimal ? numeralStart(lower, figures - 1) : figures;
  }
  const word = wordBefore(words.numbers, lower, end);
  if (word) {
    const start = end - word.word.length;
    const tens = lower.charAt(start - 1) === '-' ? wordBefore(words.numbers, lower, start - 1) : undefined;
    return tens ? start - 1 - tens.word.length : start;
  }
  const article = wordBefore(words.articles, lower, end);
  return article ? end - article.word.length : -1;
}

// --- lists and ranges

/** Reads what begins at a place: a point, a range, or the members of a list. */
function westernFrom(page: Page, start: number, previous: FoundDate | undefined): readonly FoundDate[] {
  const { lower } = page;
  if (continuesBefore(lower, start)) return NONE;
  const days = leadingDays(page, start);
  const lastStart = days.length > 0 ? days[days.length - 1]!.next : start;
  const point = westernPoint(page, lastStart);
  if (!point || (isYearAlone(point) && wordBefore(words.pageMarks, lower, start - 1))) return NONE;
  const trailing = days.length === 0 ? trailingDays(page, point) : [];
  const to = trailing.length === 0 ? rangeEnd(page, point) : undefined;
  const isConnected = previous !== undefined && connects(lower, previous.end, start);
  if (days.length === 0 && !to && trailing.length === 0 && !isDate(page, point, isConnected ? previous : undefined))
    return NONE;
  if (days.length === 0) extendStart(page, point, previous?.end ?? 0);
  if (!point.year && wordAt(words.recurringBehind, lower, skipBlanks(lower, point.end, 1))) return NONE;
  const found = days.length > 0 ? leadingDates(page, days, point, to) : trailingDates(page, point, trailing, to);
  const first = found[0];
  if (!first || !isConnected || !previous.last || days.length > 0) return found;
  inheritMeridiem(point, previous.last);
  const isListed = lower.charAt(previous.end) !== ',' || isAlike(previous.last, point);
  return isListed && elides(previous.last, point) ? [leaningDate(first), ...found.slice(1)] : found;
}

/** The other end behind a dash: 30 November – 2 December, 15:00–16:50, 2021–2023, 2024/25. */
function rangeEnd(page: Page, from: Draft): Draft | undefined {
  const { lower } = page;
  const mark = skipBlanks(lower, from.end, 1);
  if (!isDash(lower.charCodeAt(mark))) return undefined;
  const start = skipBlanks(lower, mark + 1, 1);
  if (start > mark + 1 !== mark > from.end) return undefined;
  const short = from.year && !from.month ? shortYear(lower, start, from.year.value) : undefined;
  const to = short ?? markedEnd(lower, start, from) ?? westernPoint(page, start);
  if (!to || (isYearAlone(from) && !isYearAlone(to))) return undefined;
  if (isYearAlone(to) && (!isYearAlone(from) || !maybeBareYear(from.year!.value))) return undefined;
  if (joinClock(from, to)) return undefined;
  inheritMeridiem(to, from);
  return to;
}

const isYearAlone = (point: Draft): boolean =>
  point.year !== undefined && !point.month && !point.quarter && !point.half && !point.season;

/** 16.50 of kl. 15.00–16.50: the word that makes clock times of figures stands before the first alone. */
function markedEnd(lower: string, start: number, { hour, end }: Draft): Draft | undefined {
  if (!hour || !wordBefore(words.swedishClockMarks, lower, skipBlanksBack(lower, hour.start, 1))) return undefined;
  const into = draft(start, end);
  into.end = markedClock(lower, start, start - 1, into);
  return into.end < 0 || continuesBehind(lower, into.end) ? undefined : into;
}

/** 26 of 2025–26. */
function shortYear(lower: string, at: number, before: number): Draft | undefined {
  const number = numeralAt(lower, at);
  if (!number || number.end - number.start !== 2 || number.value <= before % 100 || continuesBehind(lower, number.end))
    return undefined;
  const year = { start: number.start, end: number.end, value: number.value };
  return { ...draft(at, number.end), year, components: 1 };
}

// --- what is no date by itself

/** Whether a point is a date where it stands: a bare year or month needs a word before it, or a list or brackets around it. */
function isDate(page: Page, point: Draft, connected: FoundDate | undefined): boolean {
  if (
    point.relative ||
    point.day ||
    point.hour ||
    point.fiscal ||
    point.quarter ||
    point.half ||
    point.season ||
    point.week
  )
    return true;
  if (point.third || point.stretch || point.approximate || point.era) return true;
  const { lower } = page;
  const { start, end } = point;
  if (point.month && point.year) return true;
  if (point.year && !maybeBareYear(point.year.value)) return false;
  if (point.month) {
    if (wordBefore(words.beforeBare, lower, start - 1)) return true;
    const modifier = wordBefore(words.monthModifiers, lower, start - 1);
    if (!modifier) return connected?.last?.month !== undefined || isBeforeMonth(lower, end);
    point.start = start - 1 - modifier.word.length;
    if (modifier.year !== undefined) {
      const value = { unit: 'year', distance: modifier.year, from: 'document' } as const;
      point.relative = [{ start: point.start, end: start - 1, value }];
    }
    return true;
  }
  if (lower.charAt(start - 1) === ' ' && wordBefore(words.beforeBare, lower, start - 1)) return true;
  if (wordBefore(words.beforeEarlyYear, lower, start - 1)) return true;
  if (isOpenBracket(lower.charCodeAt(start - 1)) && isCloseBracket(lower.charCodeAt(end))) return true;
  if (isSwedishYear(page, point)) return true;
  return connected?.last !== undefined && connected.last.year !== undefined && !connected.last.month;
}

/** Swedish sets a year behind any word: föddes 1962, levereras 2026. A number of something has its noun behind it. */
function isSwedishYear({ text, lower, order }: Page, { start, end, year }: Draft): boolean {
  if (!order.dayFirst || !year || year.value < 1800) return false;
  // 1987 lämnade han tjänsten.
  if (opensSentence(lower, start)) return isVerbBehind(lower, skipBlanks(lower, end, 1));
  if (lower.charAt(start - 1) !== ' ') return false;
  const before = lower.charCodeAt(start - 2);
  if (!isLatinLetter(before) || text.charCodeAt(start - 2) !== before) return false;
  if (wordBefore(words.beforeYear, lower, start - 1)) return true;
  if (wordBefore(words.beforeNumber, lower, start - 1)) return false;
  const next = skipBlanks(lower, end, 1);
  if (next === end) return !continuesBehind(lower, end);
  return wordAt(words.behindYear, lower, next) !== undefined || isVerbBehind(lower, next);
}

const opensSentence = (lower: string, at: number): boolean =>
  at === 0 ||
  isLineEnd(lower.charCodeAt(at - 1)) ||
  (lower.charAt(at - 1) === ' ' && '.!?'.includes(lower.charAt(at - 2)));

/** Whether the next word is a verb with its subject behind it, as behind an adverbial: 1949 antogs han. */
function isVerbBehind(lower: string, at: number): boolean {
  let end = at;
  while (isLatinLetter(lower.charCodeAt(end)) && end - at < LONGEST_VERB) end++;
  return end > at && wordAt(words.subjects, lower, skipBlanks(lower, end, 1)) !== undefined;
}
const LONGEST_VERB = 20;

/** Without a month beside it a number far from our time is rather an amount: 1200 or 2048 of something. */
const maybeBareYear = (year: number): boolean => year >= 1500 && year <= 2100 && year !== 2048;

/** Takes in the article before an ordinal, a decade or a quarter, `den` before a day, and words of vagueness. */
function extendStart({ lower }: Page, point: Draft, floor: number): void {
  const article = wordBefore(words.dateArticles, lower, point.start - 1);
  const before = point.start - 1 - (article?.word.length ?? 0);
  if (article && before >= floor && lower.charAt(point.start - 1) === ' ' && takesArticle(lower, point, article.word))
    point.start = before;
  const row = wordBefore(words.approximateBefore, lower, point.start - 1);
  if (!row || point.start - 1 - row.word.length < floor || lower.charAt(point.start - 1) !== ' ') return;
  point.start -= row.word.length + 1;
  point.approximate = true;
}

/** `the` and `this` before an ordinal (this 4th day of December), `the` before a stretch by name, `den` before both. */
function takesArticle(lower: string, point: Draft, article: string): boolean {
  const day = point.day?.start === point.start ? point.day : undefined;
  const isOrdinal =
    day !== undefined && (ordinalEnd(lower, day.end) > day.end || isLatinLetter(lower.charCodeAt(day.start)));
  if (article === 'this') return isOrdinal;
  const isNamed =
    point.stretch !== undefined ||
    point.quarter !== undefined ||
    point.half !== undefined ||
    point.season !== undefined ||
    wordAt(words.partsOf, lower, point.start) !== undefined;
  return isNamed || (article === 'den' || article === 'd.' ? day !== undefined : isOrdinal);
}

/** Back from a month over the day numbers that share it: 4 of 4–6 December, `the 4th of` December. */
function leadStart(lower: string, month: number, floor: number): number {
  let start = month;
  let isList = false;
  for (let members = 0; members < MOST_MEMBERS; members++) {
    const joint = members === 0 ? month : jointStart(lower, lower.startsWith('the ', start - 4) ? start - 4 : start);
    // A comma joins days only in a list that ends in `and`: not in version 3, 29 June.
    const isComma = members > 0 && lower.charAt(joint) === ',' && lower.charAt(joint + 1) === ' ';
    const isWord = isComma && wordAt(words.listWords, lower, joint + 2) !== undefined;
    if (isComma && !isWord && !isList) break;
    isList ||= members > 0 && !isDash(lower.charCodeAt(skipBlanks(lower, joint, 1)));
    const number = dayStart(lower, joint);
    if (number < floor || number < 0) break;
    start = number;
    const article = start - 4;
    // `the` before a lone ordinal is taken in later; in a list it belongs to its member.
    const hasArticle = lower.startsWith('den ', article) || (members > 0 && lower.startsWith('the ', article));
    if (article >= floor && hasArticle) start = article;
  }
  return start;
}

/** The start of the day number before a month or a joint. */
function dayStart(lower: string, end: number): number {
  if (end < 0) return -1;
  let at = lower.charAt(end - 1) === '-' ? end - 1 : skipBlanksBack(lower, end, 1);
  if (lower.startsWith(' of', at - 3)) at -= lower.startsWith(' day of', at - 7) ? 7 : 3;
  const adjective = wordBefore(words.monthAdjectives, lower, at);
  if (adjective) at = skipBlanksBack(lower, at - adjective.word.length, 1);
  const suffix = wordBefore(words.ordinalSuffixes, lower, at);
  if (suffix) at -= suffix.word.length;
  else if (at < end - 1 && isLatinLetter(lower.charCodeAt(at - 1))) return spelledDayStart(lower, at);
  const number = numeralStart(lower, at);
  if (number >= 0) return at - number <= 2 ? number : -1;
  // den tredje maj
  const spelled = spelledDayStart(lower, at);
  return spelled >= 0 && lower.startsWith('den ', spelled - 4) ? spelled : -1;
}

/** Before the joint that stands before a day number, -1 where none does. */
function jointStart(lower: string, at: number): number {
  const mark = skipBlanksBack(lower, at, 1);
  if (isDash(lower.charCodeAt(mark - 1))) return skipBlanksBack(lower, mark - 1, 1);
  if (mark === at) return -1;
  const word = wordBefore(words.rangeWords, lower, mark) ?? wordBefore(words.listWords, lower, mark);
  if (word) {
    const before = skipBlanksBack(lower, mark - word.word.length, 1);
    return lower.charAt(before - 1) === ',' ? before - 1 : before;
  }
  return lower.charAt(mark - 1) === ',' ? mark - 1 : -1;
}

/** Whether only a word or mark of a list or range stands between two mentions. */
function connects(lower: string, end: number, start: number): boolean {
  const joint = start - end <= 18 ? jointAt(lower, end) : undefined;
  if (!joint) return false;
  return joint.next === start || words.behindArticle(lower, joint.next) === start;
}

import type { NumberedRow } from '../../lexicon/date-rows';
import { numeralAt } from '../../text/numerals';
import { isLatinLetter } from '../../text/script';
import { type Draft, draft, partOf } from './draft';
import { englishClock } from './english-clock';
import { isDash, skipBlanks, skipBlanksBack } from './marks';
import { colonClock } from './numeric';
import type { Page } from './western-page';
import * as words from './western-words';
import { wordAt, wordBefore } from './words';

/* Clock times of English and Swedish: 18:52, 6:30 p.m., kl. 18.52, 1852 hours, noon. */

/**
 * 18:52, 6:30 p.m., 3pm, kl. 18.52, klockan 18, noon.
 * @param isSure whether a date beside it makes sure that a clock time is meant.
 */
export function clockPart({ lower }: Page, at: number, into: Draft, isSure: boolean): number {
  const mark = wordAt(words.swedishClockMarks, lower, at);
  if (mark) return markedClock(lower, skipBlanks(lower, at + mark.word.length, 1), at, into);
  const spelled = englishClock(lower, at, into);
  if (spelled >= 0) return spelled;
  const named = wordAt(words.namedHours, lower, at);
  if (named) return namedHour(lower, at, named, into);
  const military = fourFigures(lower, at, into, isSure);
  if (military >= 0) return military;
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
    into.hour = undefined;
    into.minute = undefined;
    into.components -= 1;
    return -1;
  }
  if (colon < 0 && number.value > 12) return -1;
  if (colon < 0) into.components += 1;
  into.hour = { ...partOf(number), value: hourOf(number.value, meridiem.half) };
  into.meridiem = meridiem.half;
  return meridiem.end;
}

/** Noon, midday, midnight; midnight ends the day behind `until` and begins it elsewhere. */
function namedHour(lower: string, at: number, { word, value }: NumberedRow, into: Draft): number {
  const before = wordBefore(words.clockMarks, lower, at - 1) ? skipBlanksBack(lower, at - 1, 1) : at - 1;
  const isMidnight = value === 0;
  if (isMidnight && !wordBefore(words.beforeHour, lower, at - 1)) return -1;
  const endsDay =
    isMidnight && (wordBefore(words.beforeDayEnd, lower, before) ?? wordBefore(words.beforeDayEnd, lower, at - 1));
  into.hour = { start: at, end: at + word.length, value: endsDay ? 24 : value };
  into.components += 1;
  return at + word.length;
}

/** 1852 hours, 0600-1830 hrs: two figures of the hour and two of the minute. 1000 hours of training are an amount. */
function fourFigures(lower: string, at: number, into: Draft, isSure: boolean): number {
  const number = numeralAt(lower, at);
  if (!number || number.end - number.start !== 4) return -1;
  const hour = Math.floor(number.value / 100);
  const minute = number.value % 100;
  if (hour > 24 || minute > 59) return -1;
  const own = hoursBehind(lower, number.end);
  const end = own >= 0 ? own : hoursOfRange(lower, number.end) ? number.end : -1;
  if (end < 0 || lower.startsWith(' of ', end)) return -1;
  const isTold = isSure || hour < 10 || minute > 0 || wordBefore(words.beforeHour, lower, at - 1) !== undefined;
  if (!isTold) return -1;
  into.hour = { start: at, end: at + 2, value: hour };
  into.minute = { start: at + 2, end: at + 4, value: minute };
  into.components += 1;
  return end;
}

/** Behind `hours` or `hrs` after a blank, -1 where it is not. */
function hoursBehind(lower: string, at: number): number {
  const next = skipBlanks(lower, at, 1);
  const row = wordAt(words.hoursBehind, lower, next);
  return row ? next + row.word.length : -1;
}

/** The 0600 of 0600-1830 hours takes its unit from the other end. */
function hoursOfRange(lower: string, at: number): boolean {
  const mark = skipBlanks(lower, at, 1);
  const to = isDash(lower.charCodeAt(mark)) ? numeralAt(lower, skipBlanks(lower, mark + 1, 1)) : undefined;
  return to !== undefined && to.end - to.start === 4 && hoursBehind(lower, to.end) >= 0;
}

/** What follows kl. and klockan, and the dash behind them: 18, 18.52, 18:52. */
export function markedClock(lower: string, at: number, start: number, into: Draft): number {
  const colon = colonClock(lower, at, into, true, true);
  if (colon >= 0) return swedishHalf(lower, colon, into);
  const number = numeralAt(lower, at);
  if (!number) return spelledClock(lower, at, into);
  if (at === start || number.value > 30 || number.end - number.start > 2) return -1;
  into.hour = partOf(number);
  into.components += 1;
  return swedishHalf(lower, number.end, into);
}

/** klockan tre, and halv tre, which is half past two. */
function spelledClock(lower: string, at: number, into: Draft): number {
  const half = wordAt(words.halfHour, lower, at);
  const hourAt = half ? skipBlanks(lower, at + half.word.length, 1) : at;
  const hour = wordAt(words.spelledHours, lower, hourAt);
  if (!hour) return -1;
  const end = hourAt + hour.word.length;
  if (half) {
    into.hour = { start: at, end, value: hour.value === 1 ? 12 : hour.value - 1 };
    into.minute = { start: at, end, value: 30 };
  } else into.hour = { start: hourAt, end, value: hour.value };
  into.components += 1;
  return end;
}

/** f.m. and e.m. behind kl. 3. */
function swedishHalf(lower: string, at: number, into: Draft): number {
  const start = skipBlanks(lower, at, 1);
  const row = start > at ? wordAt(words.swedishMeridiems, lower, start) : undefined;
  const end = start + (row?.word.length ?? 0);
  if (!row || row.half === 'none' || !into.hour || into.hour.value > 12 || isLatinLetter(lower.charCodeAt(end)))
    return at;
  into.hour = { ...into.hour, value: hourOf(into.hour.value, row.half) };
  into.meridiem = row.half;
  return end;
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

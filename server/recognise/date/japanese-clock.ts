import * as lexicon from '../../lexicon/ja/dates';
import { numeralAt } from '../../text/numerals';
import { isBlank, unitsOf } from '../../text/script';
import { type Draft, partOf } from './draft';
import type { Part } from './expression';
import { type Bracketed, joint, unitAt, unitLater } from './japanese-unit';
import { afternoon } from './lists';
import { isColon, isDash, isOpenBracket, skipBlanks } from './marks';
import { colonClock } from './numeric';
import { wordAt, wordSet, wordTable } from './words';

/* The clock of Japanese dates: 18時52分, 午後6時半, 正午. Each function tells the place behind, or -1. */

const dayParts = wordTable(lexicon.DAY_PARTS);
const approximateBefore = wordSet(lexicon.APPROXIMATE_BEFORE);
const approximateBehind = wordSet(lexicon.APPROXIMATE_BEHIND);

const HOUR = '時'.charCodeAt(0);
const MINUTE = '分'.charCodeAt(0);
const SECOND = '秒'.charCodeAt(0);
const SPAN = '間'.charCodeAt(0);
const HALF = '半'.charCodeAt(0);
const SAME = '同'.charCodeAt(0);
const LINE_END = 0x0a;
/** 3時限, 2時点 and the like are no clock times. */
const NO_HOUR_BEFORE = unitsOf('間限期給短差系代点');
/** Behind a lone hour in Han figures, where 一時 would be a word. */
const SHOWS_CLOCK = unitsOf('に、。,');
const OTHER_DAY_PART = unitsOf(lexicon.OTHER_DAY_PART);

/** 18時52分, 18:52, 午後6時半, 正午; behind a day also a bare part of it: 9日午前. */
export function clockPart(text: string, at: number, into: Draft, hasDay: boolean, isAfterClock: boolean): number {
  const start = hasDay ? joint(text, at) : at;
  if (text.startsWith(lexicon.NOON, start)) {
    into.hour = { start, end: start + 2, value: 12 };
    into.components += 1;
    return start + 2;
  }
  const figures = hasDay || isAfterClock ? fourFigures(text, start, into, isAfterClock) : -1;
  if (figures >= 0) return figures;
  // 午後三時ヨリ同五時: the half of the day comes from the hour before.
  if (!hasDay && text.charCodeAt(start) === SAME && !isAfterClock) {
    const same = hourPart(text, start + 1, into, true);
    if (same >= 0) return same;
  }
  const part = wordAt(dayParts, text, start);
  let hourAt = part ? joint(text, start + part.word.length) : start;
  if (part || hasDay) hourAt = approximation(text, hourAt, into);
  const end = hourPart(text, hourAt, into, part !== undefined || hasDay || isAfterClock);
  if (end >= 0) {
    if (part) {
      into.meridiem = part.half === 'none' ? (into.hour!.value >= 6 ? 'pm' : 'am') : part.half;
      into.hour = { ...into.hour!, value: afternoon(into.hour!.value, into.meridiem) };
    } else if (isEvening(text, at, into)) {
      into.meridiem = 'pm';
      into.hour = { ...into.hour!, value: afternoon(into.hour!.value, 'pm') };
    }
    return end;
  }
  if (!part || !hasDay) return -1;
  const behind = start + part.word.length;
  return part.everyday && OTHER_DAY_PART.has(text.charCodeAt(behind)) ? -1 : behind;
}

/** 昨夜十時, 今晩7時: the hours of an evening, which the word for the day tells. */
const isEvening = (text: string, at: number, { hour }: Draft): boolean =>
  (text.charAt(at - 1) === '夜' || text.charAt(at - 1) === '晩') && hour!.value >= 5 && hour!.value < 12;

/** 8月1日（金）０９１５, 19日 0700-1530: two figures of the hour and two of the minute, as the forces write them. */
function fourFigures(text: string, at: number, into: Draft, isAfterClock: boolean): number {
  const number = numeralAt(text, at);
  if (!number || number.isKanji || number.end - number.start !== 4) return -1;
  const [hour, minute] = [Math.floor(number.value / 100), number.value % 100];
  const next = text.charCodeAt(number.end);
  const isAtEnd =
    number.end === text.length || isBlank(next) || next === LINE_END || isDash(next) || isOpenBracket(next);
  // A year would stand there without a nought in front; a weekday shows that the date is done.
  const isShown = hour < 10 || into.weekday !== undefined || isAfterClock;
  if (hour > 24 || minute > 59 || !isAtEnd || !isShown) return -1;
  into.hour = { start: at, end: at + 2, value: hour };
  into.minute = { start: at + 2, end: at + 4, value: minute };
  into.components += 1;
  return number.end;
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

function minutePart(text: string, at: number): Bracketed<Part<number>> | undefined {
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

export function approximation(text: string, at: number, into: Draft): number {
  const row = wordAt(approximateBefore, text, at);
  if (!row) return at;
  into.approximate = true;
  return skipBlanks(text, at + row.word.length, 1);
}

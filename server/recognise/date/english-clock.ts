import { numeralAt } from '../../text/numerals';
import { type Draft, draft, partOf } from './draft';
import type { Part } from './expression';
import { skipBlanks } from './marks';
import { colonClock } from './numeric';
import * as words from './western-words';
import { wordAt, wordBefore } from './words';

/**
 * An hour of twelve in English words, or in figures with its part of the day: half past nine, five o'clock, six in the
 * evening, 6.30 in the morning.
 * @returns the place behind it, or -1.
 */
export function englishClock(lower: string, at: number, into: Draft): number {
  const past = wordAt(words.pastHour, lower, at);
  const hour = hourAt(lower, past ? skipBlanks(lower, at + past.word.length, 1) : at);
  if (!hour || (past && hour.minute)) return -1;
  const gap = skipBlanks(lower, hour.end, 1);
  const mark = hour.minute ? undefined : wordAt(words.oClock, lower, gap);
  const told = mark ? gap + mark.word.length : hour.end;
  const next = skipBlanks(lower, told, 1);
  const part = next > told ? wordAt(words.hourParts, lower, next) : undefined;
  // Three in the evening session are no hour, nor is a quarter to four parts.
  const isTold = mark !== undefined || (part !== undefined && isBeforeHour(lower, at));
  if (!isTold && !(past && (part !== undefined || past.value > 0 || isBeforeHour(lower, at)))) return -1;
  const minutes = (hour.value % 12) * 60 + (past?.value ?? hour.minute?.value ?? 0) + (part?.half === 'pm' ? NOON : 0);
  // Twelve without its part of the day is noon rather than midnight.
  const value = Math.floor(minutes / 60) + (part === undefined && minutes < 60 ? 12 : 0);
  into.hour = { start: hour.start, end: hour.end, value };
  if (past || hour.minute) into.minute = { start: at, end: hour.end, value: (minutes + 60) % 60 };
  into.components += 1;
  if (part) into.meridiem = part.half;
  return part ? next + part.word.length : told;
}

const NOON = 12 * 60;

/** Whether a word before it shows that an hour is meant; behind `and` may stand a number of anything: and two in the morning. */
const isBeforeHour = (lower: string, at: number): boolean =>
  (wordBefore(words.beforeHour, lower, at - 1)?.word ?? 'and') !== 'and';

interface Hour extends Part<number> {
  readonly minute?: Part<number>;
}

/** nine, 9 and 9.30. */
function hourAt(lower: string, at: number): Hour | undefined {
  const word = wordAt(words.englishHours, lower, at);
  if (word) return { start: at, end: at + word.word.length, value: word.value };
  const number = numeralAt(lower, at);
  if (!number || number.value < 1 || number.value > 12) return undefined;
  const clock = draft(at);
  const end = colonClock(lower, at, clock, true, true);
  return end < 0
    ? partOf(number)
    : { start: at, end, value: number.value, ...(clock.minute && { minute: clock.minute }) };
}

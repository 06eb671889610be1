import { NOON } from '../../lexicon/en/dates';
import { isLatinLetter } from '../../text/script';
import { type Draft, draft, partOf } from './draft';
import { isDash, skipBlanks } from './marks';
import { numeralAt } from './numerals';
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

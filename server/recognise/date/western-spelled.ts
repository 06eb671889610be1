import { numeralAt } from '../../text/numerals';
import { isDigit } from '../../text/script';
import type { Part } from './expression';
import { skipBlanks } from './marks';
import * as words from './western-words';
import { wordAt, wordBefore } from './words';

/*
 * Numbers of a date that deeds and treaties spell out: the fourth day of December, one thousand nine hundred and six.
 */

const HYPHEN = 0x2d;

/** A day in figures or as a word, with its suffix: 4, 4th, 4:e, fourth, twenty-first. */
export interface DayNumber extends Part<number> {
  /** Behind the suffix. */
  readonly next: number;
  readonly isSpelled: boolean;
}

/** The day number that begins at a place. */
export function dayNumberAt(lower: string, at: number): DayNumber | undefined {
  const number = numeralAt(lower, at);
  if (number) {
    const { start, end, value } = number;
    return value >= 1 && value <= 39
      ? { start, end, value, next: ordinalEnd(lower, end), isSpelled: false }
      : undefined;
  }
  const row = wordAt(words.dayOrdinals, lower, at);
  const end = at + (row?.word.length ?? 0);
  return row && { start: at, end, value: row.value, next: end, isSpelled: true };
}

/** Behind st, nd, rd, th, d, :e and :a. */
export function ordinalEnd(lower: string, at: number): number {
  const row = isDigit(lower.charCodeAt(at - 1)) ? wordAt(words.ordinalSuffixes, lower, at) : undefined;
  return row ? at + row.word.length : at;
}

/** Where a spelled day that ends at a place begins, -1 where none does. */
export function spelledDayStart(lower: string, end: number): number {
  const row = wordBefore(words.dayOrdinals, lower, end);
  return row ? end - row.word.length : -1;
}

/** One thousand nine hundred and six, nineteen hundred and six, two thousand twenty-five: a year in words. */
export function spelledYear(lower: string, at: number): Part<number> | undefined {
  const head = spelledNumber(lower, at);
  if (!head) return undefined;
  const thousand = unitBehind(lower, head.end, 'thousand');
  if (thousand < 0 || head.value > 2) {
    const hundred = unitBehind(lower, head.end, 'hundred');
    return hundred < 0 || head.value < 15 || head.value > 20
      ? undefined
      : { start: at, ...withRest(lower, hundred, head.value * 100) };
  }
  const hundreds = spelledNumber(lower, skipBlanks(lower, thousand, 1));
  const hundred = hundreds && hundreds.value < 10 ? unitBehind(lower, hundreds.end, 'hundred') : -1;
  return hundreds && hundred >= 0
    ? { start: at, ...withRest(lower, hundred, head.value * 1000 + hundreds.value * 100) }
    : { start: at, ...withRest(lower, thousand, head.value * 1000) };
}

/** Tens and ones behind the hundreds, with or without `and`. */
function withRest(lower: string, at: number, value: number): { readonly end: number; readonly value: number } {
  const next = skipBlanks(lower, at, 1);
  const rest = next > at ? spelledNumber(lower, lower.startsWith('and ', next) ? next + 4 : next) : undefined;
  return rest ? { end: rest.end, value: value + rest.value } : { end: at, value };
}

/** Behind `thousand` or `hundred` after a blank, -1 where it is not. */
function unitBehind(lower: string, at: number, unit: string): number {
  const next = skipBlanks(lower, at, 1);
  return next > at && lower.startsWith(unit, next) ? next + unit.length : -1;
}

/** A number below a hundred in words: six, twenty-five, twenty five. */
function spelledNumber(lower: string, at: number): { readonly end: number; readonly value: number } | undefined {
  const row = wordAt(words.numbers, lower, at);
  if (!row) return undefined;
  const end = at + row.word.length;
  if (row.value < 20) return { end, value: row.value };
  const next = lower.charCodeAt(end) === HYPHEN ? end + 1 : skipBlanks(lower, end, 1);
  const ones = next > end ? wordAt(words.numbers, lower, next) : undefined;
  return ones && ones.value < 10
    ? { end: next + ones.word.length, value: row.value + ones.value }
    : { end, value: row.value };
}

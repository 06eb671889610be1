import * as lexicon from '../../lexicon/ja/dates';
import { numeralAt } from '../../text/numerals';
import { firstStanding } from '../../text/stands';
import { addRelative, type Draft } from './draft';
import type { Relative } from './expression';
import { isCloseBracket, isDash, isListMark, isOpenBracket, skipBlanks } from './marks';
import { wordAt, wordTable } from './words';

/* What the parts of the grammar of a Japanese date share: units behind numbers, brackets, words for a distance. */

const relatives = wordTable(lexicon.RELATIVE_DATES);
const SPAN = '間'.charCodeAt(0);
const SAME = '同'.charCodeAt(0);
const OF = 'の'.charCodeAt(0);
const COMPARED = '比'.charCodeAt(0);

/** What the grammar may rely on beside the text. */
export interface PointOptions {
  /** A date stands right before it, as in a list or range: the number of 及び97年 is a year. */
  readonly leaning: boolean;
  /** Short numeric dates (12/4) are read without a weekday or clock beside them. */
  readonly shortNumeric: boolean;
  /** It is the other end of a range of clock times: 6:00 of 5:00-6:00. */
  readonly isAfterClock: boolean;
}

/** Behind a unit that stands at a place, perhaps after a blank or two; -1 where it does not. */
export function unitAt(text: string, at: number, unit: number): number {
  const start = skipBlanks(text, at, 2);
  return text.charCodeAt(start) === unit ? start + 1 : -1;
}

/** 1 日時及び場所: whether the unit of days that ends at a place, behind a blank, begins a word of a heading. */
export const isHeadedByDay = (text: string, numberEnd: number, unitEnd: number): boolean =>
  unitEnd - 1 > numberEnd && firstStanding(text, lexicon.WORDS_LIKE_DAY, unitEnd - 1) !== undefined;

/**
 * Behind the unit that a number without its own shares with the numbers behind it (3 of 3~7日, 21 of 21、22日); -1 where
 * it shares none.
 */
export function unitLater(text: string, at: number, unit: number): number {
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

/** Between two components: up to two blanks, or の. */
export const joint = (text: string, at: number): number =>
  text.charCodeAt(at) === OF ? skipBlanks(text, at + 1, 1) : skipBlanks(text, at, 2);

/** A word for a time at a distance, where its unit is among those looked for and no other word is meant. */
export function relativePart(text: string, at: number, into: Draft, units: readonly Relative['unit'][]): number {
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

export interface Bracketed<Value> {
  readonly value: Value;
  /** Behind the closing bracket. */
  readonly end: number;
}

/** Reads what stands in round brackets at a place, and nothing else with it. */
export function bracketed<Value>(
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

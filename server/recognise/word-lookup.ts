import { isDigit, isLatinLetter } from '../text/script';
import type { Span } from '../text/span';
import { standsAt } from '../text/stands';

interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
}

/**
 * Words to be found where they end, or where they begin, each with what it stands for. Nearly every place of a text has
 * none of them, and two looks into small tables of numbers show it.
 */
export interface LookupTable<Value> {
  /** Words of two units and more, by their two last, or first, units. */
  readonly longer: Buckets<Value>;
  /** Words of one unit, by it. */
  readonly single: Buckets<Value>;
}

/** Words by a hash of what they are looked up by; those that share it are told apart by comparing them. */
interface Buckets<Value> {
  /** Per hash the place of its words in `lists`, where the first is empty. */
  readonly slots: Uint16Array;
  /** The longest words first. */
  readonly lists: readonly (readonly Entry<Value>[])[];
}

/** A word where it stands. */
export interface WordAt<Value> extends Span {
  readonly value: Value;
}

/** Whether a word found may count where it stands. */
type Fits = (text: string, start: number, end: number) => boolean;
const anywhere: Fits = () => true;

/** Whether no Latin word and no number (21st) is cut in two at the ends of a stretch. */
export function isWhole(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if ((isLatinLetter(first) && isLatinLetter(before)) || (isDigit(first) && isDigit(before))) return false;
  return !(isLatinLetter(text.charCodeAt(end - 1)) && isLatinLetter(text.charCodeAt(end)));
}

/** Spreads two units over slots, a power of two; multiplied, because kanji of one field lie close together. */
const slotOf = (slots: Uint16Array, outer: number, inner: number): number =>
  ((Math.imul(outer, 0x9e37_79b1) ^ Math.imul(inner, 0x85eb_ca77)) >>> 16) & (slots.length - 1);

/** Prepares words that are looked for by their last units. */
export const suffixTable = <Value>(entries: Iterable<readonly [string, Value]>): LookupTable<Value> =>
  table(entries, word => [word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2)]);

/** Prepares words that are looked for by their first units. */
export const prefixTable = <Value>(entries: Iterable<readonly [string, Value]>): LookupTable<Value> =>
  table(entries, word => [word.charCodeAt(0), word.charCodeAt(1)]);

/** As `suffixTable` of words that stand for themselves. */
export const suffixWords = (words: Iterable<string>): LookupTable<string> => suffixTable(forThemselves(words));

/** As `prefixTable` of words that stand for themselves. */
export const prefixWords = (words: Iterable<string>): LookupTable<string> => prefixTable(forThemselves(words));

const forThemselves = (words: Iterable<string>): (readonly [string, string])[] =>
  Array.from(words, word => [word, word] as const);

/** The outer unit of a word, and the one beside it. */
type KeyOf = (word: string) => readonly [number, number];

function table<Value>(entries: Iterable<readonly [string, Value]>, keyOf: KeyOf): LookupTable<Value> {
  const all = Array.from(entries, ([word, value]) => ({ word, value }));
  return {
    longer: bucketsOf(
      all.filter(({ word }) => word.length > 1),
      keyOf,
    ),
    single: bucketsOf(
      all.filter(({ word }) => word.length === 1),
      word => [word.charCodeAt(0), 0],
    ),
  };
}

/** Slots for each word: with so many, few places of a text meet a word that does not stand there. */
const ROOM = 8;

function bucketsOf<Value>(entries: readonly Entry<Value>[], keyOf: KeyOf): Buckets<Value> {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(entries.length * ROOM + 1)));
  const lists: Entry<Value>[][] = [[]];
  for (const entry of entries) {
    const slot = slotOf(slots, ...keyOf(entry.word));
    if (slots[slot] === 0) slots[slot] = lists.push([]) - 1;
    lists[slots[slot]!]!.push(entry);
  }
  for (const list of lists) list.sort((a, b) => b.word.length - a.word.length);
  return { slots, lists };
}

/** The longest word of the table that ends at an offset. */
export function wordEndingAt<Value>(
  text: string,
  end: number,
  { longer, single }: LookupTable<Value>,
  fits: Fits = anywhere,
): WordAt<Value> | undefined {
  if (end <= 0 || end > text.length) return undefined;
  const last = text.charCodeAt(end - 1);
  const several = end > 1 ? longer.slots[slotOf(longer.slots, last, text.charCodeAt(end - 2))]! : 0;
  const found = several > 0 ? among(text, end, longer.lists[several]!, fits, true) : undefined;
  if (found) return found;
  const one = single.slots[slotOf(single.slots, last, 0)]!;
  return one > 0 ? among(text, end, single.lists[one]!, fits, true) : undefined;
}

/** The longest word of the table that begins at an offset. */
export function wordStartingAt<Value>(
  text: string,
  start: number,
  { longer, single }: LookupTable<Value>,
  fits: Fits = anywhere,
): WordAt<Value> | undefined {
  if (start < 0 || start >= text.length) return undefined;
  const first = text.charCodeAt(start);
  const several = start + 1 < text.length ? longer.slots[slotOf(longer.slots, first, text.charCodeAt(start + 1))]! : 0;
  const found = several > 0 ? among(text, start, longer.lists[several]!, fits, false) : undefined;
  if (found) return found;
  const one = single.slots[slotOf(single.slots, first, 0)]!;
  return one > 0 ? among(text, start, single.lists[one]!, fits, false) : undefined;
}

/** The first of some words that stands at an offset: ends there, or begins there. */
function among<Value>(
  text: string,
  at: number,
  words: readonly Entry<Value>[],
  fits: Fits,
  isEnd: boolean,
): WordAt<Value> | undefined {
  for (let index = 0; index < words.length; index++) {
    const { word, value } = words[index]!;
    const start = isEnd ? at - word.length : at;
    const end = start + word.length;
    if (start >= 0 && standsAt(text, word, start) && fits(text, start, end)) return { start, end, value };
  }
  return undefined;
}

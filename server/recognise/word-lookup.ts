import { addTo } from '../collections/groups';
import { isDigit, isLatinLetter } from '../text/script';
import type { Span } from '../text/span';
import { standsAt } from '../text/stands';

interface Entry<Value> {
  readonly word: string;
  readonly value: Value;
}

/** Words to be found where they end, or where they begin, each with what it stands for; of those alike there the longest first. */
export interface LookupTable<Value> {
  /** By their two last, or first, units: nearly every place has none of them. */
  readonly longer: ReadonlyMap<number, readonly Entry<Value>[]>;
  /** Words of one unit, by it. */
  readonly single: ReadonlyMap<number, readonly Entry<Value>[]>;
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

/** Two units as one small number; pairs that share it are told apart by the words themselves. */
const pairKey = (outer: number, inner: number): number => (outer << 12) ^ inner;

/** Prepares words that are looked for by their last units. */
export const suffixTable = <Value>(entries: Iterable<readonly [string, Value]>): LookupTable<Value> =>
  table(entries, word => pairKey(word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2)));

/** Prepares words that are looked for by their first units. */
export const prefixTable = <Value>(entries: Iterable<readonly [string, Value]>): LookupTable<Value> =>
  table(entries, word => pairKey(word.charCodeAt(0), word.charCodeAt(1)));

/** As `suffixTable` of words that stand for themselves. */
export const suffixWords = (words: Iterable<string>): LookupTable<string> => suffixTable(forThemselves(words));

/** As `prefixTable` of words that stand for themselves. */
export const prefixWords = (words: Iterable<string>): LookupTable<string> => prefixTable(forThemselves(words));

const forThemselves = (words: Iterable<string>): (readonly [string, string])[] =>
  Array.from(words, word => [word, word] as const);

function table<Value>(
  entries: Iterable<readonly [string, Value]>,
  keyOf: (word: string) => number,
): LookupTable<Value> {
  const longer = new Map<number, Entry<Value>[]>();
  const single = new Map<number, Entry<Value>[]>();
  for (const [word, value] of entries) {
    const buckets = word.length === 1 ? single : longer;
    const key = word.length === 1 ? word.charCodeAt(0) : keyOf(word);
    addTo(buckets, key, { word, value });
  }
  for (const bucket of longer.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  return { longer, single };
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
  const bucket = end > 1 ? longer.get(pairKey(last, text.charCodeAt(end - 2))) : undefined;
  return (bucket && among(text, end, bucket, fits, true)) ?? among(text, end, single.get(last), fits, true);
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
  const bucket = start + 1 < text.length ? longer.get(pairKey(first, text.charCodeAt(start + 1))) : undefined;
  return (bucket && among(text, start, bucket, fits, false)) ?? among(text, start, single.get(first), fits, false);
}

/** The first of some words that stands at an offset: ends there, or begins there. */
function among<Value>(
  text: string,
  at: number,
  words: readonly Entry<Value>[] | undefined,
  fits: Fits,
  isEnd: boolean,
): WordAt<Value> | undefined {
  if (words === undefined) return undefined;
  for (let index = 0; index < words.length; index++) {
    const { word, value } = words[index]!;
    const start = isEnd ? at - word.length : at;
    const end = start + word.length;
    if (start >= 0 && standsAt(text, word, start) && fits(text, start, end)) return { start, end, value };
  }
  return undefined;
}

import type { Span } from '../../text/span';
import { standsAt } from '../../text/stands';

/** Words to be found where they end, or where they begin: per code unit there the words, the longest first. */
export type AffixTable<Value> = ReadonlyMap<number, readonly { readonly word: string; readonly value: Value }[]>;

export interface Affix<Value> extends Span {
  readonly value: Value;
}

/** Prepares words that are looked for by their last unit. */
export const suffixTable = <Value>(entries: Iterable<readonly [string, Value]>): AffixTable<Value> =>
  table(entries, word => word.charCodeAt(word.length - 1));

/** Prepares words that are looked for by their first unit. */
export const prefixTable = <Value>(entries: Iterable<readonly [string, Value]>): AffixTable<Value> =>
  table(entries, word => word.charCodeAt(0));

function table<Value>(entries: Iterable<readonly [string, Value]>, keyOf: (word: string) => number): AffixTable<Value> {
  const buckets = new Map<number, { word: string; value: Value }[]>();
  for (const [word, value] of entries) {
    const bucket = buckets.get(keyOf(word)) ?? [];
    buckets.set(keyOf(word), bucket);
    bucket.push({ word, value });
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  return buckets;
}

/** The longest word of the table that ends at an offset. */
export function wordEndingAt<Value>(text: string, end: number, words: AffixTable<Value>): Affix<Value> | undefined {
  if (end <= 0) return undefined;
  const bucket = words.get(text.charCodeAt(end - 1));
  if (bucket === undefined) return undefined;
  for (let index = 0; index < bucket.length; index++) {
    const { word, value } = bucket[index]!;
    const start = end - word.length;
    if (start >= 0 && standsAt(text, word, start)) return { start, end, value };
  }
  return undefined;
}

/** The longest word of the table that begins at an offset. */
export function wordStartingAt<Value>(text: string, start: number, words: AffixTable<Value>): Affix<Value> | undefined {
  const bucket = words.get(text.charCodeAt(start));
  if (bucket === undefined) return undefined;
  for (let index = 0; index < bucket.length; index++) {
    const { word, value } = bucket[index]!;
    if (standsAt(text, word, start)) return { start, end: start + word.length, value };
  }
  return undefined;
}

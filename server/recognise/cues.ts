import { isLatinLetter } from '../text/script';
import type { Span } from '../text/span';

/** A word that betrays an entity, with the row of the lexicon that it comes from. */
export interface Cue<Row = unknown> {
  /** In lower case. A Latin word is found only as a whole word, between units that are no Latin letters. */
  readonly word: string;
  readonly row: Row;
  /** A Latin word that also ends compounds: `minister` in försvarsminister. The hit then covers the ending alone. */
  readonly endsCompounds?: boolean;
}

/** A cue found in a text, in folded offsets. */
export interface Hit<Row = unknown> extends Span {
  readonly row: Row;
}

/** A cue as the scan wants it: every entry of one shape, so that the engine need not look which it has. */
interface Entry {
  readonly word: string;
  readonly row: unknown;
  readonly endsCompounds: boolean;
  readonly reader: number;
}

/** The cues of all readers, prepared for one pass over a text. */
export interface CueTable {
  readonly readers: number;
  /** Per code unit what may begin there: nothing, a cue of one unit, a pair to look up, and whether within a Latin word. */
  readonly first: Uint8Array;
  /** Per hashed pair of first units the number of its bucket; 0, as at nearly every place of a text, is none. */
  readonly bucketOfPair: Uint16Array;
  /** Per code unit that is a cue by itself the number of its bucket. */
  readonly bucketOfUnit: Uint16Array;
  /** Cues that begin alike, the longest first. */
  readonly buckets: readonly (readonly Entry[])[];
}

const SINGLE = 1;
const PAIR = 2;
const WITHIN_WORD = 4;
const HASH_BITS = 16;
/** Spreads two code units over the table; multiplied, because kanji of one field lie close together. */
const pairHash = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca77)) >>> (32 - HASH_BITS);

/**
 * Prepares the cues of several readers for `scan`.
 * @param cues per reader its cues, in the order of the readers.
 */
export function cueTable(cues: readonly (readonly Cue[])[]): CueTable {
  const first = new Uint8Array(1 << 16);
  const bucketOfPair = new Uint16Array(1 << HASH_BITS);
  const bucketOfUnit = new Uint16Array(1 << 16);
  const buckets: Entry[][] = [[]];
  cues.forEach((list, reader) => {
    for (const { word, row, endsCompounds = false } of list) {
      const unit = word.charCodeAt(0);
      const isSingle = word.length === 1;
      first[unit]! |= (isSingle ? SINGLE : PAIR) | (endsCompounds ? WITHIN_WORD : 0);
      const numbers = isSingle ? bucketOfUnit : bucketOfPair;
      const key = isSingle ? unit : pairHash(unit, word.charCodeAt(1));
      if (numbers[key] === 0) numbers[key] = buckets.push([]) - 1;
      buckets[numbers[key]!]!.push({ word, row, endsCompounds, reader });
    }
  });
  for (const bucket of buckets) bucket.sort((a, b) => b.word.length - a.word.length);
  return { readers: cues.length, first, bucketOfPair, bucketOfUnit, buckets };
}

/**
 * Finds every cue in one pass; at each place a reader gets its longest cue only.
 * @param lower the folded text in lower case.
 * @returns per reader its hits in the order of the text.
 */
export function scan(lower: string, { readers, first, bucketOfPair, bucketOfUnit, buckets }: CueTable): Hit[][] {
  const hits: Hit[][] = Array.from({ length: readers }, () => []);
  let isWithinWord = false;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const wasWithinWord = isWithinWord;
    isWithinWord = isLatinLetter(unit);
    const kind = first[unit]!;
    if (kind === 0 || (wasWithinWord && isWithinWord && !(kind & WITHIN_WORD))) continue;
    let served = 0;
    if (kind & PAIR) {
      const bucket = bucketOfPair[pairHash(unit, lower.charCodeAt(at + 1))]!;
      if (bucket !== 0) served = take(lower, at, buckets[bucket]!, wasWithinWord, 0, hits);
    }
    if (kind & SINGLE) take(lower, at, buckets[bucketOfUnit[unit]!]!, wasWithinWord, served, hits);
  }
  return hits;
}

/** Adds to the hits the cues of a bucket that stand at a place; gives the readers served as bits. */
function take(
  lower: string,
  at: number,
  bucket: readonly Entry[],
  isWithinWord: boolean,
  served: number,
  hits: readonly Hit[][],
): number {
  let taken = served;
  for (const { word, row, reader, endsCompounds } of bucket) {
    if (taken & (1 << reader) || !standsAt(lower, word, at)) continue;
    const end = at + word.length;
    if (isWithinWord && !endsCompounds && isLatinLetter(word.charCodeAt(0))) continue;
    if (isLatinLetter(word.charCodeAt(word.length - 1)) && isLatinLetter(lower.charCodeAt(end))) continue;
    taken |= 1 << reader;
    hits[reader]!.push({ start: at, end, row });
  }
  return taken;
}

/** `startsWith` for short words: a call into the engine would cost more than the comparison. */
function standsAt(lower: string, word: string, at: number): boolean {
  for (let index = word.length - 1; index >= 0; index--)
    if (lower.charCodeAt(at + index) !== word.charCodeAt(index)) return false;
  return true;
}

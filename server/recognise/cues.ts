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

interface Entry extends Cue {
  readonly reader: number;
}

/** The cues of all readers, prepared for one pass over a text. */
export interface CueTable {
  readonly readers: number;
  /** Per code unit what may begin there: nothing, a cue of one unit, a pair to look up, and whether within a Latin word. */
  readonly first: Uint8Array;
  /** A bit per hashed pair of first units: nearly every place of a text fails here, before any comparison. */
  readonly pairs: Uint32Array;
  /** The cues of one unit, by that unit. */
  readonly singles: ReadonlyMap<number, readonly Entry[]>;
  /** The longer cues by their first two units, the longest first. */
  readonly byPair: ReadonlyMap<number, readonly Entry[]>;
}

const SINGLE = 1;
const PAIR = 2;
const WITHIN_WORD = 4;
const PAIR_MASK = (1 << 17) - 1;
const pairHash = (pair: number): number => (Math.imul(pair, 0x9e3779b1) >>> 15) & PAIR_MASK;
const pairOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/**
 * Prepares the cues of several readers for `scan`.
 * @param cues per reader its cues, in the order of the readers.
 */
export function cueTable(cues: readonly (readonly Cue[])[]): CueTable {
  const first = new Uint8Array(1 << 16);
  const pairs = new Uint32Array((PAIR_MASK + 1) >> 5);
  const singles = new Map<number, Entry[]>();
  const byPair = new Map<number, Entry[]>();
  cues.forEach((list, reader) => {
    for (const cue of list) {
      const unit = cue.word.charCodeAt(0);
      const isSingle = cue.word.length === 1;
      const pair = pairOf(cue.word, 0);
      first[unit]! |= (isSingle ? SINGLE : PAIR) | (cue.endsCompounds ? WITHIN_WORD : 0);
      if (!isSingle) pairs[pairHash(pair) >> 5]! |= 1 << (pairHash(pair) & 31);
      const buckets = isSingle ? singles : byPair;
      const key = isSingle ? unit : pair;
      const bucket = buckets.get(key);
      if (bucket) bucket.push({ ...cue, reader });
      else buckets.set(key, [{ ...cue, reader }]);
    }
  });
  for (const bucket of byPair.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  return { readers: cues.length, first, pairs, singles, byPair };
}

/**
 * Finds every cue in one pass; at each place a reader gets its longest cue only.
 * @param lower the folded text in lower case.
 * @returns per reader its hits in the order of the text.
 */
export function scan(lower: string, { readers, first, pairs, singles, byPair }: CueTable): Hit[][] {
  const hits: Hit[][] = Array.from({ length: readers }, () => []);
  let isWithinWord = false;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const wasWithinWord = isWithinWord;
    isWithinWord = isLatinLetter(unit);
    const kind = first[unit]!;
    if (kind === 0 || (wasWithinWord && isWithinWord && !(kind & WITHIN_WORD))) continue;
    let taken = 0;
    if (kind & PAIR) {
      const pair = (unit << 16) | lower.charCodeAt(at + 1);
      const hash = pairHash(pair);
      if (pairs[hash >> 5]! & (1 << (hash & 31))) taken = take(lower, at, byPair.get(pair), wasWithinWord, 0, hits);
    }
    if (kind & SINGLE) take(lower, at, singles.get(unit), wasWithinWord, taken, hits);
  }
  return hits;
}

/** Adds to the hits the cues of a bucket that stand at a place; gives the readers served as bits. */
function take(
  lower: string,
  at: number,
  bucket: readonly Entry[] | undefined,
  isWithinWord: boolean,
  served: number,
  hits: readonly Hit[][],
): number {
  let taken = served;
  if (!bucket) return taken;
  for (const { word, row, reader, endsCompounds } of bucket) {
    if (taken & (1 << reader) || !lower.startsWith(word, at)) continue;
    const end = at + word.length;
    if (isWithinWord && !endsCompounds && isLatinLetter(word.charCodeAt(0))) continue;
    if (isLatinLetter(word.charCodeAt(word.length - 1)) && isLatinLetter(lower.charCodeAt(end))) continue;
    taken |= 1 << reader;
    hits[reader]!.push({ start: at, end, row });
  }
  return taken;
}

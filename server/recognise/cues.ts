import type { Span } from '../text/span';
import { isLatinLetter } from '../text/script';

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
  /** Per first unit of a cue the entries, the longest word first. */
  readonly byFirst: ReadonlyMap<number, readonly Entry[]>;
  /** Per code unit what may begin there: `NOTHING`, `PAIR` (look at the pair) or `SINGLE` (a cue of one unit). */
  readonly first: Uint8Array;
  /** A bit per hashed pair of first units: nearly every place of a text fails here, before any comparison. */
  readonly pairs: Uint32Array;
}

const PAIR = 1;
const SINGLE = 2;
const PAIR_MASK = (1 << 16) - 1;
const pairHash = (a: number, b: number): number => (a * 31 + b * 131) & PAIR_MASK;

/**
 * Prepares the cues of several readers for `scan`.
 * @param cues per reader its cues, in the order of the readers.
 */
export function cueTable(cues: readonly (readonly Cue[])[]): CueTable {
  const first = new Uint8Array(1 << 16);
  const pairs = new Uint32Array((PAIR_MASK + 1) >> 5);
  const byFirst = new Map<number, Entry[]>();
  cues.forEach((list, reader) => {
    for (const cue of list) {
      const unit = cue.word.charCodeAt(0);
      const bucket = byFirst.get(unit) ?? [];
      byFirst.set(unit, bucket);
      bucket.push({ ...cue, reader });
      if (cue.word.length === 1) first[unit]! |= SINGLE;
      else {
        const pair = pairHash(unit, cue.word.charCodeAt(1));
        first[unit]! |= PAIR;
        pairs[pair >> 5]! |= 1 << (pair & 31);
      }
    }
  });
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  return { readers: cues.length, first, byFirst, pairs };
}

/**
 * Finds every cue in one pass; at each place a reader gets its longest cue only.
 * @param lower the folded text in lower case.
 * @returns per reader its hits in the order of the text.
 */
export function scan(lower: string, { readers, first, byFirst, pairs }: CueTable): Hit[][] {
  const hits: Hit[][] = Array.from({ length: readers }, () => []);
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const kind = first[unit]!;
    if (kind === 0) continue;
    if (kind === PAIR) {
      const pair = pairHash(unit, lower.charCodeAt(at + 1));
      if (!(pairs[pair >> 5]! & (1 << (pair & 31)))) continue;
    }
    let taken = 0;
    for (const { word, row, reader, endsCompounds } of byFirst.get(unit)!) {
      if (taken & (1 << reader) || !lower.startsWith(word, at)) continue;
      const end = at + word.length;
      if (isLatinLetter(unit)) {
        if (at > 0 && !endsCompounds && isLatinLetter(lower.charCodeAt(at - 1))) continue;
        if (isLatinLetter(word.charCodeAt(word.length - 1)) && isLatinLetter(lower.charCodeAt(end))) continue;
      }
      taken |= 1 << reader;
      hits[reader]!.push({ start: at, end, row });
    }
  }
  return hits;
}

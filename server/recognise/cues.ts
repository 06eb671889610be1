import { isLatinLetter } from '../text/script';
import type { Span } from '../text/span';

/** A word that betrays an entity, with the row of the lexicon that it comes from. */
export interface Cue<Row = unknown> {
  /** In lower case. A Latin word is found only as a whole word, between units that are no Latin letters. */
  readonly word: string;
  readonly row: Row;
  /** A Latin word that also ends compounds: `minister` in försvarsminister. The hit then covers the ending alone. */
  readonly endsCompounds?: boolean;
  /** The units of which one must stand right before the word, or behind it: figures before 日, as nearly every 日 is of another word. */
  readonly after?: string;
  readonly before?: string;
}

/** A cue found in a text, in folded offsets. */
export interface Hit<Row = unknown> extends Span {
  readonly row: Row;
}

/** A cue as the scan wants it: every entry of one shape, so that the engine need not look which it has. */
interface Entry {
  readonly word: string;
  readonly length: number;
  /** Its last unit, which tells most words apart that begin alike. */
  readonly last: number;
  readonly row: unknown;
  readonly beginsLatin: boolean;
  readonly endsLatin: boolean;
  /** Per unit whether it may stand right before the word, or behind it. */
  readonly after: Uint8Array | undefined;
  readonly before: Uint8Array | undefined;
  /** The bit of its reader. */
  readonly reader: number;
  readonly readerIndex: number;
}

/** The cues of all readers, prepared for one pass over a text. */
export interface CueTable {
  readonly readers: number;
  /** Per code unit what it may be of a cue, and whether it is a Latin letter: the bits below. */
  readonly kinds: Uint8Array;
  /** Per hashed pair of first units the number of its bucket; 0, as at nearly every place of a text, is none. */
  readonly bucketOfPair: Uint16Array;
  /** Per code unit that is a cue by itself the number of its bucket. */
  readonly bucketOfUnit: Uint16Array;
  /** Cues that begin alike, the longest first. */
  readonly buckets: readonly (readonly Entry[])[];
}

/** A cue by itself. */
const SINGLE = 1;
/** The first of a longer one. */
const PAIR = 2;
/** … which may begin within a Latin word. */
const WITHIN_WORD = 4;
/** The second of a longer one. */
const SECOND = 8;
const LATIN = 16;
const HASH_BITS = 16;
/** Spreads two code units over the table; multiplied, because kanji of one field lie close together. */
const pairHash = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca77)) >>> (32 - HASH_BITS);

const LATIN_KINDS = new Uint8Array(1 << 16);
/** Behind the last Latin letter with marks for Vietnamese. */
const BEHIND_LATIN = 0x1f00;
for (let unit = 0; unit < BEHIND_LATIN; unit++) if (isLatinLetter(unit)) LATIN_KINDS[unit] = LATIN;

/** @param neighbours the sets of units already made, as many cues share one. */
function entryOf(cue: Cue, reader: number, neighbours: Map<string, Uint8Array>): Entry {
  const { word, row, endsCompounds = false, after, before } = cue;
  const last = word.charCodeAt(word.length - 1);
  return {
    word,
    length: word.length,
    last,
    row,
    beginsLatin: isLatinLetter(word.charCodeAt(0)) && !endsCompounds,
    endsLatin: isLatinLetter(last),
    after: after === undefined ? undefined : unitsOf(after, neighbours),
    before: before === undefined ? undefined : unitsOf(before, neighbours),
    reader: 1 << reader,
    readerIndex: reader,
  };
}

/**
 * Prepares the cues of several readers for `scan`.
 * @param cues per reader its cues, in the order of the readers.
 */
export function cueTable(cues: readonly (readonly Cue[])[]): CueTable {
  const kinds = LATIN_KINDS.slice();
  const bucketOfPair = new Uint16Array(1 << HASH_BITS);
  const bucketOfUnit = new Uint16Array(1 << 16);
  const buckets: Entry[][] = [[]];
  const neighbours = new Map<string, Uint8Array>();
  cues.forEach((list, reader) => {
    for (const cue of list) {
      const { word, endsCompounds = false } = cue;
      const unit = word.charCodeAt(0);
      const isSingle = word.length === 1;
      kinds[unit]! |= (isSingle ? SINGLE : PAIR) | (endsCompounds ? WITHIN_WORD : 0);
      if (!isSingle) kinds[word.charCodeAt(1)]! |= SECOND;
      const numbers = isSingle ? bucketOfUnit : bucketOfPair;
      const key = isSingle ? unit : pairHash(unit, word.charCodeAt(1));
      if (numbers[key] === 0) numbers[key] = buckets.push([]) - 1;
      buckets[numbers[key]!]!.push(entryOf(cue, reader, neighbours));
    }
  });
  for (const bucket of buckets) bucket.sort((a, b) => b.length - a.length);
  return { readers: cues.length, kinds, bucketOfPair, bucketOfUnit, buckets };
}

/** The units of a string as flags; those of one string are made once. */
function unitsOf(units: string, made: Map<string, Uint8Array>): Uint8Array {
  let flags = made.get(units);
  if (!flags) {
    flags = new Uint8Array(1 << 16);
    for (let at = 0; at < units.length; at++) flags[units.charCodeAt(at)] = 1;
    made.set(units, flags);
  }
  return flags;
}

/**
 * Finds every cue in one pass; at each place a reader gets its longest cue only.
 * @param lower the folded text in lower case.
 * @returns per reader its hits in the order of the text.
 */
export function scan(lower: string, { readers, kinds, bucketOfPair, bucketOfUnit, buckets }: CueTable): Hit[][] {
  const hits: Hit[][] = Array.from({ length: readers }, () => []);
  const end = lower.length;
  // Each unit is looked up once: what was next becomes this, what was this becomes the one before.
  let kind = 0;
  let unit = 0;
  let next = end > 0 ? lower.charCodeAt(0) : 0;
  let kindOfNext = end > 0 ? kinds[next]! : 0;
  for (let at = 0; at < end; at++) {
    const kindBefore = kind;
    kind = kindOfNext;
    unit = next;
    next = at + 1 < end ? lower.charCodeAt(at + 1) : 0;
    kindOfNext = kinds[next]!;
    if ((kind & (SINGLE | PAIR)) === 0) continue;
    const isWithinWord = (kindBefore & kind & LATIN) !== 0;
    if (isWithinWord && (kind & WITHIN_WORD) === 0) continue;
    let served = 0;
    if ((kind & PAIR) !== 0 && (kindOfNext & SECOND) !== 0) {
      const bucket = bucketOfPair[pairHash(unit, next)]!;
      if (bucket !== 0) served = take(lower, at, buckets[bucket]!, isWithinWord, 0, hits);
    }
    if ((kind & SINGLE) !== 0) take(lower, at, buckets[bucketOfUnit[unit]!]!, isWithinWord, served, hits);
  }
  return hits;
}

const FILTER_MASK = 1023;

/**
 * Finds the few words of one document: the same as `scan`, without the table for all code units, which would cost a short
 * document more than the pass over its text.
 */
export function scanFew<Row>(lower: string, cues: readonly Cue<Row>[]): Hit<Row>[] {
  const hits: Hit<Row>[] = [];
  const filter = new Uint8Array(FILTER_MASK + 1);
  const neighbours = new Map<string, Uint8Array>();
  const buckets = new Map<number, Entry[]>();
  for (const cue of cues) {
    const unit = cue.word.charCodeAt(0);
    filter[unit & FILTER_MASK] = 1;
    const entry = entryOf(cue, 0, neighbours);
    const bucket = buckets.get(unit);
    if (bucket) bucket.push(entry);
    else buckets.set(unit, [entry]);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.length - a.length);
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (filter[unit & FILTER_MASK] === 0) continue;
    const bucket = buckets.get(unit);
    if (!bucket) continue;
    const isWithinWord = at > 0 && isLatinLetter(unit) && isLatinLetter(lower.charCodeAt(at - 1));
    take(lower, at, bucket, isWithinWord, 0, [hits as Hit[]]);
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
  for (let index = 0; index < bucket.length; index++) {
    const entry = bucket[index]!;
    const end = at + entry.length;
    if (lower.charCodeAt(end - 1) !== entry.last || (taken & entry.reader) !== 0) continue;
    if (isWithinWord && entry.beginsLatin) continue;
    if (entry.length > 1 && !standsAt(lower, entry.word, at)) continue;
    if (entry.endsLatin && isLatinLetter(lower.charCodeAt(end))) continue;
    if (entry.after && (at === 0 || entry.after[lower.charCodeAt(at - 1)] === 0)) continue;
    if (entry.before && (end === lower.length || entry.before[lower.charCodeAt(end)] === 0)) continue;
    taken |= entry.reader;
    hits[entry.readerIndex]!.push({ start: at, end, row: entry.row });
  }
  return taken;
}

/** `startsWith` for short words whose last unit is known to fit: a call into the engine would cost more. */
function standsAt(lower: string, word: string, at: number): boolean {
  for (let index = word.length - 2; index >= 0; index--)
    if (lower.charCodeAt(at + index) !== word.charCodeAt(index)) return false;
  return true;
}

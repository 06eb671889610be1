import { addTo } from '../collections/groups';
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

/**
 * Cues that begin alike stand together, the longest first: a bucket. Its number is the index of its first entry, and 0 is
 * no entry's. What tells most words of a bucket apart, length and last unit, lies in rows of numbers beside them: to look
 * into the entries themselves costs more than the rest of the scan.
 */
interface Entries {
  readonly list: readonly Entry[];
  readonly lengths: Uint16Array;
  readonly lasts: Uint16Array;
  /** Per entry 1 where it is the last of its bucket. */
  readonly isLast: Uint8Array;
}

/** Whether a cue may begin at a place: at nearly every place of a text none does, and two looks into small tables show it. */
interface Beginnings {
  /** A bit per hashed pair of units: whether a cue may begin with them. */
  readonly pairs: Int32Array;
  /** … and no more units are needed, or with these two and a third; a pair's hash alone and that with the third are one kind of key. */
  readonly triples: Int32Array;
}

/** The cues of all readers, prepared for one pass over a text. */
export interface CueTable {
  readonly readers: number;
  /** Per code unit whether it is a cue by itself, may begin one within a Latin word, is a Latin letter: the bits below. */
  readonly kinds: Uint8Array;
  readonly beginnings: Beginnings;
  /** Per hashed pair of first units its bucket. */
  readonly bucketOfPair: Uint16Array;
  /** Per code unit that is a cue by itself its bucket. */
  readonly bucketOfUnit: Uint16Array;
  readonly entries: Entries;
}

/** A cue by itself. */
const SINGLE = 1;
/** … that needs one of certain units before it, as nearly every 日 and 月 is of another word. */
const NEEDS_UNIT_BEFORE = 2;
/** Such a unit, of whichever cue. */
const MAY_PRECEDE = 8;
/** Begins a cue that may stand within a Latin word. */
const WITHIN_WORD = 4;
const LATIN = 16;
const HASH_BITS = 16;
/** Spreads two code units over the table; multiplied, because kanji of one field lie close together. */
const pairHash = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca77)) >>> (32 - HASH_BITS);
/**
 * The unit at an offset, 0 beyond the text. An engine that has met one look beyond the end takes the slow way at that place
 * of the code from then on.
 */
const unitAt = (lower: string, at: number): number => (at < lower.length ? lower.charCodeAt(at) : 0);

const hasBit = (bits: Int32Array, hash: number): number => (bits[hash >>> 5]! >>> (hash & 31)) & 1;
const setBit = (bits: Int32Array, hash: number): void => {
  bits[hash >>> 5]! |= 1 << (hash & 31);
};
const noBeginnings = (): Beginnings => ({
  pairs: new Int32Array(1 << (HASH_BITS - 5)),
  triples: new Int32Array(1 << (HASH_BITS - 5)),
});
/** Stands for the third unit of a word that has none. */
const NO_THIRD = 0xffff;

/** Enters a word of at least two units; gives the hash of its pair. */
function enter({ pairs, triples }: Beginnings, word: string): number {
  const hash = pairHash(word.charCodeAt(0), word.charCodeAt(1));
  setBit(pairs, hash);
  setBit(triples, pairHash(hash, word.length > 2 ? word.charCodeAt(2) : NO_THIRD));
  return hash;
}

/** Whether behind a pair that begins a cue a third unit stands that goes on with one, if one is needed. */
const goesOn = ({ triples }: Beginnings, hash: number, third: number): boolean =>
  (hasBit(triples, pairHash(hash, third)) | hasBit(triples, pairHash(hash, NO_THIRD))) !== 0;

const LATIN_KINDS = new Uint8Array(1 << 16);
/** Behind the last Latin letter with marks for Vietnamese. */
const BEHIND_LATIN = 0x1f00;
for (let unit = 0; unit < BEHIND_LATIN; unit++) if (isLatinLetter(unit)) LATIN_KINDS[unit] = LATIN;

/** @param neighbours the sets of units already made, as many cues share one. */
function entryOf(cue: Cue, reader: number, neighbours: Map<string, Uint8Array>): Entry {
  const { word, row, endsCompounds = false, after, before } = cue;
  return {
    word,
    length: word.length,
    row,
    beginsLatin: isLatinLetter(word.charCodeAt(0)) && !endsCompounds,
    endsLatin: isLatinLetter(word.charCodeAt(word.length - 1)),
    after: after === undefined ? undefined : unitsOf(after, neighbours),
    before: before === undefined ? undefined : unitsOf(before, neighbours),
    reader: 1 << reader,
    readerIndex: reader,
  };
}

/** Lays buckets one behind the other; `place` learns where each begins. */
function entriesOf<Key>(buckets: ReadonlyMap<Key, Entry[]>, place: (key: Key, first: number) => void): Entries {
  // The first entry is none: no bucket has the number 0.
  const list: Entry[] = [entryOf({ word: ' ', row: undefined }, 0, new Map())];
  const lastOnes: number[] = [0];
  for (const [key, bucket] of buckets) {
    place(key, list.length);
    for (const entry of bucket.sort((a, b) => b.length - a.length)) list.push(entry);
    lastOnes.push(list.length - 1);
  }
  const isLast = new Uint8Array(list.length);
  for (const index of lastOnes) isLast[index] = 1;
  return {
    list,
    lengths: Uint16Array.from(list, ({ length }) => length),
    lasts: Uint16Array.from(list, ({ word, length }) => word.charCodeAt(length - 1)),
    isLast,
  };
}

/**
 * Prepares the cues of several readers for `scan`.
 * @param cues per reader its cues, in the order of the readers.
 */
export function cueTable(cues: readonly (readonly Cue[])[]): CueTable {
  const kinds = LATIN_KINDS.slice();
  const beginnings = noBeginnings();
  const bucketOfPair = new Uint16Array(1 << HASH_BITS);
  const bucketOfUnit = new Uint16Array(1 << 16);
  const neighbours = new Map<string, Uint8Array>();
  // Pairs by their hash, units by themselves below zero.
  const buckets = new Map<number, Entry[]>();
  cues.forEach((list, reader) => {
    for (const cue of list) {
      const { word, endsCompounds = false } = cue;
      const unit = word.charCodeAt(0);
      const isSingle = word.length === 1;
      kinds[unit]! |= endsCompounds ? WITHIN_WORD : 0;
      if (isSingle) kinds[unit] = withSingle(kinds[unit]!, cue.after !== undefined);
      for (const before of isSingle && cue.after !== undefined ? cue.after : '')
        kinds[before.charCodeAt(0)]! |= MAY_PRECEDE;
      addTo(buckets, isSingle ? ~unit : enter(beginnings, word), entryOf(cue, reader, neighbours));
    }
  });
  const entries = entriesOf(buckets, (key, first) => {
    if (key < 0) bucketOfUnit[~key] = first;
    else bucketOfPair[key] = first;
  });
  return { readers: cues.length, kinds, beginnings, bucketOfPair, bucketOfUnit, entries };
}

/** Where cues of one unit differ, the one that needs nothing before it counts. */
const withSingle = (kind: number, needsUnitBefore: boolean): number =>
  needsUnitBefore && ((kind & SINGLE) === 0 || (kind & NEEDS_UNIT_BEFORE) !== 0)
    ? kind | SINGLE | NEEDS_UNIT_BEFORE
    : (kind | SINGLE) & ~NEEDS_UNIT_BEFORE;

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
export function scan(lower: string, table: CueTable): Hit[][] {
  const { readers, kinds, beginnings, bucketOfPair, bucketOfUnit, entries } = table;
  const { pairs } = beginnings;
  const hits: Hit[][] = Array.from({ length: readers }, () => []);
  const end = lower.length;
  let before = 0;
  let unit = 0;
  let next = unitAt(lower, 0);
  for (let at = 0; at < end; at++) {
    before = unit;
    unit = next;
    next = unitAt(lower, at + 1);
    const hash = pairHash(unit, next);
    const kind = kinds[unit]!;
    const isPair = hasBit(pairs, hash);
    if ((isPair | (kind & SINGLE)) === 0) continue;
    const kindBefore = kinds[before]!;
    const isWithinWord = (kindBefore & kind & LATIN) !== 0;
    if (isWithinWord && (kind & WITHIN_WORD) === 0) continue;
    const mayGoOn = isPair !== 0 && goesOn(beginnings, hash, unitAt(lower, at + 2));
    const served = mayGoOn ? take(lower, at, entries, bucketOfPair[hash]!, isWithinWord, 0, hits) : 0;
    const isSingle = (kind & SINGLE) !== 0 && ((kind & NEEDS_UNIT_BEFORE) === 0 || (kindBefore & MAY_PRECEDE) !== 0);
    if (isSingle) take(lower, at, entries, bucketOfUnit[unit]!, isWithinWord, served, hits);
  }
  return hits;
}

/** Words prepared for passes over texts: as `CueTable`, without the tables for all code units. */
export interface ScanTable {
  /** Per first unit, as far as FIRST_UNITS tells them apart, 1 where a word begins with it: of a few words hardly any does. */
  readonly firsts: Uint8Array;
  readonly beginnings: Beginnings;
  readonly bucketOfPair: ReadonlyMap<number, number>;
  readonly entries: Entries;
}

const FIRST_UNITS = 0x1fff;

/** Prepares words of at least two units for `scanWords`; a shorter one is not found. */
export function scanTable(cues: readonly Cue[]): ScanTable {
  const firsts = new Uint8Array(FIRST_UNITS + 1);
  const beginnings = noBeginnings();
  const neighbours = new Map<string, Uint8Array>();
  const buckets = new Map<number, Entry[]>();
  for (const cue of cues) {
    if (cue.word.length < 2) continue;
    firsts[cue.word.charCodeAt(0) & FIRST_UNITS] = 1;
    addTo(buckets, enter(beginnings, cue.word), entryOf(cue, 0, neighbours));
  }
  const bucketOfPair = new Map<number, number>();
  const entries = entriesOf(buckets, (hash, first) => bucketOfPair.set(hash, first));
  return { firsts, beginnings, bucketOfPair, entries };
}

/** Finds prepared words in one pass, at each place the longest. */
export function scanWords(lower: string, { firsts, beginnings, bucketOfPair, entries }: ScanTable): Hit[] {
  const { pairs } = beginnings;
  const hits: Hit[] = [];
  const hitsOfReader = [hits];
  const end = lower.length - 1;
  for (let at = 0; at < end; at++) {
    const unit = lower.charCodeAt(at);
    if (firsts[unit & FIRST_UNITS] === 0) continue;
    const hash = pairHash(unit, lower.charCodeAt(at + 1));
    if (hasBit(pairs, hash) === 0 || !goesOn(beginnings, hash, unitAt(lower, at + 2))) continue;
    const isWithinWord = at > 0 && (LATIN_KINDS[unit]! & LATIN_KINDS[lower.charCodeAt(at - 1)]!) !== 0;
    take(lower, at, entries, bucketOfPair.get(hash)!, isWithinWord, 0, hitsOfReader);
  }
  return hits;
}

/**
 * Finds the few words of one document: the same as `scan`, without the tables for all code units, which would cost a short
 * document more than the pass over its text.
 * @param cues words of at least two units; a shorter one is not found.
 */
export const scanFew = <Row>(lower: string, cues: readonly Cue<Row>[]): Hit<Row>[] =>
  scanWords(lower, scanTable(cues)) as Hit<Row>[];

/** Adds to the hits the cues of a bucket that stand at a place; gives the readers served as bits. */
function take(
  lower: string,
  at: number,
  { list, lengths, lasts, isLast }: Entries,
  bucket: number,
  isWithinWord: boolean,
  served: number,
  hits: readonly Hit[][],
): number {
  let taken = served;
  for (let index = bucket; ; index++) {
    const end = at + lengths[index]!;
    if (unitAt(lower, end - 1) === lasts[index]) {
      const entry = list[index]!;
      if ((taken & entry.reader) === 0 && fits(lower, at, end, entry, isWithinWord)) {
        taken |= entry.reader;
        hits[entry.readerIndex]!.push({ start: at, end, row: entry.row });
      }
    }
    if (isLast[index] === 1) return taken;
  }
}

/** Whether a cue whose last unit fits stands at a place, between neighbours that it allows. */
function fits(lower: string, at: number, end: number, entry: Entry, isWithinWord: boolean): boolean {
  if (isWithinWord && entry.beginsLatin) return false;
  if (entry.length > 1 && !standsAt(lower, entry.word, at)) return false;
  if (entry.endsLatin && isLatinLetter(unitAt(lower, end))) return false;
  if (entry.after && (at === 0 || entry.after[lower.charCodeAt(at - 1)] === 0)) return false;
  return !entry.before || (end < lower.length && entry.before[lower.charCodeAt(end)] !== 0);
}

/** `startsWith` for short words whose last unit is known to fit: a call into the engine would cost more. */
function standsAt(lower: string, word: string, at: number): boolean {
  for (let index = word.length - 2; index >= 0; index--)
    if (lower.charCodeAt(at + index) !== word.charCodeAt(index)) return false;
  return true;
}

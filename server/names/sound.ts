import { katakanaSounds } from './katakana-sounds';
import { latinSounds, type Spelling, spellingsOf } from './latin-sounds';
import type { Phoneme } from './phonemes';
import { soundLikeness } from './sound-distance';

/** From this likeness on a katakana and a Latin name may be one person's, where nothing else comes near. */
export const SOUND_THRESHOLD = 0.8;
/** By so much the best candidate must surpass the next. */
export const SOUND_MARGIN = 0.04;

/** A name has no more parts than this; what is longer is no name. */
const MOST_PARTS = 6;
/** Taken off where the parts had to be put in another order, and for each blank that had to be closed. */
const COST_OF_ORDER = 0.03;
const COST_OF_MERGING = 0.1;

/** A katakana name made ready for comparisons: グエン・ミン・ヴー in three parts. */
export interface KatakanaName {
  readonly parts: readonly string[];
  /** The sounds of parts `from` to `to`, joined. */
  sounds(from: number, to: number): readonly Phoneme[];
}

/** A Latin name made ready: Kim Yong-hyun has two words and three parts. */
export interface LatinName {
  readonly parts: readonly string[];
  readonly words: number;
  readonly spellings: readonly Spelling[];
  sounds(from: number, to: number, spelling: Spelling): readonly Phoneme[];
}

export function katakanaName(name: string): KatakanaName {
  const parts = name.split(/[・=＝･\u0020\u00a0\u3000-]/u).filter(Boolean);
  const known = new Map<number, readonly Phoneme[]>();
  return {
    parts,
    sounds: (from, to) => remember(known, from * 16 + to, () => katakanaSounds(parts.slice(from, to).join(''))),
  };
}

/** @param country the state that the person serves: it tells how the name is spelt. */
export function latinName(name: string, country?: string): LatinName {
  const words = name.split(/[\u0020\u00a0\u3000,]/u).filter(Boolean);
  const parts = words.flatMap(word => word.split(/[-‐‑–]/u).filter(Boolean));
  const spellings = spellingsOf(country);
  const known = new Map<string, readonly Phoneme[]>();
  return {
    parts,
    words: words.length,
    spellings,
    sounds: (from, to, spelling) =>
      remember(known, `${spelling}${from}-${to}`, () => latinSounds(parts.slice(from, to).join(''), spelling)),
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

/**
 * How alike a katakana and a Latin name sound, from 0 to 1: their parts aligned in order, the surname first or last,
 * neighbours merged where one side has fewer; the worst part weighs as much as the mean of all.
 */
export function likeness(katakana: KatakanaName, latin: LatinName): number {
  const { parts: kana } = katakana;
  const { parts: letters } = latin;
  if (kana.length === 0 || letters.length === 0 || kana.length > MOST_PARTS || letters.length > MOST_PARTS) return 0;
  const groups = Math.min(kana.length, letters.length);
  const merged = letters.length === kana.length ? 0 : COST_OF_MERGING * Math.abs(latin.words - kana.length);
  const kanaSplits = compositions(kana.length, groups);
  const latinSplits = compositions(letters.length, groups);
  let best = 0;
  for (const spelling of latin.spellings)
    for (const kanaSplit of kanaSplits)
      for (const latinSplit of latinSplits)
        for (const order of orders(groups)) {
          const score = likenessOf(katakana, latin, spelling, kanaSplit, latinSplit, order);
          best = Math.max(best, score - (order === 0 ? 0 : COST_OF_ORDER) - merged);
        }
  return best;
}

/** How far the Latin groups are turned against the katakana ones: not, surname to the end, surname to the front. */
const orders = (groups: number): readonly number[] => (groups === 1 ? [0] : groups === 2 ? [0, 1] : [0, 1, groups - 1]);

function likenessOf(
  katakana: KatakanaName,
  latin: LatinName,
  spelling: Spelling,
  kanaSplit: readonly number[],
  latinSplit: readonly number[],
  order: number,
): number {
  const groups = kanaSplit.length - 1;
  let sum = 0;
  let weights = 0;
  let worst = 1;
  for (let group = 0; group < groups; group++) {
    const turned = (group + order) % groups;
    const [from, to] = [latinSplit[turned]!, latinSplit[turned + 1]!];
    const alike = soundLikeness(
      latin.sounds(from, to, spelling),
      katakana.sounds(kanaSplit[group]!, kanaSplit[group + 1]!),
    );
    let letters = 0;
    for (let at = from; at < to; at++) letters += latin.parts[at]!.length;
    const weight = Math.max(letters, 3);
    sum += alike * weight;
    weights += weight;
    worst = Math.min(worst, alike);
  }
  return 0.55 * (sum / weights) + 0.45 * worst;
}

const COMPOSITIONS: (readonly (readonly number[])[])[] = [];

/** All ways to cut `length` parts into `groups` runs, each as its bounds: 3 into 2 is [0,1,3] and [0,2,3]. */
function compositions(length: number, groups: number): readonly (readonly number[])[] {
  const key = length * (MOST_PARTS + 1) + groups;
  COMPOSITIONS[key] ??= cuts(0, length, groups).map(bounds => [0, ...bounds]);
  return COMPOSITIONS[key];
}

function cuts(from: number, to: number, groups: number): number[][] {
  if (groups === 1) return [[to]];
  const found: number[][] = [];
  for (let at = from + 1; at <= to - groups + 1; at++)
    for (const rest of cuts(at, to, groups - 1)) found.push([at, ...rest]);
  return found;
}

import { isVowelSound, PHONEME_COUNT, type Phoneme, phoneme } from './phonemes';

/**
 * What it costs that one sound was written for another; pairs not named cost 1, two vowels 0.6. The cheap ones are those
 * that katakana cannot tell apart (l and r, b and v, s and th) or that spellings of one language write either way.
 */
const REPLACED: readonly (readonly [cost: number, pairs: string])[] = [
  [0, 'n-N ng-N D-z D-d R-r q-k'],
  [0.1, 'b-v y-i w-u'],
  [0.15, 's-sh z-j'],
  [0.2, 'f-h ch-ts m-N ng-g D-j D-y R-j'],
  [0.3, 's-z s-ts t-ts ng-n v-w e-i o-u w-o y-z'],
  [0.4, 'sh-ch sh-j z-ts j-ch j-y ch-t t-s n-m f-p f-v a-e a-o k-h y-j v-u e-y'],
  [0.5, 'k-g sh-z z-d j-d ch-k t-d p-b b-w a-u e-o e-u i-u D-t R-z'],
  [0.6, 'g-h h-w k-s r-D'],
  [0.7, 'a-i'],
  [0.8, 'i-o'],
];

const COSTS = (() => {
  const costs = new Float64Array(PHONEME_COUNT * PHONEME_COUNT).fill(1);
  const set = (a: Phoneme, b: Phoneme, cost: number) => {
    costs[a * PHONEME_COUNT + b] = cost;
    costs[b * PHONEME_COUNT + a] = cost;
  };
  for (let a = 0; a < PHONEME_COUNT; a++)
    for (let b = 0; b <= a; b++) set(a, b, a === b ? 0 : isVowelSound(a) && isVowelSound(b) ? 0.6 : 1);
  for (const [cost, pairs] of REPLACED)
    for (const pair of pairs.split(' ')) {
      const [a, b] = pair.split('-');
      set(phoneme(a!), phoneme(b!), cost);
    }
  return costs;
})();

const [E, R, H, Y, W, N, n] = ['e', 'r', 'h', 'y', 'w', 'N', 'n'].map(phoneme);
const [U, O, I] = ['u', 'o', 'i'].map(phoneme);
/** Stops and the like that katakana may swallow at the end of a word. */
const SWALLOWED: readonly Phoneme[] = ['t', 'k', 'p', 'g', 'd', 's'].map(phoneme);

/** The cost of a Latin sound that the katakana leaves out. */
function costOfMissing(latin: readonly Phoneme[], at: number): number {
  const sound = latin[at]!;
  const isLast = at === latin.length - 1;
  const afterVowel = at > 0 && isVowelSound(latin[at - 1]!);
  if (isVowelSound(sound)) return sound === E && isLast ? 0.15 : afterVowel ? 0.25 : 0.45;
  if (sound === H) return 0.2;
  if (sound === R && afterVowel) return 0.25;
  if (sound === Y || sound === W) return 0.3;
  if (isLast && SWALLOWED.includes(sound)) return 0.45;
  return sound === N || sound === n ? 0.6 : 0.9;
}

/** The cost of a katakana sound that the Latin spelling lacks; the vowel that props up a consonant is cheap. */
function costOfAdded(katakana: readonly Phoneme[], at: number): number {
  const sound = katakana[at]!;
  if (isVowelSound(sound)) {
    const before = katakana[at - 1];
    const propsUp = before !== undefined && !isVowelSound(before) && before !== N;
    if (!propsUp) return 0.3;
    return sound === U ? 0.08 : sound === O ? 0.12 : sound === I ? 0.15 : 0.4;
  }
  if (sound === Y || sound === W) return 0.25;
  return sound === N ? 0.6 : 0.9;
}

/** The least cost of turning the sounds of a Latin word into those of a katakana one. */
function soundDistance(latin: readonly Phoneme[], katakana: readonly Phoneme[]): number {
  const width = katakana.length + 1;
  let row = new Float64Array(width);
  let next = new Float64Array(width);
  for (let at = 1; at < width; at++) row[at] = row[at - 1]! + costOfAdded(katakana, at - 1);
  for (let from = 0; from < latin.length; from++) {
    const missing = costOfMissing(latin, from);
    next[0] = row[0]! + missing;
    for (let to = 1; to < width; to++) {
      const replaced = row[to - 1]! + COSTS[latin[from]! * PHONEME_COUNT + katakana[to - 1]!]!;
      next[to] = Math.min(replaced, row[to]! + missing, next[to - 1]! + costOfAdded(katakana, to - 1));
    }
    [row, next] = [next, row];
  }
  return row[width - 1]!;
}

/** How alike two words sound, 1 for the same; below 0 for long and wholly different ones. */
export const soundLikeness = (latin: readonly Phoneme[], katakana: readonly Phoneme[]): number =>
  1 - soundDistance(latin, katakana) / Math.max(2, (latin.length + katakana.length) / 2);

import { katakanaOf } from './kana';
import { isVowelSound, type Phoneme, phoneme } from './phonemes';

const ROWS: readonly (readonly [string, string, string])[] = [
  ['', 'アイウエオ', 'aiueo'],
  ['k', 'カキクケコ', 'aiueo'],
  ['g', 'ガギグゲゴ', 'aiueo'],
  ['s', 'サスセソ', 'aueo'],
  ['sh', 'シ', 'i'],
  ['z', 'ザズゼゾヅ', 'aueou'],
  ['j', 'ジヂ', 'ii'],
  ['t', 'タテト', 'aeo'],
  ['ch', 'チ', 'i'],
  ['ts', 'ツ', 'u'],
  ['d', 'ダデド', 'aeo'],
  ['n', 'ナニヌネノ', 'aiueo'],
  ['h', 'ハヒヘホ', 'aieo'],
  ['f', 'フ', 'u'],
  ['b', 'バビブベボ', 'aiueo'],
  ['p', 'パピプペポ', 'aiueo'],
  ['m', 'マミムメモ', 'aiueo'],
  ['y', 'ヤユヨ', 'auo'],
  ['r', 'ラリルレロ', 'aiueo'],
  ['w', 'ワヰヱヲ', 'aieo'],
  ['v', 'ヴ', 'u'],
];

const MORAE: ReadonlyMap<string, readonly [Phoneme, Phoneme]> = new Map(
  ROWS.flatMap(([consonant, kana, vowels]) =>
    [...kana].map((letter, at): [string, readonly [Phoneme, Phoneme]] => [
      letter,
      [phoneme(consonant), phoneme(vowels[at]!)],
    ]),
  ),
);
const SMALL_VOWELS: ReadonlyMap<string, Phoneme> = new Map([...'ァィゥェォ'].map((letter, at) => [letter, at]));
const SMALL_Y: ReadonlyMap<string, Phoneme> = new Map([...'ャュョ'].map((letter, at) => [letter, phoneme('auo'[at]!)]));
const U = phoneme('u');
const Y = phoneme('y');
const W = phoneme('w');
const N = phoneme('N');
/** Consonants that swallow the y of a small ャュョ. */
const PALATAL: readonly Phoneme[] = [phoneme('sh'), phoneme('ch'), phoneme('j')];

/**
 * The sounds of one part of a katakana name: ヴァン → v a N, ウォン → w o N, チュン → ch u N. Long vowels and small ッ
 * say nothing about a foreign spelling and are dropped.
 */
export function katakanaSounds(part: string): Phoneme[] {
  const sounds: Phoneme[] = [];
  for (const letter of katakanaOf(part)) {
    const mora = MORAE.get(letter);
    const vowel = SMALL_VOWELS.get(letter);
    const glide = SMALL_Y.get(letter);
    if (mora) {
      if (mora[0] >= 0) sounds.push(mora[0]);
      sounds.push(mora[1]);
    } else if (letter === 'ン') sounds.push(N);
    else if (vowel !== undefined) addSmallVowel(sounds, vowel);
    else if (glide !== undefined) addGlide(sounds, glide);
  }
  return sounds;
}

/** ティ is t i, ウィ is w i; after another vowel a small one only follows. */
function addSmallVowel(sounds: Phoneme[], vowel: Phoneme): void {
  const last = sounds[sounds.length - 1];
  const before = sounds[sounds.length - 2];
  const hasConsonant = before !== undefined && !isVowelSound(before) && before !== N;
  if (last === undefined || !isVowelSound(last)) sounds.push(vowel);
  else if (hasConsonant) sounds[sounds.length - 1] = vowel;
  else if (last === U) sounds.splice(-1, 1, W, vowel);
  else sounds.push(vowel);
}

function addGlide(sounds: Phoneme[], vowel: Phoneme): void {
  const before = sounds[sounds.length - 2];
  sounds.pop();
  if (before === undefined || !PALATAL.includes(before)) sounds.push(Y);
  sounds.push(vowel);
}

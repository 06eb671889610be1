import { isVowelSound, type Phoneme, phoneme } from './phonemes';
import { katakanaName, latinName } from './sound';
import { soundLikeness } from './sound-distance';

/** From this likeness on one word, which tells less than a whole name, may be the other. */
const WORD_THRESHOLD = 0.9;
/** The same for a short one, whose neighbours are dense: Chinh, Chien and Tien beside チエン. */
const SHORT_THRESHOLD = 0.96;
/** So many sounds are short. */
const SHORT = 4;

/** Vowels that may only prop up a consonant of a foreign word: the first ones of ストランド. */
const PROPS: readonly Phoneme[] = ['u', 'o', 'i'].map(phoneme);
/** A glide that a consonant swallows: デュ of デュボワ. */
const GLIDE = phoneme('y');
/** Hardly a word begins with more consonants. */
const MOST_CONSONANTS = 3;

/**
 * How alike one katakana word and one Latin word sound: 1 at most, and 0 for all that is too little to be the same. It is
 * stricter than for whole names, and the first vowel must be the same: リンドグレーン is Lindgren and not Lundgren. An
 * English vowel that katakana writes as it is heard (Holloway, ハロウェイ) is missed: Hollis is not to be Harris.
 * @param country the state that the person serves: it tells how the Latin word is spelt.
 */
export function wordLikeness(katakana: string, latin: string, country?: string): number {
  const kana = soundsOfKatakana(katakana);
  let best = 0;
  for (const letters of soundsOfLatin(latin, country)) {
    const { consonants, vowel } = onsetOf(letters);
    if (vowel === undefined || vowel !== vowelBehind(kana, consonants)) continue;
    const alike = soundLikeness(letters, kana);
    if (alike >= (letters.length > SHORT ? WORD_THRESHOLD : SHORT_THRESHOLD)) best = Math.max(best, alike);
  }
  return best;
}

/** Keys by which a katakana word meets in an index whatever Latin word `wordLikeness` may find in it: its first vowels. */
export function vowelKeysOfKatakana(katakana: string): readonly string[] {
  const kana = soundsOfKatakana(katakana);
  const keys = new Set<string>();
  for (let consonants = 0; consonants <= MOST_CONSONANTS; consonants++) {
    const vowel = vowelBehind(kana, consonants);
    if (vowel !== undefined) keys.add(`${consonants} ${vowel}`);
  }
  return [...keys];
}

/** The keys of a Latin word, as `vowelKeysOfKatakana`. */
export function vowelKeysOfLatin(latin: string, country?: string): readonly string[] {
  const keys = new Set<string>();
  for (const letters of soundsOfLatin(latin, country)) {
    const { consonants, vowel } = onsetOf(letters);
    if (vowel !== undefined) keys.add(`${consonants} ${vowel}`);
  }
  return [...keys];
}

function soundsOfKatakana(word: string): readonly Phoneme[] {
  const name = katakanaName(word);
  return name.sounds(0, name.parts.length);
}

function soundsOfLatin(word: string, country: string | undefined): readonly (readonly Phoneme[])[] {
  const name = latinName(word, country);
  return name.spellings.map(spelling => name.sounds(0, name.parts.length, spelling));
}

/** The first vowel of a Latin word, and how many consonants stand before it. */
function onsetOf(letters: readonly Phoneme[]): { readonly consonants: number; readonly vowel: Phoneme | undefined } {
  const at = letters.findIndex(isVowelSound);
  return { consonants: letters.slice(0, Math.max(at, 0)).filter(counts).length, vowel: letters[at] };
}

/** The vowel of a katakana word right behind so many consonants, between which only vowels that prop them up may stand. */
function vowelBehind(kana: readonly Phoneme[], consonants: number): Phoneme | undefined {
  let count = 0;
  for (const [at, sound] of kana.entries()) {
    if (!isVowelSound(sound)) count += Number(counts(sound, at));
    else if (count === consonants) return sound;
    else if (!PROPS.includes(sound)) return undefined;
    if (count > consonants) return undefined;
  }
  return undefined;
}

const counts = (sound: Phoneme, at: number): boolean => sound !== GLIDE || at === 0;

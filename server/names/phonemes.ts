/**
 * The sounds that katakana and Latin names are compared by, each by its place in the list. Beside the letters:
 * sh, ch, ts, j as in English, N the nasal at the end of a syllable, D the Vietnamese d and gi (between z, y and d),
 * R the Vietnamese r (between r and z), ng and q (a swallowed k).
 */
// biome-ignore format: one line a kind of sound
const PHONEMES = [
  'a', 'i', 'u', 'e', 'o',
  'k', 'g', 's', 'z', 't', 'd', 'n', 'h', 'b', 'p', 'm', 'y', 'r', 'w', 'v', 'f',
  'sh', 'ch', 'ts', 'j', 'N', 'ng', 'D', 'R', 'q',
] as const;

/** The number of a sound, so that a name is a short array of numbers and a pair of sounds an index. */
export type Phoneme = number;

const NUMBERS: ReadonlyMap<string, Phoneme> = new Map(PHONEMES.map((name, number) => [name, number]));

export const PHONEME_COUNT = PHONEMES.length;

/** The number of a phoneme; -1 for no phoneme. */
export const phoneme = (name: string): Phoneme => NUMBERS.get(name) ?? -1;

/** The first five are the vowels. */
export const isVowelSound = (sound: Phoneme): boolean => sound >= 0 && sound < 5;

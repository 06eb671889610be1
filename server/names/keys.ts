import { nameParts } from './forms';
import { isVowelSound, type Phoneme, phoneme } from './phonemes';
import { piecesOf } from './readings-table';
import { foldRomaji } from './romaji';
import type { KatakanaName, LatinName } from './sound';
import { WHOLE_READINGS } from './whole-readings';

/**
 * Keys by which a kanji name and its romanisation meet in an index: the first mora of the surname and the last one of the
 * given name. Every true pair shares a key; a romanised name has two, for its two orders.
 */
export function readingKeysOfKanji(name: string): readonly string[] {
  const characters = [...nameParts(name).join('')];
  return characters.length < 2 ? [] : endsOf(characters);
}

/** The keys of a surname alone, as those of a whole name: its first mora and its last. */
export const readingKeysOfSurname = (kanji: string): readonly string[] => endsOf([...nameParts(kanji).join('')]);

/** The same of a romanised word. */
export function readingKeyOfWord(word: string): string {
  const romaji = foldRomaji(word);
  return ends(beginningOf(romaji), endingOf(romaji));
}

/** The keys of a romanised name, in every cut and both orders. */
export function readingKeysOfLatin(name: string): readonly string[] {
  const words = nameParts(name).map(foldRomaji).filter(Boolean);
  if (words.length < 2 || words.length > 4) return [];
  const keys = new Set<string>();
  const add = (family: string, given: string) => keys.add(ends(beginningOf(family), endingOf(given)));
  for (let cut = 1; cut < words.length; cut++) {
    add(words[0]!, words[words.length - 1]!);
    add(words[cut]!, words[cut - 1]!);
  }
  return [...keys];
}

const ends = (beginning: string, ending: string): string => `${beginning}…${ending}`;

function endsOf(characters: readonly string[]): readonly string[] {
  const beginnings = new Set<string>();
  for (let length = 1; length <= Math.min(LONGEST_WORD, characters.length); length++) {
    const word = characters.slice(0, length).join('');
    if (length > 1 && !WHOLE_READINGS.has(word)) continue;
    for (const piece of piecesOf(word)) if (!piece.voiced) beginnings.add(beginningOf(piece.text));
  }
  const endings = new Set<string>();
  const before = piecesEndingAt(characters, characters.length - 1);
  for (const text of piecesEndingAt(characters, characters.length)) {
    endings.add(endingOf(text));
    // A vowel that melts into the one before it leaves the mora before it last: 野乃男 may be nono.
    if (text.length === 1) for (const other of before) if (melts(other.slice(-1), text)) endings.add(endingOf(other));
  }
  return [...beginnings].flatMap(beginning => [...endings].map(ending => ends(beginning, ending)));
}

/** The longest word that is read as a whole. */
const LONGEST_WORD = 4;

/** How what ends right before a character may be read: the character by itself, or a word that is read as a whole. */
function piecesEndingAt(characters: readonly string[], end: number): readonly string[] {
  const found: string[] = [];
  for (let length = 1; length <= Math.min(LONGEST_WORD, end); length++) {
    const word = characters.slice(end - length, end).join('');
    if (length > 1 && !WHOLE_READINGS.has(word)) continue;
    const read = word === '々' ? (characters[end - 2] ?? word) : word;
    for (const { text } of piecesOf(read)) found.push(text);
  }
  return found;
}

const melts = (last: string, vowel: string): boolean =>
  last === 'o' ? vowel === 'o' || vowel === 'u' : last === vowel && (vowel === 'u' || vowel === 'a');

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aiueo'.includes(letter);

/** The first mora, roughly: a vowel alone, else the first two letters (ki of kishi, sh of shinzo). */
const beginningOf = (romaji: string): string => (isVowel(romaji[0]) ? romaji[0]! : romaji.slice(0, 2));

/** The last mora, roughly: a vowel behind another or an n alone, else the last two letters (ro of taro, hi of ichi). */
function endingOf(romaji: string): string {
  const last = romaji.at(-1);
  return isVowel(last) && !isVowel(romaji.at(-2)) ? romaji.slice(-2) : (last ?? '');
}

/** Groups of consonants that pass for each other between katakana and Latin spellings; some belong to several. */
const CLASSES: ReadonlyMap<Phoneme, string> = new Map(
  (
    'k K,g K,q K,ng NK,h KPV,f PK,p P,b P,v P,w PV,m N,n N,N N,r R,R RT,' +
    's T,z T,t T,d T,sh T,ch TK,ts T,j TV,D TV,y VT'
  )
    .split(',')
    .map(row => [phoneme(row.split(' ')[0]!), row.split(' ')[1]!]),
);

/** Per part of a katakana name the keys of its consonant skeleton: the group of its first sound. */
export const soundKeysOfKatakana = (name: KatakanaName): readonly (readonly string[])[] =>
  name.parts.map((_, at) => skeletonKeys(name.sounds(at, at + 1)));

/** Per part of a Latin name the keys of its skeleton in every spelling that it may have. */
export const soundKeysOfLatin = (name: LatinName): readonly (readonly string[])[] =>
  name.parts.map((_, at) => [
    ...new Set(name.spellings.flatMap(spelling => skeletonKeys(name.sounds(at, at + 1, spelling)))),
  ]);

/** The groups of the first sound, a vowel being a group too. */
function skeletonKeys(sounds: readonly Phoneme[]): string[] {
  const first = sounds[0];
  if (first === undefined) return [];
  return isVowelSound(first) ? ['V'] : [...(CLASSES.get(first) ?? 'V')];
}

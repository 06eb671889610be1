import { nameParts } from './forms';
import { isVowelSound, type Phoneme, phoneme } from './phonemes';
import { piecesOf } from './readings-table';
import { foldRomaji } from './romaji';
import type { KatakanaName, LatinName } from './sound';
import { WHOLE_READINGS } from './whole-readings';

/**
 * Keys by which a kanji name and its romanisation meet in an index: the first mora of the surname and the last letter of
 * the given name. Every true pair shares a key; a romanised name has two, for its two orders.
 */
export function readingKeysOfKanji(name: string): readonly string[] {
  const characters = [...nameParts(name).join('')];
  return characters.length < 2 ? [] : endsOf(characters);
}

/** The keys of a surname alone, as those of a whole name: its first mora and its last letter. */
export const readingKeysOfSurname = (kanji: string): readonly string[] => endsOf([...nameParts(kanji).join('')]);

/** The same of a romanised word. */
export function readingKeyOfWord(word: string): string {
  const romaji = foldRomaji(word);
  return ends(beginningOf(romaji), romaji.slice(-1));
}

const ends = (beginning: string, ending: string): string => `${beginning}…${ending}`;

function endsOf(characters: readonly string[]): readonly string[] {
  const beginnings = new Set<string>();
  for (let length = 1; length <= Math.min(4, characters.length); length++) {
    const word = characters.slice(0, length).join('');
    if (length > 1 && !WHOLE_READINGS.has(word)) continue;
    for (const piece of piecesOf(word)) if (!piece.voiced) beginnings.add(beginningOf(piece.text));
  }
  const endings = new Set<string>();
  for (let length = 1; length <= Math.min(4, characters.length); length++) {
    const word = characters.slice(-length).join('');
    const read = word === '々' ? (characters.at(-2) ?? word) : word;
    if (length > 1 && !WHOLE_READINGS.has(word)) continue;
    for (const piece of piecesOf(read)) endings.add(piece.text.slice(-1));
  }
  return [...beginnings].flatMap(beginning => [...endings].map(ending => ends(beginning, ending)));
}

/** The keys of a romanised name, in every cut and both orders. */
export function readingKeysOfLatin(name: string): readonly string[] {
  const words = nameParts(name).map(foldRomaji).filter(Boolean);
  if (words.length < 2 || words.length > 4) return [];
  const keys = new Set<string>();
  const add = (family: string, given: string) => keys.add(ends(beginningOf(family), given.slice(-1)));
  for (let cut = 1; cut < words.length; cut++) {
    add(words[0]!, words[words.length - 1]!);
    add(words[cut]!, words[cut - 1]!);
  }
  return [...keys];
}

/** The first mora, roughly: a vowel alone, else the first two letters (ki of kishi, sh of shinzo). */
const beginningOf = (romaji: string): string => ('aiueo'.includes(romaji[0] ?? '-') ? romaji[0]! : romaji.slice(0, 2));

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

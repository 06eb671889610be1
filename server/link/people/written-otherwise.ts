import { callNames } from '../../names/called';
import { scriptOfName } from '../../names/forms';
import { readingKeyOfWord, readingKeysOfSurname } from '../../names/keys';
import { possibleSurnames } from '../../names/parts';
import { canBeRead } from '../../names/reading';
import { vowelKeysOfKatakana, vowelKeysOfLatin, wordLikeness } from '../../names/word-sound';
import { isSurname } from '../../recognise/official/surnames';
import type { Comparison, Names } from './counterparts';
import { isNamed, namesIn, type Person, written } from './person';

/** A name as one string: the state by which it is sounded, whether it is only a part of a full name, and its letters. */
const SEPARATOR = '\t';
const PART = 'part';
const FULL = 'full';

interface Writing {
  readonly name: string;
  readonly isPart: boolean;
  readonly country: string | undefined;
}

const encoded = ({ name, isPart, country }: Writing): string =>
  [isPart ? PART : FULL, country ?? '', name].join(SEPARATOR);

function decoded(writing: string): Writing {
  const [extent, country, name] = writing.split(SEPARATOR);
  return { name: name!, isPart: extent === PART, country: country || undefined };
}

/** The letters alone: of whoever was joined meanwhile another state may be known. */
export const lettersOf = (writing: string): string => decoded(writing).name;

/** The words that may be what somebody is called by. */
function wordsOf({ name, isPart, country }: Writing): readonly string[] {
  if (isPart) return [name];
  return scriptOfName(name) === 'kanji' ? possibleSurnames(name, isSurname) : callNames(name, country);
}

/**
 * Parts of names in Japanese writing with full names in Latin letters, and the other way round: リンドグレーン with Karin
 * Lindgren, Kishi with 岸信夫. A surname in kanji is read, one in katakana heard.
 */
export const OTHER_WRITINGS: Comparison = {
  keysOfNative: writing => {
    const native = decoded(writing);
    const isKanji = scriptOfName(native.name) === 'kanji';
    return keyed(
      native.isPart,
      wordsOf(native).flatMap(word => (isKanji ? readingKeysOfSurname(word) : vowelKeysOfKatakana(word))),
    );
  },
  keysOfLatin: writing => {
    const latin = decoded(writing);
    const read = latin.country === undefined || latin.country === 'JP' ? wordsOf({ ...latin, country: 'JP' }) : [];
    const heard = latin.country === 'JP' ? [] : wordsOf(latin);
    return keyed(!latin.isPart, [
      ...read.map(readingKeyOfWord),
      ...heard.flatMap(word => vowelKeysOfLatin(word, latin.country)),
    ]);
  },
  compare(nativeWriting, latinWriting) {
    const [native, latin] = [decoded(nativeWriting), decoded(latinWriting)];
    const isKanji = scriptOfName(native.name) === 'kanji';
    const country = latin.country ?? (isKanji ? 'JP' : native.country);
    let best = 0;
    for (const word of wordsOf({ ...native, country }))
      for (const letters of wordsOf({ ...latin, country }))
        best = Math.max(best, isKanji ? Number(canBeRead(word, letters)) : wordLikeness(word, letters, country));
    return best;
  },
  least: Number.MIN_VALUE,
  most: 20,
};

/** A part meets full names only, and a full name parts only. */
const keyed = (isNativePart: boolean, keys: readonly string[]): readonly string[] => [
  ...new Set(keys.map(key => `${isNativePart ? 'native' : 'latin'} ${key}`)),
];

const NO_NAMES: Names = { native: [], latin: [] };

/** The names of somebody that may have a counterpart in the other writing: where no title says who he is, none may. */
export function writingsOf(person: Person): Names {
  if (person.offices.length === 0) return NO_NAMES;
  return isNamed(person) ? fullWritings(person) : partWritings(person);
}

/** Whose kanji are known is called by them, whatever else they can be read as; Latin letters tell more than katakana. */
function fullWritings(person: Person): Names {
  const [kanji, kana, latin] = [namesIn(person, 'kanji'), namesIn(person, 'kana'), namesIn(person, 'latin')];
  const country = countryOf(person);
  const encode = (form: string): string => encoded({ name: written(person, form), isPart: false, country });
  if (kanji.length > 0) return latin.length > 0 ? NO_NAMES : { native: kanji.map(encode), latin: [] };
  return latin.length > 0 ? { native: [], latin: latin.map(encode) } : { native: kana.map(encode), latin: [] };
}

function partWritings(person: Person): Names {
  const country = countryOf(person);
  const native: string[] = [];
  const latin: string[] = [];
  for (const name of [...person.parts].sort())
    (scriptOfName(name) === 'latin' ? latin : native).push(encoded({ name, isPart: true, country }));
  return { native, latin };
}

const countryOf = ({ countries }: Person): string | undefined => [...countries].sort()[0];

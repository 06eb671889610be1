import { once } from '../../collections/remembered';
import { CONTINENTAL_SURNAMES, SINGLE_SURNAMES } from '../../lexicon/ja/officials';
import { COMMON_SURNAMES } from '../../lexicon/names/common-surnames';
import { FURTHER_SURNAMES } from '../../lexicon/names/further-surnames';
import listed from '../../lexicon/names/surnames.txt';

const surnames = once((): ReadonlySet<string> => new Set([...listed.split('\n'), ...FURTHER_SURNAMES]));

/** Whether a string of kanji is a listed surname; the list is read on first need. */
export function isSurname(word: string): boolean {
  if (word.length === 1) return SINGLE_SURNAMES.includes(word);
  return surnames().has(word);
}

/** Whether two people of one text hardly share a surname: a listed one of several letters that few bear. */
export const isRareSurname = (word: string): boolean => word.length > 1 && isSurname(word) && !common.has(word);
const common = new Set(COMMON_SURNAMES);

/** Whether a letter is a Chinese or Korean surname, with which a name of two letters is a full one: 王毅. */
export const isContinentalSurname = (letter: string): boolean => CONTINENTAL_SURNAMES.includes(letter);

/** How many letters of a full kanji name are its surname, as far as the list tells: 1 of 岸信夫, 3 of 長谷川岳. */
export function surnameLength(name: string): number {
  for (const length of [2, 3])
    if (name.length > length && isSurname(name.slice(0, length)))
      return length === 2 && name.length > 4 && isSurname(name.slice(0, 3)) ? 3 : length;
  // A rare surname has two letters more often than not.
  return isSurname(name[0]!) ? 1 : name.length === 4 || name.length === 3 ? 2 : 0;
}

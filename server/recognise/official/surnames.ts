import { CONTINENTAL_SURNAMES, SINGLE_SURNAMES } from '../../lexicon/ja/officials';
import { FURTHER_SURNAMES } from '../../lexicon/names/further-surnames';
import listed from '../../lexicon/names/surnames.txt';

let surnames: ReadonlySet<string> | undefined;

/** Whether a string of kanji is a listed surname; the list is read on first need. */
export function isSurname(word: string): boolean {
  if (word.length === 1) return SINGLE_SURNAMES.includes(word);
  surnames ??= new Set([...listed.split('\n'), ...FURTHER_SURNAMES]);
  return surnames.has(word);
}

/** Whether a letter is a Chinese or Korean surname, with which a name of two letters is a full one: 王毅. */
export const isContinentalSurname = (letter: string): boolean => CONTINENTAL_SURNAMES.includes(letter);

import { FIELD_NOUNS } from '../../lexicon/en/officials';
import { isCapitalAt } from '../../text/script';
import type { TextView } from '../../text/view';
import type { RankEnd } from './growing-title';
import { countryStarting, wordEnd } from './latin-words';

/** The last words of fields that no list has: International Water Affairs, Women, Peace and Security. */
const fieldNouns = new Set(FIELD_NOUNS);
const MOST_WORDS = 6;

/**
 * Where an English field ends of which no list has the words but the last: Global Water Affairs.
 * @returns the start where there is none.
 */
export function unknownFieldEnd({ text, lower }: TextView, start: number, rankEnd: RankEnd): number {
  let at = start;
  let end = start;
  let isJoined = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const stop = wordEnd(text, at);
    const word = lower.slice(at, stop);
    const isRank = rankEnd(at) !== undefined;
    // Minister Shin Won-ho and Defense Minister Mori: the field is of the next title.
    if (isJoined && isRank) return start;
    if (stop === at || isRank || (count > 0 && countryStarting(text, at))) break;
    if (word === 'and') isJoined = true;
    else if (!isCapitalAt(text, at)) break;
    if (count > 0 && fieldNouns.has(word)) end = stop;
    if (listsOn(text, lower, stop)) at = stop + ', '.length;
    else if (text[stop] === ' ') at = stop + 1;
    else break;
  }
  return end;
}

/** Whether a comma, another word and `and` follow: Women of Women, Peace and Security. */
const listsOn = (text: string, lower: string, at: number): boolean =>
  text.startsWith(', ', at) && isCapitalAt(text, at + 2) && lower.startsWith(' and ', wordEnd(text, at + ', '.length));

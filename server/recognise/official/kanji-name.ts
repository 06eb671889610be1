import {
  CLOSES_BEFORE_NAME,
  GIVEN_NAME_ENDS,
  NAMES_LIKE_TITLES,
  NO_GIVEN_NAME,
  NO_NAME,
  WORDS_BEFORE_NAME,
} from '../../lexicon/ja/officials';
import { isDigit, isKanji, unitsOf } from '../../text/script';
import { suffixWords, wordEndingAt } from '../word-lookup';
import { countryEndingAt } from './japanese-country';
import { isContinentalSurname, isSurname } from './surnames';

/** A name told from the kanji around it; a weak one is in no list and needs a title that leaves no doubt. */
export interface KanjiName {
  readonly start: number;
  readonly end: number;
  readonly extent: 'full' | 'part';
  readonly isStrong: boolean;
}

const noName = new Set(NO_NAME);
const wordsBefore = suffixWords(WORDS_BEFORE_NAME);
const noNameEndings = suffixWords(NO_NAME.filter(word => word.length > 1));
const knownNames = new Set(NAMES_LIKE_TITLES);
const LONGEST_NAME = 8;
const LONGEST_RUN = 14;
/** Written among kanji in names: 三ツ矢, 竹ヶ原, 一ノ瀬. */
const closesBeforeName = unitsOf(CLOSES_BEFORE_NAME);
const AMONG_KANJI = unitsOf('ヶケノツッ之');

/** Where the run of kanji that ends at an offset begins, not before `floor`. */
export function kanjiRunStart(text: string, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < LONGEST_RUN && isNameUnit(text, at - 1)) at--;
  return at;
}

/** Where the run of kanji that begins at an offset ends. */
export function kanjiRunEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < LONGEST_RUN && isNameUnit(text, at)) at++;
  return at;
}

const isNameUnit = (text: string, at: number): boolean =>
  (isKanji(text.charCodeAt(at)) && !isPictureHalf(text, at)) ||
  (AMONG_KANJI.has(text.charCodeAt(at)) && isKanji(text.charCodeAt(at - 1)) && isKanji(text.charCodeAt(at + 1)));

/** The second half of a picture sign or a flag, which a kanji beyond the basic plane shares. */
const isPictureHalf = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && !(before >= 0xd840 && before <= 0xd888);
};

/**
 * The name that ends a run of kanji: 加野幸司 of 加野幸司, 岸田 of 冒頭岸田.
 * @param start where the run begins.
 * @param end where the name must end, in front of the title.
 */
export function kanjiNameEnding(text: string, start: number, end: number): KanjiName | undefined {
  // 4日岸田首相: what counts the digits belongs to them.
  const from = isDigit(text.charCodeAt(start - 1)) ? start + 1 : start;
  let weak: KanjiName | undefined;
  for (let at = Math.max(from, end - LONGEST_NAME); at < end; at++) {
    if (at > from && !closesBefore(text, start, at)) continue;
    const name = kanjiName(text, at, end);
    if (name?.isStrong) return name;
    weak ??= name;
  }
  return weak;
}

/** Whether a word is over at an offset, so that a name may begin there without a blank. */
const closesBefore = (text: string, start: number, at: number): boolean =>
  closesBeforeName.has(text.charCodeAt(at - 1)) ||
  (wordEndingAt(text, at, wordsBefore)?.start ?? -1) >= start ||
  (countryEndingAt(text, at)?.start ?? -1) >= start;

const nameOf = (start: number, end: number, extent: 'full' | 'part', isStrong: boolean): KanjiName => ({
  start,
  end,
  extent,
  isStrong,
});

/** Letters of a listed surname, the commonest first: 池田, 五百旗頭, 勘解由小路. */
const SURNAME_LENGTHS = [2, 3, 4, 5];

/** Judges a whole string of kanji as a name. */
export function kanjiName(text: string, start: number, end: number): KanjiName | undefined {
  const word = text.slice(start, end);
  if (word === '' || noName.has(word)) return undefined;
  if (knownNames.has(word)) return nameOf(start, end, word.length > 2 ? 'full' : 'part', true);
  if (word.length === 1) return nameOf(start, end, 'part', isSurname(word));
  for (const length of SURNAME_LENGTHS) {
    const given = word.length - length;
    if (given < 0 || given > 3 || !isSurname(word.slice(0, length)) || noName.has(word.slice(0, length))) continue;
    // 佐々木 and 長谷川 are surnames whole, though their first two letters are one too.
    if (given === 1 && isSurname(word)) return nameOf(start, end, 'part', true);
    if (given === 0) return nameOf(start, end, 'part', true);
    if (isGiven(word.slice(length))) return nameOf(start, end, 'full', true);
  }
  if (isSurname(word[0]!) && word.length <= 4 && isGiven(word.slice(1))) {
    if (isContinentalSurname(word[0]!) && word.length <= 3) return nameOf(start, end, 'full', true);
    if (word.length === 3) return nameOf(start, end, 'full', true);
    return nameOf(start, end, endsAsGiven(word) ? 'full' : 'part', word.length === 2 && endsAsGiven(word));
  }
  if (word.length > 5 || wordEndingAt(text, end, noNameEndings) || !isGiven(word)) return undefined;
  if (word.length === 2) return nameOf(start, end, 'part', false);
  if (noName.has(word.slice(0, 2))) return undefined;
  if (word.length === 3 || endsAsGiven(word)) return nameOf(start, end, 'full', false);
  return undefined;
}

/** Letters of a name that lists set apart for the width of their column, and the blanks between two of them. */
const FEWEST_APART = 3;
const MOST_APART = 6;
const WIDEST_APART = 2;

/** The full name that begins at an offset and is set letter by letter: 稲 葉 洋 介. */
export function kanjiNameApart(text: string, start: number): KanjiName | undefined {
  if (isKanji(text.charCodeAt(start - 1))) return undefined;
  let word = '';
  let end = start;
  for (let at = start; word.length < MOST_APART && isKanji(text.charCodeAt(at)); ) {
    if (isKanji(text.charCodeAt(at + 1))) break;
    word += text[at]!;
    end = at + 1;
    at = end;
    while (at - end < WIDEST_APART && text[at] === ' ') at++;
    if (at === end) break;
  }
  const name = word.length < FEWEST_APART ? undefined : kanjiName(word, 0, word.length);
  return name?.extent === 'full' && name.isStrong ? { ...name, start, end } : undefined;
}

/** As `kanjiNameApart`, for the name that ends at an offset. */
export function kanjiNameApartEnding(text: string, end: number, floor: number): KanjiName | undefined {
  let found: KanjiName | undefined;
  for (let at = end - 1, letters = 1; at >= floor && letters <= MOST_APART && isKanji(text.charCodeAt(at)); letters++) {
    const name = letters < FEWEST_APART ? undefined : kanjiNameApart(text, at);
    if (name?.end === end) found = name;
    const blank = at;
    at--;
    while (at > floor && blank - at <= WIDEST_APART && text[at] === ' ') at--;
    if (at === blank - 1) break;
  }
  return found;
}

const isGiven = (word: string): boolean => {
  for (const letter of word) if (NO_GIVEN_NAME.includes(letter)) return false;
  if (word.length === 1 && endsAsGiven(word)) return true;
  return !noName.has(word) && !word.endsWith('国');
};

export const endsAsGiven = (word: string): boolean => GIVEN_NAME_ENDS.includes(word[word.length - 1]!);

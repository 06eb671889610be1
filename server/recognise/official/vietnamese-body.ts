import type { TitlePart } from '../../lexicon/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import { isCapitalAt, isDigit, isLatinLetter } from '../../text/script';
import type { TextView } from '../../text/view';
import { suffixTable, type WordAt, wordEndingAt } from '../word-lookup';
import type { RankEnd } from './growing-title';
import { isVietnameseSurname } from './latin-name';
import { honorificStarting, partEnding, partStarting, wordEnd } from './latin-words';

/* What Vietnamese has of its own in a title: the body follows its rank at once, in words that names are made of too. */

/** Whether a word of rank behind the word for a section is of its name: Cục Lãnh sự. */
export const isSectionName = (language: Language, lower: string, end: number): boolean =>
  language === 'vi' &&
  vietnamese.SECTIONS.some(word => lower.startsWith(word, end - word.length)) &&
  partStarting(lower, end + 1) !== undefined;

/** Where a number of a body (Quân khu 4) ends; the start where none stands there. */
export function numberEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at)) && at - start < 4) at++;
  return at - start < 4 && !isLatinLetter(text.charCodeAt(at)) && !'/-.:%'.includes(text[at] ?? ' ') ? at : start;
}

const MOST_AHEAD = 9;
const BLANK = 0x20;
const endsTitle = new Set(vietnamese.NO_TITLE_WORDS);

/** Whether the word before a title makes it one of several people: hai Bộ trưởng. */
export const isBehindPlural = (lower: string, start: number): boolean =>
  vietnamese.PLURALS.some(word => start >= word.length && lower.startsWith(word, start - word.length));

/** Where the word for a company, a bank or a school ends, whose officers are private people; the start where none begins there. */
export function privateBodyEnd(lower: string, start: number): number {
  const body = vietnamese.PRIVATE_BODIES.find(word => lower.startsWith(word, start));
  return start + (body?.length ?? 0);
}

const namedBodies = suffixTable(vietnamese.NAMED_BODIES.map(word => [` ${word}`, word] as const));
const placedBodies = suffixTable(vietnamese.PLACED_BODIES.map(word => [` ${word}`, word] as const));
const MOST_OF_NAME = 4;
/** Whose holders have foreign names: Thống đốc bang Queensland Mark Hale. */
const FOREIGN_STATES: ReadonlySet<string> = new Set(['bang', 'tiểu bang']);

/**
 * Where a body's own name ends that stands right behind the word for it.
 *
 *   Cục trưởng Cục Tần số vô tuyến điện Bộ Thông tin
 *                 ^^^^^^^^^^^^^^^^^^^^^
 *   Bí thư Huyện ủy Mường Nhé Lò Văn Tiến
 *                  ^^^^^^^^^^
 * @param at where the word for the body ends.
 * @param isWithinRank whether the word of rank ends so (trưởng ban): what follows may be who holds it.
 * @returns the same offset where no such name follows.
 */
export function bodyNameEnd(view: TextView, at: number, isWithinRank: boolean): number {
  if (view.text.charCodeAt(at) !== BLANK || !isCapitalAt(view.text, at + 1)) return at;
  const placed = wordEndingAt(view.lower, at, placedBodies);
  if (placed && FOREIGN_STATES.has(placed.value)) return foreignPlaceEnd(view, at);
  if (placed) return placeEnd(view, at, vietnamese.PROVINCES.has(placed.value));
  // phòng of Bộ trưởng Quốc phòng Marit van Oosterhoudt is no office but the end of a field.
  const isWithinField = partEnding(view.lower, at)?.value.sort === 'field';
  if (isWithinRank || isWithinField || !wordEndingAt(view.lower, at, namedBodies)) return at;
  const section = sectionNameEnd(view, at);
  return section > at ? section : namesakeEnd(view, at);
}

/** A section's name has its first syllable in capitals alone; a person's has every one. */
function sectionNameEnd({ text, lower }: TextView, at: number): number {
  let end = wordEnd(text, at + 1);
  let count = 0;
  while (count < MOST_OF_NAME && text.charCodeAt(end) === BLANK) {
    const next = wordEnd(text, end + 1);
    if (next === end + 1 || isCapitalAt(text, end + 1) || endsTitle.has(lower.slice(end + 1, next))) break;
    end = next;
    count++;
  }
  return count > 0 ? end : at;
}

/** Biển Đông of Viện Biển Đông: two syllables that no Vietnamese name begins with. */
function namesakeEnd(view: TextView, at: number): number {
  const end = placeEnd(view, at, true);
  const syllables = view.lower.slice(at + 1, end).split(' ');
  return syllables.every(syllable => SYLLABLE.test(syllable)) ? end : at;
}

/** One vowel group, as no name of other languages has throughout: Ishiba has three. */
const SYLLABLE = /^[b-df-hj-np-tv-xzđ]{0,3}[aeiouyăâêôơư\u00e0-\u00fd\u0129\u0169\u1ea0-\u1ef9]{1,3}[cghmnpt]{0,2}$/;

/** New South Wales of New South Wales Chris Hale: a foreign name has two words, the place what stands before. */
function foreignPlaceEnd({ text }: TextView, at: number): number {
  const ends: number[] = [];
  for (let end = at; ends.length < 6 && text.charCodeAt(end) === BLANK && isCapitalAt(text, end + 1); ) {
    end = wordEnd(text, end + 1);
    ends.push(end);
  }
  return ends[ends.length - 3] ?? at;
}

/** A place of two syllables, and of three where a surname with two more follows: Đức Thọ of Đức Thọ Nguyễn Văn An. */
function placeEnd({ text, lower }: TextView, at: number, isProvince: boolean): number {
  const ends: number[] = [];
  const starts: number[] = [];
  for (let end = at; ends.length < 6 && text.charCodeAt(end) === BLANK && isCapitalAt(text, end + 1); ) {
    starts.push(end + 1);
    end = wordEnd(text, end + 1);
    ends.push(end);
  }
  const isSurname = (index: number) => isVietnameseSurname(lower.slice(starts[index]!, ends[index]!));
  for (let index = 1; index + 2 <= ends.length; index++) if (isSurname(index)) return ends[index - 1]!;
  return ends.length === 2 && !(isProvince && isSurname(0)) ? ends[1]! : at;
}

/**
 * Where the name begins behind words of a body that no lexicon has: Nguyễn Văn Lịch of Tổng cục Hải quan Nguyễn Văn Lịch.
 * @returns the start where there is none: a name by itself, the words of a sentence.
 */
export function vietnameseNameAhead(view: TextView, start: number, rankEnd: RankEnd): number {
  const { text, lower } = view;
  for (let at = start, count = 0; count < MOST_AHEAD; count++) {
    const end = wordEnd(text, at);
    if (end === at || rankEnd(at) !== undefined) return start;
    const word = lower.slice(at, end);
    const isCapital = isCapitalAt(text, at);
    const isNextCapital = text.charCodeAt(end) === BLANK && isCapitalAt(text, end + 1);
    if (isCapital && isNextCapital && isVietnameseSurname(word)) return at;
    if (endsTitle.has(word) || honorificStarting(lower, at)) return start;
    // The first word must be a body's rather than a name's: Hải quan, UBND.
    const isName = isCapital && (isNextCapital || text.charCodeAt(end) !== BLANK);
    if (count === 0 && isName && end - at > 1 && !isCapitalAt(text, at + 1)) return start;
    if (text.charCodeAt(end) !== BLANK) return start;
    at = end + 1;
  }
  return start;
}

/** Whether a part stands in its own writing: Quốc phòng, not Quốc Phòng of a name. */
export function isWrittenAsPart({ text, lower }: TextView, part: WordAt<TitlePart>): boolean {
  const blank = text.slice(part.start, part.end).indexOf(' ');
  return (
    part.value.sort === 'region' ||
    blank < 0 ||
    // Bộ Y tế: behind the word for a ministry its own name has its capital.
    lower.startsWith('bộ ', part.start) ||
    // châu Á, UBND TP
    !isCapitalAt(text, part.start) ||
    isCapitalAt(text, part.start + 1) ||
    !isCapitalAt(text, part.start + blank + 1) ||
    part.end - part.start > 9
  );
}

import type { TitlePart } from '../../lexicon/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import { isDigit, isLatinLetter } from '../../text/script';
import type { TextView } from '../../text/view';
import type { Affix } from './affix';
import type { RankEnd } from './growing-title';
import { honorificStarting, isCapitalAt, partStarting, wordEnd } from './latin-words';

/* What Vietnamese has of its own in a title: the body follows its rank at once, in words that names are made of too. */

const SECTIONS = ['cục', 'vụ', 'tổng cục', 'ban'];
/** Whether a word of rank behind the word for a section is of its name: Cục Lãnh sự. */
export const isSectionName = (language: Language, lower: string, end: number): boolean =>
  language === 'vi' &&
  SECTIONS.some(word => lower.startsWith(word, end - word.length)) &&
  partStarting(lower, end + 1) !== undefined;

/** Where a number of a body (Quân khu 4) ends; the start where none stands there. */
export function numberEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at)) && at - start < 4) at++;
  return at - start < 4 && !isLatinLetter(text.charCodeAt(at)) && !'/-.:%'.includes(text[at] ?? ' ') ? at : start;
}

const MOST_AHEAD = 9;
const BLANK = 0x20;
const vietnameseSurnames = new Set(vietnamese.SURNAMES);
const endsVietnameseTitle = new Set(vietnamese.NO_TITLE_WORDS);
const PLURALS = ['các ', 'hai ', 'những '];

/** Whether the word before a title makes it one of several people: hai Bộ trưởng. */
export const isBehindPlural = (lower: string, start: number): boolean =>
  PLURALS.some(word => start >= word.length && lower.startsWith(word, start - word.length));

/** Whether a company, a bank or a school begins there, whose officers are private people. */
export const isPrivateBody = (lower: string, start: number): boolean =>
  vietnamese.PRIVATE_BODIES.some(body => lower.startsWith(body, start));

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
    const isCapital = isCapitalAt(text, lower, at);
    const isNextCapital = text.charCodeAt(end) === BLANK && isCapitalAt(text, lower, end + 1);
    if (isCapital && isNextCapital && vietnameseSurnames.has(word)) return at;
    if (endsVietnameseTitle.has(word) || honorificStarting(lower, at)) return start;
    // The first word must be a body's rather than a name's: Hải quan, UBND.
    const isName = isCapital && (isNextCapital || text.charCodeAt(end) !== BLANK);
    if (count === 0 && isName && end - at > 1 && !isCapitalAt(text, lower, at + 1)) return start;
    if (text.charCodeAt(end) !== BLANK) return start;
    at = end + 1;
  }
  return start;
}

/** Whether a part stands in its own writing: Quốc phòng, not Quốc Phòng of a name. */
export function isWrittenAsPart({ text, lower }: TextView, part: Affix<TitlePart>): boolean {
  const blank = text.slice(part.start, part.end).indexOf(' ');
  return (
    part.value.sort === 'region' ||
    blank < 0 ||
    // châu Á, UBND TP
    !isCapitalAt(text, lower, part.start) ||
    isCapitalAt(text, lower, part.start + 1) ||
    !isCapitalAt(text, lower, part.start + blank + 1) ||
    part.end - part.start > 9
  );
}

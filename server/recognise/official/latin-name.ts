import * as english from '../../lexicon/en/officials';
import { RANK_ROWS as ENGLISH_RANKS } from '../../lexicon/en/ranks';
import {
  GIVEN_NAMES_AND_WORDS,
  MONTHS_AND_NAMES,
  NAME_OPENERS,
  NAME_PREFIXES,
  NAME_SUFFIXES,
  NAMES_AND_WORDS,
  NOUN_ENDINGS,
  PARTICLES,
  SHORTENED_NAMES,
  STATES_AND_NAMES,
  SURNAMES_AND_WORDS,
} from '../../lexicon/names/latin-names';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import { isVietnameseLetter } from '../../text/paragraph-language';
import { isCapitalAt, isDigit, isLatinLetter } from '../../text/script';
import { type Span, span } from '../../text/span';
import type { TextView } from '../../text/view';
import { prefixWords, wordStartingAt } from '../word-lookup';
import {
  countryEnding,
  countryStarting,
  honorificEnding,
  honorificStarting,
  isAllCapitals,
  isPostNominal,
  isShoutedAt,
  partStarting,
  wordEnd,
  wordStart,
} from './latin-words';

/** A name in Latin letters: Nguyen Minh Vu of (H.E. Mr. Nguyen Minh Vu, …). */
export interface LatinName extends Span {
  readonly extent: 'full' | 'part';
  /** The name with the honorific in front: H.E. Mr. Nguyen Minh Vu. */
  readonly phrase: Span;
  /** Whether a word in it looks like a common noun (General Information). */
  readonly isDoubtful: boolean;
}

const rankWords = [...ENGLISH_RANKS, ...swedish.RANK_ROWS].flatMap(({ words }) =>
  words.filter(word => !word.includes(' ')),
);
const noName = new Set([...english.NO_NAME, ...swedish.NO_NAME, ...vietnamese.NO_NAME, ...rankWords]);
const shoutedWords = new Set(english.SHOUTED_WORDS);
const surnames = new Set(vietnamese.SURNAMES);
const vietnameseWords = new Set(vietnamese.NO_NAME);
const givenAndWords = new Set(GIVEN_NAMES_AND_WORDS);
const alsoNames = new Set(NAMES_AND_WORDS);
const particles = new Set(PARTICLES);
const nameSuffixes = new Set(NAME_SUFFIXES);
const shortened = new Set(SHORTENED_NAMES);
const MOST_WORDS = 6;
const FULL_STOP = 0x2e;
const BLANK = 0x20;
const COMMA = 0x2c;
const VOWEL = /[aeiouyáàâãạảăắằẵặẳéèêëẻẽẹếềíìóòôõöøớờúùüýåäæưứơđ]/;
const GENITIVE = /['’]s$/;

type Sort = 'name' | 'either' | 'initial' | 'particle' | undefined;

/** What the word at an offset may be in a name. */
function sortOf(view: TextView, start: number, end: number): Sort {
  const { text, lower } = view;
  if (end <= start) return undefined;
  const word = lower.slice(start, end);
  if (!isCapitalAt(text, start)) {
    if (particles.has(word)) return 'particle';
    // al-Attiyah, d'Estaing
    const prefix = wordStartingAt(lower, start, prefixes);
    return prefix && prefix.end < end && isCapitalAt(text, prefix.end) ? 'name' : undefined;
  }
  if (end - start === 1 || text.charCodeAt(end - 1) === FULL_STOP) return 'initial';
  if (shoutedWords.has(word) && isShoutedAt(view, start)) return undefined;
  // Hayashi, June 3
  if (alsoNames.has(word)) return months.has(word) && isNumberBehind(text, end) ? undefined : 'either';
  // Vi Khánh Tường: in Swedish vi is we.
  if (noName.has(word)) return surnames.has(word) && isVietnameseBehind(view, end) ? 'name' : undefined;
  // An acronym is no name: two to five capitals without a vowel to speak.
  if (end - start <= 5 && !VOWEL.test(word) && isAllCapitals(text, start, end)) return undefined;
  return 'name';
}

/** Whether capitalised words follow in letters that of the languages read here only Vietnamese has. */
function isVietnameseBehind({ text }: TextView, end: number): boolean {
  for (let at = end, count = 0; count < 2 && text.charCodeAt(at) === BLANK; count++) {
    if (!isCapitalAt(text, at + 1)) return false;
    const stop = wordEnd(text, at + 1);
    for (at++; at < stop; at++) if (isVietnameseLetter(text.charCodeAt(at))) return true;
  }
  return false;
}

const prefixes = prefixWords(NAME_PREFIXES);
const months = new Set(MONTHS_AND_NAMES);
const isNumberBehind = (text: string, end: number): boolean =>
  isDigit(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 2));

/** The end of an initial with its full stop, or of a word. */
const tokenEnd = (text: string, start: number): number => {
  let at = start;
  // J. and J.D.
  while (isLatinLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === FULL_STOP && at - start < 6) {
    // Tòng Văn Ế. ends a sentence.
    if (isVietnameseLetter(text.charCodeAt(at))) break;
    at += 2;
  }
  if (at > start) return at;
  const end = wordEnd(text, start);
  return shortened.has(text.slice(start, end + 1)) ? end + 1 : end;
};

/** Where the name goes on behind a nickname in quotes: Tran of Linh “Penny” Tran; the offset itself where none stands. */
function nicknameEnd({ text }: TextView, at: number): number {
  const close = NICKNAME_QUOTES[text[at] ?? ' '];
  if (close === undefined || !isCapitalAt(text, at + 1)) return at;
  const end = wordEnd(text, at + 1);
  return text[end] === close && text.charCodeAt(end + 1) === BLANK ? end + 2 : at;
}

/** Where the name ends in front of a nickname that a blank follows; the offset itself where none stands. */
function nicknameStart({ text }: TextView, at: number): number {
  const open = Object.keys(NICKNAME_QUOTES).find(sign => NICKNAME_QUOTES[sign] === text[at - 1]);
  if (open === undefined) return at;
  const start = wordStart(text, at - 1) - 1;
  return text[start] === open && text.charCodeAt(start - 1) === BLANK ? start - 1 : at;
}

const NICKNAME_QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’' };

/** The name that begins at an offset, behind an honorific or by itself. */
export function latinNameStarting(view: TextView, from: number, mayBeAnything = false): LatinName | undefined {
  const { text, lower } = view;
  let start = from;
  let honorific = honorificStarting(lower, from);
  const isHonoured = honorific !== undefined;
  // H.E. Sayyid Hamed
  for (let count = 0; honorific && count < 3; count++) {
    start = honorific.end;
    // Giáo sư, Tiến sĩ Lê Kim
    if (text[start] === ',' && honorificStarting(lower, start + 2)) start++;
    while (text.charCodeAt(start) === BLANK && start - honorific.end < 3) start++;
    honorific = honorificStarting(lower, start);
  }
  let end = start;
  let names = 0;
  let eithers = 0;
  let initials = 0;
  let isDoubtful = false;
  for (let count = 0, at = start; count < MOST_WORDS; count++) {
    const stop = tokenEnd(text, at);
    const sort =
      sortOf(view, at, stop) ??
      (count > 0 && isVietnameseMiddle(view, start, at, stop) ? 'either' : undefined) ??
      (count === 0 && isHonoured && isGivenWord(view, at, stop) ? 'either' : undefined);
    if (sort === undefined || (count === 0 && sort === 'particle' && !opensName(view, at, stop))) break;
    if (count > 0 && sort !== 'particle' && countryStarting(text, at)?.end === stop && stop - at > 4 && !mayBeAnything)
      break;
    if (count === 0 && !isHonoured && startsOtherwise(view, at)) break;
    if (count > 0 && isPostNominal(text.slice(at, stop))) break;
    if (sort === 'name') names++;
    if (sort === 'either') eithers++;
    if (sort === 'initial') initials = 1;
    if (sort === 'name' && isNoun(lower, at, stop)) isDoubtful = true;
    if (sort !== 'particle') end = stop;
    if (text.charCodeAt(stop) !== BLANK) break;
    at = nicknameEnd(view, stop + 1);
  }
  end = withSuffix(text, end);
  return nameOf(
    view,
    start,
    end,
    isHonoured ? from : start,
    names,
    eithers + initials,
    isDoubtful,
    isHonoured || (initials > 0 && eithers > 0),
  );
}

const givenNames = new Set(STATES_AND_NAMES);
const openers = new Set(NAME_OPENERS);
/** Wellington of Dr. Wellington Tsao: an everyday word between an honorific and a name, but no title. */
const isGivenWord = (view: TextView, start: number, end: number): boolean =>
  isCapitalAt(view.text, start) &&
  !titleWords.has(view.lower.slice(start, end)) &&
  !partStarting(view.lower, start) &&
  view.text.charCodeAt(end) === BLANK &&
  sortOf(view, end + 1, tokenEnd(view.text, end + 1)) === 'name';
const titleWords = new Set(rankWords);

/**
 * A surname that is an everyday word too, behind a title in capitals: Park of President Park. No capital may follow, for
 * General Page Layout is nobody.
 */
export function everydaySurname(view: TextView, start: number): LatinName | undefined {
  const { text, lower } = view;
  const end = wordEnd(text, start);
  const isSurname = isCapitalAt(text, start) && surnamesAndWords.has(lower.slice(start, end));
  if (!isSurname || isShoutedAt(view, start) || (text.charCodeAt(end) === BLANK && isCapitalAt(text, end + 1)))
    return undefined;
  const stop = GENITIVE.test(text.slice(start, end)) ? end - 2 : end;
  return { start, end: stop, extent: 'part', phrase: span(start, stop), isDoubtful: false };
}
const surnamesAndWords = new Set(SURNAMES_AND_WORDS);

/** von of Baron von Hartmann. */
const opensName = ({ text, lower }: TextView, start: number, end: number): boolean =>
  openers.has(lower.slice(start, end)) && text.charCodeAt(end) === BLANK && !countryStarting(text, end + 1);

/** The of Dinh The Bao: an everyday word between a Vietnamese surname and another name. */
function isVietnameseMiddle(view: TextView, first: number, start: number, end: number): boolean {
  const { text, lower } = view;
  if (end - start > 5 || !isCapitalAt(text, start) || text.charCodeAt(end) !== BLANK) return false;
  if (!surnames.has(lower.slice(first, wordEnd(text, first)))) return false;
  if (sortOf(view, end + 1, wordEnd(text, end + 1)) === 'name') return true;
  // Nguyen Phu Trong
  const second = wordEnd(text, first) + 1;
  return start > second && vietnameseWords.has(lower.slice(start, end));
}

/** Trong of Nguyen Phu Trong: an everyday word whose name begins one word before it, or two, with a Vietnamese surname. */
function isBehindVietnameseSurname({ text, lower }: TextView, start: number): boolean {
  if (!isCapitalAt(text, start)) return false;
  for (let at = start, count = 0; count < 2; count++) {
    if (text.charCodeAt(at - 1) !== BLANK) return false;
    const word = wordStart(text, at - 1);
    if (word >= at - 1 || !isCapitalAt(text, word)) return false;
    if (surnames.has(lower.slice(word, at - 1))) return true;
    at = word;
  }
  return false;
}

/** The name that ends at an offset. */
export function latinNameEnding(view: TextView, to: number, floor: number): LatinName | undefined {
  const { text, lower } = view;
  const end = to;
  let start = end;
  let names = 0;
  let eithers = 0;
  let initials = 0;
  for (let count = 0, at = end; count < MOST_WORDS && at > floor; count++) {
    let word = wordStart(text, at);
    if (text.charCodeAt(at - 1) === FULL_STOP) {
      // An initial (J.) or a suffix (Jr.)
      word = wordStart(text, at - 1);
      const isLong = at - word > 2 && !shortened.has(text.slice(word, at));
      if (count === 0 ? !nameSuffixes.has(text.slice(word, at)) : isLong) break;
      if (honorificEnding(lower, at) || !isLatinLetter(text.charCodeAt(word))) break;
    }
    if (word < floor || word >= at) break;
    // P.V. Rao
    while (
      text.charCodeAt(at - 1) === FULL_STOP &&
      text.charCodeAt(word - 1) === FULL_STOP &&
      isLatinLetter(text.charCodeAt(word - 2)) &&
      at - word < 8
    )
      word -= 2;
    const honorific = honorificEnding(lower, at);
    if (honorific && honorific.start <= word) break;
    const sort =
      text.charCodeAt(at - 1) === FULL_STOP
        ? 'initial'
        : (sortOf(view, word, at) ?? (isBehindVietnameseSurname(view, word) ? 'either' : undefined));
    if (sort === undefined) break;
    if (sort !== 'particle' && countryEnding(text, at)?.start === word && at - word > 3) break;
    if (sort === 'name') names++;
    if (sort === 'either') eithers++;
    if (sort === 'initial') initials = 1;
    if (sort !== 'particle') start = word;
    if (text.charCodeAt(word - 1) !== BLANK) break;
    // Teodoro, Jr.
    const isBehindComma = count === 0 && sort === 'initial' && text.charCodeAt(word - 2) === COMMA;
    at = isBehindComma ? word - 2 : nicknameStart(view, word - 1);
  }
  if (start === end) return undefined;
  start = withParticles(view, start, floor);
  let phraseStart = start;
  for (let count = 0; count < 3; count++) {
    const before = honorificEnding(lower, text.charCodeAt(phraseStart - 1) === BLANK ? phraseStart - 1 : phraseStart);
    if (!before || before.start < floor) break;
    phraseStart = before.start;
  }
  const isCertain = phraseStart < start || (initials > 0 && eithers > 0);
  return nameOf(view, start, end, phraseStart, names, eithers + initials, false, isCertain);
}

/** van den of Mr. van den Akker: small words in front belong to a name only behind an honorific. */
function withParticles({ text, lower }: TextView, start: number, floor: number): number {
  for (let at = start, count = 0; count < 3; count++) {
    const word = wordStart(text, at - 1);
    if (word <= floor || text.charCodeAt(at - 1) !== BLANK || !particles.has(text.slice(word, at - 1))) return start;
    if (honorificEnding(lower, word - 1)) return word;
    at = word;
  }
  return start;
}

/** Whether a title's own word or a state begins here rather than a name. */
const startsOtherwise = ({ text, lower }: TextView, at: number): boolean => {
  const part = partStarting(lower, at);
  if (part && part.value.sort !== 'modifier' && !alsoNames.has(lower.slice(at, part.end))) return true;
  const country = countryStarting(text, at);
  if (country === undefined || country.end - at <= 4) return false;
  // Israel Katz, but no Japan Katz
  return !givenNames.has(lower.slice(at, country.end)) || !isCapitalAt(text, country.end + 1);
};

const isNoun = (lower: string, start: number, end: number): boolean =>
  NOUN_ENDINGS.some(ending => end - start > ending.length && lower.startsWith(ending, end - ending.length));

/** Jr. and III behind a name belong to it, with a comma or without. */
function withSuffix(text: string, end: number): number {
  const at = text.startsWith(', ', end) ? end + 2 : text.charCodeAt(end) === BLANK ? end + 1 : end;
  const stop = text.charCodeAt(wordEnd(text, at)) === FULL_STOP ? wordEnd(text, at) + 1 : wordEnd(text, at);
  return stop > at && at > end && nameSuffixes.has(text.slice(at, stop)) ? stop : end;
}

function nameOf(
  view: TextView,
  start: number,
  end: number,
  phraseStart: number,
  names: number,
  eithers: number,
  isDoubtful: boolean,
  /** Whether an honorific or an initial (J. C. Hall) makes a name of an everyday word. */
  isCertain: boolean,
): LatinName | undefined {
  const { text, lower } = view;
  if (names === 1 && eithers === 1 && isMonsieur(text, start, end))
    return nameOf(view, start + MONSIEUR.length, end, phraseStart, names, 0, isDoubtful, true);
  let stop = end;
  if (GENITIVE.test(text.slice(Math.max(start, stop - 2), stop))) stop -= 2;
  const words = names + eithers;
  if (words === 0 || stop - start < 2) return undefined;
  if (words === 1 && stop - start <= 4 && isAllCapitals(text, start, stop) && !isShoutedAt(view, start))
    return undefined;
  // Mark Strong
  const isGiven = words > 1 && givenAndWords.has(lower.slice(start, wordEnd(text, start)));
  if (names === 0 && !isCertain && !isGiven) return undefined;
  return { start, end: stop, extent: words > 1 ? 'full' : 'part', phrase: span(phraseStart, stop), isDoubtful };
}

/** M. of M. Gérard and M. de Brissac: before a French surname alone it is no initial. */
const isMonsieur = (text: string, start: number, end: number): boolean =>
  text.startsWith(MONSIEUR, start) && FRENCH.test(text.slice(start + MONSIEUR.length, end));

const MONSIEUR = 'M. ';
const FRENCH = /^(?:de|du|des) |[-éèêëçôîïû]/;

/** Whether a word in lower case is an everyday one that people are called by too: price, wood. */
export const isNameAndWord = (word: string): boolean => alsoNames.has(word);

/** Whether a word in lower case stands within names: van, de, bin. */
export const isParticle = (word: string): boolean => particles.has(word);

export const isVietnameseSurname = (word: string): boolean => surnames.has(word);

/** Whether a word in lower case is also an everyday one: park, young, price. */
export const isNameOrWord = (word: string): boolean => alsoNames.has(word) || noName.has(word);

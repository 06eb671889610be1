import { COUNTRIES } from '../../lexicon/countries';
import * as english from '../../lexicon/en/officials';
import type { TitlePart } from '../../lexicon/officials';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import { isCapitalAt, isLatinLetter, isLineEnd } from '../../text/script';
import type { TextView } from '../../text/view';
import {
  isWhole,
  prefixTable,
  prefixWords,
  suffixTable,
  suffixWords,
  type WordAt,
  wordEndingAt,
  wordStartingAt,
} from '../word-lookup';
import { vietnameseWritings } from './vietnamese-writings';

const vietnameseParts = vietnamese.TITLE_PARTS.map(part => ({
  ...part,
  words: part.words.flatMap(vietnameseWritings),
}));
const partEntries = [...english.TITLE_PARTS, ...swedish.TITLE_PARTS, ...vietnameseParts].flatMap(part =>
  part.words.map(word => [word, part] as const),
);
const partsByEnd = suffixTable(partEntries);
const partsByStart = prefixTable(partEntries);

/** Swedish adjectives bend, names take a genitive: vietnamesiska, Vietnams, Japan's, USA:s. */
const countryEntries = COUNTRIES.flatMap(({ code, en, enAdjectives, sv, svAdjectives, vi }) =>
  [
    ...[...en, ...enAdjectives].flatMap(name => [name, `${name}'s`, `${name}’s`]),
    ...sv.flatMap(name => [name, `${name}s`, `${name}:s`]),
    ...svAdjectives.flatMap(stem =>
      ['', 'a', 'e', 't'].flatMap(ending => [stem + ending, stem[0]!.toUpperCase() + stem.slice(1) + ending]),
    ),
    ...vi.flatMap(vietnameseWritings),
  ].map(name => [name, code] as const),
);
const countriesByEnd = suffixTable(countryEntries);
const countriesByStart = prefixTable(countryEntries);

const connectors = prefixWords([
  ...english.CONNECTORS,
  ...swedish.CONNECTORS,
  ...vietnamese.CONNECTORS.flatMap(vietnameseWritings),
]);
const honorifics = [...english.HONORIFICS, ...swedish.HONORIFICS, ...vietnamese.HONORIFICS];
const honorificsByStart = prefixWords(honorifics);
const honorificsByEnd = suffixWords(honorifics);

/** -designate, (ret.), 1. gr.: from a rank's end on. */
const titleSuffixes = prefixWords([...english.TITLE_SUFFIXES, ...swedish.TITLE_SUFFIXES]);

/** Where what belongs to a rank right behind it ends: -designate, (ret.), a.i. */
export function suffixEnd(lower: string, end: number): number {
  const found = wordStartingAt(lower, end, titleSuffixes);
  return found && !isLatinLetter(lower.charCodeAt(found.end)) ? found.end : end;
}

/** A part of a title: Foreign, national defence, biträdande. On the text in lower case. */
export const partStarting = (lower: string, start: number): WordAt<TitlePart> | undefined =>
  wordStartingAt(lower, start, partsByStart, isWhole);
export const partEnding = (lower: string, end: number): WordAt<TitlePart> | undefined =>
  wordEndingAt(lower, end, partsByEnd, isWhole);

/** A state by its name or adjective, with its genitive. On the text as written: US is a state, us is none. */
export const countryStarting = (text: string, start: number): WordAt<string> | undefined =>
  wordStartingAt(text, start, countriesByStart, isWhole);
export const countryEnding = (text: string, end: number): WordAt<string> | undefined =>
  wordEndingAt(text, end, countriesByEnd, isWhole);

/** of, för, của: on the text in lower case. */
export const connectorStarting = (lower: string, start: number): WordAt<string> | undefined =>
  wordStartingAt(lower, start, connectors, isWhole);

/** H.E. Mr., herr, ông: on the text in lower case. */
export const honorificStarting = (lower: string, start: number): WordAt<string> | undefined =>
  wordStartingAt(lower, start, honorificsByStart, isWhole);
export const honorificEnding = (lower: string, end: number): WordAt<string> | undefined =>
  wordEndingAt(lower, end, honorificsByEnd, isWhole);

/** Where the word that begins at an offset ends: letters, with hyphens, apostrophes and full stops inside. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < 40) {
    const unit = text.charCodeAt(at);
    if (isLatinLetter(unit)) at++;
    else if (at > start && isInner(text, at) && isLatinLetter(text.charCodeAt(at + 1))) at++;
    else break;
  }
  return at;
}

/** Where the word that ends at an offset begins. */
export function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 40) {
    const unit = text.charCodeAt(at - 1);
    if (isLatinLetter(unit)) at--;
    else if (at < end && isInner(text, at - 1) && isLatinLetter(text.charCodeAt(at - 2))) at--;
    else break;
  }
  return at;
}

/** Where the letters alone begin that end at an offset: Leyen of von der Leyen, Park of Kim-Park. */
export function lettersStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isLatinLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Hyphen, apostrophes, the colon of Per:son. */
const isInner = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    unit === 0x2d ||
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x2010 ||
    (unit === COLON && text.startsWith('son', at + 1))
  );
};
const COLON = 0x3a;

/** What may stand between two people of one list, the longer first. */
export const LIST_LINKS: readonly string[] = [...english.JOINTS, ...swedish.JOINTS, ...vietnamese.JOINTS, ', ', ' , '];

/** What leads from an office or a name to the state served: of Finland, från Finland. */
export const OF_STATE: readonly string[] = [...english.OF_STATE, ...swedish.OF_STATE, ...vietnamese.OF_STATE];

const postNominals = new Set(english.POST_NOMINALS);

/** Whether a word as written is letters that stand behind a name: MP, AO. */
export const isPostNominal = (word: string): boolean => postNominals.has(word);

/** Whether every letter of a stretch is a capital. */
export const isAllCapitals = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (isLatinLetter(text.charCodeAt(at)) && !isCapitalAt(text, at)) return false;
  return true;
};

/** How far a line in capitals is looked at, and how many letters make one. */
const SHOUT_REACH = 24;
const SHOUT_LETTERS = 12;

/** Whether a place stands in a line of capitals alone, where a capital tells no name: STATEMENT OF SENATOR QUINTRELL. */
export function isShoutedAt({ text, lower }: Pick<TextView, 'text' | 'lower'>, at: number): boolean {
  let capitals = 0;
  for (const step of [-1, 1])
    for (
      let next = step < 0 ? at - 1 : at;
      next >= 0 && next < text.length && Math.abs(next - at) < SHOUT_REACH;
      next += step
    ) {
      const unit = text.charCodeAt(next);
      if (isLineEnd(unit)) break;
      if (!isLatinLetter(unit)) continue;
      if (unit === lower.charCodeAt(next)) return false;
      capitals++;
    }
  return capitals >= SHOUT_LETTERS;
}

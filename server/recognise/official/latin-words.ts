import { COUNTRIES } from '../../lexicon/countries';
import * as english from '../../lexicon/en/officials';
import type { TitlePart } from '../../lexicon/officials';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import { isLatinLetter } from '../../text/script';
import { type Affix, type AffixTable, prefixTable, suffixTable } from './affix';

const partEntries = [english, swedish, vietnamese].flatMap(({ TITLE_PARTS }) =>
  TITLE_PARTS.flatMap(part => part.words.map(word => [word, part] as const)),
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
    ...vi,
  ].map(name => [name, code] as const),
);
const countriesByEnd = suffixTable(countryEntries);
const countriesByStart = prefixTable(countryEntries);

const connectors = prefixTable(
  [...english.CONNECTORS, ...swedish.CONNECTORS, ...vietnamese.CONNECTORS].map(word => [word, word] as const),
);
const honorifics = [...english.HONORIFICS, ...swedish.HONORIFICS, ...vietnamese.HONORIFICS].map(
  word => [word, word] as const,
);
const honorificsByStart = prefixTable(honorifics);
const honorificsByEnd = suffixTable(honorifics);

const isWhole = (text: string, start: number, end: number): boolean =>
  !(start > 0 && isLatinLetter(text.charCodeAt(start)) && isLatinLetter(text.charCodeAt(start - 1))) &&
  !(isLatinLetter(text.charCodeAt(end - 1)) && isLatinLetter(text.charCodeAt(end)));

/** The longest word or phrase of a table that begins at an offset and is no part of a longer word. */
function phraseStarting<Value>(text: string, start: number, table: AffixTable<Value>): Affix<Value> | undefined {
  for (const { word, value } of table.get(text.charCodeAt(start)) ?? []) {
    const end = start + word.length;
    if (text.startsWith(word, start) && isWhole(text, start, end)) return { start, end, value };
  }
  return undefined;
}

function phraseEnding<Value>(text: string, end: number, table: AffixTable<Value>): Affix<Value> | undefined {
  for (const { word, value } of table.get(text.charCodeAt(end - 1)) ?? []) {
    const start = end - word.length;
    if (start >= 0 && text.startsWith(word, start) && isWhole(text, start, end)) return { start, end, value };
  }
  return undefined;
}

/** A part of a title: Foreign, national defence, biträdande. On the text in lower case. */
export const partStarting = (lower: string, start: number): Affix<TitlePart> | undefined =>
  phraseStarting(lower, start, partsByStart);
export const partEnding = (lower: string, end: number): Affix<TitlePart> | undefined =>
  phraseEnding(lower, end, partsByEnd);

/** A state by its name or adjective, with its genitive. On the text as written: US is a state, us is none. */
export const countryStarting = (text: string, start: number): Affix<string> | undefined =>
  phraseStarting(text, start, countriesByStart);
export const countryEnding = (text: string, end: number): Affix<string> | undefined =>
  phraseEnding(text, end, countriesByEnd);

/** of, för, của: on the text in lower case. */
export const connectorStarting = (lower: string, start: number): Affix<string> | undefined =>
  phraseStarting(lower, start, connectors);

/** H.E. Mr., herr, ông: on the text in lower case. */
export const honorificStarting = (lower: string, start: number): Affix<string> | undefined =>
  phraseStarting(lower, start, honorificsByStart);
export const honorificEnding = (lower: string, end: number): Affix<string> | undefined =>
  phraseEnding(lower, end, honorificsByEnd);

/** Where the word that begins at an offset ends: letters, with hyphens, apostrophes and full stops inside. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < 40) {
    const unit = text.charCodeAt(at);
    if (isLatinLetter(unit)) at++;
    else if (at > start && isInner(unit) && isLatinLetter(text.charCodeAt(at + 1))) at++;
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
    else if (at < end && isInner(unit) && isLatinLetter(text.charCodeAt(at - 2))) at--;
    else break;
  }
  return at;
}

/** Hyphen, apostrophes. */
const isInner = (unit: number): boolean => unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2010;

/** Whether the letter at an offset is a capital one. */
export const isCapitalAt = (text: string, lower: string, at: number): boolean =>
  isLatinLetter(text.charCodeAt(at)) && text.charCodeAt(at) !== lower.charCodeAt(at);

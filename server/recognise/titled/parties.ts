import { appended } from '../../collections/append';
import { addTo } from '../../collections/groups';
import { COUNTRIES, type Country, OLD_SHORT_NAMES } from '../../lexicon/countries';
import { GROUPS, UNIONS } from '../../lexicon/groups';
import {
  BEFORE_COMPOUND,
  MAJOR_SHORT_NAMES,
  NO_COMPOUNDS,
  NO_COUNTRIES,
  VIETNAMESE_SHORT_NAMES,
} from '../../lexicon/parties';
import type { Language } from '../../text/language';
import { isDigit, isKanji, isKatakana, isLatinLetter, unitsOf } from '../../text/script';
import type { Span } from '../../text/span';
import { firstStanding, standsAt } from '../../text/stands';
import { vietnamesePair } from './vietnamese-pair';

/** A party named in a text: 日 and 越 of 日越 are two. */
export interface Party extends Span {
  readonly code: string;
}

interface Name {
  readonly word: string;
  readonly code: string;
  /** An adjective that takes endings: svensk, svenska, svenskt, svensk-japansk. */
  readonly inflected: boolean;
}

type Names = ReadonlyMap<number, readonly Name[]>;

const rows: readonly Country[] = [...COUNTRIES, ...GROUPS];
const names = (
  words: (country: Country) => readonly string[],
  adjectives: (country: Country) => readonly string[],
): Names => {
  const map = new Map<number, Name[]>();
  const add = (word: string, code: string, inflected: boolean) =>
    addTo(map, word.charCodeAt(0), { word, code, inflected });
  for (const country of rows) {
    for (const word of words(country)) add(word, country.code, false);
    for (const word of adjectives(country)) {
      add(word, country.code, true);
      add(word[0]!.toUpperCase() + word.slice(1), country.code, true);
    }
  }
  for (const bucket of map.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  return map;
};

const NONE = () => [];
const NAMES: Readonly<Record<Language, Names>> = {
  ja: names(country => country.ja, NONE),
  en: names(country => [...country.en, ...country.enAdjectives], NONE),
  sv: names(
    country => country.sv,
    country => country.svAdjectives,
  ),
  vi: names(country => country.vi, NONE),
};

const SHORT: ReadonlyMap<number, string> = new Map([
  ...COUNTRIES.flatMap(({ code, jaShort }) => (jaShort ? [[jaShort.charCodeAt(0), code] as const] : [])),
  ...OLD_SHORT_NAMES.map(([sign, code]) => [sign.charCodeAt(0), code] as const),
]);
/** Per language the units that a name begins with: nearly every place fails here. */
const FIRST: Readonly<Record<Language, Uint8Array>> = {
  ja: firstUnits([...NAMES.ja.keys(), ...SHORT.keys()]),
  en: firstUnits([...NAMES.en.keys()]),
  sv: firstUnits([...NAMES.sv.keys()]),
  vi: firstUnits([...NAMES.vi.keys(), ...VIETNAMESE_SHORT_NAMES.map(([name]) => name.charCodeAt(0))]),
};
function firstUnits(units: readonly number[]): Uint8Array {
  const flags = new Uint8Array(1 << 16);
  for (const unit of units) flags[unit] = 1;
  return flags;
}

const beforeCompound = unitsOf(BEFORE_COMPOUND);
const MAJOR = unitsOf(MAJOR_SHORT_NAMES);
const JAPAN = '日'.charCodeAt(0);

/**
 * Where a compound of one-character names ends that begins at an offset: 日越, 日米豪印, 日ASEAN.
 * @returns the offset itself where none begins.
 */
function compoundEnd(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  if (!SHORT.has(first)) return at;
  let stop = at + 1;
  while (stop < end && SHORT.has(text.charCodeAt(stop)) && !beginsKatakana(text, stop)) stop++;
  if (stop === at + 1) return isUnionAt(text, stop) || isStateBehind(text, at) ? stop : at;
  if (!MAJOR.has(first) || (first !== JAPAN && !MAJOR.has(text.charCodeAt(at + 1)))) return at;
  // 日本 and 中国 are names, not compounds, and so is the end of 米中国.
  if (text.charCodeAt(stop) === 0x672c || text.charCodeAt(stop) === 0x56fd) stop--;
  if (stop - at < 2) return at;
  for (const word of NO_COMPOUNDS) if (text.startsWith(word, at)) return at;
  return stop;
}

/** 日ソフト is no 日ソ. */
const beginsKatakana = (text: string, at: number): boolean =>
  isKatakana(text.charCodeAt(at)) && isKatakana(text.charCodeAt(at + 1));

/** 日 of 日フィンランド, but of neither 同日フィンランド nor 12日フィンランド. */
function isStateBehind(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== JAPAN || !isKatakana(text.charCodeAt(at + 1))) return false;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || (isKanji(before) && !ORDINAL_SIGNS.has(before))) return false;
  return nameAt(text, at + 1, text.length, 'ja') !== undefined;
}
const ORDINAL_SIGNS = unitsOf('回次');

const isUnionAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    (unit === 0x41 && (text.startsWith('ASEAN', at) || text.startsWith('AU', at))) ||
    (unit === 0x45 && text.startsWith('EU', at)) ||
    (unit === 0x4e && text.startsWith('NATO', at)) ||
    (unit === 0x30a2 && text.startsWith('アセアン', at)) ||
    (unit === 0x30e1 && text.startsWith('メコン', at)) ||
    (unit === 0x30fb && NAMES.ja.has(text.charCodeAt(at + 1)) && nameAt(text, at + 1, text.length, 'ja') !== undefined)
  );
};

function nameAt(text: string, at: number, end: number, language: Language): Name | undefined {
  const bucket = NAMES[language].get(text.charCodeAt(at));
  if (!bucket) return undefined;
  for (const name of bucket) if (at + name.word.length <= end && standsAt(text, name.word, at)) return name;
  return undefined;
}

/**
 * The parties that stretch of text names, in its order: 日 and 越 of 日越防衛装備品・技術移転協定, Japan and Vietnam.
 * @param language whose names to look for; Japanese finds Latin acronyms (ASEAN) too.
 */
export function partiesIn(text: string, { start, end }: Span, language: Language): Party[] {
  const found: Party[] = [];
  const first = FIRST[language];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (first[unit] === 0) continue;
    const isLatin = isLatinLetter(unit);
    if (isLatin && at > 0 && isLatinLetter(text.charCodeAt(at - 1))) continue;
    if (language === 'ja' && SHORT.has(unit) && mayBeginCompound(text, at, start)) {
      const stop = compoundEnd(text, at, end);
      if (stop > at) {
        for (let sign = at; sign < stop; sign++)
          found.push({ start: sign, end: sign + 1, code: SHORT.get(text.charCodeAt(sign))! });
        at = stop - 1;
        continue;
      }
    }
    const pair = language === 'vi' ? vietnamesePair(text, at, end) : undefined;
    if (pair) {
      found.push(...pair);
      at = pair[1].end - 1;
      continue;
    }
    const name = latinOrOtherName(text, at, end, language, isLatin);
    if (!name) continue;
    found.push(name);
    at = name.end - 1;
  }
  return found;
}

function mayBeginCompound(text: string, at: number, start: number): boolean {
  if (at === start) return true;
  const before = text.charCodeAt(at - 1);
  return !isKanji(before) || beforeCompound.has(before);
}

function latinOrOtherName(
  text: string,
  at: number,
  end: number,
  language: Language,
  isLatin: boolean,
): Party | undefined {
  const bucket = NAMES[language].get(text.charCodeAt(at));
  if (!bucket) return undefined;
  for (const { word, code, inflected } of bucket) {
    const stop = at + word.length;
    if (stop > end || !standsAt(text, word, at)) continue;
    if (isLatin && !inflected && continuesWord(text, stop, language)) continue;
    if (language === 'vi' && word.length <= 4 && firstStanding(text, NO_COUNTRIES, at)) continue;
    // インド太平洋 is no India, and 中国地方 no China.
    if (text.startsWith('太平洋', stop) || text.startsWith('地方', stop) || text.startsWith('洋', stop)) continue;
    if (isKatakana(text.charCodeAt(at)) && isKatakana(text.charCodeAt(stop)) && word.length < 4) continue;
    return { start: at, end: inflected ? wordEnd(text, stop) : stop, code };
  }
  return undefined;
}

/** Behind the ending of an adjective: japanska. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 4 && isLatinLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a Latin word goes on; a Swedish genitive (Japans, FN:s) and an English one (Japan’s) do not count. */
function continuesWord(text: string, at: number, language: Language): boolean {
  const unit = text.charCodeAt(at);
  if (!isLatinLetter(unit)) return false;
  return !(language === 'sv' && unit === 0x73 && !isLatinLetter(text.charCodeAt(at + 1)));
}

/** The codes of parties, each once, sorted. */
export function codesOf(parties: readonly Party[]): readonly string[] {
  let codes = NO_CODES;
  for (const { code } of parties) codes = withCode(codes, code);
  return codes;
}

/** The codes of two lists that are sorted, each once, sorted. */
export const unionOf = (some: readonly string[], others: readonly string[]): readonly string[] =>
  others.reduce(withCode, some);

const NO_CODES: readonly string[] = [];

/** Puts a code in its place: of so few, to sort them all would cost more than to find them. */
function withCode(codes: readonly string[], code: string): readonly string[] {
  let at = codes.length;
  while (at > 0 && codes[at - 1]! > code) at--;
  if (codes[at - 1] === code) return codes;
  return at === codes.length ? appended(codes, code) : codes.toSpliced(at, 0, code);
}

/** Whether the codes make more than one party: two states, or a union of them. */
export const areSeveral = (codes: readonly string[]): boolean =>
  codes.length > 1 || (codes.length === 1 && UNIONS.has(codes[0]!));

import { ENGLISH_MEETING_STOPS, ENGLISH_ORDINALS, MEETING_MODIFIERS } from '../../lexicon/en/meetings';
import { SWEDISH_MEETING_STOPS, SWEDISH_ORDINALS } from '../../lexicon/sv/meetings';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import { VIETNAMESE_ORDINALS } from '../../lexicon/vi/meetings';
import type { LatinLanguage } from '../../text/language';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { latinOrdinal } from '../titled/ordinals';
import { codesOf, partiesIn } from '../titled/parties';
import { partyListEnd } from '../titled/party-list';
import { LIMITS } from '../titled/phrase-limits';
import type { StatesNear } from '../titled/states-near';
import { titleEnd } from '../titled/title-end';
import { isCapitalised, wordAfter, wordBefore } from '../titled/words';
import type { MeetingRow } from './candidate';

/** Ordinals in words, by language. */
export const ORDINALS: Readonly<Record<LatinLanguage, ReadonlyMap<string, number>>> = {
  en: ENGLISH_ORDINALS,
  sv: SWEDISH_ORDINALS,
  vi: VIETNAMESE_ORDINALS,
};

/** The beginning of a name, left of its word of meeting. */
export interface Beginning {
  readonly start: number;
  readonly ordinal: number | undefined;
  readonly hasCapital: boolean;
  /** Where the words of rank and field before the word of meeting begin. */
  readonly modified: number;
}

/** Goes left over capitals, ordinals, parties and the words of rank and field between them. */
export function startOf(text: string, lower: string, wordStart: number, language: LatinLanguage): Beginning {
  let start = wordStart;
  let at = wordStart;
  let ordinal: number | undefined;
  let hasCapital = false;
  let modified = wordStart;
  let hasAnd = false;
  for (let count = 0; count < 12; count++) {
    const word = wordBefore(text, at) ?? (hasAnd ? listedBefore(text, at) : undefined);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    if (key === 'and') hasAnd = true;
    const value = ORDINALS[language].get(key) ?? latinOrdinal(key);
    if (value !== undefined) {
      ordinal = value;
      start = word.start;
      break;
    }
    if (STOPS.has(key)) break;
    const isParty = partiesIn(text, word, language).length > 0;
    if (isParty || (isCapitalised(text, word.start) && !isYear(key)) || key.startsWith('2+2')) {
      hasCapital = true;
      start = word.start;
    } else if (
      language === 'sv'
        ? !(key.endsWith('-') || (key === 'och' && lower[word.start - 2] === '-') || isAdjective(key))
        : !MEETING_MODIFIERS.has(key) && key !== 'of' && key !== 'on'
    )
      break;
    else if (MEETING_MODIFIERS.has(key) && key !== 'and') modified = word.start;
    at = word.start;
  }
  // Modifiers in lower case count only behind a party, a capital or an ordinal.
  if (language === 'sv' && ordinal === undefined) start = swedishStart(lower, wordStart, start);
  return { start, ordinal, hasCapital, modified };
}

/** The word in capitals before a comma of a list that ends in and: Political, Security, and Defence Dialogue. */
function listedBefore(text: string, at: number): Span | undefined {
  const comma = text[at - 1] === ' ' ? at - 2 : at - 1;
  const word = text[comma] === ',' ? wordBefore(text, comma) : undefined;
  return word && word.end === comma && isCapitalised(text, word.start) ? word : undefined;
}

/** politiska of svensk-vietnamesiska politiska dialogen; no infinitive of four letters and less. */
const isAdjective = (word: string): boolean => word.endsWith('a') && word.length > 5 && !SWEDISH_TITLES.stops.has(word);

/** 2+2-diplomati- och försvarsdialogen: the parts of a compound before och. */
function swedishStart(lower: string, wordStart: number, start: number): number {
  const and = wordBefore(lower, wordStart);
  if (!and || lower.slice(and.start, and.end) !== 'och') return start;
  const part = wordBefore(lower, and.start);
  return part && lower[part.end - 1] === '-' ? Math.min(part.start, start) : start;
}

/** Words that a name does not reach back over, of either language: texts mix them. */
const STOPS: ReadonlySet<string> = new Set([...ENGLISH_MEETING_STOPS, ...SWEDISH_MEETING_STOPS]);
const isYear = (word: string): boolean => word.length === 4 && word >= '1000' && word <= '2999';

/** between Viet Nam and Japan, at vice-ministerial level between …, on …: only a list of parties goes on behind a meeting. */
export function betweenEnd(text: string, lower: string, from: number, language: LatinLanguage): number {
  let at = from;
  const first = wordAfter(lower, at);
  if (!first) return from;
  const key = lower.slice(first.start, first.end);
  if (language === 'en' && key === 'at') {
    const level = lower.indexOf(' level', first.end);
    if (level > first.end && level - first.end < 40) at = level + 6;
  }
  const between = wordAfter(lower, at);
  if (!between || !LIMITS[language].grammar.between.has(lower.slice(between.start, between.end))) return from;
  const end =
    language === 'en'
      ? titleEnd(text, lower, at, LIMITS.en, false)
      : partyListEnd(text, lower, between.end, LIMITS[language]);
  return codesOf(partiesIn(text, { start: at, end }, language)).length > 1 ? end : from;
}

/** A meeting's name as it is being judged. */
export interface Name {
  readonly text: string;
  readonly lower: string;
  /** The word of meeting, and what it needs. */
  readonly hit: Hit<MeetingRow>;
  readonly start: number;
  readonly end: number;
  /** Where the compound that the word of meeting ends begins; in English the word itself. */
  readonly wordStart: number;
  readonly ordinal: number | undefined;
  readonly hasCapital: boolean;
  readonly parties: readonly string[];
  /** From the beginning to the word of meeting, in lower case. */
  readonly name: string;
  readonly near: StatesNear;
}

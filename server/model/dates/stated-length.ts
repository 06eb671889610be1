import {
  ENGLISH_LENGTH_BEFORE,
  ENGLISH_LENGTH_BEHIND,
  ENGLISH_LENGTH_BREAKS,
  ENGLISH_OTHER_LENGTHS,
} from '../../lexicon/en/ranges';
import { JAPANESE_LENGTH_BEFORE, JAPANESE_LENGTH_BEHIND, JAPANESE_LENGTH_HEADS } from '../../lexicon/ja/ranges';
import { NUMBERS } from '../../lexicon/sv/dates';
import {
  SWEDISH_LENGTH_BEFORE,
  SWEDISH_LENGTH_BEHIND,
  SWEDISH_LENGTH_BREAKS,
  SWEDISH_LENGTH_COMPOUNDS,
  SWEDISH_OTHER_LENGTHS,
} from '../../lexicon/sv/ranges';
import { VIETNAMESE_LENGTH_BEFORE, VIETNAMESE_LENGTH_BEHIND, VIETNAMESE_OTHER_LENGTHS } from '../../lexicon/vi/ranges';
import type { StatedDuration } from '../../recognise/date/expression';
import { isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import type { ResolvedDate } from '../facts';
import type { ToldRange } from './ends';

/** A length that a text states of a range, and where. */
export interface StatedLength {
  readonly stated: StatedDuration;
  readonly at: Span;
}

const longestFirst = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);
const BEHIND = longestFirst([
  ...JAPANESE_LENGTH_BEHIND,
  ...ENGLISH_LENGTH_BEHIND,
  ...SWEDISH_LENGTH_BEHIND,
  ...VIETNAMESE_LENGTH_BEHIND,
]);
const BEFORE = longestFirst([
  ...JAPANESE_LENGTH_BEFORE,
  ...ENGLISH_LENGTH_BEFORE,
  ...SWEDISH_LENGTH_BEFORE,
  ...VIETNAMESE_LENGTH_BEFORE,
]);
const OTHER_LENGTHS = [...ENGLISH_OTHER_LENGTHS, ...SWEDISH_OTHER_LENGTHS, ...VIETNAMESE_OTHER_LENGTHS];
const BREAKS: ReadonlySet<string> = new Set([...ENGLISH_LENGTH_BREAKS, ...SWEDISH_LENGTH_BREAKS]);
/** Marks that may stand between a range and its length: brackets, commas, colons, dashes. */
const MARKS = ' ()（）[]【】,、，:：–—-';

/** The widest gap of joining words, and that of a noun between (a two-day visit to Oslo from 3 June). */
const GAP = 24;
const NOUN_GAP = 48;
const MOST_WORDS = 6;

/**
 * The length that a text states right beside a range: behind it (15時00分~17時00分(約2時間)), before it (約2時間(15時00分~17時00分),
 * for two days, from 3 to 4 June), or with a noun between (the two-day visit of 3–4 June, tvådagarsbesöket den 3–4 juni).
 * @param dates the dates of the text's body, in its order.
 * @param places the place of each among them.
 */
export function statedLength(
  text: string,
  { from, to }: ToldRange,
  dates: readonly ResolvedDate[],
  places: ReadonlyMap<ResolvedDate, number>,
): StatedLength | undefined {
  const after = dates[places.get(to.mention)! + 1];
  if (after?.expression.form === 'duration' && isBehind(text, to.mention.end, after))
    return { stated: after.expression.duration, at: after };
  const before = dates[places.get(from.mention)! - 1];
  if (before?.expression.form === 'duration' && isBefore(text, before, from.mention.start))
    return { stated: before.expression.duration, at: before };
  return compoundBefore(text, from.mention.start, before?.end ?? 0);
}

/** Whether nothing but joining words stands between, and the length is not one of something else (1時間の休憩). */
function isBehind(text: string, end: number, length: Span): boolean {
  if (length.start < end || length.start - end > GAP) return false;
  const gap = text.slice(end, length.start).toLowerCase();
  if (!isBridge(gap, BEHIND)) return false;
  if (text[length.end] !== 'の' || gap.trimEnd().endsWith('の')) return true;
  return JAPANESE_LENGTH_HEADS.some(head => text.startsWith(head, length.end));
}

/** Whether a length before a range is that of the range. */
function isBefore(text: string, length: Span, start: number): boolean {
  const gap = text.slice(length.end, Math.min(start, length.end + NOUN_GAP)).toLowerCase();
  if (length.end + gap.length < start || isOtherLength(text, length.start)) return false;
  if (isBridge(gap, BEFORE)) return true;
  const isAdjective = text.slice(length.start, length.end).includes('-') || gap.startsWith(' långa ');
  return isAdjective && isNoun(gap);
}

/** Whether a gap is made of joining words and marks alone. */
function isBridge(gap: string, words: readonly string[]): boolean {
  let at = 0;
  while (at < gap.length) {
    if (MARKS.includes(gap[at]!)) {
      at++;
      continue;
    }
    const word = words.find(one => gap.startsWith(one, at) && !isLatinLetter(gap.charCodeAt(at + one.length)));
    if (!word) return false;
    at += word.length;
  }
  return true;
}

/** Whether a gap holds what lasts so long, and nothing that breaks off: visit to Oslo from. */
function isNoun(gap: string): boolean {
  if (gap.includes('.') || gap.includes(';') || gap.includes('\n\n')) return false;
  const words = gap.split(/[^\p{L}\p{N}]{1,9}/u).filter(Boolean);
  return words.length <= MOST_WORDS && !words.some(word => BREAKS.has(word));
}

/** after two days, every two hours, ytterligare två dagar. */
function isOtherLength(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - GAP), start)
    .toLowerCase()
    .trimEnd();
  const clause = before.endsWith(' a') ? before.slice(0, -2) : before.endsWith(' ett') ? before.slice(0, -4) : before;
  return OTHER_LENGTHS.some(
    word => clause.endsWith(word) && !isLatinLetter(clause.charCodeAt(clause.length - word.length - 1)),
  );
}

/** A length within a Swedish compound, in the clause before a range: tredagarsmötet den 3–5 juni. */
function compoundBefore(text: string, start: number, floor: number): StatedLength | undefined {
  const from = Math.max(floor, start - NOUN_GAP);
  const clause = text.slice(from, start).toLowerCase();
  for (const { part, unit } of SWEDISH_LENGTH_COMPOUNDS) {
    const at = clause.lastIndexOf(part);
    const number = at < 0 ? undefined : NUMBERS.find(({ word }) => isNumberBefore(clause, word, at));
    if (!number) continue;
    const span = { start: from + at - number.word.length, end: from + at + part.length };
    let wordEnd = at + part.length;
    while (isLatinLetter(clause.charCodeAt(wordEnd))) wordEnd++;
    if (isOtherLength(text, span.start) || !isNoun(clause.slice(wordEnd))) return undefined;
    return { stated: { ...span, [unit]: number.value }, at: span };
  }
  return undefined;
}

const isNumberBefore = (clause: string, word: string, end: number): boolean =>
  clause.endsWith(word, end) && !isLatinLetter(clause.charCodeAt(end - word.length - 1));

import { addTo } from '../../collections/groups';
import {
  ENGLISH_AUXILIARIES,
  ENGLISH_FUTURE,
  ENGLISH_FUTURE_DATES,
  ENGLISH_INFINITIVES,
  ENGLISH_PAST,
  ENGLISH_PAST_DATES,
  ENGLISH_PLANNING,
  ENGLISH_TERM,
  NO_ENGLISH_PAST,
} from '../../lexicon/en/tense';
import {
  ADNOMINAL_SURU,
  JAPANESE_FUTURE,
  JAPANESE_FUTURE_DATES,
  JAPANESE_TERM,
  KANA_BEFORE_TA,
  KANA_BEHIND_TA,
} from '../../lexicon/ja/tense';
import {
  SWEDISH_FUTURE,
  SWEDISH_FUTURE_DATES,
  SWEDISH_PAST,
  SWEDISH_PAST_DATES,
  SWEDISH_PRESENT,
  SWEDISH_TERM,
} from '../../lexicon/sv/tense';
import {
  VIETNAMESE_FUTURE,
  VIETNAMESE_FUTURE_DATES,
  VIETNAMESE_PAST,
  VIETNAMESE_PAST_DATES,
  VIETNAMESE_TERM,
} from '../../lexicon/vi/tense';
import { isHiragana, isKanji, isLatinLetter } from '../../text/script';
import { type Span, slice } from '../../text/span';
import { firstStanding } from '../../text/stands';
import { sentenceAround } from './sentence';

export type Tense = 'past' | 'future';

/**
 * Whether what a sentence tells of a date has happened or is to come: past for 12月4日 in 12月4日に会談しました, future in
 * 12月4日に開催される会合. The predicate nearest to the date counts, not the sentence's last: a plan may be told of in the past.
 * A term (12月4日まで, by 4 December) tells no past.
 */
export function tenseAround(text: string, date: Span, softBreaks: readonly Span[]): Tense | undefined {
  const own = ownTense(slice(text, date));
  if (own) return own;
  const sentence = sentenceAround(text, date, softBreaks);
  return isJapanese(text, sentence)
    ? japaneseTense(text.slice(date.end, sentence.end))
    : latinTense(text.slice(sentence.start, date.start), text.slice(date.end, sentence.end));
}

/** last September, next May and 来月 say by themselves where they lie. */
function ownTense(date: string): Tense | undefined {
  if (JAPANESE_FUTURE_DATES.some(word => date.startsWith(word))) return 'future';
  const words = wordsOf(date.slice(0, 60));
  return DATE_WORDS.get(words[0] ?? '') ?? DATE_WORDS.get(words.at(-1) ?? '');
}

function isJapanese(text: string, sentence: Span): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    const unit = text.charCodeAt(at);
    if (isHiragana(unit) || isKanji(unit)) return true;
  }
  return false;
}

/** The first predicate behind the date: a verb follows what it tells of. */
function japaneseTense(after: string): Tense | undefined {
  if (JAPANESE_TERM.some(word => after.startsWith(word))) return undefined;
  for (let at = 0; at < after.length; at++) {
    if (isPastEnding(after, at)) return 'past';
    const words = FUTURE_BY_FIRST.get(after.charCodeAt(at));
    if (words && firstStanding(after, words, at) && !isAdnominal(after, at)) return 'future';
  }
  return undefined;
}

const FUTURE_BY_FIRST = new Map<number, string[]>();
for (const word of JAPANESE_FUTURE) addTo(FUTURE_BY_FIRST, word.charCodeAt(0), word);

function isPastEnding(text: string, at: number): boolean {
  const sign = text[at]!;
  if (at === 0 || (sign !== 'た' && sign !== 'だ')) return false;
  const before = text[at - 1]!;
  const after = text[at + 1] ?? '。';
  if (sign === 'た') return KANA_BEFORE_TA.includes(before) && !KANA_BEHIND_TA.includes(after);
  return (
    sign === 'だ' && before === 'ん' && at > 1 && isKanji(text.charCodeAt(at - 2)) && !KANA_BEHIND_TA.includes(after)
  );
}

const isAdnominal = (text: string, at: number): boolean =>
  text.startsWith('する', at) && at > 0 && ADNOMINAL_SURU.includes(text[at - 1]!);

const LATIN = new Map<string, Tense>([
  ...[...ENGLISH_PAST, ...SWEDISH_PAST, ...VIETNAMESE_PAST].map(word => [word, 'past'] as const),
  ...[...ENGLISH_FUTURE, ...SWEDISH_FUTURE, ...SWEDISH_PRESENT, ...VIETNAMESE_FUTURE].map(
    word => [word, 'future'] as const,
  ),
]);
const DATE_WORDS = new Map<string, Tense>([
  ...[...ENGLISH_PAST_DATES, ...SWEDISH_PAST_DATES, ...VIETNAMESE_PAST_DATES].map(word => [word, 'past'] as const),
  ...[...ENGLISH_FUTURE_DATES, ...SWEDISH_FUTURE_DATES, ...VIETNAMESE_FUTURE_DATES].map(
    word => [word, 'future'] as const,
  ),
]);
const INFINITIVES: ReadonlySet<string> = new Set(ENGLISH_INFINITIVES);
const PLANNING: ReadonlySet<string> = new Set(ENGLISH_PLANNING);
const AUXILIARIES: ReadonlySet<string> = new Set(ENGLISH_AUXILIARIES);
const NO_PAST: ReadonlySet<string> = new Set(NO_ENGLISH_PAST);
const TERM: ReadonlySet<string> = new Set([...ENGLISH_TERM, ...SWEDISH_TERM, ...VIETNAMESE_TERM]);

/** The verb directly behind the date (den 6 mars tar han emot), else the nearest before it, else the first behind it. */
function latinTense(textBefore: string, textAfter: string): Tense | undefined {
  const before = wordsOf(textBefore);
  // A term of what is still to be done lies ahead: will hand them over by March.
  if (TERM.has(before.at(-1) ?? '')) return nearestTense(before) === 'future' ? 'future' : undefined;
  const after = wordsOf(textAfter);
  const isBeside = after.length > 0 && isLatinLetter(textAfter.trimStart().charCodeAt(0));
  const beside = isBeside ? tenseOfWord(after, 0) : undefined;
  const tense = beside ?? nearestTense(before);
  if (tense) return tense;
  for (let at = 0; at < after.length; at++) {
    const later = tenseOfWord(after, at);
    if (later !== undefined) return later;
  }
  return undefined;
}

/** The tense of the last verb before a date. */
function nearestTense(before: readonly string[]): Tense | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const tense = tenseOfWord(before, at);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function tenseOfWord(words: readonly string[], at: number): Tense | undefined {
  const word = words[at]!;
  const previous = words[at - 1] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'to') return INFINITIVES.has(next) || PLANNING.has(previous) ? 'future' : undefined;
  const tense = LATIN.get(`${word} ${next}`) ?? LATIN.get(word) ?? (isRegularPast(word) ? 'past' : undefined);
  return tense === 'past' && AUXILIARIES.has(previous) ? undefined : tense;
}

const isRegularPast = (word: string): boolean =>
  word.length > 4 && (word.endsWith('ed') || word.endsWith('ade') || word.endsWith('ades')) && !NO_PAST.has(word);

/** The words of Latin letters, in lower case. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  const lower = text.normalize('NFC').toLowerCase();
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const isLetter = at < lower.length && isLatinLetter(lower.charCodeAt(at));
    if (isLetter && start < 0) start = at;
    if (isLetter || start < 0) continue;
    words.push(slice(lower, { start, end: at }));
    start = -1;
  }
  return words;
}

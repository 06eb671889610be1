import {
  ENGLISH_BEFORE_PARTY,
  ENGLISH_BEFORE_PERSONS,
  ENGLISH_CIRCUMSTANCES,
  ENGLISH_COUNTS,
  ENGLISH_FIELDS,
  ENGLISH_PLACING,
  ENGLISH_STATEMENTS,
  ENGLISH_UNNAMED_PARTIES,
} from '../../lexicon/en/title-edges';
import {
  SWEDISH_BEFORE_PARTY,
  SWEDISH_BEFORE_PERSONS,
  SWEDISH_FIELD_ENDINGS,
  SWEDISH_PLACING,
  SWEDISH_SUBJECT_OPENERS,
  SWEDISH_UNNAMED_PARTIES,
} from '../../lexicon/sv/title-edges';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import {
  VIETNAMESE_BEFORE_PERSONS,
  VIETNAMESE_SUBJECT_OPENERS,
  VIETNAMESE_UNNAMED_PARTIES,
} from '../../lexicon/vi/title-edges';
import type { Language } from '../../text/language';
import { isCapitalAt, isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import { wordAfter } from './words';

/* What the first word behind a word of kind opens: the subject or the parties of a title, or when and where it was signed. */

/** What leads to a place or a time as often as to a subject. */
const PLACING: ReadonlySet<string> = new Set([...ENGLISH_PLACING, ...SWEDISH_PLACING]);
/** Of these, what leads to a party too. */
const BEFORE_PARTY: ReadonlySet<string> = new Set([...ENGLISH_BEFORE_PARTY, ...SWEDISH_BEFORE_PARTY]);
const BEFORE_PERSONS: ReadonlySet<string> = new Set([
  ...ENGLISH_BEFORE_PERSONS,
  ...SWEDISH_BEFORE_PERSONS,
  ...VIETNAMESE_BEFORE_PERSONS,
]);
const UNNAMED_PARTIES: ReadonlySet<string> = new Set([
  ...ENGLISH_UNNAMED_PARTIES,
  ...SWEDISH_UNNAMED_PARTIES,
  ...VIETNAMESE_UNNAMED_PARTIES,
]);
/** What opens the subject behind the parties where titles are written small. */
const SUBJECT_OPENERS: ReadonlySet<string> = new Set([...SWEDISH_SUBJECT_OPENERS, ...VIETNAMESE_SUBJECT_OPENERS]);

/**
 * Whether an opener of the grammar opens what the title is about or between whom it is: on, om, with Japan; not in Tokyo,
 * for five years, on the eve of the summit.
 * @param opener the word, with its key in lower case.
 */
export function opensTitle(
  text: string,
  lower: string,
  opener: Span & { readonly key: string },
  language: Language,
): boolean {
  const { key, end } = opener;
  const opened = wordAfter(text, end);
  if (opened && language === 'en' && opensTime(lower, key, opened)) return false;
  if (opened && opensCircumstance(lower, opened)) return false;
  if (!PLACING.has(key) || opensField(lower, opener, opened)) return true;
  return opened !== undefined && BEFORE_PARTY.has(key) && opensParty(text, lower, opened);
}

/** of 6 July, of the 12th August, for five years: a time rather than a subject. */
function opensTime(lower: string, opener: string, first: Span): boolean {
  if (isDigit(lower.charCodeAt(first.start))) return true;
  const word = lower.slice(first.start, first.end);
  if (opener === 'for') return ENGLISH_COUNTS.has(word);
  return word === 'the' && isDigit(lower.charCodeAt(first.end + 1));
}

/** on the eve of the summit, on behalf of the two armies: when and how a title was signed is not its subject. */
function opensCircumstance(lower: string, opened: Span): boolean {
  const isArticle = lower.startsWith('the ', opened.start) || lower.startsWith('a ', opened.start);
  const noun = isArticle ? wordAfter(lower, opened.end) : opened;
  return noun !== undefined && ENGLISH_CIRCUMSTANCES.has(lower.slice(noun.start, noun.end));
}

/** in the field of shipbuilding, på försvarsområdet: a subject, no place. */
function opensField(lower: string, { key, end }: Span & { readonly key: string }, opened: Span | undefined): boolean {
  if (key === 'in') return ENGLISH_FIELDS.some(words => lower.startsWith(words, end));
  if (key !== 'på' || !opened) return false;
  const word = lower.slice(opened.start, opened.end);
  return SWEDISH_FIELD_ENDINGS.some(ending => word.endsWith(ending));
}

/** Japan, the Philippines. */
function opensParty(text: string, lower: string, first: Span): boolean {
  const name = lower.startsWith('the ', first.start) ? wordAfter(text, first.end) : first;
  return name !== undefined && isCapitalAt(text, name.start) && !BEFORE_PERSONS.has(lower.slice(name.start, name.end));
}

/** Joint Statement by the Ministers of Defence of Japan and Sweden: whether `by` tells whose statement it is. */
export const tellsWhose = (
  lower: string,
  from: number,
  { key, end }: { readonly key: string; readonly end: number },
): boolean =>
  key === 'by' && lower.startsWith(' the ', end) && ENGLISH_STATEMENTS.some(kind => lower.endsWith(kind, from));

/** Whether the subject begins there, behind the parties: om, and för before a noun made of a verb (för undvikande av …). */
export function opensSubject(lower: string, word: Span): boolean {
  const key = lower.slice(word.start, word.end);
  if (SUBJECT_OPENERS.has(key)) return true;
  const noun = key === 'för' ? wordAfter(lower, word.end) : undefined;
  return noun !== undefined && lower.startsWith('nde', noun.end - 3);
}

/** Whether parties and not "the two sides" follow between: a capital within the next three words. */
export function opensParties(text: string, lower: string, first: Span, { articles }: TitleGrammar): boolean {
  let word: Span | undefined = first;
  for (let count = 0; count < 4 && word; count++) {
    const key = lower.slice(word.start, word.end);
    if (UNNAMED_PARTIES.has(key)) return false;
    if (isCapitalAt(text, word.start)) return true;
    if (count > 0 && !articles.has(key) && key !== 'governments' && key !== 'of') return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

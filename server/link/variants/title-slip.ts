import { stripMarks } from '../../names/forms';
import { isHiragana, isKatakana } from '../../text/script';
import { differByOne } from './near-forms';

/* How two titles differ where one is a slip for the other; all forms are those of `titleForm`. */

/** Shorter titles that differ by a letter are two titles. */
const SHORTEST_JAPANESE = 7;
const SHORTEST_LATIN = 16;
/** Of so many words no other treaty differs by a letter only: … on the Law of the See. */
const LONG_KNOWN_TITLE = 6;
/** A shorter word that differs by a letter is another word. */
const SHORTEST_WORD = 5;
/** What leads from a subject to the kind, in the words that translators choose among. */
const ABOUT = /(?:に関する|に係る|に係わる|に関わる|についての|に関しての)/;
/** Swedish titles begin with or without the article that ends their first word: avtal, avtalet, avtals. */
const ARTICLE = /^(\p{L}{4,60}?)(?:ets?|ens?|sen)$/u;

const isLatin = (form: string): boolean => (form.codePointAt(0) ?? 0) < 0x2000;

/** Whether a title is long enough that one which differs by a letter is the same. */
export const isLongEnough = (form: string): boolean =>
  form.length >= (isLatin(form) ? SHORTEST_LATIN : SHORTEST_JAPANESE);

/** A form without the article of its first word. */
export function withoutArticle(form: string): string {
  if (!isLatin(form)) return form;
  const [first = '', ...rest] = form.split(' ');
  const stem = ARTICLE.exec(first)?.[1] ?? first;
  return [stem, ...rest].join(' ');
}

/** The keys by which two titles meet that differ by a slip: one word left open, or in Japanese one letter left out. */
export function keysOfForm(form: string): readonly string[] {
  if (!isLatin(form)) {
    const shorter = Array.from({ length: form.length }, (_, at) => `${form.slice(0, at)}${form.slice(at + 1)}`);
    return [form, ...shorter, form.replace(ABOUT, '~')];
  }
  const words = withoutArticle(form).split(' ');
  return words.map((_, at) => [...words.slice(0, at), '*', ...words.slice(at + 1)].join(' '));
}

/**
 * Whether one title is the other but for a slip.
 * @param isKnown whether the other is that of a known instrument.
 */
export function differBySlip(form: string, other: string, isKnown: boolean): boolean {
  if (isLatin(form) !== isLatin(other)) return false;
  if (isLatin(form)) return isWordSlip(withoutArticle(form).split(' '), withoutArticle(other).split(' '), isKnown);
  return differByOne(form, other) || form.replace(ABOUT, '~') === other.replace(ABOUT, '~');
}

/** Whether a difference of two Japanese titles makes no other thing of them: a letter more or less, kana, に係る for に関する. */
export function isSurelySlip(form: string, other: string): boolean {
  if (isLatin(form) || form.length !== other.length) return true;
  const at = [...form].findIndex((letter, place) => letter !== other[place]);
  return isKana(form.charCodeAt(at)) || isKana(other.charCodeAt(at));
}

const isKana = (unit: number): boolean => isHiragana(unit) || isKatakana(unit);

/** One word differs, by its marks, or by a letter within it; an ending more or less is grammar, but not in a long known title. */
function isWordSlip(words: readonly string[], others: readonly string[], isKnown: boolean): boolean {
  const differing = words.flatMap((word, at) => (word === others[at] ? [] : [at]));
  if (words.length !== others.length || differing.length !== 1) return false;
  const [word, other] = [words[differing[0]!]!, others[differing[0]!]!];
  if (stripMarks(word) === stripMarks(other)) return true;
  if (isKnown && words.length >= LONG_KNOWN_TITLE) return differByOne(word, other);
  if (Math.min(word.length, other.length) < SHORTEST_WORD) return false;
  if (word.startsWith(other) || other.startsWith(word) || word[0] !== other[0]) return false;
  return (differByOne(word, other) || areTurned(word, other)) && word.at(-1) === other.at(-1);
}

/** Whether two letters stand the wrong way round: agreemnet. */
function areTurned(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

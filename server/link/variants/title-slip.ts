import { WORDS_FOR_ABOUT } from '../../lexicon/ja/title-grammar';
import { SWEDISH_ARTICLES } from '../../lexicon/sv/title-grammar';
import { stripMarks } from '../../names/forms';
import { differByOne, nearKeys } from '../../names/near-forms';
import { beginsLatin, isHiragana, isKatakana } from '../../text/script';

/* How two titles differ where one is a slip for the other; all forms are those of `titleForm`. */

/** Shorter titles that differ by a letter are two titles. */
const SHORTEST_JAPANESE = 7;
const SHORTEST_LATIN = 16;
/** Of so many words no other treaty differs by a letter only: … on the Law of the See. */
const LONG_KNOWN_TITLE = 6;
/** A shorter word that differs by a letter is another word. */
const SHORTEST_WORD = 5;
/** What is left of a word without its article is no shorter. */
const SHORTEST_STEM = 4;
const LETTERS = /^\p{L}{1,63}$/u;

/** Whether a title is long enough that one which differs by a letter is the same. */
export const isLongEnough = (form: string): boolean =>
  form.length >= (beginsLatin(form) ? SHORTEST_LATIN : SHORTEST_JAPANESE);

/** A form without the Swedish article of its first word. */
export function withoutArticle(form: string): string {
  if (!beginsLatin(form)) return form;
  const [first = '', ...rest] = form.split(' ');
  const article = LETTERS.test(first)
    ? SWEDISH_ARTICLES.find(ending => first.endsWith(ending) && first.length - ending.length >= SHORTEST_STEM)
    : undefined;
  return [article ? first.slice(0, -article.length) : first, ...rest].join(' ');
}

/** The keys by which two titles meet that differ by a slip: one word left open, or in Japanese one letter left out. */
export function keysOfForm(form: string): readonly string[] {
  if (!beginsLatin(form)) return [...nearKeys(form), withoutAbout(form)];
  const words = withoutArticle(form).split(' ');
  return words.map((_, at) => [...words.slice(0, at), '*', ...words.slice(at + 1)].join(' '));
}

/** A Japanese form with a mark in the place of its first words for “about”. */
function withoutAbout(form: string): string {
  const found = WORDS_FOR_ABOUT.map(words => ({ words, at: form.indexOf(words) })).filter(({ at }) => at >= 0);
  const [first] = found.sort((a, b) => a.at - b.at);
  return first ? `${form.slice(0, first.at)}~${form.slice(first.at + first.words.length)}` : form;
}

/**
 * Whether one title is the other but for a slip.
 * @param isKnown whether the other is that of a known instrument.
 */
export function differBySlip(form: string, other: string, isKnown: boolean): boolean {
  if (beginsLatin(form) !== beginsLatin(other)) return false;
  if (beginsLatin(form)) return isWordSlip(withoutArticle(form).split(' '), withoutArticle(other).split(' '), isKnown);
  return differByOne(form, other) || withoutAbout(form) === withoutAbout(other);
}

/** Whether a difference of two Japanese titles makes no other thing of them: a letter more or less, kana, に係る for に関する. */
export function isSurelySlip(form: string, other: string): boolean {
  if (beginsLatin(form) || form.length !== other.length) return true;
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

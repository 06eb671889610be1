import type { AmountRow } from '../../lexicon/date-rows';
import { numeralAt } from '../../text/numerals';
import { isDigit, isLatinLetter } from '../../text/script';
import { type GrowingAmounts, HALF_OF, UNITS } from './amounts';
import type { StatedDuration } from './expression';
import { skipBlanks } from './marks';
import {
  amounts,
  approximateAmount,
  articles,
  countingArticles,
  halfAmounts,
  halfBehind,
  noAmountBefore,
  numbers,
} from './western-words';
import { wordAt } from './words';

const HYPHEN = 0x2d;

/** Reads an amount of time that begins at a place: about two hours, 1 hour and 50 minutes, två år, two-day. */
export function westernDuration(lower: string, start: number): StatedDuration | undefined {
  const approximate = wordAt(approximateAmount, lower, start);
  let next = approximate ? skipBlanks(lower, start + approximate.word.length, 1) : start;
  const sum: GrowingAmounts = {};
  let end = -1;
  let unitIndex = -1;
  const half = wordAt(halfAmounts, lower, next);
  if (half) {
    const behind = next + half.word.length;
    const about = approximate ? ({ approximate: true } as const) : undefined;
    return isSomethingElse(lower, behind) ? undefined : { start, end: behind, minutes: half.value, ...about };
  }
  while (true) {
    const count = countAt(lower, next, approximate !== undefined);
    if (!count) break;
    const isJoined = lower.charCodeAt(count.end) === HYPHEN;
    const halfAt = skipBlanks(lower, count.end, 1);
    const withHalf = wordAt(halfBehind, lower, halfAt);
    const unitAt = isJoined
      ? count.end + 1
      : skipBlanks(lower, withHalf ? halfAt + withHalf.word.length : count.end, 1);
    const row = unitAt > count.end ? wordAt(amounts, lower, unitAt) : undefined;
    const index = row ? UNITS.indexOf(row.unit) : -1;
    if (!row || index <= unitIndex || isIdiom(lower, unitAt, row, count.value)) break;
    sum[row.unit] = count.value;
    end = unitAt + row.word.length;
    const halfLater = withHalf ? undefined : wordAt(halfBehind, lower, skipBlanks(lower, end, 1));
    if (halfLater) end = skipBlanks(lower, end, 1) + halfLater.word.length;
    if (withHalf || halfLater) Object.assign(sum, HALF_OF[row.unit]);
    unitIndex = index;
    if (halfLater) break;
    next = behindJoiner(lower, end);
  }
  if (end < 0 || isSomethingElse(lower, end)) return undefined;
  return { start, end, ...sum, ...(approximate && { approximate: true }) };
}

interface Count {
  readonly value: number;
  readonly end: number;
}

/** A number in figures or as a word; an article only where the amount is approximate, as `an hour` is said loosely. */
function countAt(lower: string, at: number, isApproximate: boolean): Count | undefined {
  const number = numeralAt(lower, at);
  if (number) {
    if (number.value >= 1000 || (number.end - at > 1 && lower.charAt(at) === '0')) return undefined;
    const isDecimal =
      (lower.charAt(number.end) === '.' || lower.charAt(number.end) === ',') &&
      isDigit(lower.charCodeAt(number.end + 1));
    if (!isDecimal) return number;
    if (isDigit(lower.charCodeAt(number.end + 2))) return undefined;
    return { value: number.value + (lower.charCodeAt(number.end + 1) - 0x30) / 10, end: number.end + 2 };
  }
  const word = wordAt(numbers, lower, at);
  if (word) return tensAndOnes(lower, at, word);
  const article = isApproximate ? wordAt(articles, lower, at) : countingArticle(lower, at);
  return article && { value: 1, end: at + article.word.length };
}

/**
 * The Swedish article is the numeral one: en timme; but ett år and en dag may be some year and some day. With half a unit
 * more an article counts in both languages: ett och ett halvt år, an hour and a half.
 */
function countingArticle(lower: string, at: number): { readonly word: string } | undefined {
  const article = wordAt(articles, lower, at);
  if (!article) return undefined;
  const next = skipBlanks(lower, at + article.word.length, 1);
  if (wordAt(countingArticles, lower, at) && lower.startsWith('timme', next)) return article;
  const unit = wordAt(amounts, lower, next);
  const half = wordAt(halfBehind, lower, unit ? skipBlanks(lower, next + unit.word.length, 1) : next);
  return half && article;
}

/** Thirty-five. */
function tensAndOnes(
  lower: string,
  at: number,
  { word, value }: { readonly word: string; readonly value: number },
): Count {
  const end = at + word.length;
  if (value < 20 || lower.charCodeAt(end) !== HYPHEN) return { value, end };
  const ones = wordAt(numbers, lower, end + 1);
  return ones && ones.value < 10 ? { value: value + ones.value, end: end + 1 + ones.word.length } : { value, end };
}

/** `one day` is some day rather than an amount. */
const isIdiom = (lower: string, unitAt: number, { word }: AmountRow, value: number): boolean =>
  word === 'day' && value === 1 && lower.charCodeAt(unitAt - 1) !== HYPHEN;

/** Behind the blank or `and` before a finer amount. */
function behindJoiner(lower: string, at: number): number {
  const next = skipBlanks(lower, at, 1);
  if (lower.startsWith('and ', next)) return next + 4;
  return lower.startsWith('och ', next) ? next + 4 : next;
}

/** 5-year-old, 24 hours a day, years' worth of letters run together. */
function isSomethingElse(lower: string, end: number): boolean {
  const next = lower.charCodeAt(end) === HYPHEN ? end + 1 : skipBlanks(lower, end, 1);
  return isLatinLetter(lower.charCodeAt(end)) || (next > end && wordAt(noAmountBefore, lower, next) !== undefined);
}

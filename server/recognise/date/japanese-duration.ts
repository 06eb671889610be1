import * as lexicon from '../../lexicon/ja/dates';
import { type Numeral, numeralAt } from '../../text/numerals';
import { isDigit, isKanji, unitsOf } from '../../text/script';
import type { Span } from '../../text/span';
import { type GrowingAmounts, HALF_OF, UNITS } from './amounts';
import type { StatedDuration } from './expression';
import { isHeadedByDay } from './japanese-unit';
import { isDash, isListMark, skipBlanks } from './marks';
import { isYear } from './numeric';
import { wordAt, wordBefore, wordSet, wordTable } from './words';

const amounts = wordTable(lexicon.AMOUNTS);
const approximateBefore = wordSet(lexicon.APPROXIMATE_BEFORE);
const approximateBehind = wordSet(lexicon.APPROXIMATE_AMOUNT);
const noAmountBefore = wordSet(lexicon.NO_AMOUNT_BEFORE);
const amountBefore = wordSet(lexicon.AMOUNT_BEFORE);
const amountAfter = wordSet(lexicon.AMOUNT_AFTER);
const amountOfYearsBefore = wordSet(lexicon.AMOUNT_OF_YEARS_BEFORE);
const shortYearBefore = wordSet(lexicon.SHORT_YEAR_BEFORE);
const halfYears = wordSet(lexicon.HALF_YEARS);

const NO_MINUTE_BEFORE = unitsOf(lexicon.NO_MINUTE_BEFORE);

/**
 * Reads an amount of time that begins at a place: 約1時間50分, 3日間, 2か月, 1年半.
 * 4日 and 2025年 are no amounts, but 90日, 3日以内 and 2年 are.
 */
export function japaneseDuration(text: string, start: number): StatedDuration | undefined {
  const approximate = wordAt(approximateBefore, text, start);
  const first = approximate ? skipBlanks(text, start + approximate.word.length, 1) : start;
  const amountsAt = afterLowerEnd(text, first);
  const sum: GrowingAmounts = {};
  let end = amountsAt;
  let unitIndex = -1;
  while (true) {
    const number = numeralAt(text, unitIndex < 0 ? end : behindAnd(text, end));
    if (!number) break;
    const decimal = decimalBehind(text, number.end);
    const row = wordAt(amounts, text, skipBlanks(text, decimal?.end ?? number.end, 1));
    const index = row ? UNITS.indexOf(row.unit) : -1;
    if (!row || index <= unitIndex) break;
    const behind = skipBlanks(text, decimal?.end ?? number.end, 1) + row.word.length;
    if (!isAmount(text, number, row.word, behind, unitIndex < 0)) break;
    sum[row.unit] = decimal ? number.value + decimal.value : number.value;
    end = behind;
    unitIndex = index;
    if (text.charAt(end) === '半' && text.charAt(end + 1) !== '期') {
      Object.assign(sum, HALF_OF[row.unit]);
      end++;
      break;
    }
  }
  if (unitIndex < 0) return undefined;
  const behind = wordAt(approximateBehind, text, end);
  const isApproximate = approximate !== undefined || behind !== undefined || amountsAt > first;
  return {
    start,
    end: behind ? end + behind.word.length : end,
    ...sum,
    ...(isApproximate && { approximate: true }),
  };
}

/** Reads 半年 and 約半年間, where a hit of the word stands: 上半年 is none, nor 半年ごと. */
export function japaneseHalfYear(text: string, hit: Span, floor: number): StatedDuration | undefined {
  const row = wordAt(halfYears, text, hit.start);
  if (!row || isDigit(text.charCodeAt(hit.start - 1))) return undefined;
  const end = hit.start + row.word.length;
  if (wordAt(noAmountBefore, text, end)) return undefined;
  const about = wordBefore(approximateBefore, text, hit.start);
  const isAbout = about !== undefined && hit.start - about.word.length >= floor;
  if (!isAbout && isKanji(text.charCodeAt(hit.start - 1))) return undefined;
  const behind = wordAt(approximateBehind, text, end);
  return {
    start: isAbout ? hit.start - about.word.length : hit.start,
    end: behind ? end + behind.word.length : end,
    months: 6,
    ...((isAbout || behind) && { approximate: true }),
  };
}

/** Behind the blank or the と before a finer amount: 1か月と2日間. */
const behindAnd = (text: string, at: number): number => (text.charAt(at) === 'と' ? at + 1 : skipBlanks(text, at, 1));

/** 2~3日間 and 2、3か月: the amounts begin at the higher end. */
function afterLowerEnd(text: string, at: number): number {
  const lower = numeralAt(text, at);
  if (!lower || lower.value > 99) return at;
  const mark = skipBlanks(text, lower.end, 1);
  const unit = text.charCodeAt(mark);
  if (!isDash(unit) && !isListMark(unit)) return at;
  const upper = numeralAt(text, skipBlanks(text, mark + 1, 1));
  return upper && upper.value > lower.value ? upper.start : at;
}

/** .5 of 1.5時間. */
function decimalBehind(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  if (text.charAt(at) !== '.' || !isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2)))
    return undefined;
  return { value: (text.charCodeAt(at + 1) - 0x30) / 10, end: at + 2 };
}

/** Whether a number and its unit are an amount rather than a date or part of a word. */
function isAmount(text: string, number: Numeral, unit: string, behind: number, isFirst: boolean): boolean {
  const isBare = unit.length === 1;
  if (number.isKanji && isBare && isFirst && !isKanjiAmount(text, number, unit, behind)) return false;
  if (wordAt(noAmountBefore, text, behind)) return false;
  if (!isBare) return true;
  if (unit === '年') return !isYear(number.value) && !isMonthBehind(text, behind) && !isShortYear(text, number, behind);
  if (unit === '日') {
    if (isHeadedByDay(text, number.end, behind)) return false;
    const isShown = wordAt(amountBefore, text, behind) !== undefined || isBeforeOrAfter(text, behind);
    return !isFirst || number.value > 31 || isShown;
  }
  const next = text.charCodeAt(behind);
  if (text.startsWith('の', behind) && numeralAt(text, behind + 1)) return false;
  return !NO_MINUTE_BEFORE.has(next);
}

/** 96年まで, 85年入省, ’25年: the two last figures of a year. */
export const isShortYear = (text: string, { start, end, value, isKanji: isHan }: Numeral, behind: number): boolean =>
  !isHan &&
  end - start === 2 &&
  (APOSTROPHES.includes(text.charAt(start - 1)) ||
    (value >= lexicon.LEAST_SHORT_YEAR && wordAt(shortYearBefore, text, behind) !== undefined));

const APOSTROPHES = ['’', '‘', "'"];

/** 三十分 and 二年後 are amounts; 十分, 三年 and 一日 may be anything. */
const isKanjiAmount = (text: string, { start, end }: Numeral, unit: string, behind: number): boolean =>
  unit === '分'
    ? end - start > 1
    : text.startsWith('以内', behind) ||
      isBeforeOrAfter(text, behind) ||
      isHalfBehind(text, behind) ||
      wordBefore(amountAfter, text, start) !== undefined ||
      (unit === '年' && wordAt(amountOfYearsBefore, text, end + 1) !== undefined);

/** The 半 of 三年半, but not of 三年半ば. */
const isHalfBehind = (text: string, at: number): boolean =>
  text.charAt(at) === '半' && text.charAt(at + 1) !== 'ば' && !isKanji(text.charCodeAt(at + 1));

/** The 後 of 二年後, but not of 二年後半. */
const isBeforeOrAfter = (text: string, at: number): boolean =>
  (text.charAt(at) === '前' || text.charAt(at) === '後') && !isKanji(text.charCodeAt(at + 1));

/** 7年12月 is a date whose era stands elsewhere. */
function isMonthBehind(text: string, at: number): boolean {
  const number = numeralAt(text, skipBlanks(text, at, 2));
  return number !== undefined && text.charAt(skipBlanks(text, number.end, 2)) === '月';
}

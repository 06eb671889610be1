import * as lexicon from '../../lexicon/ja/dates';
import { ERA_LETTERS, ERA_WORDS } from '../../lexicon/ja/dates';
import { lowerOfTwo, type Numeral, numeralAt } from '../../text/numerals';
import { isKanji } from '../../text/script';
import { addRelative, type Draft, draft, partOf } from './draft';
import type { Part, Relative, StatedPoint } from './expression';
import { isShortYear } from './japanese-duration';
import { type Bracketed, bracketed, joint, type PointOptions, relativePart, unitAt, unitLater } from './japanese-unit';
import { isCloseBracket, skipBlanks } from './marks';
import { eraMonthDay, isYear } from './numeric';
import { wordAt, wordSet, wordTable } from './words';

/* Years of Japanese dates: 令和7(2025)年, 2025年度上半期, 1990年代, 2025年春. Each function tells the place behind, or -1. */

const eras = wordTable(ERA_WORDS);
const shortEras = wordTable(lexicon.ERA_SHORTS);
const seasons = wordTable(lexicon.SEASONS);
const stretchParts = wordSet(lexicon.STRETCH_PARTS);
const halves = wordTable(lexicon.HALVES);
const noAmountBefore = wordSet(lexicon.NO_AMOUNT_BEFORE);
const approximateBehind = wordSet(lexicon.APPROXIMATE_BEHIND);

const YEARS_AND_WEEKS: readonly Relative['unit'][] = ['year', 'week'];

const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const FISCAL = '度'.charCodeAt(0);
const SPAN = '間'.charCodeAt(0);
const FIRST_YEAR = '元'.charCodeAt(0);
const SAME = '同'.charCodeAt(0);
const NEXT = '翌'.charCodeAt(0);
const OF = 'の'.charCodeAt(0);

export function yearPart(text: string, at: number, into: Draft, options: PointOptions): number {
  const era = eraYear(text, at, into);
  if (era >= 0) return era;
  const relative = relativePart(text, at, into, YEARS_AND_WEEKS);
  if (relative >= 0) return relative;
  const imperial = imperialYear(text, at, into);
  return imperial >= 0 ? imperial : plainYear(text, at, into, options);
}

/** 令和7年, 令和7(2025)年, 令和7年(2025年), R7年, 令和7.12.4 (the last with its month and day). */
function eraYear(text: string, at: number, into: Draft): number {
  const named = eraNameAt(text, at);
  if (!named) return -1;
  const number = eraNumber(text, skipBlanks(text, named.end, 2));
  if (!number) return -1;
  if (number.isOneOfTwo) into.approximate = true;
  const era = { start: at, end: number.end, value: { name: named.era, year: number.value } };
  const figures = eraMonthDay(text, number.end, into);
  if (figures >= 0) {
    into.era = era;
    into.components += 1;
    return figures;
  }
  const gregorian = bracketed(text, number.end, inside => gregorianYear(text, inside));
  const unit = unitAt(text, gregorian?.end ?? number.end, YEAR);
  const later = unit < 0 && !gregorian ? unitLater(text, number.end, YEAR) : -1;
  if (unit < 0 && later < 0) return -1;
  into.era = era;
  into.components += 1;
  if (unit < 0) return withoutUnit(text, number.end, later, into);
  const other = gregorian ?? bracketed(text, unit, inside => gregorianYear(text, inside));
  if (other) into.year = other.value;
  return Math.max(unit, other?.end ?? unit);
}

interface EraName {
  readonly era: (typeof ERA_WORDS)[number]['era'];
  readonly end: number;
}

function eraNameAt(text: string, at: number): EraName | undefined {
  const word = wordAt(eras, text, at);
  if (word) return { era: word.era, end: at + word.word.length };
  const short = wordAt(shortEras, text, at);
  // 昭55.5.25, but not 令7年 or 大2つ.
  if (short) return isDottedBehind(text, at + 1) ? { era: short.era, end: at + 1 } : undefined;
  const unit = text.charCodeAt(at);
  if (unit < 0x48 || unit > 0x54) return undefined;
  const letter = ERA_LETTERS.find(row => row.letter.charCodeAt(0) === unit);
  return letter && { era: letter.era, end: at + 1 };
}

/** Whether three numbers with dots between them follow: 55.5.25. */
function isDottedBehind(text: string, at: number): boolean {
  const year = eraNumber(text, at);
  return year !== undefined && eraMonthDay(text, year.end, draft(at)) >= 0;
}

/** The year of an era: a number of at most two digits, or 元; of 三十七八 the lower. */
function eraNumber(text: string, at: number): (Numeral & { readonly isOneOfTwo?: boolean }) | undefined {
  if (text.charCodeAt(at) === FIRST_YEAR) return { start: at, end: at + 1, value: 1, isKanji: true };
  const number = numeralAt(text, at);
  const lower = number && lowerOfTwo(text, number);
  if (number && lower !== undefined) return { ...number, value: lower, isOneOfTwo: true };
  return number && number.value < 100 ? number : undefined;
}

function gregorianYear(text: string, at: number): Bracketed<Part<number>> | undefined {
  const start = text.startsWith('西暦', at) ? at + 2 : at;
  const number = numeralAt(text, start);
  if (!number || !isYear(number.value)) return undefined;
  return { value: partOf(number), end: Math.max(number.end, unitAt(text, number.end, YEAR)) };
}

/** The count from the first emperor of the legend, by which 皇紀2600年 is 1940; 紀元 alone may also be the Christian one. */
const IMPERIAL_HEAD_START = 660;
const LEAST_IMPERIAL = 2400;

/** 皇紀2600年, 紀元二千六百年. */
function imperialYear(text: string, at: number, into: Draft): number {
  if (!text.startsWith('皇紀', at) && !text.startsWith('紀元', at)) return -1;
  const number = numeralAt(text, at + 2);
  const unit = number ? unitAt(text, number.end, YEAR) : -1;
  if (!number || unit < 0 || number.value < LEAST_IMPERIAL || !isYear(number.value)) return -1;
  into.year = { start: at, end: number.end, value: number.value - IMPERIAL_HEAD_START };
  into.components += 1;
  return unit;
}

/** 2025年, 2025(令和7)年, 2025年(令和7年), 西暦2025年, 同5年, and the first end of 2021~2023年. */
function plainYear(text: string, at: number, into: Draft, { leaning }: PointOptions): number {
  const isNext = text.charCodeAt(at) === NEXT;
  const isSame = text.charCodeAt(at) === SAME && isShortYearAt(text, at + 1);
  const start = isNext || isSame ? at + 1 : text.startsWith('西暦', at) ? at + 2 : at;
  const number = numeralAt(text, start);
  if (!number) return -1;
  const eraInside = (inside: number) => bracketedEra(text, inside);
  const era = bracketed(text, number.end, eraInside);
  const unit = unitAt(text, era?.end ?? number.end, YEAR);
  if (!isPlausibleYear(text, number, unit, leaning || isSame)) return -1;
  const later = unit < 0 && !era ? unitLater(text, number.end, YEAR) : -1;
  if (unit < 0 && later < 0) return -1;
  into.year = partOf(number);
  into.components += 1;
  if (isNext) addRelative(into, at, at + 1, { unit: 'year', distance: 1, from: 'named' });
  if (unit < 0) return withoutUnit(text, number.end, later, into);
  const other = era ?? bracketed(text, unit, eraInside);
  if (other) into.era = other.value;
  return Math.max(unit, other?.end ?? unit);
}

/** The 5年 of 大正3年、同5年, a year of the era just named. */
export function isShortYearAt(text: string, at: number): boolean {
  const number = numeralAt(text, at);
  const unit = number && number.value > 0 && number.value < 100 ? unitAt(text, number.end, YEAR) : -1;
  return unit >= 0 && text.charCodeAt(unit) !== SPAN && !wordAt(noAmountBefore, text, unit);
}

/** The first of 令和7~9年度 is a fiscal year as the last is. */
function withoutUnit(text: string, end: number, later: number, into: Draft): number {
  if (text.charCodeAt(later) === FISCAL) into.fiscal = true;
  return end;
}

/**
 * A year of four digits is one by itself, one of fewer only where a month follows, or a decade, or where it leans on a
 * date before it: 97年 in 1978年及び97年; else 97年 is an amount.
 */
function isPlausibleYear(text: string, number: Numeral, unit: number, leaning: boolean): boolean {
  if (isYear(number.value)) return !number.isKanji || number.end - number.start >= 3;
  if (number.value >= 1000) return false;
  const behind = unit < 0 ? number.end : unit;
  if (unit >= 0 && text.charCodeAt(behind) === '代'.charCodeAt(0)) {
    return number.value >= 10 && number.value % 10 === 0 && text.charCodeAt(behind + 1) !== '目'.charCodeAt(0);
  }
  const next = numeralAt(text, skipBlanks(text, behind, 2));
  if (unit >= 0 && next && text.charCodeAt(next.end) === MONTH) return number.value > 0;
  if (unit >= 0 && number.value >= 600 && number.value % 10 !== 0 && text.charCodeAt(behind) !== SPAN) return true;
  if (unit >= 0 && isShortYear(text, number, behind)) return true;
  return leaning && number.value < 100 && (text.charCodeAt(behind) !== SPAN || unit < 0);
}

function bracketedEra(text: string, at: number): Bracketed<NonNullable<StatedPoint['era']>> | undefined {
  const named = eraNameAt(text, at);
  const number = named && eraNumber(text, skipBlanks(text, named.end, 1));
  if (!named || !number) return undefined;
  const value = { start: at, end: number.end, value: { name: named.era, year: number.value } };
  return { value, end: Math.max(number.end, unitAt(text, number.end, YEAR)) };
}

/** 年度, 上半期, 第3四半期, 年代, 年春, 年末: what makes more or less of a year than one. */
export function stretchBehindYear(text: string, at: number, into: Draft): number {
  const unit = text.charCodeAt(at);
  const isYearUnit = text.charCodeAt(at - 1) === YEAR || isCloseBracket(text.charCodeAt(at - 1));
  if (isYearUnit && unit === FISCAL) {
    into.fiscal = true;
    if (into.relative) into.relative = into.relative.map(fiscalRelative);
    return partOfYear(text, at + 1, into, at + 1);
  }
  if (isYearUnit && unit === '代'.charCodeAt(0) && !into.relative) {
    into.stretch = 'decade';
    return stretchPart(text, at + 1, into, at + 1);
  }
  const season = seasonPart(text, at, into);
  return season >= 0 ? season : partOfYear(text, at, into, -1);
}

const fiscalRelative = <P extends { readonly value: Relative }>(part: P): P =>
  part.value.unit === 'year' ? { ...part, value: { ...part.value, unit: 'fiscal-year' } } : part;

/** Half, quarter or a vague part behind a year or fiscal year; `otherwise` where there is none. */
function partOfYear(text: string, at: number, into: Draft, otherwise: number): number {
  const inner = joint(text, at);
  const half = wordAt(halves, text, inner);
  if (half) {
    const end = inner + half.word.length;
    into.half = { start: inner, end, value: half.value };
    into.components += 1;
    return end;
  }
  const quarter = quarterPart(text, inner, into);
  return quarter >= 0 ? quarter : stretchPart(text, at, into, otherwise);
}

/** 第3四半期, 第三・四半期. */
export function quarterPart(text: string, at: number, into: Draft): number {
  const start = text.charCodeAt(at) === '第'.charCodeAt(0) ? at + 1 : at;
  const number = numeralAt(text, start);
  if (!number || number.value < 1 || number.value > 4) return -1;
  const unit = text.charCodeAt(number.end) === 0x30fb ? number.end + 1 : number.end;
  if (!text.startsWith('四半期', unit)) return -1;
  into.quarter = { start: at, end: unit + 3, value: number.value };
  into.components += 1;
  return unit + 3;
}

/** 末, 前半 and the like behind a year or a decade. */
function stretchPart(text: string, at: number, into: Draft, otherwise: number): number {
  const row = wordAt(stretchParts, text, text.charCodeAt(at) === OF ? at + 1 : at);
  if (!row) return otherwise;
  into.approximate = true;
  return at + row.word.length + (text.charCodeAt(at) === OF ? 1 : 0);
}

function seasonPart(text: string, at: number, into: Draft): number {
  const start = text.charCodeAt(at) === OF ? at + 1 : at;
  const row = wordAt(seasons, text, start);
  if (!row) return -1;
  const end = start + row.word.length;
  // 2025年秋田, 2025年春闘: another word; 頃 makes it approximate.
  if (isKanji(text.charCodeAt(end)) && !wordAt(approximateBehind, text, end)) return -1;
  into.season = { start, end, value: row.value };
  into.components += 1;
  return end;
}

import type * as lexicon from '../../lexicon/vi/dates';
import { numeralAt } from '../../text/numerals';
import { type Draft, partOf } from './draft';
import type { Part } from './expression';
import { skipBlanks } from './marks';
import { isYear, pairEnd } from './numeric';
import { monthWord, yearBehind } from './vietnamese-month';
import { relativeWord } from './vietnamese-relative';
import * as words from './vietnamese-words';
import { namedYear, yearPart } from './vietnamese-year';
import { wordAt } from './words';

/*
 * Stretches of time in Vietnamese: đầu tháng 12, nửa đầu năm 2026, quý III/2025, mùa xuân 2025, năm tài khóa 2025, thế kỷ 21.
 * Each function reads into the draft and tells the place behind, or -1 where there is none.
 */

/** What begins with a word: tháng 12/2025, đầu tháng 12, quý III/2025, mùa xuân 2025, thập niên 1990, thế kỷ 21, năm 2025. */
export function namedPart(lower: string, at: number, into: Draft): number {
  const month = monthWord(lower, at, into);
  if (month >= 0) return yearBehind(lower, month, into);
  const year = namedYear(lower, at, into);
  if (year >= 0) return year;
  const fiscal = wordAt(words.fiscal, lower, at);
  if (fiscal) return fiscalLed(lower, at + fiscal.word.length, into);
  const half = wordAt(words.halfYears, lower, at);
  if (half) return halfLed(lower, at, half, into);
  const third = wordAt(words.thirds, lower, at);
  if (third) return thirdLed(lower, at, third, into);
  if (lower.startsWith(`${words.QUARTER} `, at)) return quarterLed(lower, at, into);
  if (lower.startsWith(`${words.SEASON} `, at)) return seasonLed(lower, at, into);
  return stretchLed(lower, at, into);
}

function thirdLed(lower: string, at: number, row: (typeof lexicon.THIRDS)[number], into: Draft): number {
  const end = at + row.word.length;
  const next = skipBlanks(lower, end, 1);
  if (next === end) return -1;
  const month = monthWord(lower, next, into);
  if (month >= 0) {
    into.third = { start: at, end, value: row.third };
    return yearBehind(lower, month, into);
  }
  const relative = wordAt(words.relatives, lower, next);
  // cuối tuần này
  if (relative?.unit === 'week') return relativeWord(lower, next, into);
  if (relative?.unit === 'month') {
    into.third = { start: at, end, value: row.third };
    return relativeWord(lower, next, into);
  }
  const year = namedYear(lower, next, into);
  const stretch = year >= 0 ? year : stretchLed(lower, next, into);
  if (stretch >= 0) into.approximate = true;
  return stretch;
}

/** năm tài khóa 2025, năm tài chính 2024-2025. */
function fiscalLed(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at, 1);
  const number = next > at ? numeralAt(lower, next) : undefined;
  if (!number || number.end - number.start !== 4 || !isYear(number.value)) return -1;
  const end = pairEnd(lower, number);
  if (end === number.end && yearPart(lower, number, into) < 0) return -1;
  into.year = partOf(number);
  into.fiscal = true;
  return end;
}

/** nửa đầu năm 2026. */
function halfLed(lower: string, at: number, row: (typeof lexicon.HALF_YEARS)[number], into: Draft): number {
  const end = at + row.word.length;
  const yearAt = skipBlanks(lower, end, 1);
  const relative = wordAt(words.relatives, lower, yearAt);
  const year = relative?.unit === 'year' ? relativeWord(lower, yearAt, into) : namedYear(lower, yearAt, into);
  if (year >= 0) into.half = { start: at, end, value: row.value };
  return year;
}

function quarterLed(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at + words.QUARTER.length, 1);
  const number = smallNumber(lower, next);
  if (!number || number.value > 4) return -1;
  const year = yearBehind(lower, number.end, into);
  if (year === number.end) return -1;
  into.quarter = { start: at, end: number.end, value: number.value };
  into.components += 1;
  return year;
}

/** III or 3. */
function smallNumber(lower: string, at: number): Part<number> | undefined {
  const number = numeralAt(lower, at);
  if (number) return number.value >= 1 && number.value <= 21 ? partOf(number) : undefined;
  const row = wordAt(words.roman, lower, at);
  return row && { start: at, end: at + row.word.length, value: row.value };
}

function seasonLed(lower: string, at: number, into: Draft): number {
  const next = skipBlanks(lower, at + words.SEASON.length, 1);
  const row = wordAt(words.seasons, lower, next);
  if (!row) return -1;
  const end = next + row.word.length;
  const number = numeralAt(lower, skipBlanks(lower, end, 1));
  const bare = number ? yearPart(lower, number, into) : -1;
  const year = bare >= 0 ? bare : yearBehind(lower, end, into);
  if (year === end) return -1;
  into.season = { start: next, end, value: row.value };
  into.components += 1;
  // mùa đông 1939-1940
  return into.year && year === into.year.end ? pairEnd(lower, into.year) : year;
}

/** thế kỷ 21, thập niên 1990, những năm 90. */
function stretchLed(lower: string, at: number, into: Draft): number {
  const century = wordAt(words.centuries, lower, at);
  if (century) {
    const number = smallNumber(lower, skipBlanks(lower, at + century.word.length, 1));
    if (!number) return -1;
    into.year = { ...number, value: (number.value - 1) * 100 };
    into.stretch = 'century';
    into.components += 1;
    return number.end;
  }
  const decade = wordAt(words.decades, lower, at);
  const number = decade ? numeralAt(lower, skipBlanks(lower, at + decade.word.length, 1)) : undefined;
  if (!number || number.value % 10 !== 0 || (number.value > 99 && !isYear(number.value))) return -1;
  into.year = partOf(number);
  into.stretch = 'decade';
  into.components += 1;
  return number.end;
}

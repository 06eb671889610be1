import { isLatinLetter } from '../../text/script';
import type { Draft } from './draft';
import { skipBlanks } from './marks';
import { numeralAt } from './numerals';
import { monthLed, ordinalEnd, yearTail } from './western-month';
import type { Page } from './western-page';
import { relativePart } from './western-relative';
import * as words from './western-words';
import { decadePart, isFiscalYear, pairEnd, pairedYear, yearPart } from './western-year';
import { wordAt } from './words';

/*
 * Stretches of time in English and Swedish: Q3 2025, the third quarter of FY2025, spring 2025, early December, the end of
 * March, the 20th century. Each function reads into the draft and tells the place behind, or -1 where there is none.
 */

const COMMA = 0x2c;
const HYPHEN = 0x2d;

/** What begins with a word: December 4, 2025; Q3 2025; FY2025; spring 2025; early December; the third quarter of 2025. */
export function namedPart(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const month = monthLed(page, at, into);
  if (month >= 0) return month;
  const quarter = quarterLed(lower, at, into);
  if (quarter >= 0) return quarter;
  const ordinal = wordAt(words.ordinals, lower, at);
  if (ordinal) return ordinalLed(page, at, ordinal, into);
  const season = wordAt(words.seasons, lower, at);
  if (season) {
    const end = at + season.word.length;
    const pair = pairedYear(lower, skipBlanks(lower, end, 1), into);
    const year = pair >= 0 ? pair : yearTail(lower, end, into);
    if (year === end || lower.charCodeAt(end) === COMMA) return -1;
    into.season = { start: at, end, value: season.value };
    into.components += 1;
    return year;
  }
  const fiscal = wordAt(words.fiscal, lower, at);
  if (fiscal || isFiscalYear(lower, at)) {
    const end = at + (fiscal?.word.length ?? 2);
    const year = yearPart(lower, skipBlanks(lower, end, 1), into);
    if (year < 0) {
      const pair = pairedYear(lower, skipBlanks(lower, end, 1), into);
      if (pair >= 0) into.fiscal = true;
      return pair;
    }
    into.fiscal = true;
    return pairEnd(lower, into.year!);
  }
  return thirdLed(page, at, into);
}

/** Q3 2025. */
function quarterLed(lower: string, at: number, into: Draft): number {
  const isQuarter = lower.charCodeAt(at) === 0x71;
  if ((!isQuarter && lower.charCodeAt(at) !== 0x68) || isLatinLetter(lower.charCodeAt(at - 1))) return -1;
  const number = numeralAt(lower, at + 1);
  if (!number || number.value < 1 || number.value > (isQuarter ? 4 : 2) || number.end !== at + 2) return -1;
  const fiscalAt = skipBlanks(lower, number.end, 1);
  const fiscal = wordAt(words.fiscal, lower, fiscalAt);
  const isFiscal = fiscal !== undefined || isFiscalYear(lower, fiscalAt);
  const year = yearPart(lower, isFiscal ? skipBlanks(lower, fiscalAt + (fiscal?.word.length ?? 2), 1) : fiscalAt, into);
  if (year < 0) return -1;
  if (isFiscal) into.fiscal = true;
  into[isQuarter ? 'quarter' : 'half'] = { start: at, end: number.end, value: number.value };
  into.components += 1;
  return year;
}

/** The third quarter of 2025, första halvåret 2025, the 20th century is `centuryPart`'s. */
export function ordinalLed(
  page: Page,
  at: number,
  row: { readonly word: string; readonly value: number },
  into: Draft,
): number {
  const { lower } = page;
  const unitAt = skipBlanks(lower, at + row.word.length, 1);
  const isQuarter = wordAt(words.quarters, lower, unitAt);
  const isHalf = row.value <= 2 ? wordAt(words.halves, lower, unitAt) : undefined;
  const unit = isQuarter ?? isHalf;
  if (!unit) return centuryPart(lower, at, into);
  let next = skipBlanks(lower, unitAt + unit.word.length, 1);
  if (lower.startsWith('of ', next)) next += 3;
  else if (lower.startsWith('av ', next)) next += 3;
  const fiscal = wordAt(words.fiscal, lower, next);
  if (fiscal) next = skipBlanks(lower, next + fiscal.word.length, 1);
  const year = yearPart(lower, next, into);
  const relative =
    year < 0 && wordAt(words.relatives, lower, next)?.unit === 'year' ? relativePart(lower, next, into) : -1;
  if (year < 0 && relative < 0) return -1;
  if (fiscal) into.fiscal = true;
  into[isQuarter ? 'quarter' : 'half'] = { start: at, end: unitAt + unit.word.length, value: row.value };
  into.components += 1;
  return Math.max(year, relative);
}

/** 21st century. */
export function centuryPart(lower: string, at: number, into: Draft): number {
  const number = numeralAt(lower, at);
  if (!number || number.value < 1 || number.value > 21) return -1;
  const unit = skipBlanks(lower, ordinalEnd(lower, number.end), 1);
  const row = wordAt(words.centuries, lower, unit);
  if (!row) return -1;
  into.year = { start: at, end: number.end, value: (number.value - 1) * 100 };
  into.stretch = 'century';
  into.components += 1;
  return unit + row.word.length;
}

/** Early December 2025, mid-2025, late 1990s. */
function thirdLed(page: Page, at: number, into: Draft): number {
  const { lower } = page;
  const row = wordAt(words.thirds, lower, at);
  if (!row) return -1;
  const end = at + row.word.length;
  const next = lower.charCodeAt(end) === HYPHEN ? end + 1 : skipBlanks(lower, end, 1);
  if (next === end) return -1;
  const month = monthLed(page, next, into);
  if (month >= 0) {
    if (into.day) return -1;
    into.third = { start: at, end, value: row.third };
    return month;
  }
  const number = numeralAt(lower, next);
  const decade = number ? decadePart(lower, number, into) : -1;
  const year = decade >= 0 ? decade : yearPart(lower, next, into);
  if (year >= 0) into.approximate = true;
  return year;
}

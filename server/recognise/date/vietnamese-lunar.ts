import { numeralAt } from '../../text/numerals';
import type { Draft } from './draft';
import { isCloseBracket, isOpenBracket, skipBlanks } from './marks';
import * as words from './vietnamese-words';
import { cycleEnd, isLateYear, yearPart } from './vietnamese-year';
import { wordAt } from './words';

/*
 * What shows that a day and month are of Vietnam's lunar calendar: mồng 7 tháng Chạp, rằm tháng Bảy, mùng 1 Tết,
 * 10/3 âm lịch. Read as Gregorian days they would be wrong by weeks.
 */

/** rằm, the day of the full moon. */
export const lunarDay = (lower: string, at: number) => wordAt(words.lunarDays, lower, at);

/** tháng Chạp, and tháng Giêng behind mồng: with ngày, tháng Giêng is January as often. */
export function isLunarMonth(lower: string, { start, month, day }: Draft): boolean {
  const row = month && wordAt(words.lunarMonths, lower, month.start);
  if (!row || !day) return false;
  return (
    row.always ||
    lower
      .slice(start, day.start)
      .split(' ')
      .some(word => isDayMark(word))
  );
}

const isDayMark = (word: string): boolean => wordAt(words.dayMarks, word, 0) !== undefined;

/** Behind the words that show the lunar calendar after a date, with a year behind Tết: mùng 1 Tết Mậu Thân 1968. */
export function lunarTail(lower: string, at: number, into: Draft): number {
  if (!into.day && !into.month) return at;
  const next = skipBlanks(lower, at, 1);
  const isBracketed = next > at && isOpenBracket(lower.charCodeAt(next));
  const mark = next > at ? wordAt(words.lunarMarks, lower, isBracketed ? next + 1 : next) : undefined;
  if (mark) {
    into.lunar = true;
    const end = (isBracketed ? next + 1 : next) + mark.word.length;
    return isBracketed && isCloseBracket(lower.charCodeAt(end)) ? end + 1 : end;
  }
  const feast = next > at && into.day && !into.month ? wordAt(words.lunarFeasts, lower, next) : undefined;
  if (!feast) return at;
  into.lunar = true;
  return yearOfFeast(lower, next + feast.word.length, into);
}

/** Mậu Thân 1968 behind Tết. */
function yearOfFeast(lower: string, at: number, into: Draft): number {
  const named = cycleEnd(lower, skipBlanks(lower, at, 1));
  const end = named >= 0 ? named : at;
  const yearAt = skipBlanks(lower, end, 1);
  const number = yearAt > end ? numeralAt(lower, yearAt) : undefined;
  const year = number && isLateYear(number.value) ? yearPart(lower, number, into) : -1;
  return year >= 0 ? year : end;
}

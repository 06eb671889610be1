import { dayNumber, daysInMonth } from '../../calendar/day';
import { ERAS, type EraName, eraNamed, eraOf } from '../../calendar/eras';
import { ERA_LETTERS, ERA_SHORTS, ERA_WORDS } from '../../lexicon/ja/dates';
import { numeralLike } from './numerals-like';

/** A year of an era. */
export interface EraYear {
  readonly name: EraName;
  readonly year: number;
}

/**
 * The era year of a Gregorian date. Where two eras share the day or the year, the preferred one is taken if it has it, else
 * none: on the text's own word alone nothing is decided.
 */
export function eraYearOf(
  {
    year,
    month,
    day,
  }: { readonly year: number; readonly month?: number | undefined; readonly day?: number | undefined },
  preferred?: EraName,
): EraYear | undefined {
  const first = dayNumber(year, month ?? 1, day ?? 1);
  const last = dayNumber(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));
  const eras = ERAS.filter(era => era.firstDay <= last && (era.lastDay ?? Number.POSITIVE_INFINITY) >= first);
  const era =
    eras.find(({ name }) => name === preferred) ?? (eras.length === 1 ? eras[0] : eraOfDay(first, first === last));
  return era && { name: era.name, year: year - era.firstYear + 1 };
}

/** On a day that ended one era and began another, the later one. */
const eraOfDay = (number: number, isDay: boolean) => (isDay ? eraOf(number)?.era : undefined);

/**
 * Writes an era year in the manner of another: 令和7, 令和七, R7, ㋿７.
 * @param model era and year as the text has them.
 */
export function eraYearLike(model: string, { name, year }: EraYear): string | undefined {
  const split = /^([^0-9０-９〇一二三四五六七八九十百元]{1,3})([0-9０-９〇一二三四五六七八九十百]{1,4}|元)$/.exec(
    model,
  );
  if (!split) return undefined;
  const [, word = '', numeral = ''] = split;
  const mark = eraWordLike(word, name);
  if (mark === undefined) return undefined;
  // The first year is 元年 in words; registers and tables count it.
  const isInWords = ERA_WORDS.some(row => row.word === word.trim());
  const written = year === 1 && isInWords ? '元' : numeralLike(numeral === '元' ? '1' : numeral, year);
  return written === undefined ? undefined : mark + written;
}

/** 令和 for 平成, R for H, ㋿ for ㍻, 令 for 平. */
function eraWordLike(model: string, name: EraName): string | undefined {
  const word = model.trim();
  const blanks = model.slice(word.length);
  for (const rows of [ERA_WORDS.slice(0, ERAS.length), ERA_WORDS.slice(ERAS.length), ERA_SHORTS]) {
    if (!rows.some(row => row.word === word)) continue;
    return `${rows.find(row => row.era === name)?.word ?? ''}${blanks}`;
  }
  if (!ERA_LETTERS.some(({ letter }) => letter === word)) return undefined;
  return `${ERA_LETTERS.find(({ era }) => era === name)?.letter ?? ''}${blanks}`;
}

/** The era year in words, with numerals as in another number of the same date. */
export function eraYearInWords(name: EraName, year: number, numeral: string): string | undefined {
  const written = year === 1 ? '元' : numeralLike(numeral, year);
  return written === undefined ? undefined : eraNamed(name).name + written;
}

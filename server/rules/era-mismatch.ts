/**
 * # date/era-mismatch (error)
 *
 * An era year and the Gregorian year beside it are not the same year. One of the two is a slip, and which one only the
 * source can tell: the value keeps the era year.
 *
 * Example: 令和7(2024)年 (令和7 is 2025)
 * What to do: see which year the rest of the document speaks of.
 */
import { eraYearToGregorian } from '../calendar/eras';
import { bodyDates, endsOf } from '../model/dates/ends';
import { shown } from '../model/dates/shown';
import type { StatedPoint } from '../recognise/date/expression';
import type { DocumentRule } from './rule';

export const eraMismatch: DocumentRule<'date/era-mismatch'> = {
  code: 'date/era-mismatch',
  severity: 'error',
  looksAt: 'document',
  *find({ text, facts }) {
    for (const mention of bodyDates(facts.mentions))
      for (const { stated } of endsOf(mention)) {
        const { era, year } = stated;
        if (!era || !year || agrees(stated)) continue;
        const eraIs = eraYearToGregorian(era.value.name, era.value.year);
        yield {
          code: 'date/era-mismatch',
          severity: 'error',
          span: shown(text, era, year),
          era: era.value.name,
          eraYear: era.value.year,
          eraIs,
          stated: year.value,
        };
      }
  },
};

/** The last months of a lunisolar year, until 明治5年, fell into the next Gregorian one. */
function agrees({ era, year, month }: StatedPoint): boolean {
  const eraIs = eraYearToGregorian(era!.value.name, era!.value.year);
  if (year!.value === eraIs) return true;
  const isEarlyMeiji = era!.value.name === '明治' && era!.value.year <= 5;
  return isEarlyMeiji && year!.value === eraIs + 1 && month !== undefined && month.value >= 11;
}

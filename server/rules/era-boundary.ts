/**
 * # date/era-boundary (warning)
 *
 * A day that lies outside its era, in that era's first or last year: 平成31年5月2日 was 令和元年5月2日, and 令和元年4月30日
 * was 平成31年. Often the wrong month or year was copied along. On the days of change until 1926 both eras are right.
 *
 * A document written before an era ended may look past that end; in a document without a date, and without a later era's
 * name, it is a hint. Before 1873
 * the days are of another calendar and are not checked.
 *
 * Example: 昭和64年1月8日 (平成 began on that day)
 * What to do: check the year; the value counts on in the stated era.
 */
import { type Days, dayNumber, daysInMonth, fromDayNumber, isoDay, type PartialDay } from '../calendar/day';
import { type Era, eraNamed } from '../calendar/eras';
import { FIRST_SOLAR_DAY } from '../calendar/lunisolar';
import { bodyDates, type DateEnd, endsOf } from '../model/dates/ends';
import { pastEnd } from '../model/dates/era';
import { shown } from '../model/dates/shown';
import { writtenOn, writtenSince } from '../model/dates/written-on';
import type { Severity } from './finding';
import type { DocumentRule } from './rule';

export const eraBoundary: DocumentRule<'date/era-boundary'> = {
  code: 'date/era-boundary',
  severity: 'warning',
  looksAt: 'document',
  *find({ text, facts }) {
    const when = writtenOn(facts);
    const since = writtenSince(facts);
    for (const mention of bodyDates(facts.mentions))
      for (const end of endsOf(mention)) {
        const { era, month, day } = end.stated;
        const days = era && daysMeant(end);
        if (!era || !month || !days) continue;
        const bounds = eraNamed(era.value.name);
        const severity = severityOf(days, era.value.year, bounds, when(mention)?.date, since);
        if (!severity) continue;
        yield {
          code: 'date/era-boundary',
          severity,
          span: shown(text, era, month, day),
          era: era.value.name,
          day: isoDay(dayOrMonth(days.first, day !== undefined)),
          first: isoDay(fromDayNumber(bounds.firstDay)),
          last: bounds.lastDay === undefined ? undefined : isoDay(fromDayNumber(bounds.lastDay)),
          undated: severity === 'hint',
        };
      }
  },
};

/** The day, or the days of the month, that an era date means in its own calendar; none before 1873. */
function daysMeant({ meant: { year, month, day } }: DateEnd): Days | undefined {
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const lastDay = daysInMonth(year, month);
  if (day !== undefined && (day < 1 || day > lastDay)) return undefined;
  const days = { first: dayNumber(year, month, day ?? 1), last: dayNumber(year, month, day ?? lastDay) };
  return days.first < FIRST_SOLAR_DAY ? undefined : days;
}

/** Only the first and the last year are looked at: a year that the era never had is another fault. */
function severityOf(
  days: Days,
  year: number,
  era: Era,
  written: PartialDay | undefined,
  since: PartialDay | undefined,
): Severity | undefined {
  if (year === 1 && days.last < era.firstDay) return 'warning';
  if (era.lastDay === undefined || year !== era.lastYear || days.first <= era.lastDay) return undefined;
  const fault = pastEnd(era.name, written, since);
  return fault && (fault === 'undated' ? 'hint' : 'warning');
}

function dayOrMonth(number: number, isDay: boolean): PartialDay {
  const { year, month, day } = fromDayNumber(number);
  return isDay ? { year, month, day } : { year, month };
}

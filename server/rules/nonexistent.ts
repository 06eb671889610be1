/**
 * # date/nonexistent (error)
 *
 * The calendar has no such day, month, hour, minute or era year: 2月30日, 30時00分, 10時60分, 昭和70年. Such a date is a slip of
 * the pen or of a scan, and nothing can be concluded from it. Hours count to 29, as broadcasters write the night.
 *
 * An era's year past the era's end is as good as any for somebody who writes before that end (平成33年度 in a plan of
 * 2015); afterwards it never came. In a document without a date it is a hint.
 *
 * Example: 会談は2025年2月30日に行われた。
 * What to do: compare the source; where the source itself errs, leave the text and note it.
 */
import { eraNamed, eraYearToGregorian } from '../calendar/eras';
import type { PartialDay } from '../model/date-meaning';
import { bodyDates, type DateEnd, endsOf } from '../model/dates/ends';
import { eraYearFault, isLunisolar } from '../model/dates/era';
import { lastDayOf } from '../model/dates/shape';
import { writtenOn } from '../model/dates/written-on';
import type { StatedPoint } from '../recognise/date/expression';
import { type Span, span } from '../text/span';
import type { Finding } from './finding';
import type { Rule } from './rule';

type Nonexistent = Extract<Finding, { code: 'date/nonexistent' }>;

export const nonexistent: Rule<'date/nonexistent'> = {
  code: 'date/nonexistent',
  severity: 'error',
  *find({ facts }) {
    const when = writtenOn(facts);
    for (const mention of bodyDates(facts.mentions))
      for (const end of endsOf(mention)) {
        yield* eraFaults(end.stated, when(mention)?.date);
        yield* dayFaults(end);
        yield* clockFaults(end.stated);
      }
  },
};

const found = (at: Span, fault: Nonexistent['fault']): Nonexistent => ({
  code: 'date/nonexistent',
  severity: 'error',
  span: span(at.start, at.end),
  fault,
});

function* eraFaults({ era }: StatedPoint, written: PartialDay | undefined): Iterable<Nonexistent> {
  const fault = era && eraYearFault(era.value, written);
  if (!era || !fault) return;
  const { name, year } = era.value;
  const isUndated = fault === 'undated';
  yield {
    ...found(era, {
      kind: 'era-year',
      era: name,
      eraYear: year,
      lastYear: eraNamed(name).lastYear,
      year: eraYearToGregorian(name, year),
      undated: isUndated,
    }),
    severity: isUndated ? 'hint' : 'error',
  };
}

/** The days of early 明治 are of another calendar: its months have 29 or 30 days. */
function* dayFaults({ stated, meant }: DateEnd): Iterable<Nonexistent> {
  const { month, day } = stated;
  if (month && (month.value < 1 || month.value > 12)) {
    yield found(month, { kind: 'month', month: month.value });
    return;
  }
  if (!day || meant.month === undefined || isLunisolar(stated)) return;
  const lastDay = lastDayOf(meant.year, meant.month);
  if (day.value >= 1 && day.value <= lastDay) return;
  const at = month ? span(Math.min(month.start, day.start), Math.max(month.end, day.end)) : day;
  yield found(at, { kind: 'day', year: meant.year, month: meant.month, day: day.value, lastDay });
}

function* clockFaults({ hour, minute }: StatedPoint): Iterable<Nonexistent> {
  if (hour && hour.value >= 30) yield found(hour, { kind: 'hour', hour: hour.value });
  else if (minute && minute.value >= 60) yield found(minute, { kind: 'minute', minute: minute.value });
}

/**
 * # date/nonexistent (error)
 *
 * The calendar has no such day, month, hour, minute or era year: 2月30日, 30時00分, 10時60分, 昭和70年. Such a date is a slip of
 * the pen or of a scan, and nothing can be concluded from it. Hours count to 29, as broadcasters write the night.
 *
 * An era's year past the era's end is as good as any for somebody who writes before that end (平成33年度 in a plan of
 * 2015); afterwards it never came. In a document without a date, and without a later era's name, it is a hint.
 *
 * Example: 会談は2025年2月30日に行われた。
 * What to do: compare the source; where the source itself errs, leave the text and note it.
 */
import type { PartialDay } from '../calendar/day';
import { eraNamed, eraYearToGregorian } from '../calendar/eras';
import { bodyDates, type DateEnd, endsOf } from '../model/dates/ends';
import { eraYearFault, isLunisolar } from '../model/dates/era';
import { lastDayOf } from '../model/dates/shape';
import { shown } from '../model/dates/shown';
import { writtenOn, writtenSince } from '../model/dates/written-on';
import type { StatedPoint } from '../recognise/date/expression';
import type { Span } from '../text/span';
import type { Finding } from './finding';
import type { DocumentRule } from './rule';

type Nonexistent = Extract<Finding, { code: 'date/nonexistent' }>;

export const nonexistent: DocumentRule<'date/nonexistent'> = {
  code: 'date/nonexistent',
  severity: 'error',
  looksAt: 'document',
  *find({ text, facts }) {
    const when = writtenOn(facts);
    const since = writtenSince(facts);
    for (const mention of bodyDates(facts.mentions))
      for (const end of endsOf(mention)) {
        yield* eraFaults(text, end.stated, when(mention)?.date, since);
        yield* dayFaults(text, end);
        yield* clockFaults(text, end.stated);
      }
  },
};

const found = (span: Span, fault: Nonexistent['fault']): Nonexistent => ({
  code: 'date/nonexistent',
  severity: 'error',
  span,
  fault,
});

function* eraFaults(
  text: string,
  { era }: StatedPoint,
  written: PartialDay | undefined,
  since: PartialDay | undefined,
): Iterable<Nonexistent> {
  const fault = era && eraYearFault(era.value, written, since);
  if (!era || !fault) return;
  const { name, year } = era.value;
  const isUndated = fault === 'undated';
  yield {
    ...found(shown(text, era), {
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
function* dayFaults(text: string, { stated, meant }: DateEnd): Iterable<Nonexistent> {
  const { month, day } = stated;
  if (month && (month.value < 1 || month.value > 12)) {
    yield found(shown(text, month), { kind: 'month', month: month.value });
    return;
  }
  if (!day || meant.month === undefined || isLunisolar(stated)) return;
  const lastDay = lastDayOf(meant.year, meant.month);
  if (day.value >= 1 && day.value <= lastDay) return;
  yield found(shown(text, month, day), { kind: 'day', year: meant.year, month: meant.month, day: day.value, lastDay });
}

function* clockFaults(text: string, { hour, minute }: StatedPoint): Iterable<Nonexistent> {
  if (hour && hour.value >= 30) yield found(shown(text, hour), { kind: 'hour', hour: hour.value });
  else if (minute && minute.value >= 60) yield found(shown(text, minute), { kind: 'minute', minute: minute.value });
}

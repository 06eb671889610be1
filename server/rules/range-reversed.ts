/**
 * # date/range-reversed (error)
 *
 * The end of a range precedes its beginning, whether the range is told in one mention or in two (から … まで, from … to).
 * A range that runs into the next year (12月28日から1月3日) or a clock that runs past midnight (22時から2時) is none.
 *
 * Example: 16時50分~15時00分
 * What to do: see which end the rest of the document names.
 */
import { edtfPoint } from '../calendar/edtf';
import type { MeantPoint } from '../model/date-meaning';
import { bodyDates, type DateEnd, type ToldRange, toldRanges } from '../model/dates/ends';
import { isReversed } from '../model/dates/length';
import { type Span, span } from '../text/span';
import type { DocumentRule } from './rule';

export const rangeReversed: DocumentRule<'date/range-reversed'> = {
  code: 'date/range-reversed',
  severity: 'error',
  looksAt: 'document',
  *find({ text, facts }) {
    for (const range of toldRanges(text, bodyDates(facts.mentions))) {
      if (!isReversed(range)) continue;
      const { from, to } = range;
      yield {
        code: 'date/range-reversed',
        severity: 'error',
        span: shownBy(range),
        from: written(from.meant),
        to: written(to.meant),
      };
    }
  },
};

/** From the first component that may differ: of two clock times of one day the clock times. */
function shownBy({ from, to }: ToldRange): Span {
  const isSameDay = !to.stated.day && !to.stated.month && !to.stated.relative && to.stated.hour;
  const start = isSameDay && from.stated.hour ? from.stated.hour.start : from.stated.start;
  return span(start, endOf(to));
}

const endOf = ({ stated }: DateEnd): number => stated.end;

function written({ minutes, ...day }: MeantPoint): string {
  const clock = minutes === undefined ? {} : { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return edtfPoint({ ...day, ...clock });
}

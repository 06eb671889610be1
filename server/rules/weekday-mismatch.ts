/**
 * # date/weekday-mismatch (error, or warning)
 *
 * The stated weekday is not that day's. A weekday is the best check on a date: where the two differ, one of them, or
 * the year, is wrong. It is only a warning where the text leaves the year out, the date lies far from the document's
 * own, and no year near fits. Before 1873 nothing is checked.
 *
 * Example: 2025年12月4日(金) (it was a Thursday)
 * What to do: look for the same day elsewhere in the document.
 */
import { dayNumber, isDay, isoDay, weekday as weekdayOf } from '../calendar/day';
import { FIRST_SOLAR_DAY } from '../calendar/lunisolar';
import type { DateMeaning } from '../model/date-meaning';
import { bodyDates, endsOf } from '../model/dates/ends';
import { span } from '../text/span';
import type { DocumentRule } from './rule';

export const weekdayMismatch: DocumentRule<'date/weekday-mismatch'> = {
  code: 'date/weekday-mismatch',
  severity: 'error',
  looksAt: 'document',
  *find({ facts }) {
    for (const mention of bodyDates(facts.mentions))
      for (const { stated, meant } of endsOf(mention)) {
        const { weekday } = stated;
        const { year, month, day } = meant;
        if (!weekday || year === undefined || month === undefined || day === undefined) continue;
        const date = { year, month, day };
        const number = dayNumber(year, month, day);
        if (!isDay(date) || mention.meaning.value === undefined || number < FIRST_SOLAR_DAY) continue;
        const actual = weekdayOf(number);
        if (actual === weekday.value) continue;
        yield {
          code: 'date/weekday-mismatch',
          severity: isFarInference(mention.meaning) ? 'warning' : 'error',
          span: span(weekday.start, weekday.end),
          day: isoDay(date),
          stated: weekday.value,
          actual,
          yearInferred: mention.meaning.inferred.includes('year'),
        };
      }
  },
};

/** Whether the year was chosen without anything near to go by. */
const isFarInference = ({ reasons }: DateMeaning): boolean =>
  reasons.some(({ step }) => step === 'tense' || step === 'nearest');

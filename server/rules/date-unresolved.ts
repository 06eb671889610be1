/**
 * # date/unresolved (hint)
 *
 * A partial or relative date with nothing to anchor it: the document bears no date, and none is named before. Its value
 * keeps the gap: XXXX-11-23. What the calendar lacks in any year (31 November) is another fault.
 *
 * Example: 11月23日、大臣は訪問団を迎えた。 (in a text without a date)
 * What to do: record the document's date.
 */
import { bodyDates } from '../model/dates/ends';
import { span } from '../text/span';
import type { DocumentRule } from './rule';

export const dateUnresolved: DocumentRule<'date/unresolved'> = {
  code: 'date/unresolved',
  severity: 'hint',
  looksAt: 'document',
  *find({ facts }) {
    for (const { start, end, meaning } of bodyDates(facts.mentions))
      if (meaning.value !== undefined && meaning.reasons.some(({ step }) => step === 'unanchored'))
        yield { code: 'date/unresolved', severity: 'hint', span: span(start, end) };
  },
};

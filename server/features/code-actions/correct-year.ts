import { bodyDates, endsOf } from '../../model/dates/ends';
import type { ResolvedMention } from '../../model/facts';
import type { StatedPoint } from '../../recognise/date/expression';
import { contains, type Span, slice } from '../../text/span';
import { eraYearLike, eraYearOf } from './era-like';
import { numeralLike } from './numerals-like';
import type { Remedy } from './remedy';

/** 令和7(2024)年 becomes 令和6(2024)年: the Gregorian year stays. */
export const correctEraYear: Remedy<'date/era-mismatch'> = {
  name: 'era-year',
  code: 'date/era-mismatch',
  correct({ text, facts }, { span, stated: year }) {
    const { era, month, day } = statedIn(facts.mentions, span) ?? {};
    const meant = era && eraYearOf({ year, month: month?.value, day: day?.value }, era.value.name);
    const written = meant && eraYearLike(slice(text, era), meant);
    return written === undefined ? undefined : { start: era!.start, end: era!.end, text: written };
  },
};

/** 令和7(2024)年 becomes 令和7(2025)年: the era year stays. */
export const correctGregorianYear: Remedy<'date/era-mismatch'> = {
  name: 'gregorian-year',
  code: 'date/era-mismatch',
  correct({ text, facts }, { span, eraIs }) {
    const { year } = statedIn(facts.mentions, span) ?? {};
    // Of '24 only the end is written: what century it stands for the text alone knows.
    if (!year || year.end - year.start < 4) return undefined;
    const written = numeralLike(slice(text, year), eraIs);
    return written === undefined ? undefined : { start: year.start, end: year.end, text: written };
  },
};

/** The point whose era year and Gregorian year a finding marks. */
function statedIn(mentions: readonly ResolvedMention[], span: Span): StatedPoint | undefined {
  for (const mention of bodyDates(mentions))
    for (const { stated } of endsOf(mention))
      if (stated.era && stated.year && contains(span, stated.era) && contains(span, stated.year)) return stated;
  return undefined;
}

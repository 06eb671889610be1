/**
 * # date/after-publication (information)
 *
 * Something that the text tells as done is dated after the document itself. Either the date is wrong, or the document
 * was changed after the day that it bears. Plans and invitations look ahead by right: only a sentence in the past
 * tense counts, and only a date whose year is stated or that lies within 60 days.
 *
 * Example: 2025年12月8日 … 両大臣は2025年12月14日に会談しました。
 * What to do: check both dates against another source.
 */
import { daysCovered, fromDayNumber, isoDay } from '../calendar/day';
import { JAPANESE_RANGE_JOINERS } from '../lexicon/ja/ranges';
import { bodyDates, toldRanges } from '../model/dates/ends';
import { isReversed } from '../model/dates/length';
import { tenseAround } from '../model/dates/tense';
import { writtenOn } from '../model/dates/written-on';
import { placeIn } from '../model/workspace';
import { contains, span } from '../text/span';
import type { DocumentRule } from './rule';

const NEAR = 60;

export const afterPublication: DocumentRule<'date/after-publication'> = {
  code: 'date/after-publication',
  severity: 'information',
  looksAt: 'document',
  *find({ text, facts }) {
    const when = writtenOn(facts);
    const dates = bodyDates(facts.mentions);
    // Of a range that runs backwards one end is wrong already: `date/range-reversed` tells it.
    const reversed = new Set(
      toldRanges(text, dates)
        .filter(isReversed)
        .flatMap(({ from, to }) => [from.mention, to.mention]),
    );
    const told = new Set<string>();
    for (const mention of dates) {
      if (reversed.has(mention)) continue;
      const own = when(mention);
      const { days, inferred, kind, value } = mention.meaning;
      if (!own || !days || kind === 'duration') continue;
      const ahead = days.first - daysCovered(own.date).last;
      if (ahead <= 0 || (ahead > NEAR && inferred.includes('year'))) continue;
      if (own.span && contains(own.span, mention)) continue;
      // 4日から…: it begins a stretch, and the verb that follows may be of another clause.
      if (JAPANESE_RANGE_JOINERS.some(word => text.startsWith(word, mention.end))) continue;
      if (tenseAround(text, mention, facts.layout.softBreaks) !== 'past') continue;
      // 同日: a day is told once.
      const date = value ?? isoDay(fromDayNumber(days.first));
      if (told.has(date)) continue;
      told.add(date);
      yield {
        code: 'date/after-publication',
        severity: 'information',
        span: span(mention.start, mention.end),
        date,
        ownDate: own.iso,
        ...(own.span && { evidence: [placeIn(facts.header.document, own.span)] }),
      };
    }
  },
};

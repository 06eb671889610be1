import { type Days, dayNumber, fromDayNumber, type PartialDay, weekday } from '../../calendar/day';
import { eraOf } from '../../calendar/eras';
import type { Phrases } from '../../explain/phrases';
import { reasonSentence } from '../../explain/sentence';
import { seasonInWords } from '../../explain/when';
import type { DateMeaning } from '../../model/date-meaning';
import type { ResolvedDate } from '../../model/facts';
import { slice } from '../../text/span';
import { inferredParts } from '../shared/inferred';
import { group, type Line, line, type Run, row } from '../shared/rich-text';
import type { HoverContext } from './context';

/**
 * 令和7(2025)年12月4日(木): its value, the same in the Gregorian calendar and in its era, the weekday, how far it lies from
 * the document's own date, what the text leaves out, and the chain by which that was found.
 */
export function dateLines({ facts, text, phrases }: HoverContext, mention: ResolvedDate): readonly Line[] {
  const { meaning } = mention;
  const { labels } = phrases;
  const head = line(
    { strong: meaning.value ?? phrases.noValue },
    ` ${phrases.dateKinds[meaning.kind]}`,
    ...inWords(meaning, phrases),
  );
  const rows: Line[] = [];
  const { days } = meaning;
  if (days) {
    rows.push(row(labels.gregorian, ...stretch(days, number => phrases.day(partial(number, mention)))));
    const first = eraOf(days.first);
    if (first) rows.push(row(labels.era, ...stretch(days, number => inEra(number, mention, phrases.era))));
    if (days.first === days.last) rows.push(row(labels.weekday, phrases.weekday(weekday(days.first))));
    const own = facts.ownDate?.date;
    if (own?.month !== undefined && own.day !== undefined && days.first === days.last) {
      rows.push(row(labels.distance, phrases.distance(days.first - dayNumber(own.year, own.month, own.day))));
    }
  }
  const quote = (span: { start: number; end: number }) => slice(text, span).trim();
  rows.push(
    ...group(
      labels.why,
      meaning.reasons.map(reason => [reasonSentence(phrases, reason, quote)]),
    ),
  );
  const inferred = inferredParts(mention);
  // Said before anything else, so that nobody takes the value for the text's own.
  return inferred.length > 0 ? [head, line(phrases.inferred(inferred)), ...rows] : [head, ...rows];
}

/** What of a value not everybody can read: PT2H, 2025-21, 2021~. */
function inWords({ kind, value = '' }: DateMeaning, phrases: Phrases): Run[] {
  if (kind === 'duration') return [`, ${phrases.duration(value)}`];
  const season = seasonInWords(value, phrases);
  return [
    ...(season === undefined ? [] : [`, ${season}`]),
    ...(value.includes('~') ? [`, ${phrases.approximate}`] : []),
  ];
}

/** One day or the first and the last. */
const stretch = ({ first, last }: Days, write: (day: number) => string): Run[] => {
  const [from, to] = [write(first), write(last)];
  return from === to ? [from] : [`${from} – ${to}`];
};

/** As much of a day as the expression is fine: 2025年度 is told by its days, 2025年 by its year. */
function partial(number: number, { expression, meaning }: ResolvedDate): PartialDay {
  const day = fromDayNumber(number);
  const precision = expression.form === 'point' && meaning.kind === 'date' ? expression.point.precision : 'day';
  if (precision === 'year' || precision === 'decade' || precision === 'century') return { year: day.year };
  return precision === 'month' ? { year: day.year, month: day.month } : day;
}

function inEra(
  number: number,
  mention: ResolvedDate,
  write: (era: string, year: number, day: PartialDay) => string,
): string {
  const found = eraOf(number);
  return found ? write(found.era.name, found.year, partial(number, mention)) : '';
}

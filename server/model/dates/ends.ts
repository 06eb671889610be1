import { ENGLISH_LIST_JOINERS } from '../../lexicon/en/ranges';
import { JAPANESE_LIST_JOINERS } from '../../lexicon/ja/ranges';
import { SWEDISH_LIST_JOINERS } from '../../lexicon/sv/ranges';
import { VIETNAMESE_LIST_JOINERS } from '../../lexicon/vi/ranges';
import type { StatedPoint } from '../../recognise/date/expression';
import type { Span } from '../../text/span';
import type { MeantPoint } from '../date-meaning';
import type { ResolvedDate, ResolvedMention } from '../facts';
import { jointOf } from './joined';

/** A point as the text states it and as it is meant. */
export interface DateEnd {
  readonly stated: StatedPoint;
  readonly meant: MeantPoint;
  readonly mention: ResolvedDate;
}

/** The points of a date mention: one, or both ends of a range; none of a duration or of a numeric date without an order. */
export function endsOf(mention: ResolvedDate): readonly DateEnd[] {
  const { expression, meaning } = mention;
  if (expression.form === 'duration' || meaning.reasons.some(({ step }) => step === 'both-orders')) return [];
  const stated = expression.form === 'point' ? [expression.point] : [expression.from, expression.to];
  return stated.flatMap((point, index) =>
    point ? [{ stated: point, meant: meaning.points[index] ?? {}, mention }] : [],
  );
}

/** The dates of a document's own text, boilerplate left aside, in the order of the text. */
export const bodyDates = (mentions: readonly ResolvedMention[]): ResolvedDate[] =>
  mentions.filter(mention => mention.type === 'date').filter(({ region }) => region === 'body');

/** A stretch of time between two ends, told in one mention (15時00分~16時50分) or in two (12月4日から6日まで). */
export interface ToldRange {
  readonly from: DateEnd;
  readonly to: DateEnd;
}

/** Every range of a text whose ends are both told. */
export function toldRanges(text: string, dates: readonly ResolvedDate[]): ToldRange[] {
  const ranges: ToldRange[] = [];
  let before: ResolvedDate | undefined;
  for (const mention of dates) {
    const ends = endsOf(mention);
    const [first, second] = ends;
    if (first && second) ranges.push({ from: first, to: second });
    else if (first && before && jointOf(text, before, mention) === 'range') {
      const from = endsOf(before);
      if (from.length === 1) ranges.push({ from: from[0]!, to: first });
    }
    before = mention;
  }
  return ranges;
}

const LIST_JOINERS: ReadonlySet<string> = new Set([
  ...JAPANESE_LIST_JOINERS,
  ...ENGLISH_LIST_JOINERS,
  ...SWEDISH_LIST_JOINERS,
  ...VIETNAMESE_LIST_JOINERS,
]);
/** The widest gap that joins two days of a list. */
const LIST_GAP = 8;

/** The days of a list that follow each other, as the range that they make: 11月3日及び4日, 3 and 4 November. */
export function listedDays(text: string, dates: readonly ResolvedDate[]): ToldRange[] {
  const ranges: ToldRange[] = [];
  let from: DateEnd | undefined;
  let last: DateEnd | undefined;
  const close = (): void => {
    if (from && last && from !== last) ranges.push({ from, to: last });
  };
  for (const mention of dates) {
    const ends = endsOf(mention);
    const day = ends.length === 1 && ends[0]!.stated.day && !ends[0]!.stated.hour ? ends[0]! : undefined;
    if (day && last && isNextDay(last.meant, day.meant) && isListed(text, last.mention, mention)) {
      last = day;
      continue;
    }
    close();
    from = day;
    last = day;
  }
  close();
  return ranges;
}

const isListed = (text: string, { end }: Span, { start }: Span): boolean =>
  start - end <= LIST_GAP && LIST_JOINERS.has(text.slice(end, start).trim());

const isNextDay = (a: MeantPoint, b: MeantPoint): boolean =>
  a.year === b.year && a.month === b.month && a.day !== undefined && b.day === a.day + 1;

import type { StatedPoint } from '../../recognise/date/expression';
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

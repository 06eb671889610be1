import { fromDayNumber, isoDay, type PartialDay } from '../../calendar/day';
import { eraNamed } from '../../calendar/eras';
import { contains, type Span } from '../../text/span';
import type { Facts, ResolvedDate } from '../facts';
import { bodyDates, endsOf } from './ends';
import { partialDay } from './shape';

/** When a stretch of a document was written, and where it says so. */
export interface WrittenOn {
  readonly date: PartialDay;
  readonly iso: string;
  readonly span: Span | undefined;
}

/**
 * Tells when the text around a mention was written: by the stamp of its post, else by the document's own date.
 * @returns an answer for mentions asked in the order of the text.
 */
export function writtenOn({ layout, ownDate, mentions }: Facts): (mention: Span) => WrittenOn | undefined {
  const own = ownDate && { date: ownDate.date, iso: isoDay(ownDate.date), span: ownDate.span };
  if (layout.posts.length === 0) return () => own;
  const dates = mentions.filter(mention => mention.type === 'date');
  let stampAt = 0;
  const stamps = layout.posts.map(({ stamp }) => {
    while (stampAt < dates.length && dates[stampAt]!.start < stamp.start) stampAt++;
    return stampedBy(dates[stampAt], stamp);
  });
  let post = 0;
  return mention => {
    while (post < layout.posts.length && layout.posts[post]!.end <= mention.start) post++;
    const isInPost = post < layout.posts.length && layout.posts[post]!.start <= mention.start;
    return (isInPost ? stamps[post] : undefined) ?? own;
  };
}

function stampedBy(mention: ResolvedDate | undefined, stamp: Span): WrittenOn | undefined {
  if (!mention || !contains(stamp, mention)) return undefined;
  const { year, month, day } = mention.meaning.points[0] ?? {};
  if (year === undefined) return undefined;
  const date = partialDay(year, month, day);
  return { date, iso: isoDay(date), span: { start: mention.start, end: mention.end } };
}

/**
 * The first day on which the text can have been written, as far as its own words tell: who names an era writes after it
 * began. Nothing where it names none.
 */
export function writtenSince({ mentions }: Facts): PartialDay | undefined {
  let latest: number | undefined;
  for (const { stated } of bodyDates(mentions).flatMap(endsOf)) {
    const first = stated.era && eraNamed(stated.era.value.name).firstDay;
    if (first !== undefined && (latest === undefined || first > latest)) latest = first;
  }
  return latest === undefined ? undefined : fromDayNumber(latest);
}

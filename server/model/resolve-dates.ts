import { isoDay } from '../calendar/day';
import type { DateMention, Mention } from '../recognise/mention';
import type { Layout } from '../text/layout';
import { contains, type Span, span } from '../text/span';
import type { DateMeaning, OwnDate } from './date-meaning';
import { emptyMemory } from './dates/memory';
import { type DateContext, dateReading } from './dates/mention';
import { dayOrders } from './dates/order';
import type { Anchor } from './dates/surroundings';
import { instrumentDates } from './datings';
import type { ResolvedDate, ResolvedMention } from './facts';

/** A document with its dates as they are stated. */
export interface StatedDocument {
  readonly text: string;
  readonly layout: Layout;
  readonly mentions: readonly Mention[];
  readonly ownDate: OwnDate | undefined;
}

/**
 * Gives every date mention its meaning: what it leaves out comes from the date just named, the stamp of its post, the
 * document's own date, or the nearest full date before it, in this order. Boilerplate says only what it states.
 * @returns all mentions, in their order.
 */
export function resolveDates({ text, layout, mentions, ownDate }: StatedDocument): ResolvedMention[] {
  const dates = mentions.filter(mention => mention.type === 'date');
  const order = dayOrders(text, dates, ownDate);
  const own = ownDate && ownAnchor(ownDate);
  const meaningOf = dateReading({ text, softBreaks: layout.softBreaks, order });
  const isStamp = stampLines(layout);
  const ofInstruments = instrumentDates(text, mentions);
  const outside = emptyMemory();
  // What is not told leaves no trace in the memory: one serves all stamps.
  const alone: DateContext = {
    memory: emptyMemory(),
    anchor: own,
    isBody: true,
    isTold: false,
    isOfInstrument: false,
    later: () => undefined,
  };
  const posts = postAnchors(dates, layout, mention => meaningOf(mention, alone));
  let body = emptyMemory();
  let post = -1;
  let at = -1;
  const later = (places: number): DateMention | undefined => dates[at + places];
  const contextOf = (mention: DateMention): DateContext => {
    at++;
    if (mention.region === 'boilerplate')
      return { memory: outside, anchor: undefined, isBody: false, isTold: true, isOfInstrument: false, later };
    while (post + 1 < layout.posts.length && layout.posts[post + 1]!.start <= mention.start) {
      post++;
      body = emptyMemory();
    }
    const isInPost = post >= 0 && mention.start < layout.posts[post]!.end;
    const isOwnStamp = isInPost && contains(layout.posts[post]!.stamp, mention);
    const anchor = (isInPost && !isOwnStamp ? posts[post] : undefined) ?? own;
    const isTold = !isOwnStamp && !isStamp(mention);
    return { memory: body, anchor, isBody: true, isTold, isOfInstrument: ofInstruments.has(mention), later };
  };
  return mentions.map(mention =>
    mention.type === 'date' ? resolvedDate(mention, meaningOf(mention, contextOf(mention))) : mention,
  );
}

/** Field by field: to spread thousands of mentions costs more than to resolve them. */
const resolvedDate = (
  { type, start, end, region, provenance, expression }: DateMention,
  meaning: DateMeaning,
): ResolvedDate => ({ type, start, end, region, provenance, expression, meaning });

const ownAnchor = ({ date, source, inferred }: OwnDate): Anchor => ({
  point: date,
  reason: { step: 'own-date', source, date: isoDay(date), inferred },
});

/** Per post what its stamp says; undefined where it bears no full date. */
function postAnchors(
  dates: readonly DateMention[],
  { posts }: Layout,
  meaning: (mention: DateMention) => DateMeaning,
): (Anchor | undefined)[] {
  let at = 0;
  return posts.map(({ stamp }) => {
    while (at < dates.length && dates[at]!.start < stamp.start) at++;
    for (let found = at; found < dates.length && contains(stamp, dates[found]!); found++) {
      const [point] = meaning(dates[found]!).points;
      const { year, month, day } = point ?? {};
      if (year === undefined || month === undefined || day === undefined) continue;
      const date = { year, month, day };
      return { point: date, reason: { step: 'post', date: isoDay(date), stamp: span(stamp.start, stamp.end) } };
    }
    return undefined;
  });
}

/** Answers for mentions in the order of the text whether they stand in a line that is the document's stamp. */
function stampLines({ stamps }: Layout): (mention: Span) => boolean {
  const lines = stamps.filter(({ kind }) => kind === 'stamp').sort((a, b) => a.start - b.start);
  let at = 0;
  return mention => {
    while (at < lines.length && lines[at]!.end <= mention.start) at++;
    return at < lines.length && contains(lines[at]!, mention);
  };
}

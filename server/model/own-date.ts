import { isoDay, type PartialDay } from '../calendar/day';
import { parseIsoDate } from '../calendar/edtf';
import { firstIndex } from '../collections/bisect';
import { DATE_FIELDS } from '../lexicon/front-matter';
import type { DateMention, Mention } from '../recognise/mention';
import type { Layout } from '../text/layout';
import { contains, span } from '../text/span';
import type { OwnDate } from './date-meaning';
import { dateInName } from './dates/file-name';
import { resolvePoint } from './dates/point';
import { exists, partialDay } from './dates/shape';
import type { Anchor, Surroundings } from './dates/surroundings';
import type { Header } from './header';

/**
 * The date that a document bears itself: what its reader recorded, else its front matter, a stamp (令和7年12月4日 alone on
 * a line near the top), its dateline, a date in the file's name. A date in a sentence is never the document's own.
 */
export function ownDate(layout: Layout, mentions: readonly Mention[], header: Header): OwnDate | undefined {
  const recorded = header.date === undefined ? undefined : parsed(header.date);
  if (recorded) return { date: recorded, source: 'recorded', inferred: false };
  const dates = mentions.filter(mention => mention.type === 'date');
  return (
    fromFrontMatter(layout, dates) ??
    fromStamp(layout, dates, 'stamp', undefined) ??
    fromFileName(layout, dates, header)
  );
}

function fromFrontMatter({ frontMatter }: Layout, dates: readonly DateMention[]): OwnDate | undefined {
  for (const name of DATE_FIELDS) {
    const field = frontMatter?.fields.get(name);
    if (!field) continue;
    const date =
      parsed(field.value.slice(0, 10)) ??
      dates
        .filter(mention => contains(field, mention))
        .map(mention => dayOf(mention))
        .find(Boolean);
    if (date) return { date, source: 'front-matter', span: span(field.start, field.end), inferred: false };
  }
  return undefined;
}

/** A dateline is surer than the file's name, but seldom states its year, which the name may tell. */
function fromFileName(layout: Layout, dates: readonly DateMention[], { document }: Header): OwnDate | undefined {
  const date = dateInName(document);
  const named: OwnDate | undefined = date && { date, source: 'file-name', inferred: true };
  const anchor: Anchor | undefined = date && {
    point: date,
    reason: { step: 'own-date', source: 'file-name', date: isoDay(date), inferred: true },
  };
  return fromStamp(layout, dates, 'dateline', anchor) ?? named;
}

/** The first date in the first line of its kind that bears one. */
function fromStamp(
  { stamps }: Layout,
  dates: readonly DateMention[],
  source: 'stamp' | 'dateline',
  anchor: Anchor | undefined,
): OwnDate | undefined {
  for (const stamp of stamps) {
    if (stamp.kind !== source) continue;
    const first = firstIndex(dates.length, index => dates[index]!.start >= stamp.start);
    for (let at = first; at < dates.length && contains(stamp, dates[at]!); at++) {
      const mention = dates[at]!;
      if (mention.region === 'boilerplate') continue;
      const date = dayOf(mention, anchor);
      if (date) return { date, source, span: span(mention.start, mention.end), inferred: isYearless(mention) };
    }
  }
  return undefined;
}

const isYearless = ({ expression }: DateMention): boolean =>
  expression.form === 'point' && !expression.point.year && !expression.point.era;

/** The day, month or year of a date that stands by itself. */
function dayOf(mention: DateMention, anchor?: Anchor): PartialDay | undefined {
  const { expression } = mention;
  const stated =
    expression.form === 'point' ? expression.point : expression.form === 'range' ? expression.from : undefined;
  if (!stated?.month || stated.ambiguous || stated.relative) return undefined;
  const { point, isLacking } = resolvePoint(stated, alone(anchor));
  const { year, month, day } = point;
  return isLacking || year === undefined ? undefined : partialDay(year, month, day);
}

/** What surrounds a date that leans on nothing but an anchor. */
const alone = (anchor: Anchor | undefined): Surroundings => ({
  named: () => undefined,
  anchor: () => anchor,
  writing: () => anchor,
  isNarrated: () => false,
  lean: () => undefined,
  clockDay: () => undefined,
  sentenceYear: () => undefined,
  tense: () => undefined,
  writtenOn: () => undefined,
});

function parsed(text: string): PartialDay | undefined {
  const date = parseIsoDate(text);
  return date && exists(date.year, date.month, date.day) ? date : undefined;
}

import type { Facts } from '../../model/facts';
import type { MeetingMention } from '../../recognise/mention';
import { attachedDays, contextDays, type Days, distanceInDays } from '../days';
import type { Evidence } from '../evidence';
import type { MentionId } from '../mention-id';
import { allTitles, inOrder, type Reasons, reasons, type Thing } from './thing';
import { titleForm } from './title-form';

export interface Meeting extends Thing {
  readonly ordinal: number | undefined;
  readonly level: string | undefined;
  readonly field: string | undefined;
}

export interface Meetings {
  readonly meetings: readonly Meeting[];
  readonly reasons: Reasons;
}

/** Meetings of a document, or of all of them, as far as they are joined. */
interface Group extends Meeting {
  /** What says which series of meetings it is of: parties, level and field, else the title. */
  readonly series: string;
  /** Whether a date stands beside a mention; else its days are those of the document. */
  readonly isDated: boolean;
  /** The document's own days, by which one of several dated meetings is the one that a text is about. */
  readonly context: Days | undefined;
}

/** How far before a meeting its date may stand in the paragraph. */
const REACH = 60;
/** A text about a meeting appears within so many days of it. */
const REPORTED_WITHIN = 31;

/**
 * Joins meetings by parties, level and field, and then by their number, else by their date: 本年9月の日越防衛相会談 and the
 * one that a release is about are two.
 */
export function linkMeetings(documents: readonly Facts[]): Meetings {
  const given = reasons();
  const inDocuments = documents.flatMap(facts => {
    let known = byDocument.get(facts);
    if (!known) {
      const own = reasons();
      known = { groups: withGlosses(facts, joined(mentionsOf(facts), own), own), reasons: own };
      byDocument.set(facts, known);
    }
    for (const { mentions } of known.groups)
      for (const mention of mentions) for (const reason of known.reasons.of(mention)) given.give([mention], reason);
    return known.groups;
  });
  return { meetings: joined(inDocuments, given), reasons: given };
}

const byDocument = new WeakMap<Facts, { readonly groups: readonly Group[]; readonly reasons: Reasons }>();

function mentionsOf(facts: Facts): Group[] {
  const document = facts.header.document;
  return facts.mentions.flatMap((mention, index): Group[] => {
    if (mention.type !== 'meeting' || mention.region === 'boilerplate') return [];
    const attached = attachedDays(facts, index, REACH);
    const context = contextDays(facts, index);
    const id: MentionId = { document, index };
    return [
      {
        mentions: [id],
        titles: new Map([[titleForm(mention.title), id]]),
        parties: mention.parties,
        days: attached ?? context,
        ordinal: mention.ordinal,
        level: mention.level,
        field: mention.field,
        series: seriesOf(mention),
        isDated: attached !== undefined,
        context,
      },
    ];
  });
}

/** 第8回アフリカ開発会議(TICAD 8) is one meeting by two names. */
function withGlosses(facts: Facts, groups: Group[], given: Reasons): Group[] {
  const document = facts.header.document;
  let made = groups;
  for (const { first, second } of facts.glosses) {
    const one = made.find(({ mentions }) => mentions.some(({ index }) => index === first));
    const other = made.find(({ mentions }) => mentions.some(({ index }) => index === second));
    if (!one || !other || one === other) continue;
    given.give([{ document, index: second }], { kind: 'gloss', other: { document, index: first } });
    made = [...made.filter(group => group !== one && group !== other), combined(one, other)];
  }
  return made;
}

function seriesOf({ title, parties, level, field }: MeetingMention): string {
  if (parties.length > 0 && level !== undefined) return `${parties.join(' ')} ${level} ${field ?? ''}`;
  return titleForm(title);
}

function joined(groups: readonly Group[], given: Reasons): Group[] {
  const series = new Map<string, Group[]>();
  for (const group of groups) {
    const bucket = series.get(group.series);
    if (bucket) bucket.push(group);
    else series.set(group.series, [group]);
  }
  return [...series.values()].flatMap(bucket => joinedSeries(bucket, given));
}

/**
 * Within one series: first what bears the same number, then what has a date beside it, the narrowest first, then what
 * has only its document's.
 */
function joinedSeries(bucket: readonly Group[], given: Reasons): Group[] {
  const made: Group[] = [];
  for (const group of [...bucket].sort(byCertainty)) {
    const fits = made.map((other, at) => ({ at, by: joinedBy(group, other) })).filter(({ by }) => by !== undefined);
    const chosen = fits.length > 1 ? nearestOf(group, fits, made) : fits[0];
    if (!chosen) {
      made.push(group);
      continue;
    }
    const other = made[chosen.at]!;
    given.give(group.mentions, meetingEvidence(other, chosen.by!));
    made[chosen.at] = combined(other, group);
  }
  return made;
}

const meetingEvidence = ({ mentions }: Group, by: 'ordinal' | 'date' | 'context'): Evidence => ({
  kind: 'meeting',
  other: mentions[0]!,
  by,
});

const isOfOneDay = (group: Group): boolean => group.isDated && width(group) === 0;

const width = ({ days }: Group): number => (days ? days.last - days.first : Number.POSITIVE_INFINITY);

function byCertainty(a: Group, b: Group): number {
  const rank = ({ ordinal, isDated }: Group): number => (ordinal !== undefined ? 0 : isDated ? 1 : 2);
  const [one, other] = [a.mentions[0]!, b.mentions[0]!];
  const place = one.document === other.document ? one.index - other.index : one.document < other.document ? -1 : 1;
  return rank(a) - rank(b) || (rank(a) === 0 ? 0 : width(a) - width(b) || 0) || place;
}

function joinedBy(group: Group, other: Group): 'ordinal' | 'date' | 'context' | undefined {
  if (group.ordinal !== undefined && other.ordinal !== undefined && group.ordinal !== other.ordinal)
    // One of the numbers is wrong: a rule tells it.
    return isOfOneDay(group) && isOfOneDay(other) && group.days!.first === other.days!.first ? 'date' : undefined;
  if (group.ordinal !== undefined && group.ordinal === other.ordinal) return 'ordinal';
  const distance = distanceInDays(group.days, other.days);
  // Without any date a document speaks of one meeting of a series; across documents that is not known.
  if (distance === undefined) return isOfOneDocument(group, other) ? 'context' : undefined;
  if (group.isDated && other.isDated) return distance === 0 ? 'date' : undefined;
  return distance <= REPORTED_WITHIN ? 'context' : undefined;
}

const isOfOneDocument = (...groups: readonly Group[]): boolean =>
  new Set(groups.flatMap(({ mentions }) => mentions.map(({ document }) => document))).size === 1;

/** Of several that fit the one nearest to the text's own date, if one alone is nearest. */
function nearestOf<Fit extends { readonly at: number }>(
  group: Group,
  fits: readonly Fit[],
  made: readonly Group[],
): Fit | undefined {
  if (group.isDated) return undefined;
  const ranked = fits
    .map(one => ({ one, distance: distanceInDays(group.context, made[one.at]!.days) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]!.distance < ranked[1]!.distance ? ranked[0]!.one : undefined;
}

function combined(a: Group, b: Group): Group {
  const [finer] = [a, b].sort((one, other) => Number(other.isDated) - Number(one.isDated) || width(one) - width(other));
  return {
    mentions: inOrder([...a.mentions, ...b.mentions]),
    titles: allTitles([a, b]),
    parties: a.parties,
    days: finer!.days,
    ordinal: a.ordinal ?? b.ordinal,
    level: a.level,
    field: a.field,
    series: a.series,
    isDated: a.isDated || b.isDated,
    context: a.context,
  };
}

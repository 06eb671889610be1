import { remembered } from '../../collections/remembered';
import type { Facts } from '../../model/facts';
import type { MeetingMention } from '../../recognise/mention';
import { ordinalSpan } from '../../recognise/titled/ordinal-span';
import { contextDays, datedDays } from '../days';
import { idsOf, type MentionId } from '../mention-id';
import { joined } from './meeting-groups';
import { combined, type MeetingTraits } from './meeting-traits';
import { type Reasons, reasons, type ThingInDocument, type TitleAt } from './thing';
import { titleForm } from './title-form';

/** A mention of a meeting with the number that it bears. */
export interface Numbered extends MentionId {
  readonly ordinal: number;
}

/** A meeting as one document by itself shows it. */
export interface MeetingInDocument extends ThingInDocument, MeetingTraits {
  /** In the order of the text. */
  readonly numbered: readonly Numbered[];
}

export interface MeetingsOfDocument {
  readonly meetings: readonly MeetingInDocument[];
  readonly reasons: Reasons<number>;
}

/** The meetings of a document by itself; worked out once for each reading of it. */
export const meetingsOfDocument: (facts: Facts) => MeetingsOfDocument = remembered(findMeetings);

interface Single extends MeetingTraits {
  readonly index: number;
  readonly id: MentionId;
  readonly mention: MeetingMention;
}

function findMeetings(facts: Facts): MeetingsOfDocument {
  const { document } = facts.header;
  const ids = idsOf(facts);
  const given = reasons<number>();
  const singles: Single[] = [];
  facts.mentions.forEach((mention, index) => {
    if (mention.type !== 'meeting' || mention.region === 'boilerplate') return;
    const attached = datedDays(facts, index);
    const context = contextDays(facts, index);
    const isDated = attached !== undefined;
    const days = attached ?? context;
    const { ordinal, parties, level, field } = mention;
    const series = seriesOf(mention);
    singles.push({
      index,
      id: ids[index]!,
      mention,
      document,
      series,
      ordinal,
      days,
      isDated,
      isHeadline: false,
      context,
      parties,
      level,
      field,
    });
  });
  const [first] = singles;
  if (first && facts.mentions.findIndex(({ region, type }) => region === 'body' && type !== 'date') === first.index)
    singles[0] = headline(first, singles);
  let groups = joined(
    singles.map(single => withParties(single, singles)),
    (other, { index }, by) => given.give(index, { kind: 'meeting', other: other.id, by }),
  );
  // 第8回アフリカ開発会議(TICAD 8) is one meeting by two names.
  for (const { first, second } of facts.glosses) {
    const one = groups.find(({ members }) => members.some(({ index }) => index === first));
    const other = groups.find(({ members }) => members.some(({ index }) => index === second));
    if (!one || !other || one === other) continue;
    given.give(second, { kind: 'gloss', other: ids[first]! });
    const both = { members: [...one.members, ...other.members], traits: combined(one.traits, other.traits) };
    groups = [...groups.filter(group => group !== one && group !== other), both];
  }
  return { meetings: groups.map(({ members, traits }) => inDocument(members, traits)), reasons: given };
}

/** A headline tells of what its text reports within so many days. */
const HEADLINED_WITHIN = 14;

/**
 * The meeting that a text begins with, before it names a day: of one series with another number it is the one that the
 * text reports, which took place just before, unless the text names its number again.
 */
function headline(first: Single, singles: readonly Single[]): Single {
  const { series, ordinal, isDated, context } = first;
  if (ordinal === undefined || isDated || !context) return first;
  const others = singles.filter(other => other !== first && other.series === series && other.ordinal !== undefined);
  const reported = others.filter(
    ({ days, isDated }) =>
      isDated && days && days.first <= context.last && context.first - days.last <= HEADLINED_WITHIN,
  );
  const [only] = reported;
  if (!only?.days) return { ...first, isHeadline: true };
  if (reported.length > 1 || others.some(other => other.ordinal === ordinal)) return first;
  return { ...first, days: only.days, isDated: true };
}

/** A title that leaves the parties out is that of the same level, field and number that names them. */
function withParties(single: Single, singles: readonly Single[]): Single {
  const { parties, level, field, ordinal, mention } = single;
  if (parties.length > 0 || level === undefined || ordinal === undefined) return single;
  const fitting = singles.filter(
    other => other.parties.length > 1 && other.level === level && other.field === field && other.ordinal === ordinal,
  );
  const [first] = fitting;
  if (!first || fitting.some(other => other.series !== first.series)) return single;
  return { ...single, parties: first.parties, series: seriesOf({ ...mention, parties: first.parties }) };
}

function inDocument(members: readonly Single[], traits: MeetingTraits): MeetingInDocument {
  const ordered = [...members].sort((a, b) => a.index - b.index);
  const titles = new Map<string, TitleAt>();
  for (const { mention, id } of ordered) {
    const form = titleForm(mention.title);
    if (!titles.has(form)) titles.set(form, { ...id, title: mention.title });
  }
  const parties = ordered.map(({ mention }) => mention.parties).find(({ length }) => length > 0) ?? [];
  // Nothing that tells where it stands: what is written above it makes no other meeting of it.
  const { document, series, ordinal, days, isDated, isHeadline, context, level, field } = traits;
  const mentions = ordered.map(({ id }) => id);
  const numbered = ordered.flatMap(({ id, mention: { ordinal } }) =>
    ordinal === undefined ? [] : [{ ...id, ordinal }],
  );
  return {
    document,
    series,
    ordinal,
    days,
    isDated,
    isHeadline,
    context,
    parties,
    level,
    field,
    mentions,
    numbered,
    titles,
  };
}

function seriesOf({ title, longForm, ordinal, parties, level, field }: MeetingMention): string {
  if (parties.length > 0 && level !== undefined) return `${parties.join(' ')} ${level} ${field ?? ''}`;
  return withoutOrdinal(titleForm(ordinal === undefined ? title : (longForm ?? title)));
}

/** 第3回, third, tredje, lần thứ ba: what tells meetings of one series apart is no part of the series. */
function withoutOrdinal(form: string): string {
  const number = ordinalSpan(form);
  if (!number) return form;
  return `${form.slice(0, number.start).trimEnd()} ${form.slice(number.end).trimStart()}`.trim();
}

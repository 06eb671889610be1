import type { Days } from '../../calendar/day';
import { append } from '../../collections/append';
import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import type { Facts } from '../../model/facts';
import type { MeetingMention } from '../../recognise/mention';
import { ordinalSpan } from '../../recognise/titled/ordinal-span';
import { contextDays, datedDays, distanceInDays } from '../days';
import { idsOf, type MentionId } from '../mention-id';
import {
  byFirstMention,
  firstMention,
  type LinkedThings,
  type Linking,
  linkedThings,
  type Reasons,
  reasons,
  type ThingInDocument,
  type TitleAt,
  thingOf,
} from './thing';
import { titleForm } from './title-form';

/** What says whether two mentions, or two groups of them, are of one meeting. */
interface Traits {
  /** The series that it is of: parties, level and field, else the title. */
  readonly series: string;
  readonly ordinal: number | undefined;
  /** When it took place: by a date that stands beside a mention, else by the document's. */
  readonly days: Days | undefined;
  readonly isDated: boolean;
  /** Whether its text begins with it and tells no other number of the series: it is what was held on the text's day. */
  readonly isHeadline: boolean;
  /** The document's own days, by which one of several dated meetings is the one that a text is about. */
  readonly context: Days | undefined;
  readonly document: string;
  /** Of whom and of what level and field, as far as its titles say. */
  readonly parties: readonly string[];
  readonly level: string | undefined;
  readonly field: string | undefined;
}

/** A mention of a meeting with the number that it bears. */
export interface Numbered extends MentionId {
  readonly ordinal: number;
}

/** A meeting as one document by itself shows it. */
export interface MeetingInDocument extends ThingInDocument, Traits {
  /** In the order of the text. */
  readonly numbered: readonly Numbered[];
}

export interface MeetingsOfDocument {
  readonly meetings: readonly MeetingInDocument[];
  readonly reasons: Reasons<number>;
}

/** A text about a meeting appears within so many days of it. */
const REPORTED_WITHIN = 31;

/**
 * Joins meetings by parties, level and field, and then by their number, else by their date: 本年9月の日越防衛相会談 and the
 * one that a release is about are two.
 */
export const meetings: Linking<MeetingInDocument> = { sameness, keysOf, link };

/** A number of a series, with the date that tells it, if one does. */
function sameness(item: MeetingInDocument): string | undefined {
  const { series, ordinal, isDated, isHeadline, days, parties, level, field, titles } = item;
  if (ordinal === undefined) return undefined;
  return JSON.stringify([series, ordinal, (isDated || isHeadline) && days, parties, level, field, [...titles.keys()]]);
}

function* keysOf(item: MeetingInDocument): Iterable<string> {
  const { series, ordinal, parties } = item;
  yield series;
  if (ordinal !== undefined && parties.length > 1) yield numberKey(ordinal, parties);
  const day = dayKey(item);
  if (day !== undefined) yield day;
}

/** Of a numbered meeting of one day: by that day, its parties, level and field titles in two languages are compared. */
function dayKey(traits: Traits): string | undefined {
  const { ordinal, parties, level = '', field, days } = traits;
  if (ordinal === undefined || parties.length < 2 || field === undefined) return undefined;
  if (!traits.isDated && !traits.isHeadline) return undefined;
  return days && days.first === days.last ? `${days.first} ${parties.join(' ')} ${level} ${field}` : undefined;
}

const numberKey = (ordinal: number, parties: readonly string[]): string => `${ordinal} ${parties.join(' ')}`;

function link(items: readonly MeetingInDocument[]): LinkedThings<MeetingInDocument> {
  const given = reasons<MeetingInDocument>();
  const groups = joined(items, (other, item, by) =>
    given.give(item, { kind: 'meeting', other: firstMention(other), by }),
  );
  const things = groups.map(({ members, traits }) =>
    thingOf([...members].sort(byFirstMention), traits.days, traits.ordinal),
  );
  return linkedThings(things, given);
}

/** The meetings of a document by itself; worked out once for each reading of it. */
export const meetingsOfDocument: (facts: Facts) => MeetingsOfDocument = remembered(findMeetings);

interface Single extends Traits {
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

function inDocument(members: readonly Single[], traits: Traits): MeetingInDocument {
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

type Ground = 'ordinal' | 'date' | 'context';

interface Group<Member extends Traits> {
  readonly members: Member[];
  traits: Traits;
}

/** Groups what is of one meeting, and tells of each member but the first by which other and how. */
function joined<Member extends Traits>(
  members: readonly Member[],
  tell: (other: Member, member: Member, by: Ground) => void,
): Group<Member>[] {
  const bySeries = new Map<string, Member[]>();
  for (const member of members) {
    addTo(bySeries, member.series, member);
  }
  return joinedAcross(
    [...bySeries.values()].flatMap(bucket => joinedSeries(bucket, tell)),
    tell,
  );
}

/**
 * Joins over series what is told in other words: first titles of one day with one number, then what leaves out its level or
 * field: den tredje säkerhetsdialogen, 第3回次官級安全保障対話. It takes the same parties, the same number and nearly the same
 * days, and that only one fits. Titles in two languages may also bear two numbers, where they tell of one day.
 */
function joinedAcross<Member extends Traits>(
  groups: Group<Member>[],
  tell: (other: Member, member: Member, by: Ground) => void,
): Group<Member>[] {
  const translated = joinedBy(
    groups,
    traits => {
      const day = dayKey(traits);
      return day && `${day} ${traits.ordinal}`;
    },
    areOfOtherDocuments,
    (other, member) => tell(other, member, 'ordinal'),
  );
  const numbered = joinedBy(
    translated,
    ({ ordinal, parties }) => (ordinal === undefined || parties.length < 2 ? undefined : numberKey(ordinal, parties)),
    ({ traits: a }, { traits: b }) => areAlike(a, b) && (sayLevel(a, b) ? areOfOneTime(a, b) : areTranslations(a, b)),
    (other, member) => tell(other, member, 'ordinal'),
  );
  return joinedBy(numbered, dayKey, areOfOtherDocuments, (other, member) => tell(other, member, 'date'));
}

/** What one document tells as two meetings is two. */
function areOfOtherDocuments(a: Group<Traits>, b: Group<Traits>): boolean {
  const documents = new Set(a.members.map(({ document }) => document));
  return !b.members.some(({ document }) => documents.has(document));
}

/** Joins two groups of one key that fit, where no third has it. */
function joinedBy<Member extends Traits>(
  groups: Group<Member>[],
  keyOf: (traits: Traits) => string | undefined,
  fits: (a: Group<Member>, b: Group<Member>) => boolean,
  tell: (other: Member, member: Member) => void,
): Group<Member>[] {
  const byKey = new Map<string, Group<Member>[]>();
  for (const group of groups) {
    const key = keyOf(group.traits);
    if (key !== undefined) addTo(byKey, key, group);
  }
  const gone = new Set<Group<Member>>();
  for (const [one, other, ...more] of byKey.values()) {
    if (!one || !other || more.length > 0 || !fits(one, other)) continue;
    for (const member of other.members) tell(one.members[0]!, member);
    append(one.members, other.members);
    one.traits = combined(one.traits, other.traits);
    gone.add(other);
  }
  return groups.filter(group => !gone.has(group));
}

/** A number of one level and field needs less: a text looks ahead to the next of a series, or back at the last. */
const TOLD_WITHIN = 2 * 366;

function areOfOneTime(a: Traits, b: Traits): boolean {
  const distance = distanceInDays(a.days, b.days);
  if (distance === undefined) return a.days === undefined || b.days === undefined;
  return distance <= ((a.isDated && b.isDated) || a.level !== b.level ? REPORTED_WITHIN : TOLD_WITHIN);
}

/** Whether level and field are the same as far as both say them. */
const areAlike = (a: Traits, b: Traits): boolean =>
  [
    [a.level, b.level],
    [a.field, b.field],
  ].every(([one, other]) => one === undefined || other === undefined || one === other);

const sayLevel = (a: Traits, b: Traits): boolean => a.level !== undefined || b.level !== undefined;

/** Titles of two documents that name no level: of one field and nearly one time, or of the same day. */
function areTranslations(a: Traits, b: Traits): boolean {
  const distance = distanceInDays(a.days, b.days);
  if (distance === undefined || a.document === b.document) return false;
  if (a.isDated && b.isDated) return isOfDays(a) && isOfDays(b) && distance === 0;
  return a.field !== undefined && a.field === b.field && distance <= REPORTED_WITHIN;
}

/**
 * Within one series: first what bears a number, then what has a date beside it, the narrowest first, then what has only
 * its document's.
 */
function joinedSeries<Member extends Traits>(
  bucket: readonly Member[],
  tell: (other: Member, member: Member, by: Ground) => void,
): Group<Member>[] {
  const groups: Group<Member>[] = [];
  const ranked = bucket.map((member, place) => ({ member, place }));
  ranked.sort((a, b) => byCertainty(a.member, b.member) || a.place - b.place);
  for (const { member } of ranked) {
    const fits: { readonly group: Group<Member>; readonly by: Ground }[] = [];
    for (const group of groups) {
      const by = groundOf(member, group.traits);
      if (by !== undefined) fits.push({ group, by });
    }
    const chosen = fits.length > 1 ? nearestOf(member, fits) : fits[0];
    if (!chosen) {
      groups.push({ members: [member], traits: member });
      continue;
    }
    tell(chosen.group.members[0]!, member, chosen.by);
    chosen.group.members.push(member);
    chosen.group.traits = combined(chosen.group.traits, member);
  }
  return groups;
}

const width = ({ days }: Traits): number => (days ? days.last - days.first : Number.POSITIVE_INFINITY);
/** A meeting lasts days rather than weeks: of what is dated more widely two may fall into one stretch. */
const LONGEST_MEETING = 10;
const isOfDays = (traits: Traits): boolean => traits.isDated && width(traits) < LONGEST_MEETING;

function byCertainty(a: Traits, b: Traits): number {
  const rank = ({ ordinal, isDated }: Traits): number => (ordinal !== undefined ? 0 : isDated ? 1 : 2);
  const [one, other] = [width(a), width(b)];
  return rank(a) - rank(b) || (one === other ? 0 : one - other);
}

function groundOf(a: Traits, b: Traits): Ground | undefined {
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal)
    // Of the same days: one of the numbers is wrong, and a rule tells it.
    return isOfDays(a) && isOfDays(b) && distanceInDays(a.days, b.days) === 0 ? 'date' : undefined;
  if (a.ordinal !== undefined && a.ordinal === b.ordinal) return 'ordinal';
  const distance = distanceInDays(a.days, b.days);
  // Without any date a document speaks of one meeting of a series; across documents that is not known.
  if (distance === undefined) return a.document === b.document ? 'context' : undefined;
  if (a.isDated && b.isDated) return distance === 0 ? 'date' : undefined;
  return distance <= REPORTED_WITHIN ? 'context' : undefined;
}

/** Of several that fit the one nearest to the text's own date, if one alone is nearest. */
function nearestOf<Fit extends { readonly group: { readonly traits: Traits } }>(
  member: Traits,
  fits: readonly Fit[],
): Fit | undefined {
  if (member.isDated) return undefined;
  const ranked = fits
    .map(candidate => ({
      fit: candidate,
      distance: distanceInDays(member.context, candidate.group.traits.days) ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]!.distance < ranked[1]!.distance ? ranked[0]!.fit : undefined;
}

function combined(a: Traits, b: Traits): Traits {
  const finer = a.isDated !== b.isDated ? (a.isDated ? a : b) : width(b) < width(a) ? b : a;
  return {
    series: a.series,
    ordinal: a.ordinal ?? b.ordinal,
    days: finer.days,
    isDated: a.isDated || b.isDated,
    isHeadline: a.isHeadline || b.isHeadline,
    context: a.context,
    document: a.document === b.document ? a.document : '',
    parties: a.parties.length > 0 ? a.parties : b.parties,
    level: a.level ?? b.level,
    field: a.field ?? b.field,
  };
}

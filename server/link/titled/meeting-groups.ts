import { append } from '../../collections/append';
import { addTo } from '../../collections/groups';
import { distanceInDays } from '../days';
import {
  areAlike,
  areOfOneTime,
  areTranslations,
  combined,
  dayKey,
  isOfDays,
  type MeetingTraits,
  numberKey,
  REPORTED_WITHIN,
  sayLevel,
  width,
} from './meeting-traits';

/** By what a mention is of the meeting of another. */
export type Ground = 'ordinal' | 'date' | 'context';

/** Mentions, or meetings of documents, that are one meeting. */
export interface Group<Member extends MeetingTraits> {
  readonly members: Member[];
  traits: MeetingTraits;
}

/** Groups what is of one meeting, and tells of each member but the first by which other and how. */
export function joined<Member extends MeetingTraits>(
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
function joinedAcross<Member extends MeetingTraits>(
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
function areOfOtherDocuments(a: Group<MeetingTraits>, b: Group<MeetingTraits>): boolean {
  const documents = new Set(a.members.map(({ document }) => document));
  return !b.members.some(({ document }) => documents.has(document));
}

/** Joins two groups of one key that fit, where no third has it. */
function joinedBy<Member extends MeetingTraits>(
  groups: Group<Member>[],
  keyOf: (traits: MeetingTraits) => string | undefined,
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

/**
 * Within one series: first what bears a number, then what has a date beside it, the narrowest first, then what has only
 * its document's.
 */
function joinedSeries<Member extends MeetingTraits>(
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

function byCertainty(a: MeetingTraits, b: MeetingTraits): number {
  const rank = ({ ordinal, isDated }: MeetingTraits): number => (ordinal !== undefined ? 0 : isDated ? 1 : 2);
  const [one, other] = [width(a), width(b)];
  return rank(a) - rank(b) || (one === other ? 0 : one - other);
}

function groundOf(a: MeetingTraits, b: MeetingTraits): Ground | undefined {
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
function nearestOf<Fit extends { readonly group: { readonly traits: MeetingTraits } }>(
  member: MeetingTraits,
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

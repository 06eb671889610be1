import { joined } from './meeting-groups';
import { dayKey, numberKey } from './meeting-traits';
import type { MeetingInDocument } from './meetings-of-document';
import { byFirstMention, firstMention, type LinkedThings, type Linking, linkedThings, reasons, thingOf } from './thing';

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

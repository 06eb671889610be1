import type { Days } from '../../calendar/day';
import { distanceInDays } from '../days';

/** What says whether two mentions, or two groups of them, are of one meeting. */
export interface MeetingTraits {
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

/** A text about a meeting appears within so many days of it. */
export const REPORTED_WITHIN = 31;

/** A number of one level and field needs less: a text looks ahead to the next of a series, or back at the last. */
const TOLD_WITHIN = 2 * 366;
/** A meeting lasts days rather than weeks: of what is dated more widely two may fall into one stretch. */
const LONGEST_MEETING = 10;

/** Whether two that bear one number may be told by their days to be one; what has no days may. */
export function areOfOneTime(a: MeetingTraits, b: MeetingTraits): boolean {
  const distance = distanceInDays(a.days, b.days);
  if (distance === undefined) return a.days === undefined || b.days === undefined;
  return distance <= ((a.isDated && b.isDated) || a.level !== b.level ? REPORTED_WITHIN : TOLD_WITHIN);
}

/** Whether level and field are the same as far as both say them. */
export const areAlike = (a: MeetingTraits, b: MeetingTraits): boolean =>
  [
    [a.level, b.level],
    [a.field, b.field],
  ].every(([one, other]) => one === undefined || other === undefined || one === other);

/** Whether either says its level. */
export const sayLevel = (a: MeetingTraits, b: MeetingTraits): boolean => a.level !== undefined || b.level !== undefined;

/** Titles of two documents that name no level: of one field and nearly one time, or of the same day. */
export function areTranslations(a: MeetingTraits, b: MeetingTraits): boolean {
  const distance = distanceInDays(a.days, b.days);
  if (distance === undefined || a.document === b.document) return false;
  if (a.isDated && b.isDated) return isOfDays(a) && isOfDays(b) && distance === 0;
  return a.field !== undefined && a.field === b.field && distance <= REPORTED_WITHIN;
}

/** How far the first and the last day lie apart on which a meeting may have been held. */
export const width = ({ days }: MeetingTraits): number => (days ? days.last - days.first : Number.POSITIVE_INFINITY);

/** Whether its text tells its very days. */
export const isOfDays = (traits: MeetingTraits): boolean => traits.isDated && width(traits) < LONGEST_MEETING;

/** Of a numbered meeting of one day: by that day, its parties, level and field titles in two languages are compared. */
export function dayKey(traits: MeetingTraits): string | undefined {
  const { ordinal, parties, level = '', field, days } = traits;
  if (ordinal === undefined || parties.length < 2 || field === undefined) return undefined;
  if (!traits.isDated && !traits.isHeadline) return undefined;
  return days && days.first === days.last ? `${days.first} ${parties.join(' ')} ${level} ${field}` : undefined;
}

/** By number and parties: what leaves out its level or field is looked for so. */
export const numberKey = (ordinal: number, parties: readonly string[]): string => `${ordinal} ${parties.join(' ')}`;

/** What two mentions or groups tell together: the finer day, and what either tells of the rest. */
export function combined(a: MeetingTraits, b: MeetingTraits): MeetingTraits {
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

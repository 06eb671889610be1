import type { Span } from '../../text/span';
import type { Part, Precision, Relative, StatedPoint } from './expression';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What a point may state; what is not read is undefined. */
type Parts = { -readonly [Key in keyof Omit<StatedPoint, keyof Span | 'precision'>]-?: StatedPoint[Key] | undefined };

/** A point of time while its components are being read. */
export interface Draft extends Writable<Span>, Parts {
  /** Of the twelve-hour clock, for the other end of 午後3時～5時. */
  meridiem: 'am' | 'pm' | undefined;
  /** A stretch of years rather than one, or of the days of a week rather than its first. */
  stretch: 'decade' | 'century' | 'week' | undefined;
  /** How many components were read: a lone one is more easily no date. */
  components: number;
}

/** A point of which nothing is read yet. It names every part, for what has one shape is quick to read from. */
export const draft = (start: number, end = start): Draft => ({
  start,
  end,
  components: 0,
  era: undefined,
  year: undefined,
  month: undefined,
  leapMonth: undefined,
  day: undefined,
  week: undefined,
  weekday: undefined,
  hour: undefined,
  minute: undefined,
  season: undefined,
  quarter: undefined,
  half: undefined,
  third: undefined,
  relative: undefined,
  fiscal: undefined,
  lunar: undefined,
  approximate: undefined,
  ambiguous: undefined,
  meridiem: undefined,
  stretch: undefined,
});

/** A number of the text as a component. */
export const partOf = ({ start, end, value }: Part<number>): Part<number> => ({ start, end, value });

/** Adds a component given by its distance to those read. */
export function addRelative(into: Draft, start: number, end: number, value: Relative): void {
  into.relative = [...(into.relative ?? []), { start, end, value }];
}

/**
 * The point that a draft has become: its components as they were read. They are copied one by one, in one order, for
 * spreading a draft costs more than all the reading.
 */
export function pointOf(parts: Draft): StatedPoint {
  const point: Writable<StatedPoint> = { start: parts.start, end: parts.end, precision: precisionOf(parts) };
  if (parts.era) point.era = parts.era;
  if (parts.year) point.year = parts.year;
  if (parts.month) point.month = parts.month;
  if (parts.leapMonth) point.leapMonth = true;
  if (parts.day) point.day = parts.day;
  if (parts.week) point.week = parts.week;
  if (parts.weekday) point.weekday = parts.weekday;
  if (parts.hour) point.hour = parts.hour;
  if (parts.minute) point.minute = parts.minute;
  if (parts.season) point.season = parts.season;
  if (parts.quarter) point.quarter = parts.quarter;
  if (parts.half) point.half = parts.half;
  if (parts.third) point.third = parts.third;
  if (parts.relative) point.relative = parts.relative;
  if (parts.fiscal) point.fiscal = true;
  if (parts.lunar) point.lunar = true;
  if (parts.approximate) point.approximate = true;
  if (parts.ambiguous) point.ambiguous = true;
  return point;
}

/** Whether a component is given by its distance: the year of 昨年. */
export const isRelative = ({ relative }: Draft, unit: Relative['unit']): boolean =>
  relative?.some(({ value }) => value.unit === unit) ?? false;

function precisionOf(parts: Draft): Precision {
  if (parts.stretch === 'week' || parts.week) return 'week';
  if (parts.minute) return 'minute';
  if (parts.hour) return 'hour';
  if (parts.day || isRelative(parts, 'day') || isRelative(parts, 'weekday')) return 'day';
  if (isRelative(parts, 'week')) return parts.weekday ? 'day' : 'week';
  if (parts.third) return 'third';
  if (parts.month || isRelative(parts, 'month')) return 'month';
  if (parts.quarter || isRelative(parts, 'quarter')) return 'quarter';
  if (parts.season) return 'season';
  if (parts.half) return 'half';
  if (parts.fiscal) return 'fiscal-year';
  return parts.stretch ?? 'year';
}

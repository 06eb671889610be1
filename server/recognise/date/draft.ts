import type { Part, Precision, StatedPoint } from './expression';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A point of time while its components are being read. */
export interface Draft extends Writable<Omit<StatedPoint, 'precision'>> {
  /** Of the twelve-hour clock, for the other end of 午後3時～5時. */
  meridiem?: 'am' | 'pm';
  /** A stretch of years rather than one. */
  stretch?: 'decade' | 'century';
  /** How many components were read: a lone one is more easily no date. */
  components: number;
}

export const draft = (start: number): Draft => ({ start, end: start, components: 0 });

/** A number of the text as a component. */
export const partOf = ({ start, end, value }: Part<number>): Part<number> => ({ start, end, value });

/** The point that a draft has become; the components stay those that were read. */
export function pointOf({ meridiem: _meridiem, stretch, components: _components, ...parts }: Draft): StatedPoint {
  return { ...parts, precision: precisionOf(parts, stretch) };
}

function precisionOf(parts: Omit<StatedPoint, 'precision'>, stretch: 'decade' | 'century' | undefined): Precision {
  const has = (unit: string): boolean => parts.relative?.some(({ value }) => value.unit === unit) ?? false;
  if (parts.minute) return 'minute';
  if (parts.hour) return 'hour';
  if (parts.day || has('day')) return 'day';
  if (has('week')) return 'week';
  if (parts.third) return 'third';
  if (parts.month || has('month')) return 'month';
  if (parts.quarter || has('quarter')) return 'quarter';
  if (parts.season) return 'season';
  if (parts.half) return 'half';
  if (parts.fiscal) return 'fiscal-year';
  return stretch ?? 'year';
}

import { dayNumber } from '../../calendar/day';
import type { MeantPoint } from '../date-meaning';
import type { ToldRange } from './ends';

/** How long a range is, in the unit in which both ends are told. */
export interface Length {
  /** Days, months and years count both ends; minutes are what passes between them. */
  readonly unit: 'minutes' | 'days' | 'months' | 'years';
  /** Negative where the end precedes the beginning. */
  readonly amount: number;
}

/**
 * Measures a range: 110 minutes for 15時00分~16時50分, 5 days for 11月3~7日. What neither end knows (the year, the day of
 * two clock times) counts as the same; undefined where only one knows it, or where the ends are of different units.
 */
export function lengthOf({ from, to }: ToldRange): Length | undefined {
  if (isVague(from.stated.precision) || isVague(to.stated.precision)) return undefined;
  const [a, b] = [from.meant, to.meant];
  if (differ(a, b, 'year') || differ(a, b, 'month') || differ(a, b, 'day') || differ(a, b, 'minutes')) return undefined;
  if (a.minutes !== undefined && b.minutes !== undefined)
    return { unit: 'minutes', amount: (dayOf(b) - dayOf(a)) * 24 * 60 + b.minutes - a.minutes };
  if (a.day !== undefined) return { unit: 'days', amount: inclusive(dayOf(b) - dayOf(a)) };
  if (a.month !== undefined) return { unit: 'months', amount: inclusive(monthOf(b) - monthOf(a)) };
  return a.year === undefined ? undefined : { unit: 'years', amount: inclusive((b.year ?? 0) - a.year) };
}

/** Stretches that are coarser or finer than their year and month tell. */
const VAGUE: ReadonlySet<string> = new Set(['century', 'decade', 'half', 'quarter', 'season', 'third', 'week']);
const isVague = (precision: string): boolean => VAGUE.has(precision);

const differ = (a: MeantPoint, b: MeantPoint, unit: keyof MeantPoint): boolean =>
  (a[unit] === undefined) !== (b[unit] === undefined);

const LEAP_YEAR = 2000;
const dayOf = ({ year, month, day }: MeantPoint): number => dayNumber(year ?? LEAP_YEAR, month ?? 1, day ?? 1);
const monthOf = ({ year, month }: MeantPoint): number => (year ?? LEAP_YEAR) * 12 + (month ?? 1);

const inclusive = (difference: number): number => (difference < 0 ? difference : difference + 1);

/** Whether the end of a told range precedes its beginning, where the calendar has both. */
export function isReversed(range: ToldRange): boolean {
  const { from, to } = range;
  if (from.mention.meaning.value === undefined || to.mention.meaning.value === undefined) return false;
  const length = lengthOf(range);
  return length !== undefined && length.amount < 0;
}

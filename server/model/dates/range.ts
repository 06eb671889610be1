import { isoDay } from '../../calendar/day';
import type { Relative, StatedPoint } from '../../recognise/date/expression';
import type { Span } from '../../text/span';
import { namedReason } from './memory';
import { type Resolved, resolvePoint } from './point';
import { dayPlus, daysOf, partialDay } from './shape';
import type { Leaning, Surroundings } from './surroundings';

/** Both ends of a range; an open one is undefined. */
export interface ResolvedRange {
  readonly from: Resolved | undefined;
  readonly to: Resolved | undefined;
}

/**
 * Finds what the ends of a range mean: the second takes what it leaves out from the first (11月3~7日), and where the
 * year or month is told once at the end, the first from the second (4–6 December 2025).
 */
export function resolveRange(
  from: StatedPoint | undefined,
  to: StatedPoint | undefined,
  around: Surroundings,
): ResolvedRange {
  if (!from || !to) return { from: from && resolvePoint(from, around), to: to && resolvePoint(to, around) };
  if (isToldAtEnd(from, to)) {
    const second = resolvePoint(to, around);
    const first = resolvePoint(from, { ...around, lean: () => leaningOn(second, to) });
    return { from: rolledBack(first, second, from), to: second };
  }
  const first = resolvePoint(from, around);
  const second = resolvePoint(to, { ...around, lean: () => leaningOn(first, from) });
  return { from: first, to: rolledOn(first, second, to, true) };
}

/** A date as another leans on it. */
export const leaningOn = ({ point, era }: Resolved, at: Span): Leaning => ({
  point,
  era,
  reason: namedReason(point, at),
});

/**
 * Whether a point leaves out what the one after it states: the year or month (4 of 4–6 December, 3 of 3 to 5 March next
 * year, 30 November of 30 November to 2 December 2025), or the day of a clock time (from 9:30 to 11 a.m. on 12 December).
 */
export function isToldAtEnd(first: StatedPoint, second: StatedPoint): boolean {
  if (first.relative || (second.relative && !isBehindDay(second)) || first.year || first.era) return false;
  if (first.hour && !first.day && !first.month)
    return first.weekday === undefined && second.hour !== undefined && second.day !== undefined;
  if (first.day && !first.month)
    return second.day !== undefined && (second.month !== undefined || isBehindDay(second, 'month'));
  return first.month !== undefined && second.month !== undefined && (second.year !== undefined || isBehindDay(second));
}

/** 5 March next year, the 19th ultimo: words behind the day tell its year or month for both ends; 来年3月5日 has its own in front. */
const isBehindDay = ({ relative, day }: StatedPoint, ...units: readonly Relative['unit'][]): boolean =>
  relative?.every(
    ({ value, start }) =>
      (units.length > 0 ? units : MONTH_OR_YEAR).includes(value.unit) && day !== undefined && start > day.start,
  ) ?? false;

const MONTH_OR_YEAR: readonly Relative['unit'][] = ['month', 'year'];

/** A range that ends before it begins is a slip if it goes back some days, else it runs into the next year: 12月28日から1月3日. */
const SLIP_DAYS = 62;
/** Members of a list need not ascend. */
const SLIP_DAYS_IN_LIST = 180;
const EVENING = 18 * 60;
const MORNING = 6 * 60;

/**
 * Moves the second of two dates into the next year, or a clock time into the next morning, where it took its year or day
 * from the first and would lie before it.
 */
export function rolledOn(first: Resolved, second: Resolved, stated: StatedPoint, isRange: boolean): Resolved {
  if (stated.year || stated.era || stated.relative) return second;
  const { year } = second.point;
  if (stated.hour && !stated.day && !stated.month && isRange) {
    const isOvernight = (first.point.minutes ?? 0) >= EVENING && (second.point.minutes ?? EVENING) <= MORNING;
    return isOvernight ? moved(second, dayPlus(second.point, 1)) : second;
  }
  if (!stated.month || year === undefined || first.point.year !== year) return second;
  const a = daysOf(first.shape, first.point);
  const b = daysOf(second.shape, second.point);
  if (!a || !b || b.last >= a.first) return second;
  const back = a.first - b.last;
  const isSlip = isRange ? back > 1 && back <= SLIP_DAYS : back <= SLIP_DAYS_IN_LIST;
  return isSlip ? second : moved(second, { year: year + 1 });
}

/** Moves the first of two dates into the year before, where it took its year from the second and would lie after it. */
export function rolledBack(first: Resolved, second: Resolved, stated: StatedPoint): Resolved {
  const { year } = first.point;
  const a = daysOf(first.shape, first.point);
  const b = daysOf(second.shape, second.point);
  if (!stated.month || year === undefined || !a || !b || a.first - b.last <= SLIP_DAYS) return first;
  return moved(first, { year: year - 1 });
}

function moved(resolved: Resolved, to: Resolved['point']): Resolved {
  const point = { ...resolved.point, ...to };
  const { year, month, day } = point;
  if (year === undefined) return { ...resolved, point };
  return {
    ...resolved,
    point,
    reasons: [...resolved.reasons, { step: 'next-in-range', date: isoDay(partialDay(year, month, day)) }],
  };
}

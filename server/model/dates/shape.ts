import { type Day, type Days, dayNumber, daysInMonth, fromDayNumber, type PartialDay } from '../../calendar/day';
import type { Precision, StatedPoint } from '../../recognise/date/expression';
import type { MeantPoint } from '../date-meaning';

/** What kind of stretch a point is, apart from where it lies: the fourth quarter of a fiscal year, a season, a day. */
export interface Shape {
  readonly precision: Precision;
  readonly season: number | undefined;
  readonly quarter: number | undefined;
  readonly half: number | undefined;
  readonly third: number | undefined;
  readonly fiscal: boolean;
  readonly approximate: boolean;
}

export const shapeOf = (point: StatedPoint): Shape => ({
  precision: point.precision,
  season: point.season?.value,
  quarter: point.quarter?.value,
  half: point.half?.value,
  third: point.third?.value,
  fiscal: point.fiscal === true || point.precision === 'fiscal-year',
  approximate: point.approximate === true,
});

/** The days from the first of one month to the last of another; months count on past December. */
const months = (year: number, from: number, to: number): Days => ({
  first: firstOf(year, from),
  last: firstOf(year, to + 1) - 1,
});

const firstOf = (year: number, month: number): number =>
  dayNumber(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);

/** The first month of each season, 21 to 24; winter runs into the next year. */
export const SEASON_MONTHS = [3, 6, 9, 12] as const;
const THIRDS = [
  [1, 10],
  [11, 20],
  [21, 31],
] as const;

/** The days that a point covers, or undefined where its year, or a month that it needs, is not known. */
export function daysOf(shape: Shape, { year, month, day }: MeantPoint): Days | undefined {
  if (year === undefined) return undefined;
  if (shape.precision === 'century') return months(year, 1, 1200);
  if (shape.precision === 'decade') return months(year, 1, 120);
  if (day !== undefined && month !== undefined) return daysFrom(shape, { year, month, day });
  if (month !== undefined)
    return shape.third === undefined ? months(year, month, month) : daysOfThird(year, month, shape.third);
  if (shape.season !== undefined) {
    const from = SEASON_MONTHS[shape.season - 21] ?? 1;
    return months(year, from, from + 2);
  }
  const start = shape.fiscal ? 4 : 1;
  if (shape.quarter !== undefined) return months(year, start + (shape.quarter - 1) * 3, start + shape.quarter * 3 - 1);
  if (shape.half !== undefined) return months(year, start + (shape.half - 1) * 6, start + shape.half * 6 - 1);
  return months(year, start, start + 11);
}

function daysFrom({ precision }: Shape, { year, month, day }: Day): Days {
  const first = dayNumber(year, month, Math.min(day, Math.max(1, daysInMonth(year, month))));
  return { first, last: precision === 'week' ? first + 6 : first };
}

function daysOfThird(year: number, month: number, third: number): Days {
  const [from, to] = THIRDS[third - 1] ?? [1, 31];
  return { first: dayNumber(year, month, from), last: dayNumber(year, month, Math.min(to, daysInMonth(year, month))) };
}

/** The fiscal year, from April, that a date falls in; a year alone counts as itself. */
export const fiscalYearOf = ({ year, month }: { readonly year: number; readonly month?: number }): number =>
  month !== undefined && month < 4 ? year - 1 : year;

/** Whether the calendar has such a day or month; without a year, whether some year has it. */
export function exists(year: number | undefined, month: number | undefined, day: number | undefined): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= lastDayOf(year, month));
}

/** The last day that a month may have. */
export const lastDayOf = (year: number | undefined, month: number | undefined): number =>
  month === undefined ? 31 : daysInMonth(year ?? 2000, month);

/** A day some days on; a day of an unknown year stays in it. */
export function dayPlus({ year, month, day }: MeantPoint, days: number): MeantPoint {
  if (month === undefined || day === undefined) return meantPoint(year, month, day);
  const moved = fromDayNumber(dayNumber(year ?? 2001, month, day) + days);
  return { ...(year === undefined ? {} : { year: moved.year }), month: moved.month, day: moved.day };
}

/** A point of what is known of it: an absent component is a missing field. */
export function meantPoint(year?: number, month?: number, day?: number, minutes?: number): MeantPoint {
  const point: { -readonly [Unit in keyof MeantPoint]: MeantPoint[Unit] } = {};
  if (year !== undefined) point.year = year;
  if (month !== undefined) point.month = month;
  if (day !== undefined) point.day = day;
  if (minutes !== undefined) point.minutes = minutes;
  return point;
}

/** The known part of a date whose year is known. */
export const partialDay = (year: number, month?: number, day?: number): PartialDay =>
  meantPoint(year, month, day) as PartialDay;

import { type Days, fromDayNumber, isoDay } from '../../calendar/day';
import { edtfPoint } from '../../calendar/edtf';
import type { DateKind, MeantPoint } from '../date-meaning';
import { dayPlus, daysOf, type Shape } from './shape';

/** A point as its value is written: the same text twice, or both ends where the point is a stretch without a name of its own. */
export interface Written {
  readonly from: string;
  readonly to: string;
}

/** The value of a single point: 2025-12-04, or 2019-04-01/2020-03-31 for a fiscal year. */
export const valueText = ({ from, to }: Written): string => (from === to ? from : `${from}/${to}`);

export function kindOf({ precision }: Shape): DateKind {
  if (precision === 'hour' || precision === 'minute') return 'datetime';
  if (precision === 'fiscal-year') return 'fiscal-year';
  return precision === 'half' || precision === 'quarter' || precision === 'week' ? 'interval' : 'date';
}

/** Writes a point: EDTF level 1, stretches of a fiscal year and weeks by their days, other halves and quarters by their months. */
export function written(shape: Shape, point: MeantPoint): Written {
  const { precision, season, fiscal } = shape;
  const { year, month, day } = point;
  if (point.minutes !== undefined) return same(writtenClock(shape, point, point.minutes));
  if (precision === 'century' && year !== undefined) return same(edtfPoint({ year, openDigits: 2 }));
  if (precision === 'decade' && year !== undefined) return same(edtfPoint({ year, openDigits: 1 }));
  if (month === undefined && day === undefined && year !== undefined) {
    const days = daysOf(shape, point);
    if (days && fiscal) return writtenDays(days);
    if (days && (precision === 'half' || precision === 'quarter')) return writtenMonths(days);
  }
  if (precision === 'week' && day !== undefined) {
    const days = daysOf(shape, point);
    if (days) return writtenDays(days);
  }
  const approximate = shape.approximate || shape.third !== undefined;
  return same(edtfPoint({ year, month, season: year === undefined ? undefined : season, day, approximate }));
}

/** 25時10分 is written as 01:10 of the next day. */
function writtenClock({ approximate }: Shape, point: MeantPoint, minutes: number): string {
  const { year, month, day } = minutes < DAY ? point : dayPlus(point, Math.floor(minutes / DAY));
  const rest = minutes % DAY;
  return edtfPoint({ year, month, day, hour: Math.floor(rest / 60), minute: rest % 60, approximate });
}

/** In minutes. */
const DAY = 24 * 60;

const same = (text: string): Written => ({ from: text, to: text });
const isoOf = (day: number): string => isoDay(fromDayNumber(day));
const writtenDays = ({ first, last }: Days): Written => ({ from: isoOf(first), to: isoOf(last) });
const writtenMonths = ({ first, last }: Days): Written => ({
  from: isoOf(first).slice(0, -3),
  to: isoOf(last).slice(0, -3),
});

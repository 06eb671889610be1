import { dayNumber, isDay, weekday as weekdayOf } from '../../calendar/day';
import { edtfPoint } from '../../calendar/edtf';
import type { StatedPoint } from '../../recognise/date/expression';
import type { DateMention } from '../../recognise/mention';
import { isDigit } from '../../text/script';
import type { DateReason, OwnDate } from '../date-meaning';

type Order = 'day-first' | 'month-first';

/** A numeric date with its order settled, and why; or both readings where nothing settles it. */
export type Ordered =
  | { readonly point: StatedPoint; readonly reason: DateReason | undefined }
  | { readonly point: undefined; readonly reason: DateReason };

/** What a document's other dates show, the stronger first. */
interface Habit {
  /** 25/12/2025 is day first, 12/25/2025 month first. */
  readonly numeric: Order | undefined;
  /** Its full days, as ISO text: one of them may be one of the readings. */
  readonly days: ReadonlySet<string>;
  /** 4 December 2025 is day first, December 4, 2025 month first. */
  readonly worded: Order | undefined;
}

/**
 * Tells how a document writes numeric dates: 4/12/2025 in English is the 4th of December or April the 12th. A stated
 * weekday decides, then the document's other dates; else both readings remain.
 */
export function dayOrders(
  text: string,
  mentions: readonly DateMention[],
  ownDate: OwnDate | undefined,
): (point: StatedPoint) => Ordered {
  let habit: Habit | undefined;
  return point => {
    if (!point.ambiguous || !point.day || !point.month) return { point, reason: undefined };
    habit ??= habitOf(text, mentions, ownDate);
    const dayFirst = ordered(point, 'day-first');
    const monthFirst = ordered(point, 'month-first');
    const fitting = onlyOf(fitsWeekday(dayFirst), fitsWeekday(monthFirst));
    const order =
      fitting ??
      habit.numeric ??
      onlyOf(habit.days.has(isoOf(dayFirst)), habit.days.has(isoOf(monthFirst))) ??
      habit.worded;
    if (!order)
      return { point: undefined, reason: { step: 'both-orders', readings: [isoOf(dayFirst), isoOf(monthFirst)] } };
    return {
      point: order === 'day-first' ? dayFirst : monthFirst,
      reason: { step: 'order', dayFirst: order === 'day-first', because: fitting ? 'weekday' : 'other-dates' },
    };
  };
}

const onlyOf = (isDayFirst: boolean, isMonthFirst: boolean): Order | undefined =>
  isDayFirst === isMonthFirst ? undefined : isDayFirst ? 'day-first' : 'month-first';

/** The reading in which the number that stands first is the day, or the month. */
function ordered(point: StatedPoint, order: Order): StatedPoint {
  const isDayFirst = point.day!.start < point.month!.start;
  return isDayFirst === (order === 'day-first') ? point : { ...point, day: point.month!, month: point.day! };
}

const isoOf = ({ year, month, day }: StatedPoint): string =>
  edtfPoint({ year: year?.value, month: month?.value, day: day?.value });

function fitsWeekday({ year, month, day, weekday }: StatedPoint): boolean {
  if (!year || !weekday || !isDay({ year: year.value, month: month!.value, day: day!.value })) return false;
  return weekdayOf(dayNumber(year.value, month!.value, day!.value)) === weekday.value;
}

function habitOf(text: string, mentions: readonly DateMention[], ownDate: OwnDate | undefined): Habit {
  const numeric = new Set<Order>();
  const worded = new Set<Order>();
  const days = new Set<string>(ownDate ? [edtfPoint(ownDate.date)] : []);
  for (const { expression, region } of mentions) {
    if (expression.form !== 'point' || region !== 'body') continue;
    const { point } = expression;
    const { year, month, day } = point;
    if (point.ambiguous || !month || !day) continue;
    if (year) days.add(isoOf(point));
    if (year && year.start < Math.max(month.start, day.start)) continue;
    const order = day.start < month.start ? 'day-first' : 'month-first';
    const isNumeric =
      isDigit(text.charCodeAt(month.start)) &&
      text.slice(Math.min(day.end, month.end), Math.max(day.start, month.start)).length <= 1;
    if (!isNumeric) {
      if (!isDigit(text.charCodeAt(month.start))) worded.add(order);
    } else if (day.value > 12) numeric.add(order);
  }
  return { numeric: sole(numeric), days, worded: sole(worded) };
}

const sole = (orders: ReadonlySet<Order>): Order | undefined => (orders.size === 1 ? [...orders][0] : undefined);

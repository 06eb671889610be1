import { type Draft, isRelative, pointOf } from './draft';
import type { FoundDate } from './found';

/** The hour of the day that an hour of the twelve-hour clock is. */
export const afternoon = (hour: number, meridiem: 'am' | 'pm'): number =>
  meridiem === 'pm' && hour < 12 ? hour + 12 : hour;

/** 5時 of 午後3時～5時 is 17. */
export function inheritMeridiem(into: Draft, { meridiem, hour }: Draft): void {
  if (meridiem !== 'pm' || into.meridiem || !into.hour || !hour || into.day) return;
  const value = afternoon(into.hour.value, 'pm');
  if (value <= hour.value) return;
  into.hour = { ...into.hour, value };
  into.meridiem = 'pm';
}

/** Whether a point leaves out what the one before it in a list or range states. */
export function elides(before: Draft, point: Draft): boolean {
  if (point.relative || before.stretch) return false;
  if (point.year && point.year.value < 100) return true;
  if (hasYear(point)) return false;
  if (hasYear(before)) return true;
  if (point.month) return false;
  if (point.day) return before.month !== undefined || isRelative(before, 'month');
  return point.hour !== undefined && (before.day !== undefined || before.relative !== undefined);
}

const hasYear = (point: Draft): boolean =>
  point.year !== undefined || point.era !== undefined || isRelative(point, 'year');

/** A point, or a range of two, as a date found. */
export function foundDate(from: Draft, to?: Draft): FoundDate {
  if (!to) return { start: from.start, end: from.end, expression: { form: 'point', point: pointOf(from) }, last: from };
  const expression = { form: 'range', from: pointOf(from), to: pointOf(to) } as const;
  return { start: from.start, end: to.end, expression, last: to };
}

/**
 * Joins a day and a clock time that stand on the two sides of a dash: June 30, 1953—5 p.m., 03/09/2025 - 16:45,
 * 16:45 - 03/09/2025.
 * @param into the point in front, which takes what the other tells and ends with it.
 * @returns whether the two were one point rather than the ends of a range.
 */
export function joinClock(into: Draft, behind: Draft): boolean {
  if (isDayAlone(into) && isClockAlone(behind)) {
    const { hour, minute, meridiem } = behind;
    Object.assign(into, { hour }, minute && { minute }, meridiem && { meridiem });
  } else if (isClockAlone(into) && isDayAlone(behind)) takeDay(into, behind);
  else return false;
  into.end = behind.end;
  return true;
}

const isDayAlone = ({ day, hour }: Draft): boolean => day !== undefined && hour === undefined;

const isClockAlone = ({ hour, day, month, weekday, relative }: Draft): boolean =>
  hour !== undefined && !day && !month && !weekday && !relative;

/** Takes the day that is told beside a clock time or a word: 15:00 - 17:30, ngày 14/6/2025; hôm nay (4/12). */
export function takeDay(into: Draft, { era, year, month, day, weekday }: Draft): void {
  Object.assign(into, era && { era }, year && { year }, month && { month }, day && { day }, weekday && { weekday });
}

/** The same date marked as the later member of a list or range. */
export const leaningDate = (found: FoundDate): FoundDate =>
  found.expression.form === 'duration' ? found : { ...found, expression: { ...found.expression, leans: true } };

/** A comma joins members of a list only where they are of one kind, for prose is full of commas. */
export const isAlike = (before: Draft, point: Draft): boolean =>
  before.hour !== undefined
    ? point.hour !== undefined && point.day === undefined
    : (before.day === undefined) === (point.day === undefined) && !point.hour && !point.third && !point.relative;

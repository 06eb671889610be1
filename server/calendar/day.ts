/** Days of the proleptic Gregorian calendar as plain numbers: no clock, no time zone, no Date object. */

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A day of the Gregorian calendar, perhaps without its finer parts. */
export interface PartialDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A stretch of days, as day numbers (1970-01-01 is 0), both included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_OF_400_YEARS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** @returns 28 to 31, or 0 for a month that the calendar lacks. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);

/** Whether the calendar has the day: false for 2025-02-30 and for a thirteenth month. */
export const isDay = ({ year, month, day }: Day): boolean => day >= 1 && day <= daysInMonth(year, month);

/**
 * Counts days, 1970-01-01 being 0. A day past its month's end counts on into the next month.
 * Years begin in March here, so that the leap day is the last of its year.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(shifted / 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * DAYS_OF_400_YEARS + dayOfCycle - EPOCH_SHIFT;
}

/** The day that has a number: the inverse of `dayNumber`. */
export function fromDayNumber(number: number): Day {
  const shifted = number + EPOCH_SHIFT;
  const cycle = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfCycle = shifted - cycle * DAYS_OF_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The days that a day, a month or a year may mean. */
export const daysCovered = ({ year, month, day }: PartialDay): Days => ({
  first: dayNumber(year, month ?? 1, day ?? 1),
  last: dayNumber(year, month ?? 12, day ?? daysInMonth(year, month ?? 12)),
});

/** How many days lie between two stretches; 0 where they meet. */
export const daysBetween = (a: Days, b: Days): number => Math.max(0, a.first - b.last, b.first - a.last);

/** The weekday of a numbered day: 0 for Sunday to 6 for Saturday. */
export const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** The Monday of a week as ISO 8601 counts them: the first is the one with 4 January. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((weekday(fourth) + 6) % 7) + (week - 1) * 7;
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** Writes a day, a month or a year as ISO 8601 does: 2025-12-04, 2025-12, 2025. */
export function isoDay({ year, month, day }: PartialDay): string {
  const yearAndMonth = month === undefined ? padded(year, 4) : `${padded(year, 4)}-${padded(month, 2)}`;
  return month === undefined || day === undefined ? yearAndMonth : `${yearAndMonth}-${padded(day, 2)}`;
}

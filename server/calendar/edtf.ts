import { isoDay, type PartialDay } from './day';

/** What is known of a point of time; whatever is absent before the finest known part is written with `X`. */
export interface EdtfPoint {
  readonly year?: number | undefined;
  /** How many of the year's digits are left open: 1 for a decade (199X), 2 for a century (20XX). */
  readonly openDigits?: 1 | 2 | undefined;
  readonly month?: number | undefined;
  /** 21 spring to 24 winter, in the place of a month. */
  readonly season?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly approximate?: boolean | undefined;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Writes a point as EDTF level 1, with a clock time as in ISO 8601: XXXX-11-23, 2021~, 199X, 2025-21, XXXX-XX-XXT18:00. */
export function edtfPoint({ year, openDigits, month, season, day, hour, minute, approximate }: EdtfPoint): string {
  const open = openDigits ?? 0;
  let text = year === undefined ? 'XXXX' : isoDay({ year });
  if (open > 0) text = text.slice(0, -open) + 'X'.repeat(open);
  const hasClock = hour !== undefined;
  const hasDay = day !== undefined || hasClock;
  if (season !== undefined) text += `-${season}`;
  else if (month !== undefined || hasDay) text += month === undefined ? '-XX' : `-${two(month)}`;
  if (hasDay) text += day === undefined ? '-XX' : `-${two(day)}`;
  if (hasClock) text += `T${two(hour)}:${two(minute ?? 0)}`;
  return approximate ? `${text}~` : text;
}

/** Writes an interval; an end that is open is `..`: 2025-07/2025-09, 2025-12-04/.. */
export const edtfInterval = (from: string | undefined, to: string | undefined): string =>
  `${from ?? '..'}/${to ?? '..'}`;

/** Amounts of calendar and clock time. */
export interface Amounts {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** Writes a duration as ISO 8601 does: PT1H50M, P2Y, P1W; `PT0S` where nothing is given. */
export function isoDuration({ years, months, weeks, days, hours, minutes, seconds }: Amounts): string {
  const date = amount(years, 'Y') + amount(months, 'M') + amount(weeks, 'W') + amount(days, 'D');
  const time = amount(hours, 'H') + amount(minutes, 'M') + amount(seconds, 'S');
  return date || time ? `P${date}${time && `T${time}`}` : 'PT0S';
}

const amount = (value: number | undefined, unit: string): string => (value === undefined ? '' : `${value}${unit}`);

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads a plain ISO day, month or year, as a date is recorded: 2025-12-04, 2025-12, 2025. Whether the day exists is not looked at. */
export function parseIsoDate(text: string): PartialDay | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

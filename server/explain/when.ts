import { type Days, fromDayNumber, type PartialDay } from '../calendar/day';
import { parseIsoDate } from '../calendar/edtf';
import type { Phrases } from './phrases';

/** A plain ISO day, month or year (`2025-12-04`) as a language writes it; any other value stays as it is. */
export function dayInWords(value: string, day: (day: PartialDay) => string): string {
  const plain = parseIsoDate(value);
  // Seasons stand in the place of a month, from 21 on.
  return plain && (plain.month ?? 1) <= 12 ? day(plain) : value;
}

/** One day, or the first and the last of several, as a language writes them. */
export function daysInWords({ first, last }: Days, day: (day: PartialDay) => string): string {
  const from = day(fromDayNumber(first));
  return first === last ? from : `${from} – ${day(fromDayNumber(last))}`;
}

const SEASON = /^(\d{4})-2([1-4])$/;

/** A season as a language writes it: `2025-21` as spring 2025; undefined for any other value. */
export function seasonInWords(value: string, phrases: Phrases): string | undefined {
  const season = SEASON.exec(value);
  return season ? phrases.season(Number(season[1]), Number(season[2])) : undefined;
}

const CLOCK = /^(.{1,12})T(\d{2}:\d{2})$/;

/**
 * A date's value as a language writes it: `2025-21` as spring 2025, `2024-06-05T09:30/2024-06-05T11:50` as one day with two
 * clock times. What no language has words for, as `199X`, stays as it is.
 */
export function whenInWords(value: string, phrases: Phrases): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return pointInWords(from, phrases);
  const [begin, end] = [CLOCK.exec(from), CLOCK.exec(to)];
  if (begin && end && begin[1] === end[1]) return `${pointInWords(from, phrases)}–${end[2]}`;
  const words = [from, to].map(point => (point === '..' ? '' : pointInWords(point, phrases)));
  return words.join(' – ').trim();
}

function pointInWords(point: string, phrases: Phrases): string {
  if (point.endsWith('~')) return `${pointInWords(point.slice(0, -1), phrases)} (${phrases.approximate})`;
  const season = seasonInWords(point, phrases);
  if (season !== undefined) return season;
  const clock = CLOCK.exec(point);
  return clock ? `${dayInWords(clock[1]!, phrases.day)} ${clock[2]}` : dayInWords(point, phrases.day);
}

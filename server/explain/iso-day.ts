import type { PartialDay } from '../calendar/day';
import { parseIsoDate } from '../calendar/edtf';

/**
 * A plain ISO day, month or year (`2025-12-04`) as a language writes it, with the clock time it may have and, of a range,
 * both ends, of one day only the second time; any other value stays as it is.
 */
export function dayInWords(value: string, day: (day: PartialDay) => string): string {
  const points = value.split('/').map(point => pointInWords(point, day));
  if (points.length > 2 || !points.every(point => point !== undefined)) return value;
  const [from, to] = points;
  if (!to) return from!.words;
  return from!.day === to.day && to.time ? `${from!.words}–${to.time}` : `${from!.words} – ${to.words}`;
}

interface Point {
  readonly day: string;
  /** `18:52`, or empty. */
  readonly time: string;
  readonly words: string;
}

function pointInWords(value: string, day: (day: PartialDay) => string): Point | undefined {
  const [date = '', time = ''] = value.split('T');
  const plain = parseIsoDate(date);
  // Seasons stand in the place of a month, from 21 on.
  if (!plain || (plain.month ?? 1) > 12) return undefined;
  return { day: date, time, words: time ? `${day(plain)} ${time}` : day(plain) };
}

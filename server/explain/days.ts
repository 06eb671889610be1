import { type Days, fromDayNumber, type PartialDay } from '../calendar/day';

/** One day, or the first and the last of several, as a language writes them. */
export function daysInWords({ first, last }: Days, day: (day: PartialDay) => string): string {
  const from = day(fromDayNumber(first));
  return first === last ? from : `${from} – ${day(fromDayNumber(last))}`;
}

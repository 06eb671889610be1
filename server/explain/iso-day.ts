import type { PartialDay } from '../calendar/day';
import { parseIsoDate } from '../calendar/edtf';

/** A plain ISO day, month or year (`2025-12-04`) as a language writes it; any other value stays as it is. */
export function dayInWords(value: string, day: (day: PartialDay) => string): string {
  const plain = parseIsoDate(value);
  // Seasons stand in the place of a month, from 21 on.
  return plain && (plain.month ?? 1) <= 12 ? day(plain) : value;
}

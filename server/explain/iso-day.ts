import type { PartialDay } from '../model/date-meaning';

/** A plain ISO day, month or year (`2025-12-04`) as a language writes it; any other value stays as it is. */
export function dayInWords(value: string, day: (day: PartialDay) => string): string {
  const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(value);
  if (!plain) return value;
  const [, year, month, date] = plain;
  return day({
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(date ? { day: Number(date) } : {}),
  });
}

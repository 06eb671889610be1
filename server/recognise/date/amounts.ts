import type { Amounts } from '../../calendar/edtf';

/** A unit in which lengths are told. */
export type AmountUnit = keyof Amounts;

/** A length while its amounts are being read. */
export type GrowingAmounts = { -readonly [Unit in AmountUnit]?: number };

/** From the coarsest to the finest, the order in which amounts stand. */
export const UNITS: readonly AmountUnit[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];

/** What half of a unit is in a smaller one: 2時間半, a year and a half, nửa giờ. */
export const HALF_OF: Readonly<Partial<Record<AmountUnit, GrowingAmounts>>> = {
  years: { months: 6 },
  months: { days: 15 },
  days: { hours: 12 },
  hours: { minutes: 30 },
  minutes: { seconds: 30 },
};

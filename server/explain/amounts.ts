/** The units of an ISO 8601 duration. */
export type AmountUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

const DATE_UNITS: Readonly<Record<string, AmountUnit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, AmountUnit>> = { H: 'hour', M: 'minute', S: 'second' };

/** The amounts of an ISO 8601 duration: `PT1H50M` is one hour and fifty minutes. What is none has no amounts. */
export function amounts(iso: string): readonly { readonly unit: AmountUnit; readonly amount: number }[] {
  if (!iso.startsWith('P')) return [];
  const found: { unit: AmountUnit; amount: number }[] = [];
  let units = DATE_UNITS;
  let digits = '';
  for (const sign of iso.slice(1)) {
    if (sign === 'T') units = CLOCK_UNITS;
    else if (units[sign] === undefined) digits += sign;
    else {
      const amount = Number(digits);
      if (Number.isFinite(amount)) found.push({ unit: units[sign]!, amount });
      digits = '';
    }
  }
  return found;
}

/** A number of days in the unit that tells it at a glance: 1475 days are 4 years. */
export function rounded(days: number): { readonly unit: AmountUnit; readonly amount: number } {
  if (days < 60) return { unit: 'day', amount: days };
  if (days < 730) return { unit: 'month', amount: Math.round(days / 30.44) };
  return { unit: 'year', amount: Math.round(days / 365.25) };
}

/** A likeness from 0 to 1 as whole hundredths: 92. */
export const percent = (likeness: number): number => Math.round(likeness * 100);

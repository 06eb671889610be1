import { dayNumber, fromDayNumber } from './day';

/** A name of an era as documents write it. */
export type EraName = '明治' | '大正' | '昭和' | '平成' | '令和';

/** A Japanese era since the Meiji restoration; days are day numbers (1970-01-01 is 0), both ends included. */
export interface Era {
  readonly name: EraName;
  /** The Gregorian year of its year 1, 元年. */
  readonly firstYear: number;
  readonly firstDay: number;
  /** Absent for the present era. */
  readonly lastDay: number | undefined;
  /** Absent for the present era; 64 for 昭和. */
  readonly lastYear: number | undefined;
}

/**
 * The eras in their order. Until 1926 a new era began at once, on the day that ended the old one: 1912-07-30 is both
 * 明治45年7月30日 and 大正元年7月30日, 1926-12-25 both 大正15年 and 昭和元年, and either writing is right. Since 1989 an era
 * begins on the day after. 明治 was proclaimed on 明治元年9月8日 of the lunisolar calendar, 1868-10-23; it was then made
 * to reach back to the new year of 慶応4年, but documents of those months say 慶応4年.
 */
export const ERAS: readonly Era[] = [
  { name: '明治', firstYear: 1868, firstDay: dayNumber(1868, 10, 23), lastDay: dayNumber(1912, 7, 30), lastYear: 45 },
  { name: '大正', firstYear: 1912, firstDay: dayNumber(1912, 7, 30), lastDay: dayNumber(1926, 12, 25), lastYear: 15 },
  { name: '昭和', firstYear: 1926, firstDay: dayNumber(1926, 12, 25), lastDay: dayNumber(1989, 1, 7), lastYear: 64 },
  { name: '平成', firstYear: 1989, firstDay: dayNumber(1989, 1, 8), lastDay: dayNumber(2019, 4, 30), lastYear: 31 },
  { name: '令和', firstYear: 2019, firstDay: dayNumber(2019, 5, 1), lastDay: undefined, lastYear: undefined },
];

export const eraNamed = (name: EraName): Era => ERAS.find(era => era.name === name)!;

/** The Gregorian year of an era's year, counting on past the era's end: 令和7 is 2025, 平成33 is 2021. */
export const eraYearToGregorian = (name: EraName, year: number): number => eraNamed(name).firstYear + year - 1;

/** The era and year of a numbered day; on a day of two eras the later one. Undefined before 明治. */
export function eraOf(number: number): { readonly era: Era; readonly year: number } | undefined {
  const era = ERAS.findLast(({ firstDay }) => firstDay <= number);
  return era && { era, year: fromDayNumber(number).year - era.firstYear + 1 };
}

import { type Day, dayNumber, fromDayNumber } from './day';

/** The first day of the solar calendar in Japan; the day before was 明治5年12月2日. */
export const FIRST_SOLAR_DAY = dayNumber(1873, 1, 1);

/** The months of a lunisolar year: the day number of each first day, in order, and which of them is the leap month. */
interface LunisolarYear {
  /** The index in `firstDays` of the leap month, which bears the number of the month before it. */
  readonly leap: number | undefined;
  readonly firstDays: readonly number[];
}

const year = (leap: number | undefined, firstDays: readonly (readonly [number, number, number])[]): LunisolarYear => ({
  leap,
  firstDays: firstDays.map(([y, m, d]) => dayNumber(y, m, d)),
});

/**
 * The months of 明治元年 (慶応4年) to 明治5年 in the Tenpō calendar. The published table is 内務省地理局『三正綜覧』(1880); these
 * rows were worked out from the new moons of those years at Kyoto (only 1872-01-10/11 falls within minutes of midnight),
 * not copied from it, and are yet to be compared with it. They are checked against days known in both calendars
 * (五箇条の御誓文, 版籍奉還, 廃藩置県, the sailing and landing of the Iwakura mission, the railway's opening, 改暦): see the
 * test. `Intl` has none of it, and China's months differ in three places.
 */
const YEARS: readonly LunisolarYear[] = [
  year(4, [
    [1868, 1, 25],
    [1868, 2, 23],
    [1868, 3, 24],
    [1868, 4, 23],
    [1868, 5, 22],
    [1868, 6, 20],
    [1868, 7, 20],
    [1868, 8, 18],
    [1868, 9, 16],
    [1868, 10, 16],
    [1868, 11, 14],
    [1868, 12, 14],
    [1869, 1, 13],
  ]),
  year(undefined, [
    [1869, 2, 11],
    [1869, 3, 13],
    [1869, 4, 12],
    [1869, 5, 12],
    [1869, 6, 10],
    [1869, 7, 9],
    [1869, 8, 8],
    [1869, 9, 6],
    [1869, 10, 5],
    [1869, 11, 4],
    [1869, 12, 3],
    [1870, 1, 2],
  ]),
  year(10, [
    [1870, 2, 1],
    [1870, 3, 2],
    [1870, 4, 1],
    [1870, 5, 1],
    [1870, 5, 30],
    [1870, 6, 29],
    [1870, 7, 28],
    [1870, 8, 27],
    [1870, 9, 25],
    [1870, 10, 25],
    [1870, 11, 23],
    [1870, 12, 22],
    [1871, 1, 21],
  ]),
  year(undefined, [
    [1871, 2, 19],
    [1871, 3, 21],
    [1871, 4, 20],
    [1871, 5, 19],
    [1871, 6, 18],
    [1871, 7, 18],
    [1871, 8, 16],
    [1871, 9, 15],
    [1871, 10, 14],
    [1871, 11, 13],
    [1871, 12, 12],
    [1872, 1, 10],
  ]),
  year(undefined, [
    [1872, 2, 9],
    [1872, 3, 9],
    [1872, 4, 8],
    [1872, 5, 7],
    [1872, 6, 6],
    [1872, 7, 6],
    [1872, 8, 4],
    [1872, 9, 3],
    [1872, 10, 3],
    [1872, 11, 1],
    [1872, 12, 1],
    [1872, 12, 30],
  ]),
];

/**
 * Converts a day of the lunisolar calendar to the Gregorian one.
 * @param meijiYear 1 (明治元年, 慶応4年) to 5.
 * @param leap whether 閏 stands before the month.
 * @returns undefined for a day that the table lacks: 閏5月 of any of these years, the 30th of a short month, 明治5年12月3日.
 */
export function lunisolarToGregorian(meijiYear: number, month: number, day: number, leap = false): Day | undefined {
  const table = YEARS[meijiYear - 1];
  if (!table || month < 1 || month > 12) return undefined;
  const index = monthIndex(table, month, leap);
  const first = index === undefined ? undefined : table.firstDays[index];
  if (index === undefined || first === undefined) return undefined;
  const next = table.firstDays[index + 1] ?? YEARS[meijiYear]?.firstDays[0] ?? FIRST_SOLAR_DAY;
  return day >= 1 && first + day - 1 < next ? fromDayNumber(first + day - 1) : undefined;
}

/** The leap month follows the month whose number it bears, so that later months stand one place further on. */
function monthIndex({ leap: leapIndex }: LunisolarYear, month: number, leap: boolean): number | undefined {
  if (leap) return leapIndex === month ? leapIndex : undefined;
  return leapIndex !== undefined && month > leapIndex ? month : month - 1;
}

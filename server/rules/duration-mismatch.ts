/**
 * # date/duration-mismatch (warning)
 *
 * The length stated beside a range is not the range's: 15時00分~16時50分(約2時間50分) is one hour and fifty minutes. One of the
 * three figures is wrong. Days count both ends (11月3日から7日までの5日間); 約 and about leave room. Days that follow each other
 * in a list are a range too (11月3日及び4日の2日間).
 *
 * Example: 15時00分~16時50分(約2時間50分)
 * What to do: check the clock times and the length against the source.
 */
import { isoDuration } from '../calendar/edtf';
import { bodyDates, listedDays, toldRanges } from '../model/dates/ends';
import { type Length, lengthOf } from '../model/dates/length';
import { statedLength } from '../model/dates/stated-length';
import { placeIn } from '../model/workspace';
import type { StatedDuration } from '../recognise/date/expression';
import { span } from '../text/span';
import type { DocumentRule } from './rule';

export const durationMismatch: DocumentRule<'date/duration-mismatch'> = {
  code: 'date/duration-mismatch',
  severity: 'warning',
  looksAt: 'document',
  *find({ text, facts }) {
    const dates = bodyDates(facts.mentions);
    const places = new Map(dates.map((mention, index) => [mention, index]));
    for (const range of [...toldRanges(text, dates), ...listedDays(text, dates)]) {
      const length = lengthOf(range);
      const beside = statedLength(text, range, dates, places);
      if (!length || length.amount < 0 || !beside || fits(beside.stated, length)) continue;
      yield {
        code: 'date/duration-mismatch',
        severity: 'warning',
        span: span(beside.at.start, beside.at.end),
        stated: isoDuration(beside.stated),
        actual: written(length),
        evidence: [placeIn(facts.header.document, span(range.from.stated.start, range.to.stated.end))],
      };
    }
  },
};

/** Lengths in minutes fit to the minute, or to a quarter of an hour where only hours are told; 約 leaves more room. */
const ROUNDED_MINUTES = 14;
const ABOUT_MINUTES = 10;
const ABOUT_HOURS = 30;

function fits(stated: StatedDuration, { unit, amount }: Length): boolean {
  switch (unit) {
    case 'minutes':
      return fitsMinutes(stated, amount);
    case 'days':
      return fitsDays(stated, amount);
    case 'months':
      return fitsCount(
        stated.years === undefined && stated.months === undefined
          ? undefined
          : (stated.years ?? 0) * 12 + (stated.months ?? 0),
        amount,
        stated,
      );
    case 'years':
      return fitsCount(stated.months === undefined ? stated.years : undefined, amount, stated);
  }
}

function fitsMinutes({ days, hours, minutes, approximate }: StatedDuration, amount: number): boolean {
  if (hours === undefined && minutes === undefined) return true;
  const told = (days ?? 0) * 24 * 60 + (hours ?? 0) * 60 + (minutes ?? 0);
  const isToTheMinute = minutes !== undefined;
  const room = approximate ? (isToTheMinute ? ABOUT_MINUTES : ABOUT_HOURS) : isToTheMinute ? 0 : ROUNDED_MINUTES;
  return Math.abs(told - amount) <= room;
}

/** Longer stretches are counted from a day to the same day: 30 days from 3 June to 3 July. */
const A_FORTNIGHT = 14;

/** Nobody counts the months of days to the day; weeks may run from a day to the same day. */
function fitsDays(
  { years, months, weeks, days, hours, minutes, approximate }: StatedDuration,
  amount: number,
): boolean {
  if (hours !== undefined || minutes !== undefined) return true;
  if (years !== undefined || months !== undefined) {
    const told = ((years ?? 0) * 12 + (months ?? 0)) * 30.44;
    return Math.abs(told - amount) <= Math.max(5, told / 10);
  }
  if (weeks === undefined && days === undefined) return true;
  const told = (weeks ?? 0) * 7 + (days ?? 0);
  const room = approximate ? Math.max(1, told / 10) : 0;
  return Math.abs(told - amount) <= room || (told === amount - 1 && (weeks !== undefined || told >= A_FORTNIGHT));
}

/** Of months and years both ways of counting are in use: 2021年から2025年まで is five years or four. */
const fitsCount = (told: number | undefined, amount: number, { approximate }: StatedDuration): boolean =>
  told === undefined ||
  told === amount ||
  told === amount - 1 ||
  (approximate === true && Math.abs(told - amount) <= 1);

function written({ unit, amount }: Length): string {
  if (unit !== 'minutes') return isoDuration({ [unit]: amount });
  const hours = Math.floor(amount / 60);
  const minutes = amount % 60;
  return isoDuration({ ...(hours > 0 && { hours }), ...(minutes > 0 && { minutes }) });
}

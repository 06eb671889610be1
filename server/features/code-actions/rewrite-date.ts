import { dayNumber, weekday } from '../../calendar/day';
import { eraYearToGregorian } from '../../calendar/eras';
import { FIRST_SOLAR_DAY } from '../../calendar/lunisolar';
import type { ResolvedDate } from '../../model/facts';
import type { StatedPoint } from '../../recognise/date/expression';
import type { Edit } from '../../text/edit';
import { type Span, slice } from '../../text/span';
import { eraYearInWords, eraYearOf } from './era-like';
import { numeralLike } from './numerals-like';

/** In what other writing a date may stand: the other calendar, or ISO 8601. */
export const REWRITINGS = ['calendar', 'iso'] as const;
export type Rewriting = (typeof REWRITINGS)[number];

/** What is to stand for a date in another writing; nothing where the text leaves a part of it open, or contradicts itself. */
export function rewritten(text: string, mention: ResolvedDate, rewriting: Rewriting): Edit | undefined {
  const { expression, meaning, region } = mention;
  if (expression.form !== 'point' || region !== 'body' || meaning.inferred.length > 0) return undefined;
  const { point } = expression;
  const [meant] = meaning.points;
  if (point.approximate || point.relative || meant?.year === undefined || contradicts(point, meant)) return undefined;
  if (dayNumber(meant.year, 1, 1) < FIRST_SOLAR_DAY) return undefined;
  return rewriting === 'iso' ? inIso(text, mention) : inOtherCalendar(text, point, meant.year);
}

/** Plain days, months and minutes; a year by itself is the same in both writings. */
const ISO = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?$/;

function inIso(text: string, { start, end, meaning: { value } }: ResolvedDate): Edit | undefined {
  if (value === undefined || !ISO.test(value)) return undefined;
  // 2025-12-04 18:52 is in that writing already.
  return slice(text, { start, end }).replace(' ', 'T') === value ? undefined : { start, end, text: value };
}

/** 令和7年 for 2025年, 2025年 for 令和7年; where both stand side by side there is no other. */
function inOtherCalendar(text: string, point: StatedPoint, meant: number): Edit | undefined {
  const { era, year, month, day } = point;
  if (era && year) return undefined;
  if (era) return replaced(era, numeralLike(modelIn(slice(text, era)), meant));
  if (!year || text[year.end] !== '年') return undefined;
  const eraYear = eraYearOf({ year: meant, month: month?.value, day: day?.value });
  return eraYear && replaced(year, eraYearInWords(eraYear.name, eraYear.year, modelIn(slice(text, year))));
}

const replaced = ({ start, end }: Span, text: string | undefined): Edit | undefined =>
  text === undefined ? undefined : { start, end, text };

/** The numeral at the end of an era year; 元 is written in figures elsewhere. */
const modelIn = (written: string): string =>
  (/(?:[0-9]{1,4}|[０-９]{1,4}|[〇一二三四五六七八九十百千]{1,7})$/.exec(written)?.[0] ?? '1').replace(
    /^[0０](?=.)/,
    '',
  );

/** Whether the weekday is not that day's, or the two years are not the same: what is to be rewritten must first be settled. */
function contradicts(
  { era, year, weekday: stated }: StatedPoint,
  meant: { readonly year?: number; readonly month?: number; readonly day?: number },
): boolean {
  if (era && year && eraYearToGregorian(era.value.name, era.value.year) !== year.value) return true;
  if (!stated || meant.year === undefined || meant.month === undefined || meant.day === undefined) return false;
  return weekday(dayNumber(meant.year, meant.month, meant.day)) !== stated.value;
}

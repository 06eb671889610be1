import { dayNumber } from '../../calendar/day';
import { edtfPoint } from '../../calendar/edtf';
import type { StatedPoint } from '../../recognise/date/expression';
import { type Span, span } from '../../text/span';
import type { DateReason } from '../date-meaning';
import { lastDayNumber } from './era';
import type { Resolved } from './point';
import { known } from './shape';
import type { Anchor, Leaning } from './surroundings';

/** A date told before, and where. */
export interface Told {
  readonly leaning: Leaning;
  readonly span: Span;
}

/** The dates told so far in one stretch of text, as far as later ones may lean on them; it changes as the reading goes on. */
export interface Memory {
  /** The date mention just before, durations left aside. */
  last: (Told & { readonly resolved: Resolved }) | undefined;
  /** The last dates of which the year, the month, the day is known. */
  year: Told | undefined;
  month: Told | undefined;
  day: Told | undefined;
  /** The last date that states a full day, its year with it. */
  stated: Told | undefined;
  /** The last full day. */
  full: FullDay | undefined;
  /** The first of them. */
  first: FullDay | undefined;
  /** The last one of the time that the text tells of: a treaty's date of long ago, told in passing, is none, nor a plan's. */
  main: FullDay | undefined;
  /** A full day far from that time: with another one near it the text has moved on. */
  stray: FullDay | undefined;
}

/** A full day told before. */
export interface FullDay extends Told {
  readonly number: number;
  /** As it anchors what follows in a text without a date of its own. */
  readonly anchor: Anchor;
}

export const emptyMemory = (): Memory => ({
  last: undefined,
  year: undefined,
  month: undefined,
  day: undefined,
  stated: undefined,
  full: undefined,
  first: undefined,
  main: undefined,
  stray: undefined,
});

/** A text tells of about a year; what lies farther off is told in passing. */
const PASSING = 366;

/**
 * Keeps a date for those that follow.
 * @param anchor the date of the post or document, if there is one: the text tells of a time near it.
 * @param opensLine whether the date stands at the beginning of a line, as an entry of a chronicle does.
 */
export function remember(
  memory: Memory,
  at: Span,
  stated: StatedPoint,
  resolved: Resolved,
  anchor: Anchor | undefined,
  opensLine: boolean,
): void {
  if (resolved.isLacking) return;
  const where = span(at.start, at.end);
  const { year, month, day } = resolved.point;
  const date = edtfPoint(known({ year, month, day }));
  const leaning: Leaning = { point: known({ year, month, day }), era: resolved.era, reason: namedReason(date, where) };
  const told: Told = { leaning, span: where };
  memory.last = { ...told, leaning: { ...leaning, point: resolved.point }, resolved };
  const { precision } = resolved.shape;
  if (year !== undefined && precision !== 'decade' && precision !== 'century') memory.year = told;
  if (month !== undefined) memory.month = told;
  if (day === undefined) return;
  memory.day = told;
  if (year === undefined || month === undefined) return;
  if (stated.day && stated.month && (stated.year || stated.era)) memory.stated = told;
  const full: FullDay = {
    ...told,
    number: dayNumber(year, month, day),
    anchor: { point: { year, month, day }, reason: { step: 'nearest-date', date, named: where } },
  };
  memory.full = full;
  memory.first ??= full;
  const isMain = opensLine || isOfItsTime(memory, full.number, anchor);
  memory.stray = isMain ? undefined : full;
  if (isMain) memory.main = full;
}

/** Whether a day belongs to the time that the text tells of: not after it was written, near what was told, or one of two together. */
function isOfItsTime({ main, stray }: Memory, day: number, anchor: Anchor | undefined): boolean {
  const written = anchor && lastDayNumber(anchor.point);
  if (written !== undefined && day > written) return false;
  const time = main?.number ?? written;
  return time === undefined || isNear(time, day) || (stray !== undefined && isNear(stray.number, day));
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= PASSING;

export const namedReason = (date: string, named: Span): DateReason => ({
  step: 'named',
  date,
  named: span(named.start, named.end),
});

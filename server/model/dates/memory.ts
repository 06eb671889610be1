import { dayNumber, daysCovered, type PartialDay } from '../../calendar/day';
import { edtfPoint } from '../../calendar/edtf';
import type { StatedPoint } from '../../recognise/date/expression';
import { type Span, span } from '../../text/span';
import type { DateReason, MeantPoint } from '../date-meaning';
import type { Resolved } from './point';
import { isAtLineStart } from './sentence';
import type { Anchor, Leaning } from './surroundings';
import { tenseAround } from './tense';

/** A date told before, and where. */
export interface Told extends Span {
  readonly resolved: Resolved;
  /** Its day as a number, where it is a full day. */
  readonly number: number | undefined;
  /** As others lean on it and are anchored by it, once asked for: of a text that names one day, nearly every date asks for the same. */
  leaning: Leaning | undefined;
  anchor: Anchor | undefined;
}

/** The dates told so far in one stretch of text, as far as later ones may lean on them; it changes as the reading goes on. */
export interface Memory {
  /** The date mention just before, durations left aside. */
  last: Told | undefined;
  /** The last dates of which the year, the month, the day is known. */
  year: Told | undefined;
  month: Told | undefined;
  day: Told | undefined;
  /** The last date that states a full day, its year with it. */
  stated: Told | undefined;
  /** The last full day, and the first. */
  full: Told | undefined;
  first: Told | undefined;
  /** The last one of the time that the text tells of: a treaty's date of long ago, told in passing, is none, nor a plan's. */
  main: Told | undefined;
  /** A full day far from that time: with another one near it the text has moved on. */
  stray: Told | undefined;
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

/** How a date is told. */
export interface Telling {
  /** Whether it tells of an instrument rather than of what happened. */
  readonly isOfInstrument: boolean;
  /** The date of the post or document, if there is one: the text tells of a time near it. */
  readonly anchor: Anchor | undefined;
  readonly text: string;
  readonly softBreaks: readonly Span[];
}

/** A text tells of about a year; what lies farther off is told in passing. */
const PASSING = 366;

/** Keeps a date for those that follow. */
export function remember(memory: Memory, at: Span, stated: StatedPoint, resolved: Resolved, telling: Telling): void {
  if (resolved.isLacking) return;
  const { year, month, day } = resolved.point;
  const isFull = year !== undefined && month !== undefined && day !== undefined;
  const number = isFull ? dayNumber(year, month, day) : undefined;
  const told: Told = { start: at.start, end: at.end, resolved, number, leaning: undefined, anchor: undefined };
  memory.last = told;
  if (telling.isOfInstrument && isLongAgo(memory, year, telling)) return;
  const { precision } = resolved.shape;
  if (year !== undefined && precision !== 'decade' && precision !== 'century') memory.year = told;
  if (month !== undefined) memory.month = told;
  if (day !== undefined) memory.day = told;
  if (number === undefined) return;
  if (stated.day && stated.month && (stated.year || stated.era)) memory.stated = told;
  memory.full = told;
  memory.first ??= told;
  // An entry of a chronicle begins its line: the text has moved there.
  const isMain = isAtLineStart(telling.text, at.start, telling.softBreaks) || isOfItsTime(memory, at, number, telling);
  memory.stray = isMain ? undefined : told;
  if (isMain) memory.main = told;
}

/** Whether a year lies before the one that the text tells of, and the one before that. */
function isLongAgo({ main }: Memory, year: number | undefined, { anchor }: Telling): boolean {
  const time = main?.resolved.point.year ?? anchor?.point.year;
  return year !== undefined && time !== undefined && year < time - 1;
}

/** A day so far ahead may be a plan's. */
const AHEAD = 60;

/** Whether a day belongs to the time that the text tells of: no plan's, near what was told, or one of two together. */
function isOfItsTime({ main, stray }: Memory, at: Span, day: number, { anchor, text, softBreaks }: Telling): boolean {
  const written = anchor && daysCovered(anchor.point).last;
  if (written !== undefined && day > written) return false;
  const time = main?.number ?? written;
  if (time === undefined) return true;
  if (written === undefined && day > time + AHEAD && tenseAround(text, at, softBreaks) === 'future') return false;
  return isNear(time, day) || (stray?.number !== undefined && isNear(stray.number, day));
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= PASSING;

/** The date just named, for another to lean on. */
export const leaningOnTold = (told: Told): Leaning =>
  (told.leaning ??= {
    point: told.resolved.point,
    era: told.resolved.era,
    reason: namedReason(told.resolved.point, told),
  });

/** A full day told before, as it anchors what follows in a text without a date of its own. */
export const anchorOnTold = (told: Told): Anchor =>
  (told.anchor ??= {
    point: told.resolved.point as PartialDay,
    reason: { step: 'nearest-date', date: dateText(told.resolved.point), named: span(told.start, told.end) },
  });

export const namedReason = (point: MeantPoint, named: Span): DateReason => ({
  step: 'named',
  date: dateText(point),
  named: span(named.start, named.end),
});

const dateText = ({ year, month, day }: MeantPoint): string => edtfPoint({ year, month, day });

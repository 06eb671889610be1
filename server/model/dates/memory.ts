import { edtfPoint } from '../../calendar/edtf';
import type { StatedPoint } from '../../recognise/date/expression';
import { type Span, span } from '../../text/span';
import type { DateReason } from '../date-meaning';
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
  /** The last full day, to anchor what follows in a text without a date of its own. */
  nearest: Anchor | undefined;
}

export const emptyMemory = (): Memory => ({
  last: undefined,
  year: undefined,
  month: undefined,
  day: undefined,
  stated: undefined,
  nearest: undefined,
});

/** Keeps a date for those that follow. */
export function remember(memory: Memory, at: Span, stated: StatedPoint, resolved: Resolved): void {
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
  memory.nearest = { point: { year, month, day }, reason: { step: 'nearest-date', date, named: where } };
  if (stated.day && stated.month && (stated.year || stated.era)) memory.stated = told;
}

export const namedReason = (date: string, named: Span): DateReason => ({
  step: 'named',
  date,
  named: span(named.start, named.end),
});

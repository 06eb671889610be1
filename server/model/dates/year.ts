import { type Days, daysBetween, type PartialDay, weekday as weekdayOf } from '../../calendar/day';
import type { DateReason, MeantPoint } from '../date-meaning';
import { daysOf, exists, meantPoint, type Shape } from './shape';
import type { Leaning } from './surroundings';
import type { Tense } from './tense';

/** What a date without a year leans on. */
export interface YearEvidence {
  /** The date that anchors it. */
  readonly anchor: PartialDay;
  /** Whether the anchor is a date that the paragraph tells of, not the time at which it was written. */
  readonly isNarrated: boolean;
  /** 0 for Sunday to 6 for Saturday, where the text states one. */
  readonly weekday: number | undefined;
  /** A year named in the same sentence before it. */
  readonly sentenceYear: () => Leaning | undefined;
  readonly tense: () => Tense | undefined;
}

const NEAR = 60;
const DAY: Shape = {
  precision: 'day',
  season: undefined,
  quarter: undefined,
  half: undefined,
  third: undefined,
  fiscal: false,
  approximate: false,
};

/**
 * The year that is meant: the anchor's or a neighbour of it. Within 60 days of the anchor there is no doubt; else the
 * weekday decides, then a year named in the same sentence, then the tense, then nearness. 6月5日(木) in a text of
 * 2026-01-15 is of 2025, for in 2026 it is a Friday.
 */
export function inferYear(
  shape: Shape,
  point: MeantPoint,
  evidence: YearEvidence,
): { readonly year: number; readonly reason: DateReason } {
  const { anchor } = evidence;
  const around = daysOf({ ...DAY, precision: anchor.month === undefined ? 'year' : 'day' }, anchor)!;
  const candidates = [anchor.year - 1, anchor.year, anchor.year + 1].map(year => {
    const days = daysOf(shape, meantPoint(year, point.month, point.day))!;
    return { year, days, distance: daysBetween(days, around), exists: exists(year, point.month, point.day) };
  });
  const nearest = candidates.reduce((best, other) => (other.distance < best.distance ? other : best));
  if (nearest.distance <= NEAR) return { year: nearest.year, reason: { step: 'within-60-days', year: nearest.year } };
  const real = candidates.filter(candidate => candidate.exists);
  const fitting = real.filter(
    ({ days }) => evidence.weekday !== undefined && weekdayOf(days.first) === evidence.weekday,
  );
  if (fitting.length === 1) return { year: fitting[0]!.year, reason: { step: 'weekday', year: fitting[0]!.year } };
  const told = evidence.sentenceYear();
  if (told?.point.year !== undefined) return { year: told.point.year, reason: told.reason };
  const pool = fitting.length > 0 ? fitting : real.length > 0 ? real : candidates;
  const tense = evidence.tense();
  const same = evidence.isNarrated && tense !== 'future' ? pool.find(({ year }) => year === anchor.year) : undefined;
  if (same && tense) return { year: same.year, reason: { step: 'nearest', year: same.year } };
  const fit = tense && byTense(pool, around, tense);
  if (tense && fit) return { year: fit.year, reason: { step: 'tense', tense, year: fit.year } };
  const near = pool.reduce((best, other) => (other.distance < best.distance ? other : best));
  return { year: near.year, reason: { step: 'nearest', year: near.year } };
}

function byTense<Candidate extends { readonly days: Days }>(
  pool: readonly Candidate[],
  around: Days,
  tense: Tense,
): Candidate | undefined {
  return tense === 'past'
    ? pool.findLast(({ days }) => days.first <= around.last)
    : pool.find(({ days }) => days.last >= around.first);
}

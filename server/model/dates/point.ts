import { dayNumber, daysCovered, fromDayNumber, isoDay, mondayOfWeek, weekday as weekdayOf } from '../../calendar/day';
import { type EraName, eraYearToGregorian } from '../../calendar/eras';
import { lunisolarToGregorian } from '../../calendar/lunisolar';
import { appended } from '../../collections/append';
import type { StatedPoint } from '../../recognise/date/expression';
import type { DateReason, MeantPoint } from '../date-meaning';
import { type Component, type Draft, infer, tell } from './draft';
import { eraYearFault, isLunisolar } from './era';
import { takeRelative } from './relative';
import { dayPlus, exists, lastDayOf, meantPoint, partialDay, type Shape, shapeOf } from './shape';
import type { Leaning, Surroundings } from './surroundings';
import { inferYear } from './year';

/** A point resolved. */
export interface Resolved {
  readonly point: MeantPoint;
  readonly shape: Shape;
  readonly era: EraName | undefined;
  readonly inferred: readonly Component[];
  readonly reasons: readonly DateReason[];
  /** Whether it has no value: the calendar lacks it, or is another one and the year untold. */
  readonly isLacking: boolean;
}

/**
 * Finds what a stated point means where it stands: what it leaves out comes from the date just named, the member of the
 * list before it, or the anchor.
 */
export function resolvePoint(stated: StatedPoint, around: Surroundings): Resolved {
  const draft: Draft = {
    year: undefined,
    month: stated.month?.value,
    day: stated.day?.value,
    era: stated.era?.value.name,
    shape: shapeOf(stated),
    inferred: [],
    reasons: [],
  };
  if (stated.lunar) return lunarYear(stated);
  takeYear(draft, stated, around);
  if (stated.week) takeWeekNumber(draft, stated.week.value, around);
  for (const relative of stated.relative ?? []) takeRelative(draft, stated, relative, around);
  const lean = stated.relative || draft.year !== undefined ? undefined : around.lean();
  if (lean) takeLean(draft, lean);
  complete(draft, stated, around);
  const isLacking = lacksEraYear(stated, around) || !(isLunisolar(stated) || hasDay(draft)) || !hasClock(stated);
  if (!isLacking && isLunisolar(stated)) convertLunisolar(draft, stated);
  const minutes = minutesOf(stated, draft);
  const point = meantPoint(draft.year, draft.month, draft.day, minutes);
  if (!isLacking && minutes !== undefined && minutes >= 24 * 60) {
    const { year, month, day } = dayPlus(point, 1);
    if (year !== undefined)
      draft.reasons = appended(draft.reasons, { step: 'broadcast-clock', day: isoDay(partialDay(year, month, day)) });
  }
  return {
    point,
    shape: draft.shape,
    era: draft.era,
    inferred: draft.inferred,
    reasons: draft.reasons,
    isLacking,
  };
}

// ---------------------------------------------------------------- the year

function takeYear(draft: Draft, stated: StatedPoint, around: Surroundings): void {
  const { era, year, precision } = stated;
  if (era) {
    draft.year = eraYearToGregorian(era.value.name, era.value.year);
    draft.reasons = appended(draft.reasons, {
      step: 'era',
      era: era.value.name,
      eraYear: era.value.year,
      year: draft.year,
    });
  } else if (year && precision === 'decade' && year.value < 100) draft.year = decade(year.value, around);
  else if (year && year.value < 100 && precision !== 'century') takeShortYear(draft, year.value, around);
  else if (year) draft.year = year.value;
}

/** The nineties are those last past when the text was written. */
function decade(year: number, around: Surroundings): number | undefined {
  const anchor = around.writing();
  if (!anchor) return undefined;
  const full = anchor.point.year - (anchor.point.year % 100) + year;
  return full > anchor.point.year ? full - 100 : full;
}

/** 97 of 1978年及び97年, 6 of 令和5年及び6年: of the century, or of the era, of the date before it. */
function takeShortYear(draft: Draft, year: number, around: Surroundings): void {
  const lean = around.lean();
  const base = lean ?? around.named('year') ?? around.anchor();
  if (base?.point.year === undefined) return;
  if (lean?.era) {
    draft.era = lean.era;
    draft.year = eraYearToGregorian(lean.era, year);
    draft.reasons = appended(draft.reasons, { step: 'era', era: lean.era, eraYear: year, year: draft.year });
    return;
  }
  const full = base.point.year - (base.point.year % 100) + year;
  draft.year = lean && full < base.point.year - 50 ? full + 100 : full > base.point.year + 50 ? full - 100 : full;
  tell(draft, base.reason);
}

/** vecka 12 2024 by its Monday; without a year the one nearest to the anchor. */
function takeWeekNumber(draft: Draft, week: number, around: Surroundings): void {
  const anchor = draft.year === undefined ? around.anchor() : undefined;
  if (anchor) {
    const here = daysCovered(anchor.point).first;
    const { year } = anchor.point;
    const distance = (of: number): number => Math.abs(mondayOfWeek(of, week) - here);
    infer(
      draft,
      [year - 1, year, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best)),
    );
    tell(draft, anchor.reason);
  }
  if (draft.year === undefined) return;
  const monday = fromDayNumber(mondayOfWeek(draft.year, week));
  Object.assign(draft, monday);
}

// ---------------------------------------------------------------- what is left out

/** Takes from the member before everything coarser than what is stated. */
function takeLean(draft: Draft, { point, era, reason }: Leaning): void {
  draft.era = era;
  const isWithoutMonth = draft.month === undefined;
  const isWithoutDay = draft.day === undefined;
  const { season, quarter, half } = draft.shape;
  infer(draft, point.year);
  if (isWithoutMonth && season === undefined && quarter === undefined && half === undefined) {
    infer(draft, undefined, point.month);
    if (isWithoutDay && draft.shape.third === undefined) infer(draft, undefined, undefined, point.day);
  }
  tell(draft, reason);
}

function complete(draft: Draft, stated: StatedPoint, around: Surroundings): void {
  if (draft.year !== undefined) return;
  const { season, quarter, half } = draft.shape;
  if (draft.month !== undefined || season !== undefined || quarter !== undefined || half !== undefined)
    completeYear(draft, stated, around);
  else if (draft.day !== undefined && !stated.relative) completeMonth(draft, around);
  else if (stated.hour || stated.weekday) completeDay(draft, stated, around);
  if (draft.year === undefined) draft.reasons = appended(draft.reasons, { step: 'unanchored' });
}

function completeYear(draft: Draft, stated: StatedPoint, around: Surroundings): void {
  const anchor = stated.relative ? undefined : around.anchor();
  if (!anchor) return;
  tell(draft, anchor.reason);
  const found = inferYear(draft.shape, meantPoint(undefined, draft.month, draft.day), {
    anchor: anchor.point,
    isNarrated: around.isNarrated(),
    weekday: stated.weekday?.value,
    sentenceYear: around.sentenceYear,
    tense: around.tense,
  });
  infer(draft, found.year);
  tell(draft, found.reason);
}

/** A day alone takes the anchor's month, or the month beside it where tense and nearness both speak for that one. */
function completeMonth(draft: Draft, around: Surroundings): void {
  const anchor = around.anchor();
  if (!anchor) return;
  tell(draft, anchor.reason);
  const { year, month, day } = anchor.point;
  infer(draft, year, month);
  if (month === undefined || day === undefined || draft.day === undefined) return;
  const ahead = draft.day - day;
  const isShort = draft.day > lastDayOf(year, month);
  const step =
    (isShort || ahead > 15) && around.tense() === 'past' ? -1 : ahead < -15 && around.tense() === 'future' ? 1 : 0;
  if (step === 0) return;
  const months = year * 12 + month - 1 + step;
  if (draft.day <= lastDayOf(Math.floor(months / 12), (months % 12) + 1))
    infer(draft, Math.floor(months / 12), (months % 12) + 1);
}

/** A clock time belongs to the day just named, else to the anchor's; a weekday alone to the nearest such day. */
function completeDay(draft: Draft, stated: StatedPoint, around: Surroundings): void {
  const base = (stated.weekday ? undefined : around.clockDay()) ?? around.anchor();
  if (!base) return;
  tell(draft, base.reason);
  const { year, month, day } = base.point;
  if (!stated.weekday) infer(draft, year, month, day);
  else if (year !== undefined && month !== undefined && day !== undefined) {
    const number = dayNumber(year, month, day);
    const back = (weekdayOf(number) - stated.weekday.value + 7) % 7;
    const found = fromDayNumber(around.tense() === 'future' && back > 0 ? number - back + 7 : number - back);
    infer(draft, found.year, found.month, found.day);
  }
}

// ---------------------------------------------------------------- checks and conversions

const lacksEraYear = ({ era }: StatedPoint, around: Surroundings): boolean =>
  era !== undefined && eraYearFault(era.value, around.writtenOn()) === 'never';

const hasDay = ({ year, month, day }: Draft): boolean => exists(year, month, day);

const hasClock = ({ hour, minute }: StatedPoint): boolean =>
  hour === undefined || (hour.value < 30 && (minute === undefined || minute.value < 60));

const minutesOf = ({ hour, minute, precision }: StatedPoint, { shape }: Draft): number | undefined =>
  hour === undefined || shape.precision !== precision ? undefined : hour.value * 60 + (minute?.value ?? 0);

/** Of a day of Vietnam's lunar calendar the year alone is certain, where the text tells it; nothing leans on the rest. */
const lunarYear = (stated: StatedPoint): Resolved => ({
  point: meantPoint(stated.year?.value),
  shape: shapeOf({ start: stated.start, end: stated.end, precision: 'year' }),
  era: undefined,
  inferred: [],
  reasons: [{ step: 'lunar' }],
  isLacking: stated.year === undefined,
});

/** Converts a day of the lunisolar calendar; what cannot be converted is the year alone. */
function convertLunisolar(draft: Draft, { era, month, day, leapMonth }: StatedPoint): void {
  if (!era || !month) return;
  const converted = day && lunisolarToGregorian(era.value.year, month.value, day.value, leapMonth);
  draft.reasons = appended(draft.reasons, { step: 'lunisolar', converted: converted !== undefined });
  if (converted) Object.assign(draft, converted);
  else
    Object.assign(draft, {
      month: undefined,
      day: undefined,
      shape: { ...draft.shape, precision: 'year', third: undefined },
    });
}

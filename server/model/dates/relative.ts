import { dayNumber, fromDayNumber, weekday as weekdayOf } from '../../calendar/day';
import { appended } from '../../collections/append';
import type { Part, Relative, StatedPoint } from '../../recognise/date/expression';
import type { MeantPoint } from '../date-meaning';
import { type Draft, infer, tell } from './draft';
import { dayPlus, fiscalYearOf, lastDayOf, partialDay, SEASON_MONTHS } from './shape';
import type { Surroundings } from './surroundings';

/**
 * Enters a component given by its distance: the year of 昨年 from the document's date, the day of 翌日 from the date just
 * named.
 */
export function takeRelative(
  draft: Draft,
  stated: StatedPoint,
  { value, start, end }: Part<Relative>,
  around: Surroundings,
): void {
  const unit =
    value.unit === 'day' || value.unit === 'week' || value.unit === 'weekday'
      ? 'day'
      : value.unit === 'month' || value.unit === 'quarter'
        ? 'month'
        : 'year';
  const base = value.from === 'named' ? (around.lean() ?? around.named(unit) ?? around.anchor()) : around.writing();
  if (!base) return;
  tell(draft, base.reason);
  draft.reasons = appended(draft.reasons, {
    step: 'relative',
    words: { start, end },
    unit: value.unit,
    distance: value.distance,
  });
  const { year, month } = base.point;
  switch (value.unit) {
    case 'year':
      if (stated.year === undefined && year !== undefined) infer(draft, year + value.distance);
      return;
    case 'fiscal-year':
      if (stated.year === undefined && year !== undefined)
        infer(draft, fiscalYearOf(partialDay(year, month)) + value.distance);
      return;
    case 'quarter':
      takeQuarter(draft, base.point, value.distance);
      return;
    case 'month':
      takeMonth(draft, stated, base.point, value.distance);
      return;
    case 'week':
      takeWeek(draft, stated, base.point, value.distance);
      return;
    case 'weekday':
      takeWeekday(draft, stated, base.point, value.distance);
      return;
    case 'season':
      takeSeason(draft, stated, base.point, value.distance);
      return;
    case 'day':
      takeDay(draft, stated, base.point, value.distance);
  }
}

function takeQuarter(draft: Draft, { year, month }: MeantPoint, distance: number): void {
  if (year === undefined || month === undefined) return;
  const quarters = year * 4 + Math.floor((month - 1) / 3) + distance;
  infer(draft, Math.floor(quarters / 4));
  draft.shape = { ...draft.shape, quarter: (quarters % 4) + 1 };
}

/** 来月; with a month stated (翌1月) the next such month. */
function takeMonth(draft: Draft, stated: StatedPoint, { year, month }: MeantPoint, distance: number): void {
  if (month === undefined) return;
  if (stated.month) {
    if (year === undefined || draft.year !== undefined) return;
    const isPassed = distance > 0 ? stated.month.value <= month : distance < 0 && stated.month.value >= month;
    infer(draft, isPassed ? year + Math.sign(distance) : year);
    return;
  }
  // on the 31st: a word of its own (同月31日) would state the month, a bare day of a shorter one is of another.
  const isBare = stated.day !== undefined && stated.relative?.[0]?.start === stated.day.start;
  if (isBare && stated.day.value > lastDayOf(year, month)) return;
  const months =
    (year ?? 0) * 12 + month - 1 + distance + (isBare && year !== undefined ? weekdayStep(stated, year, month) : 0);
  infer(draft, undefined, (((months % 12) + 12) % 12) + 1);
  if (year !== undefined && draft.year === undefined) infer(draft, Math.floor(months / 12));
}

/** tisdagen den 3:e: of the month just named, or of the one beside it where the weekday fits that alone. */
function weekdayStep({ weekday, day }: StatedPoint, year: number, month: number): number {
  if (!weekday || !day) return 0;
  const fits = (step: number): boolean => weekdayOf(dayNumber(year, month + step, day.value)) === weekday.value;
  const isReal = month > 1 && month < 12;
  return fits(0) || !isReal ? 0 : fits(-1) ? -1 : fits(1) ? 1 : 0;
}

function takeWeek(draft: Draft, stated: StatedPoint, { year, month, day }: MeantPoint, distance: number): void {
  if (year === undefined || month === undefined || day === undefined) return;
  const number = dayNumber(year, month, day);
  const monday = number - ((weekdayOf(number) + 6) % 7) + distance * 7;
  if (stated.day) {
    takeDayOfWeek(draft, stated, monday);
    return;
  }
  const found = fromDayNumber(monday + (stated.weekday ? (stated.weekday.value + 6) % 7 : 0));
  infer(draft, found.year, found.month, found.day);
  if (stated.weekday) draft.shape = { ...draft.shape, precision: 'day' };
}

/** 先週10日: the day of that number in the week, which for some begins on the Sunday; where the week has none, nothing is told. */
function takeDayOfWeek(draft: Draft, stated: StatedPoint, monday: number): void {
  for (let number = monday - 1; number < monday + 7; number++) {
    const { year, month, day } = fromDayNumber(number);
    if (day !== stated.day?.value || (stated.month && month !== stated.month.value)) continue;
    infer(draft, draft.year ?? year, month);
    return;
  }
}

/** The following Friday, i fredags: the next or last day of a name, never the day itself. */
function takeWeekday(draft: Draft, stated: StatedPoint, { year, month, day }: MeantPoint, distance: number): void {
  if (year === undefined || month === undefined || day === undefined || !stated.weekday) return;
  const number = dayNumber(year, month, day);
  const ahead = (stated.weekday.value - weekdayOf(number) + 7) % 7;
  const found = fromDayNumber(number + (distance > 0 ? ahead || 7 : ahead - 7));
  infer(draft, found.year, found.month, found.day);
}

const MONTHS_OF_SEASON = 3;

/** i höstas: the last autumn that began; i höst: the autumn that is not yet over. Winter began the year before. */
function takeSeason(draft: Draft, stated: StatedPoint, { year, month }: MeantPoint, distance: number): void {
  if (year === undefined || !stated.season) return;
  const first = SEASON_MONTHS[stated.season.value - 21] ?? 1;
  const here = month ?? first;
  if (distance < 0) infer(draft, first > here ? year - 1 : year);
  else if (here + 12 < first + MONTHS_OF_SEASON) infer(draft, year - 1);
  else infer(draft, here < first + MONTHS_OF_SEASON ? year : year + 1);
}

/** 翌日; with a day stated (翌7日) the next such day. */
function takeDay(draft: Draft, stated: StatedPoint, base: MeantPoint, distance: number): void {
  if (base.day === undefined) {
    infer(draft, draft.year ?? base.year, draft.month ?? base.month);
    return;
  }
  if (!stated.day) {
    const moved = dayPlus(base, distance);
    infer(draft, undefined, undefined, moved.day);
    if (draft.month === undefined) {
      infer(draft, undefined, moved.month);
      if (draft.year === undefined) infer(draft, moved.year);
    }
    return;
  }
  const isPassed = distance > 0 ? stated.day.value <= base.day : distance < 0 && stated.day.value >= base.day;
  if (!stated.month) takeMonth(draft, stated, base, isPassed ? Math.sign(distance) : 0);
  else if (base.month !== undefined && base.year !== undefined && draft.year === undefined) {
    const months = stated.month.value - base.month;
    const isBeyond = months === 0 ? isPassed : distance > 0 ? months < 0 : distance < 0 && months > 0;
    infer(draft, isBeyond ? base.year + Math.sign(distance) : base.year);
  }
}

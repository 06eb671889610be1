import type { EraName } from '../../calendar/eras';
import type { DateReason } from '../date-meaning';
import type { Shape } from './shape';

export type Component = 'year' | 'month' | 'day';

/** A point under way: the components found so far, and why. */
export interface Draft {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  era: EraName | undefined;
  shape: Shape;
  readonly inferred: Component[];
  readonly reasons: DateReason[];
}

/** Enters components that the text does not state; an unknown one changes nothing. */
export function infer(draft: Draft, year?: number, month?: number, day?: number): void {
  if (year !== undefined) enter(draft, 'year', year);
  if (month !== undefined) enter(draft, 'month', month);
  if (day !== undefined) enter(draft, 'day', day);
}

function enter(draft: Draft, unit: Component, value: number): void {
  draft[unit] = value;
  if (!draft.inferred.includes(unit)) draft.inferred.push(unit);
}

/** Tells a reason, once even where two components come from the same date. */
export function addReason(reasons: DateReason[], reason: DateReason): void {
  if (!reasons.some(told => isSame(told, reason))) reasons.push(reason);
}

const isSame = (a: DateReason, b: DateReason): boolean =>
  a.step === b.step && (a.step === 'relative' ? a === b : !('date' in a) || !('date' in b) || a.date === b.date);

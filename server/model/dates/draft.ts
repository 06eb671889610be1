import type { EraName } from '../../calendar/eras';
import { appended } from '../../collections/append';
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
  inferred: readonly Component[];
  reasons: readonly DateReason[];
}

/** Enters components that the text does not state; an unknown one changes nothing. */
export function infer(draft: Draft, year?: number, month?: number, day?: number): void {
  if (year !== undefined) enter(draft, 'year', year);
  if (month !== undefined) enter(draft, 'month', month);
  if (day !== undefined) enter(draft, 'day', day);
}

function enter(draft: Draft, unit: Component, value: number): void {
  draft[unit] = value;
  if (!draft.inferred.includes(unit)) draft.inferred = appended(draft.inferred, unit);
}

/** The reasons with one more, told once even where two components come from the same date. */
export const withReason = (reasons: readonly DateReason[], reason: DateReason): readonly DateReason[] =>
  reasons.some(told => isSame(told, reason)) ? reasons : appended(reasons, reason);

/** Gives a reason for what was inferred. */
export function tell(draft: Draft, reason: DateReason): void {
  draft.reasons = withReason(draft.reasons, reason);
}

const isSame = (a: DateReason, b: DateReason): boolean =>
  a.step === b.step && (a.step === 'relative' ? a === b : !('date' in a) || !('date' in b) || a.date === b.date);

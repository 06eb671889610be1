import type { EraName } from '../../recognise/date/expression';
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
  readonly inferred: Set<Component>;
  readonly reasons: DateReason[];
}

/** Enters components that the text does not state; an unknown one changes nothing. */
export function infer(draft: Draft, components: { readonly [Unit in Component]?: number | undefined }): void {
  for (const unit of ['year', 'month', 'day'] as const) {
    const value = components[unit];
    if (value === undefined) continue;
    draft[unit] = value;
    draft.inferred.add(unit);
  }
}

/** Tells a reason once. */
export function addReason(draft: Draft, reason: DateReason): void {
  if (!draft.reasons.includes(reason)) draft.reasons.push(reason);
}

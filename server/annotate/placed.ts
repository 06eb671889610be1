import { type Anchor, anchorIn } from './anchor';
import type { RecordedDecision } from './annotation-file';
import { codePointsOf } from './code-points';

/** A decision and where the text has what it is about. */
export interface PlacedDecision {
  readonly decision: RecordedDecision;
  readonly anchor: Anchor;
}

/** Places every decision on a text as it is now, in the order in which they are written. */
export function placed(text: string, decisions: readonly RecordedDecision[]): PlacedDecision[] {
  if (decisions.length === 0) return [];
  const points = codePointsOf(text);
  return decisions.map(decision => ({ decision, anchor: anchorIn(text, points, decision.target) }));
}

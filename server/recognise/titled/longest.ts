import { byPosition, type Span } from '../../text/span';
import type { Hit } from '../cues';

/** Keeps the longest of candidates that overlap, in the order of the text. */
export function longest<Candidate extends Span>(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of isOrdered(candidates) ? candidates : [...candidates].sort(byPosition)) {
    const last = kept[kept.length - 1];
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** Most candidates come in the order of the text already. */
function isOrdered(candidates: readonly Span[]): boolean {
  for (let at = 1; at < candidates.length; at++) if (byPosition(candidates[at - 1]!, candidates[at]!) > 0) return false;
  return true;
}

/**
 * Drops the hits that only end a longer one: 声明 within 共同声明, communiqué within joint communiqué.
 * @param hits in the order of the text.
 */
export function withoutEndings<Row>(hits: readonly Hit<Row>[]): Hit<Row>[] {
  const kept: Hit<Row>[] = [];
  for (const hit of hits) {
    const last = kept[kept.length - 1];
    if (last && last.end === hit.end && last.start < hit.start) continue;
    kept.push(hit);
  }
  return kept;
}

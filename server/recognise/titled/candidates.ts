import { byPosition, type Span } from '../../text/span';

/** Keeps the longest of candidates that overlap, in the order of the text. */
export function longest<Candidate extends Span>(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byPosition)) {
    const last = kept[kept.length - 1];
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}

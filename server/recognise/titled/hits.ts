import type { Hit } from '../cues';

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

import type { Found } from './reader';
import { byPosition, overlaps } from '../text/span';

/**
 * Which types may share letters: a date may stand inside a title (2021年の日越覚書); of two titles, or a title and a
 * name, only one is meant.
 */
const mayNest = (a: Found, b: Found): boolean => (a.type === 'date') !== (b.type === 'date');

/**
 * Chooses among overlapping mentions: the longer wins, then the one found by a reader over one that was only introduced.
 * @param found mentions in any order.
 * @returns those kept, in the order of the text.
 */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const rank = (mention: Found) => mention.end - mention.start - (mention.provenance.reader === 'introduced' ? 0.5 : 0);
  const kept: Found[] = [];
  for (const mention of [...found].sort(byPosition)) {
    let isKept = true;
    for (let at = kept.length - 1; at >= 0 && kept.length - at <= 8; at--) {
      const other = kept[at]!;
      if (!overlaps(other, mention) || mayNest(other, mention)) continue;
      if (rank(other) >= rank(mention)) {
        isKept = false;
        break;
      }
      kept.splice(at, 1);
    }
    if (isKept) kept.push(mention);
  }
  return kept;
}

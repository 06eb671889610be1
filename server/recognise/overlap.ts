import { byPosition, overlaps } from '../text/span';
import type { Found } from './reader';

/**
 * Which types may share letters: a date may stand inside a title (2021年の日越覚書); of two titles, or a title and a
 * name, only one is meant.
 */
const mayNest = (a: Found, b: Found): boolean => (a.type === 'date') !== (b.type === 'date');

/** How many mentions before one may still reach into it. */
const NEIGHBOURS = 8;

/**
 * Chooses among overlapping mentions: the longer wins, then the one found by a reader over one that was only introduced.
 * @param found what the readers found, in any order.
 * @param again what was found only because the document introduced it, in any order.
 * @returns those kept, in the order of the text.
 */
export function withoutOverlaps(found: readonly Found[], again: readonly Found[]): Found[] {
  const kept: Found[] = [];
  // Where the mentions kept last end, at the latest: most begin behind it, and nothing need be compared.
  let reach = 0;
  for (const mention of found.concat(again).sort(byPosition)) {
    if (mention.start >= reach || isChosen(kept, mention)) kept.push(mention);
    reach = Math.max(reach, mention.end);
  }
  return kept;
}

/** Whether a mention stands against those before it; those that give way to it are taken out. */
function isChosen(kept: Found[], mention: Found): boolean {
  for (let at = kept.length - 1; at >= 0 && kept.length - at <= NEIGHBOURS; at--) {
    const other = kept[at]!;
    if (!overlaps(other, mention) || mayNest(other, mention)) continue;
    if (rank(other) >= rank(mention)) return false;
    kept.splice(at, 1);
  }
  return true;
}

/** What the workspace's vocabulary knows goes before what a reader takes the same letters for, that before a repetition. */
const rank = ({ start, end, provenance: { reader } }: Found): number =>
  end - start + (reader === 'vocabulary' ? 0.5 : reader === 'introduced' ? -0.5 : 0);

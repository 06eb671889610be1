import type { Facts } from '../../model/facts';
import { overlaps, type Span } from '../../text/span';
import type { MentionAt } from './library';

/** How many mentions beside a stretch are looked at too: a date may stand inside a title that begins before it. */
const NEIGHBOURS = 8;

/** The mentions that share letters with a stretch of a document, in the order of the text; only those near it are looked at. */
export function mentionsIn({ mentions }: Facts, within: Span): MentionAt[] {
  const found: MentionAt[] = [];
  for (let index = Math.max(0, firstFrom(mentions, within.start) - NEIGHBOURS); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= within.end) break;
    if (overlaps(mention, within)) found.push({ mention, index });
  }
  return found;
}

/** The number of the first mention that begins at an offset or behind it. */
function firstFrom(mentions: readonly Span[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

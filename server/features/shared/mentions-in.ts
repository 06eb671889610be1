import { firstIndex } from '../../collections/bisect';
import type { Facts } from '../../model/facts';
import { overlaps, type Span } from '../../text/span';
import type { MentionAt } from './library';

/** How many mentions beside a stretch are looked at too: a date may stand inside a title that begins before it. */
const NEIGHBOURS = 8;

/** The mentions that share letters with a stretch of a document, in the order of the text; only those near it are looked at. */
export function mentionsIn({ mentions }: Facts, within: Span): MentionAt[] {
  const found: MentionAt[] = [];
  const first = firstIndex(mentions.length, index => mentions[index]!.start >= within.start);
  for (let index = Math.max(0, first - NEIGHBOURS); index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start >= within.end) break;
    if (overlaps(mention, within)) found.push({ mention, index });
  }
  return found;
}

import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import type { Facts } from '../../model/facts';
import type { Entity } from '../entity';
import type { Links } from '../links';
import { documentsOf, type MentionId } from '../mention-id';
import type { Numbered } from './meetings-of-document';

/** A meeting that bears another number elsewhere. */
export interface OrdinalConflict {
  readonly index: number;
  readonly ordinal: number;
  readonly other: MentionId;
  readonly otherOrdinal: number;
}

/**
 * The mentions of a document whose number another mention of the same meeting contradicts: linking joins two numbers only
 * where parties, level, field and day are the same. Against other documents a number that most of them bear is right.
 */
export function ordinalConflicts(links: Links, facts: Facts): readonly OrdinalConflict[] {
  const { document } = facts.header;
  const found: OrdinalConflict[] = [];
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.type !== 'meeting' || mention.region === 'boilerplate' || mention.ordinal === undefined) continue;
    const { ordinal } = mention;
    const meeting = links.entityOf(document, index);
    const numbers = meeting && numbersOf(meeting);
    if (!numbers || numbers.size < 2) continue;
    const contradicting = meeting.numbered.filter(other => other.ordinal !== ordinal);
    const own = contradicting.find(other => other.document === document);
    const agreeing = documentsOf(numbers.get(ordinal) ?? []).size;
    const other = own ?? (documentsOf(contradicting).size >= agreeing ? contradicting[0] : undefined);
    if (other)
      found.push({
        index,
        ordinal,
        other: { document: other.document, label: other.label },
        otherOrdinal: other.ordinal,
      });
  }
  return found;
}

/** The mentions of a meeting by the numbers that they bear: mostly there is one. */
const numbersOf = remembered(({ numbered }: Entity): ReadonlyMap<number, readonly Numbered[]> => {
  const byNumber = new Map<number, Numbered[]>();
  for (const mention of numbered) addTo(byNumber, mention.ordinal, mention);
  return byNumber;
});

import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import type { Links } from '../links';
import { documentsOf, type MentionId, mentionOf } from '../mention-id';

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
export function ordinalConflicts(workspace: Workspace, links: Links, facts: Facts): readonly OrdinalConflict[] {
  const { document } = facts.header;
  const found: OrdinalConflict[] = [];
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.type !== 'meeting' || mention.region === 'boilerplate' || mention.ordinal === undefined) continue;
    const { ordinal } = mention;
    const meeting = links.entityOf(document, index);
    const others = (meeting?.mentions ?? []).flatMap(id => {
      const other = mentionOf(workspace, id);
      return other?.type === 'meeting' && other.region === 'body' && other.ordinal !== undefined
        ? [{ id, ordinal: other.ordinal }]
        : [];
    });
    const contradicting = others.filter(other => other.ordinal !== ordinal);
    const own = contradicting.find(({ id }) => id.document === document);
    const agreeing = numberOfDocuments(others.filter(other => other.ordinal === ordinal));
    const other = own ?? (numberOfDocuments(contradicting) >= agreeing ? contradicting[0] : undefined);
    if (other) found.push({ index, ordinal, other: other.id, otherOrdinal: other.ordinal });
  }
  return found;
}

const numberOfDocuments = (mentions: readonly { readonly id: MentionId }[]): number =>
  documentsOf(mentions.map(({ id }) => id)).size;

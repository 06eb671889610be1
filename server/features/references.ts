import { entityOf, fullestMention, mentionOf, mentionsAlike } from './shared/entities';
import { factsOf, type Library, mentionAt, type Place } from './shared/library';

/**
 * Every mention of what stands at an offset, in all documents and languages, those in boilerplate last.
 * @param includesDefinition whether the fullest mention, where *Go to Definition* leads, is among them.
 */
export function referencesAt(library: Library, document: string, offset: number, includesDefinition = true): Place[] {
  const facts = factsOf(library, document);
  const found = facts && mentionAt(facts, offset);
  if (!found) return [];
  const entity = entityOf(library, document, found.index);
  const left = includesDefinition || !entity ? undefined : fullestMention(library, entity);
  return mentionsAlike(library, document, found)
    .filter(id => id.document !== left?.document || id.index !== left.index)
    .flatMap(id => {
      const mention = mentionOf(library, id);
      return mention ? [{ document: id.document, start: mention.start, end: mention.end }] : [];
    });
}

import { type Place, placeIn } from '../model/workspace';
import { inTextOrder, mentionOf, mentionsAlike } from './shared/entities';
import { factsOf, type Library, mentionAt } from './shared/library';

/**
 * Every mention of what stands at an offset, in all documents and languages, those in boilerplate last. The fullest one, where
 * *Go to Definition* leads, is always among them: a text has no declaration apart from its mentions, and an editor that
 * left one of two out would jump to where the cursor stands instead of listing both.
 */
export function referencesAt(library: Library, document: string, offset: number): Place[] {
  const facts = factsOf(library, document);
  const found = facts && mentionAt(facts, offset);
  if (!found) return [];
  return inTextOrder(library, mentionsAlike(library, document, found.index)).flatMap(id => {
    const mention = mentionOf(library, id);
    return mention ? [placeIn(id.document, mention)] : [];
  });
}

import type { Place } from '../model/workspace';
import { inTextOrder, mentionsAlike, placeOf } from './shared/entities';
import { type Library, mentionAt } from './shared/library';

/**
 * Every mention of what stands at an offset, in all documents and languages, those in boilerplate last. The fullest one, where
 * *Go to Definition* leads, is always among them: a text has no declaration apart from its mentions, and an editor that
 * left one of two out would jump to where the cursor stands instead of listing both.
 */
export function referencesAt(library: Library, document: string, offset: number): Place[] {
  const found = mentionAt(library, document, offset);
  if (!found) return [];
  return inTextOrder(library, mentionsAlike(library, document, found.index)).flatMap(id => placeOf(library, id) ?? []);
}

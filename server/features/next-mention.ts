import { byPlace, type Place, placeIn } from '../model/workspace';
import { mentionOf, mentionsAlike } from './shared/entities';
import { type Library, mentionAt } from './shared/library';

/**
 * The next or previous mention of what stands at an offset: by the document's path, then by offset, without boilerplate,
 * from the last round to the first. Undefined where nothing stands there or nothing else names it.
 */
export function nextMention(
  library: Library,
  document: string,
  offset: number,
  direction: 'next' | 'previous',
): Place | undefined {
  const found = mentionAt(library, document, offset);
  if (!found) return undefined;
  const here = placeIn(document, found.mention);
  const others = mentionsAlike(library, document, found.index)
    .flatMap(id => {
      const mention = mentionOf(library, id);
      return mention?.region === 'body' ? [placeIn(id.document, mention)] : [];
    })
    .filter(place => byPlace(place, here) !== 0)
    .sort(byPlace);
  if (direction === 'next') return others.find(place => byPlace(place, here) > 0) ?? others[0];
  return others.findLast(place => byPlace(place, here) < 0) ?? others.at(-1);
}

import type { Phrases } from '../../explain/phrases';
import { placeIn } from '../../model/workspace';
import { slice } from '../../text/span';
import { bareTitleAt } from '../shared/bare-title';
import { mentionOf, titleOf } from '../shared/entities';
import { type Library, shortName, textOf } from '../shared/library';
import { group, line } from '../shared/rich-text';
import type { Hover } from './context';

/** 両大臣, ministern: whom a title without a name stands for, as an inference; where more may be meant, all of them. */
export function bareTitleHover(
  library: Library,
  document: string,
  offset: number,
  phrases: Phrases,
): Hover | undefined {
  const title = bareTitleAt(library, document, offset);
  if (!title) return undefined;
  const people = title.people.flatMap(id => {
    const mention = mentionOf(library, id);
    if (mention?.type !== 'official') return [];
    const place = placeIn(id.document, mention);
    return [{ name: titleOf(mention, textOf(library, id.document)), role: mention.role, place }];
  });
  const { start, end } = title;
  const rows = group(
    title.isSettled ? phrases.labels.standsFor : phrases.candidates,
    people.map(({ name, role, place }) => [
      { words: name, place },
      `${role === undefined ? '' : `, ${role}`} (${shortName(place.document)})`,
    ]),
  );
  const verdict = title.isSettled ? phrases.standsFor(people.map(({ name }) => name)) : phrases.linksToNothing;
  return {
    range: { start, end },
    lines: [line({ strong: slice(textOf(library, document), title) }), line(verdict), ...rows],
  };
}

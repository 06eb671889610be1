import { addTo } from '../../collections/groups';
import type { Facts } from '../../model/facts';
import { isKanji } from '../../text/script';
import { slice } from '../../text/span';
import { idsOf } from '../mention-id';
import type { NameVariant } from './names';

/**
 * The full names in kanji of which a document writes a character otherwise twice as often: 渡邊光江 beside 渡辺光江. The
 * recognisers take both for one name.
 */
export function oldSpellings(text: string, facts: Facts): readonly NameVariant[] {
  const ids = idsOf(facts);
  return spellingsByName(text, facts).flatMap(spellings => {
    const [usual, ...others] = [...spellings].sort(([, a], [, b]) => b.length - a.length);
    if (!usual) return [];
    const [name, places] = usual;
    return others
      .filter(([, indices]) => indices.length * 2 <= places.length)
      .flatMap(([, indices]) => indices.map(index => ({ index, name, other: ids[places[0]!]! })));
  });
}

/** Of each full name in kanji its spellings, with the numbers of the mentions that are spelled so. */
function spellingsByName(text: string, facts: Facts): readonly ReadonlyMap<string, readonly number[]>[] {
  const byName = new Map<string, Map<string, number[]>>();
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.type !== 'official' || mention.region === 'boilerplate' || mention.extent !== 'full') continue;
    if (mention.entry !== undefined || !isKanji(mention.name.charCodeAt(0))) continue;
    const written = slice(text, mention).normalize('NFKC').replace(/\s/g, '');
    const spellings = byName.get(mention.name) ?? new Map<string, number[]>();
    byName.set(mention.name, spellings);
    addTo(spellings, written, index);
  }
  return [...byName.values()];
}

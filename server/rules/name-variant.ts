/**
 * # official/name-variant (information)
 *
 * A full name that differs by one letter from a name that stands more often in the folder, with a title that agrees: a
 * slip of the pen, or of a machine that read the page. Names in kanji that differ by a character are mostly two people,
 * so there the office must be the same. A character in its old form is the same name, yet a second spelling where the
 * document writes the name otherwise more often.
 *
 * Example: … Lindqvist Åsa, Lindkvist Åsa …
 * What to do: look the name up; a second spelling that is right belongs in the gazetteer.
 */
import { addTo } from '../collections/groups';
import { links } from '../link/links';
import { placeOf } from '../link/mention-id';
import { nameVariants } from '../link/variants/names';
import type { Facts } from '../model/facts';
import { placeIn } from '../model/workspace';
import { isKanji } from '../text/script';
import { slice, span } from '../text/span';
import type { FolderRule } from './rule';

export const nameVariant: FolderRule<'official/name-variant'> = {
  code: 'official/name-variant',
  severity: 'information',
  looksAt: 'folder',
  *find({ text, facts, workspace }) {
    const variants = nameVariants(workspace, links(workspace), facts);
    for (const { index, name, other } of variants) {
      const mention = facts.mentions[index]!;
      const place = placeOf(workspace, other);
      yield {
        code: 'official/name-variant',
        severity: 'information',
        span: span(mention.start, mention.end),
        usual: name,
        ...(place && { evidence: [place] }),
      };
    }
    for (const { index, usual, first } of oldSpellings(text, facts)) {
      const mention = facts.mentions[index]!;
      yield {
        code: 'official/name-variant',
        severity: 'information',
        span: span(mention.start, mention.end),
        usual,
        evidence: [placeIn(facts.header.document, facts.mentions[first]!)],
      };
    }
  },
};

interface OldSpelling {
  readonly index: number;
  readonly usual: string;
  /** The first mention that is spelled as usual. */
  readonly first: number;
}

/** 渡邊光江 where the document writes 渡辺光江 twice as often: the recognisers take both for one name. */
function oldSpellings(text: string, facts: Facts): readonly OldSpelling[] {
  const byName = new Map<string, Map<string, number[]>>();
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.type !== 'official' || mention.region === 'boilerplate' || mention.extent !== 'full') continue;
    if (mention.entry !== undefined || !isKanji(mention.name.charCodeAt(0))) continue;
    const written = slice(text, mention).normalize('NFKC').replace(/\s/g, '');
    const spellings = byName.get(mention.name) ?? new Map<string, number[]>();
    byName.set(mention.name, spellings);
    addTo(spellings, written, index);
  }
  return [...byName.values()].flatMap(spellings => {
    const [usual, ...others] = [...spellings].sort(([, a], [, b]) => b.length - a.length);
    return others.flatMap(([, indices]) =>
      usual && indices.length * 2 <= usual[1].length
        ? indices.map(index => ({ index, usual: usual[0], first: usual[1][0]! }))
        : [],
    );
  });
}

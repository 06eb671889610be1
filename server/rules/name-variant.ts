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
import { links } from '../link/links';
import { placeOf } from '../link/mention-id';
import { nameVariants } from '../link/variants/names';
import { oldSpellings } from '../link/variants/old-spellings';
import { span } from '../text/span';
import type { FolderRule } from './rule';

export const nameVariant: FolderRule<'official/name-variant'> = {
  code: 'official/name-variant',
  severity: 'information',
  looksAt: 'folder',
  *find({ text, facts, workspace }) {
    const variants = [...nameVariants(workspace, links(workspace), facts), ...oldSpellings(text, facts)];
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
  },
};

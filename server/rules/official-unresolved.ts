/**
 * # official/unresolved (hint)
 *
 * A surname that links to nobody: no document gives the full name with that title, and no table of office holders
 * decides. It is told once for each person in a document.
 *
 * Example: 柳沼大臣が出席した。 (in a folder that names no 柳沼 in full)
 * What to do: add the person to the gazetteer, or a document that gives the full name.
 */
import { links } from '../link/links';
import { span } from '../text/span';
import type { FolderRule } from './rule';

export const officialUnresolved: FolderRule<'official/unresolved'> = {
  code: 'official/unresolved',
  severity: 'hint',
  looksAt: 'folder',
  *find({ facts, workspace }) {
    const found = links(workspace);
    const { document } = facts.header;
    const told = new Set<string>();
    for (const [index, mention] of facts.mentions.entries()) {
      if (mention.type !== 'official' || mention.region === 'boilerplate' || mention.extent === 'full') continue;
      const person = found.entityOf(document, index);
      if (person === undefined ? found.candidates(document, index).length > 1 : person.isNamed) continue;
      const key = person?.key ?? mention.name;
      if (told.has(key)) continue;
      told.add(key);
      yield { code: 'official/unresolved', severity: 'hint', span: span(mention.start, mention.end) };
    }
  },
};

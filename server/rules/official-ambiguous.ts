/**
 * # official/ambiguous (information)
 *
 * A surname that fits two people or more by all that is known: two people of one document, two of the folder with the
 * same title, or two of the table of office holders. Nothing is merged.
 *
 * Example: 林外務大臣と林農林水産大臣が出席した。林大臣は記者団に答えた。
 * What to do: say in the gazetteer whom it means, or read on.
 */
import { type Candidate, links } from '../link/links';
import { placeOf } from '../link/mention-id';
import { span } from '../text/span';
import type { FolderRule } from './rule';

export const officialAmbiguous: FolderRule<'official/ambiguous'> = {
  code: 'official/ambiguous',
  severity: 'information',
  looksAt: 'folder',
  *find({ facts, workspace }) {
    const found = links(workspace);
    const { document } = facts.header;
    for (const [index, mention] of facts.mentions.entries()) {
      if (mention.type !== 'official' || mention.region === 'boilerplate' || mention.extent === 'full') continue;
      if (found.entityOf(document, index)?.isNamed) continue;
      const candidates = found.candidates(document, index).filter(isLikely);
      if (candidates.length < 2) continue;
      yield {
        code: 'official/ambiguous',
        severity: 'information',
        span: span(mention.start, mention.end),
        names: candidates.map(({ entity, officeHolder }) => entity?.names[0] ?? officeHolder?.names.ja ?? ''),
        evidence: candidates.flatMap(
          ({ evidence }) => ('other' in evidence && placeOf(workspace, evidence.other)) || [],
        ),
      };
    }
  },
};

/** A sound or a title that does not agree is no reason to wonder. */
function isLikely({ evidence }: Candidate): boolean {
  if (evidence.kind === 'same-title') return evidence.agrees && !evidence.acrossChange;
  return evidence.kind === 'same-document' || evidence.kind === 'office-holder';
}

/**
 * # agreement/title-variant (information)
 *
 * A title that differs by a few letters of one word from that of an agreement which the folder names more often, or
 * which is generally known. A title of other parties, another number or another kind is another agreement.
 *
 * Example: Memorandum on Coastal Surveilance (elsewhere: Surveillance)
 * What to do: correct the copy, or note the other title in the gazetteer.
 */
import { links } from '../link/links';
import { placeOf } from '../link/mention-id';
import { titleVariants } from '../link/variants/titles';
import { span } from '../text/span';
import type { FolderRule } from './rule';

export const titleVariant: FolderRule<'agreement/title-variant'> = {
  code: 'agreement/title-variant',
  severity: 'information',
  looksAt: 'folder',
  *find({ facts, workspace }) {
    for (const { index, title, other } of titleVariants(workspace, links(workspace), facts)) {
      const mention = facts.mentions[index]!;
      const place = other && placeOf(workspace, other);
      yield {
        code: 'agreement/title-variant',
        severity: 'information',
        span: span(mention.start, mention.end),
        usual: title,
        ...(place && { evidence: [place] }),
      };
    }
  },
};

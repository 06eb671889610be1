/**
 * # agreement/unresolved (hint)
 *
 * 同協定, “the Memorandum”: words that stand for an agreement named before, where none of that kind is.
 *
 * Example: 同議定書は来年発効する。 (with no protocol named before)
 * What to do: nothing, if the text is an extract; else look for what is missing.
 */
import { links } from '../link/links';
import { span } from '../text/span';
import type { FolderRule } from './rule';

export const agreementUnresolved: FolderRule<'agreement/unresolved'> = {
  code: 'agreement/unresolved',
  severity: 'hint',
  looksAt: 'folder',
  *find({ facts, workspace }) {
    const found = links(workspace);
    for (const [index, mention] of facts.mentions.entries()) {
      if (mention.type !== 'agreement' || mention.region === 'boilerplate' || !mention.anaphor) continue;
      if (found.entitiesOf(facts.header.document, index).length > 0) continue;
      yield { code: 'agreement/unresolved', severity: 'hint', span: span(mention.start, mention.end) };
    }
  },
};

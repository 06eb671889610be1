/**
 * # text/suspicious-character (information)
 *
 * A character that cannot be seen, or that turns the direction of writing, inside a name or a title. Shiryo reads past
 * it, but a search for the name does not find this place. Selectors of a variant kanji are no fault.
 *
 * Example: 柳<U+200B>沼蒼介大使
 * What to do: delete it, unless it stands in the source itself.
 */
import type { ResolvedMention } from '../model/facts';
import { isInvisible } from '../text/invisible';
import { type Span, span } from '../text/span';
import type { DocumentRule } from './rule';

export const suspiciousCharacter: DocumentRule<'text/suspicious-character'> = {
  code: 'text/suspicious-character',
  severity: 'information',
  looksAt: 'document',
  *find({ text, facts }) {
    let floor = 0;
    for (const mention of facts.mentions) {
      if (mention.type === 'date' || mention.region === 'boilerplate') continue;
      for (const part of partsOf(mention))
        for (let at = Math.max(part.start, floor); at < part.end; at++) {
          if (!isInvisible(text.charCodeAt(at))) continue;
          yield {
            code: 'text/suspicious-character',
            severity: 'information',
            span: span(at, at + 1),
            character: text.charCodeAt(at),
          };
          floor = at + 1;
        }
    }
  },
};

const partsOf = (mention: ResolvedMention): readonly Span[] =>
  mention.type === 'official' ? [mention, ...mention.roleSpans].sort((a, b) => a.start - b.start) : [mention];

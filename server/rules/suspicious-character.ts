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
import { type Span, span } from '../text/span';
import type { Rule } from './rule';

export const suspiciousCharacter: Rule<'text/suspicious-character'> = {
  code: 'text/suspicious-character',
  severity: 'information',
  *find({ text, facts }) {
    let floor = 0;
    for (const mention of facts.mentions) {
      if (mention.type === 'date' || mention.region === 'boilerplate') continue;
      for (const part of partsOf(mention))
        for (let at = Math.max(part.start, floor); at < part.end; at++) {
          if (!isSuspicious(text.charCodeAt(at))) continue;
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

/** Zero-width characters, marks and overrides of direction, soft hyphens, fillers. */
function isSuspicious(unit: number): boolean {
  if (unit < 0xad) return false;
  return (
    unit === 0xad ||
    unit === 0x61c ||
    unit === 0x115f ||
    unit === 0x1160 ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0x3164 ||
    unit === 0xfeff ||
    unit === 0xffa0 ||
    (unit >= 0xfff9 && unit <= 0xfffb)
  );
}

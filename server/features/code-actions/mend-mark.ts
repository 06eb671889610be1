import { unbalancedBracket } from '../../rules/unbalanced-bracket';
import { contains } from '../../text/span';
import type { Remedy } from './remedy';

/**
 * 「覚書』 becomes 「覚書」: where the two strays of a paragraph open and close the same words, the closing one is of the
 * wrong kind. Where one is missing altogether nobody but the source knows its place.
 */
export const mendBracket: Remedy<'text/unbalanced-bracket'> = {
  name: 'bracket',
  code: 'text/unbalanced-bracket',
  correct(context, { span }) {
    const paragraph = context.facts.layout.paragraphs.find(one => contains(one, span));
    if (!paragraph) return undefined;
    const strays = [...unbalancedBracket.find(context)].filter(stray => contains(paragraph, stray.span));
    const [opening, closing] = strays;
    if (strays.length !== 2 || opening?.side !== 'opening' || closing?.side !== 'closing') return undefined;
    return { ...closing.span, text: opening.partner };
  },
};

/** Nobody sees what is deleted here: an invisible character inside a name or title. */
export const deleteCharacter: Remedy<'text/suspicious-character'> = {
  name: 'character',
  code: 'text/suspicious-character',
  correct: (_, { span }) => ({ ...span, text: '' }),
};

import type { Edit } from '../../text/edit';
import { type Span, slice } from '../../text/span';
import type { Remedy } from './remedy';

/** Writes a title as the agreement is usually called. */
export const writeUsualTitle: Remedy<'agreement/title-variant'> = {
  name: 'usual-form',
  code: 'agreement/title-variant',
  correct: ({ text }, { span, usual }) => changed(text, span, usual),
};

/** Writes a name as the person's is usually spelt. */
export const writeUsualName: Remedy<'official/name-variant'> = {
  name: 'usual-form',
  code: 'official/name-variant',
  correct: ({ text }, { span, usual }) => changed(text, span, usual),
};

/** What differs in more letters differs in its writing too, and would lose that. */
const MOST_LETTERS = 12;

/** Changes only the letters that differ, so that line ends and widths around them stay. */
function changed(text: string, { start, end }: Span, usual: string): Edit | undefined {
  const [is, should] = [[...slice(text, { start, end })], [...usual]];
  let same = 0;
  while (same < is.length && isSame(is[same], should[same])) same++;
  let behind = 0;
  while (behind < Math.min(is.length, should.length) - same && isSame(is.at(-1 - behind), should.at(-1 - behind)))
    behind++;
  const [from, to] = [is.slice(same, is.length - behind), should.slice(same, should.length - behind)];
  if (Math.max(from.length, to.length) > MOST_LETTERS || (from.length === 0 && to.length === 0)) return undefined;
  const at = start + is.slice(0, same).join('').length;
  return { start: at, end: at + from.join('').length, text: to.join('') };
}

/** A sentence may begin with it: the text keeps its own capitals. */
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one === other || one?.toLowerCase() === other?.toLowerCase();

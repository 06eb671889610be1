import { BODY_JOINERS, BODY_NOUNS, PRIVATE_BODIES } from '../../lexicon/en/officials';
import { isCapitalAt } from '../../text/script';
import type { TextView } from '../../text/view';
import type { RankEnd } from './growing-title';
import { wordEnd } from './latin-words';

/** What ends the name of an office's body that no list has: Southeast Asia Division. */
const bodyNouns = new Set(BODY_NOUNS);
/** What joins the words of such a name. */
const joiners = new Set(BODY_JOINERS);
const privateBodies = new Set(PRIVATE_BODIES);
const MOST_WORDS = 8;

/**
 * Where the name of an English body that begins at an offset ends, told by its last word.
 * @param rankEnd tells of words of rank, before which another title begins.
 * @returns the offset where there is none.
 */
export function namedBodyEnd({ text, lower }: TextView, start: number, rankEnd?: RankEnd): number {
  let body = start;
  for (let at = start, count = 0; count < MOST_WORDS; count++) {
    const end = wordEnd(text, at);
    const word = lower.slice(at, end);
    if (end === at || !(isCapitalAt(text, at) || (count > 0 && joiners.has(word)))) break;
    if (count > 0 && rankEnd?.(at) !== undefined) break;
    if (bodyNouns.has(word)) body = end;
    if (text[end] !== ' ') break;
    at = end + 1;
  }
  return body;
}

/** Whether such a body begins at an offset, and none of a company: Sales Department. */
export function isPublicBody(view: TextView, start: number): boolean {
  const end = namedBodyEnd(view, start);
  return (
    end > start &&
    !view.lower
      .slice(start, end)
      .split(' ')
      .some(word => privateBodies.has(word))
  );
}

import type { TitleGrammar } from '../../lexicon/title-grammar';
import { wordBefore } from '../titled/words';

/**
 * Whether a verb of signing stands before a title.
 * @param most how many words before it are looked at.
 */
export function isSigned(text: string, lower: string, start: number, { signing }: TitleGrammar, most: number): boolean {
  let at = start;
  for (let count = 0; count < most; count++) {
    const word = wordBefore(text, at);
    if (!word) return false;
    if (signing.has(lower.slice(word.start, word.end))) return true;
    at = word.start;
  }
  return false;
}

import { isCapitalAt, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import { wordAfter } from './words';

/** Whether a stretch of Latin words may be a title: three words, the first and most of them capitalised. */
export function isTranslation(text: string, { start, end }: Span): boolean {
  if (!isLatinLetter(text.charCodeAt(start))) return false;
  let at = start;
  let words = 0;
  let capitals = 0;
  while (at < end) {
    const word = wordAfter(text, at);
    if (!word || word.end > end) return false;
    words++;
    if (isCapitalAt(text, word.start)) capitals++;
    at = word.end;
  }
  return words >= 3 && capitals * 2 >= words;
}

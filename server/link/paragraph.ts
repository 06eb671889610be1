import type { Facts } from '../model/facts';
import type { Language } from '../text/language';

/** The number of the paragraph that an offset lies in, or of the next one; the count of paragraphs beyond the last. */
export function paragraphAt({ layout: { paragraphs } }: Facts, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The language of the paragraph at an offset. */
export const languageAt = (facts: Facts, offset: number): Language =>
  facts.layout.paragraphs[paragraphAt(facts, offset)]?.language ?? 'ja';

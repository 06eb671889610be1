import { remembered } from '../collections/remembered';
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

/** The language of most of a document; of two as much, the one that it begins in. */
export const mainLanguage: (facts: Facts) => Language = remembered(({ layout: { paragraphs } }) => {
  const units = new Map<Language, number>();
  for (const { start, end, language } of paragraphs) units.set(language, (units.get(language) ?? 0) + end - start);
  let main: Language | undefined;
  for (const [language, count] of units) if (main === undefined || count > units.get(main)!) main = language;
  return main ?? 'ja';
});

/** The language of the paragraph at an offset. */
export const languageAt = (facts: Facts, offset: number): Language =>
  facts.layout.paragraphs[paragraphAt(facts, offset)]?.language ?? 'ja';

import { remembered } from '../collections/remembered';
import type { Facts } from '../model/facts';
import { scriptOfName } from '../names/forms';
import type { Language } from '../text/language';
import { paragraphAt } from '../text/paragraphs';

/** The language of most of a document; of two as much, the one that it begins in. */
export const mainLanguage: (facts: Facts) => Language = remembered(({ layout: { paragraphs } }) => {
  const units = new Map<Language, number>();
  for (const { start, end, language } of paragraphs) units.set(language, (units.get(language) ?? 0) + end - start);
  let main: Language | undefined;
  for (const [language, count] of units) if (main === undefined || count > units.get(main)!) main = language;
  return main ?? 'ja';
});

/** The language of words that stand in a text of some language: those in other letters are of another one. */
export function languageOfWords(words: string, around: Language): Language {
  if (scriptOfName(words) !== 'latin') return 'ja';
  return around === 'ja' ? 'en' : around;
}

/** The language of the paragraph at an offset. */
export const languageAt = (facts: Facts, offset: number): Language =>
  facts.layout.paragraphs[paragraphAt(facts.layout, offset)]?.language ?? 'ja';

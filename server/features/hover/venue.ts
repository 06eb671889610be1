import { ENGLISH_BEFORE_VENUE } from '../../lexicon/en/venues';
import { JAPANESE_BEHIND_VENUE, JAPANESE_CITIES, JAPANESE_VENUE_ENDS } from '../../lexicon/ja/venues';
import { SWEDISH_BEFORE_VENUE } from '../../lexicon/sv/venues';
import { VIETNAMESE_BEFORE_VENUE } from '../../lexicon/vi/venues';
import { languageAt } from '../../link/language';
import type { Language } from '../../text/language';
import { isCapitalAt, isKanji, isKatakana, isLatinLetter } from '../../text/script';
import { type Span, slice, span } from '../../text/span';
import { mentionsIn } from '../shared/mentions-in';
import type { Told } from './told';

const BEFORE: Readonly<Record<Exclude<Language, 'ja'>, readonly string[]>> = {
  en: ENGLISH_BEFORE_VENUE,
  sv: SWEDISH_BEFORE_VENUE,
  vi: VIETNAMESE_BEFORE_VENUE,
};
/** A name of a place is no longer. */
const LONGEST = 30;
const MIDDLE_DOT = 0x30fb;

/** Where, by the words of a statement, what it names takes place: 横須賀市 of 横須賀市において, Hai Phong of in Hai Phong. */
export function venueIn(told: Told): Span | undefined {
  const language = languageAt(told.facts, told.mention.start);
  const found = language === 'ja' ? japaneseVenue(told) : latinVenue(told, BEFORE[language]);
  return found && mentionsIn(told.facts, found).length === 0 ? found : undefined;
}

function japaneseVenue({ text, statement }: Told): Span | undefined {
  const words = slice(text, statement);
  for (const mark of JAPANESE_BEHIND_VENUE)
    for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) {
      const end = statement.start + at;
      let start = end;
      while (start > statement.start && end - start < LONGEST && isOfName(text.charCodeAt(start - 1))) start--;
      const name = text.slice(start, end);
      const city = JAPANESE_CITIES.find(known => name.endsWith(known));
      if (city !== undefined) return span(end - city.length, end);
      if (name.length > 1 && JAPANESE_VENUE_ENDS.some(known => name.length > known.length - 1 && name.endsWith(known)))
        return span(start, end);
    }
  return undefined;
}

const isOfName = (unit: number): boolean =>
  isKanji(unit) || isKatakana(unit) || unit === MIDDLE_DOT || isLatinLetter(unit);

/** A preposition and the capitals behind it. */
function latinVenue({ text, statement }: Told, before: readonly string[]): Span | undefined {
  for (const preposition of before) {
    const mark = ` ${preposition} `;
    for (let at = text.indexOf(mark, statement.start); at >= 0 && at < statement.end; at = text.indexOf(mark, at + 1)) {
      const start = at + mark.length;
      const end = endOfCapitals(text, start, start + LONGEST);
      if (end > start) return span(start, end);
    }
  }
  return undefined;
}

function endOfCapitals(text: string, start: number, limit: number): number {
  let end = start;
  for (let at = start; at < limit; ) {
    let stop = at;
    while (stop < limit && isLatinLetter(text.charCodeAt(stop))) stop++;
    if (stop === at || !isCapitalAt(text, at)) break;
    end = stop;
    if (text[stop] !== ' ' && text[stop] !== '-') break;
    at = stop + 1;
  }
  return end;
}

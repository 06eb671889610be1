import { RANK_ROWS as ENGLISH_RANKS } from '../../lexicon/en/ranks';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import type { Cue, Hit } from '../cues';
import { type TitleRow, titleRow } from './title-row';
import { vietnameseWritings } from './vietnamese-writings';

const compounding = new Set(swedish.COMPOUNDING);

const lexica = [
  ['en', ENGLISH_RANKS],
  ['sv', swedish.RANK_ROWS],
  ['vi', vietnamese.RANK_ROWS],
] as const;

/** The words of rank of the three languages as cues; a word that two share (minister, general) is one cue. */
export const latinCues: readonly Cue<TitleRow>[] = (() => {
  const cues = new Map<string, Cue<TitleRow>>();
  for (const [language, rows] of lexica)
    for (const row of rows)
      for (const word of language === 'vi' ? row.words.flatMap(vietnameseWritings) : row.words) {
        const known = cues.get(word)?.row;
        cues.set(word, {
          word,
          row: known ? withLanguage(known, titleRow(language, row)) : titleRow(language, row),
          endsCompounds: compounding.has(word),
        });
      }
  return [...cues.values()];
})();

/** A word's row with its row in another language; the first of two in the same language counts. */
function withLanguage(known: TitleRow, row: TitleRow): TitleRow {
  const [language] = row.languages;
  if (known.languages.includes(language!)) return known;
  return { ...known, languages: [...known.languages, language!], elsewhere: [...(known.elsewhere ?? []), row] };
}

/** A hit with the row that its word has in the language of the text. */
export function inLanguage(hit: Hit<TitleRow>, language: Language): Hit<TitleRow> {
  const row = hit.row.elsewhere?.find(({ languages }) => languages[0] === language);
  return row ? { ...hit, row } : hit;
}

const rankWords = new Set(latinCues.map(({ word }) => word));

/** Whether a word in lower case, with the point of a short form, is one of rank: gen. */
export const isRankWord = (word: string): boolean => rankWords.has(word);

const publicRanks = new Set(latinCues.filter(({ row }) => row.weight === 'strong').map(({ word }) => word));

/** Whether a word of rank in lower case is borne only by people in a public role. */
export const isPublicRank = (word: string): boolean => publicRanks.has(word);

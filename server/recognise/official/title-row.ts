import type { RankRow, RankWeight } from '../../lexicon/officials';
import type { Language } from '../../text/language';

/** The cue row of an official: a word of rank with its language. */
export interface TitleRow {
  /** Those that share the word: minister is English and Swedish. */
  readonly languages: readonly Language[];
  /** What the word is in the others of them, where it says more or less: major is in Swedish a rank alone. */
  readonly elsewhere?: readonly TitleRow[];
  readonly rank: string;
  readonly weight: RankWeight;
  readonly field: string | undefined;
  readonly fieldAlone: string | undefined;
  readonly withField: string | undefined;
  readonly isPlural: boolean;
  readonly isDependent: boolean;
}

/** The row behind the cues of a row of ranks. */
export const titleRow = (language: Language, row: Omit<RankRow, 'words'>): TitleRow => ({
  languages: [language],
  rank: row.rank,
  weight: row.weight,
  field: row.field,
  fieldAlone: row.fieldAlone,
  withField: row.withField,
  isPlural: row.plural === true,
  isDependent: row.dependent === true,
});

/** The row behind the cues of a mark by which somebody is told without a title: its rank is the mark. */
export const markRow = (language: Language, mark: string): TitleRow =>
  titleRow(language, { rank: mark, weight: 'bound' });

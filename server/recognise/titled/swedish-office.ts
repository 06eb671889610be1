import { COMPOUNDING, RANK_ROWS } from '../../lexicon/sv/officials';

const OFFICES: ReadonlySet<string> = new Set(RANK_ROWS.flatMap(({ words }) => words));

/** Whether a Swedish word in lower case is an office or rank, a compound too: överste, infrastrukturminister. */
export const isSwedishOffice = (word: string): boolean =>
  OFFICES.has(word) || COMPOUNDING.some(ending => word.endsWith(ending));

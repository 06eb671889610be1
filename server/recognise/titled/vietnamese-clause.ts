import { VIETNAMESE_CLAUSES } from '../../lexicon/vi/title-edges';
import { isCapitalAt, isLatinLetter } from '../../text/script';
import { firstStanding } from '../../text/stands';

/** Whether words begin at an offset that lead from a title into its clause: dự kiến ký in March. */
export function opensVietnameseClause(text: string, lower: string, at: number): boolean {
  if (isCapitalAt(text, at)) return false;
  const clause = firstStanding(lower, VIETNAMESE_CLAUSES, at);
  return clause !== undefined && !isLatinLetter(lower.charCodeAt(at + clause.length));
}

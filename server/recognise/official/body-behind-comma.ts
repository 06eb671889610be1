import { isCapitalAt } from '../../text/script';
import type { TextView } from '../../text/view';
import type { RankEnd } from './growing-title';
import { namedBodyEnd } from './latin-body';
import { countryStarting, partStarting } from './latin-words';

/* The body that English sets behind a comma: commander, U.S. 7th Fleet; Director, Southeast Asia Division. */

/** Whose body may follow so. */
const COMMANDS: ReadonlySet<string> = new Set([
  'commander',
  'deputy-commander',
  'chief-of-staff',
  'chief-of-defence',
  'deputy-director',
  'director',
  'director-general',
  'deputy-director-general',
  'adviser',
  'councillor',
  'spokesperson',
  'assistant-minister',
]);

/** Whether a body may stand behind a comma for who has this rank. */
export const hasBodyBehindComma = (rank: string): boolean => COMMANDS.has(rank);

/** Whether a state, or a body that the lexicon has, begins behind a comma. */
export const isBodyBehindComma = ({ text, lower }: TextView, comma: number): boolean =>
  text.startsWith(', ', comma) &&
  isCapitalAt(text, comma + 2) &&
  (countryStarting(text, comma + 2) !== undefined || partStarting(lower, comma + 2)?.value.sort === 'body');

/** Where the body behind a comma ends that its last word tells; the comma's offset where something else follows. */
export function bodyBehindCommaEnd(view: TextView, comma: number, rankEnd: RankEnd): number {
  const start = comma + ', '.length;
  const end = view.text.startsWith(', ', comma) ? namedBodyEnd(view, start, rankEnd) : start;
  return end > start ? end : comma;
}

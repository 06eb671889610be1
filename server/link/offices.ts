import { BESIDE_A_POST, MILITARY_POSTS, ONE_OF_A_FIELD, ONE_OF_A_KIND, SYNONYMS } from '../knowledge/ranks';
import { RANKS } from '../lexicon/officials';
import { japaneseCues } from '../recognise/official/japanese-title';
import { latinCues } from '../recognise/official/latin-ranks';

/** A title as linking compares it, the same for all languages: 防衛大臣 and försvarsminister are minister, defence. */
export interface Office {
  readonly rank: string;
  readonly field: string | undefined;
}

/**
 * How two people's titles agree: `same` rank and field; `compatible`, one a shorter form of the other (大臣, 防衛大臣);
 * `unknown`, nothing to compare (a rank beside a post, or no title); `sibling`, the same rank in another field;
 * `different` ranks.
 */
export type Agreement = 'same' | 'compatible' | 'unknown' | 'sibling' | 'different';

const SORTS: ReadonlyMap<string, string> = new Map(RANKS.map(({ id, sort }) => [id, sort]));

/** The sort of a rank, as the table of ranks has it; undefined for one that is not in it. */
export const sortOfRank = (rank: string): string | undefined => SORTS.get(rank);

/** What a bare word of rank is short for: 審議官, elsewhere a lower rank, for 外務審議官. */
const SHORT_FOR: ReadonlySet<string> = new Set(
  [...japaneseCues, ...latinCues].flatMap(({ row: { rank, withField } }) =>
    withField ? [`${rank} ${withField}`] : [],
  ),
);

const rankOf = ({ rank }: Office): string => SYNONYMS.get(rank) ?? rank;

/** Titles of different sorts never contradict each other; a military rank is none of its commands. */
const sortOf = (office: Office): string => {
  const sort = sortOfRank(office.rank) ?? office.rank;
  if (sort !== 'military') return sort === 'civil' ? 'state' : sort;
  return MILITARY_POSTS.has(office.rank) ? 'command' : 'grade';
};

/** Whether a title is a military grade: 海軍少将, unlike 司令官. */
export const isGrade = (office: Office): boolean => sortOf(office) === 'grade';

/** Adds an office to those of somebody, once. */
export function addOffice(offices: Office[], office: Office): void {
  if (!offices.some(({ rank, field }) => rank === office.rank && field === office.field)) offices.push(office);
}

const STRENGTH: readonly Agreement[] = ['same', 'compatible', 'sibling', 'different', 'unknown'];

/** How the titles of two mentions agree, at their best pair. */
export function agreementOf(a: readonly Office[], b: readonly Office[]): Agreement {
  let best: Agreement = 'unknown';
  for (const one of a)
    for (const other of b) {
      const found = agreementOfPair(one, other);
      if (found === 'same') return found;
      if (STRENGTH.indexOf(found) < STRENGTH.indexOf(best)) best = found;
    }
  return best;
}

function agreementOfPair(a: Office, b: Office): Agreement {
  const sort = sortOf(a);
  if (sort !== sortOf(b)) return 'unknown';
  const sameRank = rankOf(a) === rankOf(b);
  // Grades rise with time and are translated loosely: they may confirm, never contradict.
  if (sort === 'grade') return sameRank ? 'compatible' : 'unknown';
  if (!sameRank && (BESIDE_A_POST.has(a.rank) || BESIDE_A_POST.has(b.rank))) return 'unknown';
  if (!sameRank) return isShortFor(a, b) || isShortFor(b, a) ? 'compatible' : 'different';
  if (a.field === b.field) return a.field !== undefined || ONE_OF_A_KIND.has(a.rank) ? 'same' : 'compatible';
  return a.field === undefined || b.field === undefined ? 'compatible' : 'sibling';
}

const isShortFor = (short: Office, long: Office): boolean =>
  short.field === undefined && SHORT_FOR.has(`${short.rank} ${long.rank}`);

/** A key for an office that one person holds at a time: minister/defence; undefined for others. */
export function uniqueOffice(office: Office): string | undefined {
  if (ONE_OF_A_KIND.has(office.rank)) return office.rank;
  return ONE_OF_A_FIELD.has(office.rank) && office.field !== undefined ? `${office.rank}/${office.field}` : undefined;
}

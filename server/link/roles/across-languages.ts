import {
  CLEAR_FIELDS,
  EQUIVALENT_RANKS,
  GRADES_BY_POST,
  LOOSE_GRADES,
  LOOSE_POSTS,
  RANKS_BY_POST,
} from '../../knowledge/equivalent-ranks';
import type { Office } from '../offices';
import { grades, postsOf, type Role, titlesOf } from './role';

const ROWS: ReadonlyMap<string, number> = new Map(
  EQUIVALENT_RANKS.flatMap(({ ranks }, row) => ranks.map(rank => [rank, row] as const)),
);

/** Whether titles of two languages contradict each other, by the table of equivalent ranks and posts. */
export function conflictAcross(a: Role, b: Role): boolean {
  if (!isLooseGrade(a) && !isLooseGrade(b) && areApart(gradeRows(a, b), gradeRows(b, a))) return true;
  if (isLoosePost(a) || isLoosePost(b)) return false;
  const [one, other] = [postsOf(a, b), postsOf(b, a)].map(offices =>
    // A minister without a field may be one of an embassy, or the short form of anything.
    offices.filter(({ rank, field }) => ROWS.has(rank) && (rank !== 'minister' || field !== undefined)),
  );
  return (
    areApart(rowsOf(one!.map(({ rank }) => rank)), rowsOf(other!.map(({ rank }) => rank))) ||
    ministriesConflict(one!, other!)
  );
}

/** 防衛大臣 and utrikesminister: the ministers of two ministries that no translation confuses. */
function ministriesConflict(a: readonly Office[], b: readonly Office[]): boolean {
  const fields = (offices: readonly Office[]) =>
    offices.flatMap(({ rank, field }) => (rank === 'minister' && field !== undefined ? [field] : []));
  const [one, other] = [fields(a), fields(b)];
  const areClear = [...one, ...other].every(field => CLEAR_FIELDS.has(field));
  return areClear && one.length > 0 && other.length > 0 && !one.some(field => other.includes(field));
}

/** General is what a general of any grade is called in English and Swedish. */
const isLooseGrade = (role: Role): boolean =>
  LOOSE_GRADES.some(word => role.text.includes(word)) ||
  ((role.language === 'en' || role.language === 'sv') && grades(role).some(({ rank }) => rank === 'general'));

const isLoosePost = ({ text }: Role): boolean => LOOSE_POSTS.some(word => text.includes(word));

/**
 * The rows of a role's grades as another language gives them. Viet Nam's lowest general is a thiếu tướng, whom others call a
 * brigadier or a major general.
 */
function gradeRows(role: Role, { language }: Role): readonly number[] {
  const isLowestShared = role.language === 'vi' || language === 'vi';
  const ranks = grades(role).map(({ rank }) =>
    isLowestShared && rank === 'brigadier-general' ? 'major-general' : rank,
  );
  const isByPost = titlesOf(role.text).some(title => GRADES_BY_POST.some(word => title.endsWith(word)));
  return rowsOf(isByPost ? [...ranks, ...RANKS_BY_POST] : ranks);
}

const rowsOf = (ranks: readonly string[]): readonly number[] => ranks.flatMap(rank => ROWS.get(rank) ?? []);

const areApart = (rows: readonly number[], others: readonly number[]): boolean =>
  rows.length > 0 && others.length > 0 && !rows.some(row => others.includes(row));

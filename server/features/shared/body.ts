import type { Body } from '../../explain/phrases';
import { LEADERS } from '../../knowledge/ranks';
import { RANKS } from '../../lexicon/officials';
import type { Office } from '../../link/offices';

const SORTS: ReadonlyMap<string, string> = new Map(RANKS.map(({ id, sort }) => [id, sort]));
const BY_FIELD: ReadonlyMap<string, Body> = new Map([
  ['foreign', 'foreign'],
  ['defence', 'defence'],
  ['war', 'defence'],
  ['army', 'defence'],
  ['navy', 'defence'],
  ['air', 'defence'],
  ['marines', 'defence'],
  ['munitions', 'defence'],
]);
const BY_SORT: ReadonlyMap<string, Body> = new Map([
  ['diplomatic', 'foreign'],
  ['military', 'defence'],
  ['assembly', 'parliament'],
]);

/** The body of an office: 首相 leads, 外務審議官 and ambassadors are the foreign service's, 防衛大臣 and admirals the defence's. */
export function bodyOf({ rank, field }: Office): Body {
  if (LEADERS.has(rank)) return 'leaders';
  return (field === undefined ? undefined : BY_FIELD.get(field)) ?? BY_SORT.get(SORTS.get(rank) ?? '') ?? 'other';
}

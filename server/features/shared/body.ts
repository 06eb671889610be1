import type { Body } from '../../explain/phrases';
import { LEADERS } from '../../knowledge/ranks';
import { type Office, sortOfRank } from '../../link/offices';

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
  return (field === undefined ? undefined : BY_FIELD.get(field)) ?? BY_SORT.get(sortOfRank(rank) ?? '') ?? 'other';
}

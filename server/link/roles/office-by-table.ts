import { officesOn } from '../../knowledge/gazetteer/gazetteer';
import { type Holding, holdingsOf, type OfficeHolders } from '../../knowledge/office-holders';
import type { Entity } from '../entity';
import { agreementOf, uniqueOffice } from '../offices';
import { officesOf } from '../people/office-holder';
import type { RoleUse } from './role-use';

/** What the table of office holders has of a person on the day of a use. */
export interface HeldOffice {
  readonly agrees: boolean;
  readonly title: string;
}

/**
 * Whether a role is the office that the table of office holders has on that day. Nothing where the table does not know,
 * where the role is not of the kind that one person holds at a time, where the table does not follow who held it in that
 * state (a foreign minister may be minister of justice beside), or where the person held it at another time: the text
 * may look back. Nor where the gazetteer tells the person's offices of that day: it goes before the table.
 */
export function officeByTable(
  table: OfficeHolders,
  { officeHolder, entry }: Entity,
  use: RoleUse,
): HeldOffice | undefined {
  if (!officeHolder || !use.days || (entry && officesOn(entry, use.days).length > 0)) return undefined;
  const held = holdingsOf(table, officeHolder, use.days).filter(({ isCertain }) => isCertain);
  if (held.length === 0) return undefined;
  const day = use.days.first;
  const title = held[0]!.office[use.role.language]?.[0] ?? held[0]!.office.en[0] ?? '';
  const agreement = agreementOf(
    use.role.offices,
    held.flatMap(({ office }) => officesOf(office, day)),
  );
  if (agreement === 'same' || agreement === 'compatible') return { agrees: true, title };
  if (agreement === 'unknown' || !isFollowed(table, held, use)) return undefined;
  const ever = officeHolder.terms.flatMap(({ office }) => {
    const row = table.offices.get(office);
    return row ? officesOf(row, day) : [];
  });
  const before = agreementOf(use.role.offices, ever);
  return before === 'same' || before === 'compatible' ? undefined : { agrees: false, title };
}

/** Whether the table has holders of an office that a role names, in a state of those that its holder serves. */
function isFollowed({ offices }: OfficeHolders, held: readonly Holding[], { role, days }: RoleUse): boolean {
  const keys = new Set(role.offices.map(uniqueOffice));
  const states = new Set(held.map(({ office }) => office.c));
  return [...offices.values()].some(
    office =>
      states.has(office.c) &&
      officesOf(office, days?.first ?? 0).some(one => {
        const key = uniqueOffice(one);
        return key !== undefined && keys.has(key);
      }),
  );
}

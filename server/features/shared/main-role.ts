import { fromDayNumber } from '../../calendar/day';
import type { Phrases } from '../../explain/phrases';
import type { Entity } from '../../link/links';
import { rolesConflict } from '../../link/roles/role-conflict';
import type { RoleUse } from '../../link/roles/role-use';
import { mentionOf } from './entities';
import type { Library } from './library';
import { onOneLine } from './one-line';
import { byOffice, isShortFor, type RoleWords } from './role-words';

/** A role in one wording, and where texts give it to somebody. */
interface Wording extends RoleWords {
  readonly uses: readonly RoleUse[];
}

/** One office in all its wordings; never empty. */
type OfficeHeld = readonly Wording[];

/** The role that tells best who somebody is. */
export interface MainRole extends RoleWords {
  /** Of somebody who had another office before: the day number of the last text that gives this one. */
  readonly day: number | undefined;
}

/**
 * The office that the texts name most, in its most frequent words; of somebody who changed office the one told of the latest
 * day. None where no text names a role.
 */
export function mainRole(library: Library, person: Entity): MainRole | undefined {
  const held: readonly OfficeHeld[] = byOffice(wordingsOf(library, person));
  const [most] = [...held].sort((a, b) => usesOf(b).length - usesOf(a).length);
  if (!most) return undefined;
  const [latest, ...earlier] = [most, ...held.filter(other => areDifferent(most, other))]
    .flatMap(office => {
      const day = latestDay(office);
      return day === undefined ? [] : [{ office, day }];
    })
    .sort((a, b) => b.day - a.day);
  return latest && earlier.some(({ day }) => day < latest.day)
    ? { ...fullestOf(latest.office), day: latest.day }
    : { ...fullestOf(most), day: undefined };
}

/** The main role in words, with its day where it has one; empty for none. */
export function mainRoleInWords(main: MainRole | undefined, phrases: Phrases): string {
  if (!main) return '';
  return main.day === undefined ? main.role : phrases.tree.roleOn(main.role, phrases.day(fromDayNumber(main.day)));
}

function wordingsOf(library: Library, { roles }: Entity): readonly Wording[] {
  const byWords = new Map<string, { role: string; offices: RoleWords['offices']; uses: RoleUse[] }>();
  for (const use of roles) {
    const known = byWords.get(use.role.text);
    if (known) {
      known.uses.push(use);
      continue;
    }
    const mention = mentionOf(library, use);
    if (mention?.type !== 'official' || mention.role === undefined) continue;
    byWords.set(use.role.text, { role: onOneLine(mention.role), offices: use.role.offices, uses: [use] });
  }
  return [...byWords.values()];
}

const usesOf = (office: OfficeHeld): readonly RoleUse[] => office.flatMap(({ uses }) => uses);

/** Whether nobody has both at one time. */
const areDifferent = (one: OfficeHeld, other: OfficeHeld): boolean =>
  one.every(({ uses: [use] }) => other.every(({ uses: [another] }) => rolesConflict(use!.role, another!.role)));

/** The day of the last text that gives somebody an office, by its own date or the one that it tells of; a day number. */
function latestDay(office: OfficeHeld): number | undefined {
  const days = usesOf(office).flatMap(({ days }) => days?.first ?? []);
  return days.length === 0 ? undefined : days.reduce((latest, day) => Math.max(latest, day));
}

/** The most frequent wording of an office, those left aside that are short for others. */
function fullestOf(office: OfficeHeld): RoleWords {
  const telling = office.filter(one => !office.some(other => isShortFor(one, other)));
  const [{ role, offices }] = [...telling].sort((a, b) => b.uses.length - a.uses.length) as [Wording];
  return { role, offices };
}

import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import type { Workspace } from '../../model/workspace';
import { distanceInDays, SAME_TIME } from '../days';
import type { Entity } from '../entity';
import { type Joined, joinedOf } from '../joined';
import { officeByTable } from './office-by-table';
import { tellOfOneMeeting } from './one-meeting';
import type { Role } from './role';
import { rolesConflict } from './role-conflict';
import type { RoleUse } from './role-use';

/** A role that another passage of the same time contradicts. */
export interface RoleConflict {
  readonly use: RoleUse;
  readonly other: RoleUse;
}

/** The same words of one language, wherever they stand. */
interface Bearing {
  readonly role: Role;
  /** By document. */
  readonly uses: readonly RoleUse[];
  readonly byDocument: ReadonlyMap<string, readonly RoleUse[]>;
}

const NONE: readonly RoleConflict[] = [];

/** What contradicts the roles of a person, by document. */
type Conflicts = ReadonlyMap<string, readonly RoleConflict[]>;

/** What contradicts the roles of a person in one document, there or in another; one place of each wording. */
export const roleConflicts = (workspace: Workspace, person: Entity, document: string): readonly RoleConflict[] =>
  conflictsOf(joinedOf(workspace), person).get(document) ?? NONE;

/** What contradicts the roles of a person: the very same as long as he and the meetings of the folder are. */
export function conflictsOf(joined: Joined, person: Entity): Conflicts {
  const known = besideMeetings(joined.meeting);
  let conflicts = known.get(person);
  if (!conflicts) {
    conflicts = findConflicts(joined, person);
    known.set(person, conflicts);
  }
  return conflicts;
}

/** The documents in which other roles of a person are at odds than before. */
export function* documentsAtOdds(before: Conflicts, after: Conflicts): Iterable<string> {
  for (const [document, conflicts] of before) if (!areSame(conflicts, after.get(document) ?? NONE)) yield document;
  for (const document of after.keys()) if (!before.has(document)) yield document;
}

const areSame = (a: readonly RoleConflict[], b: readonly RoleConflict[]): boolean =>
  a.length === b.length && a.every(({ use, other }, at) => use === b[at]!.use && other === b[at]!.other);

const besideMeetings = remembered((_: Joined['meeting']) => new WeakMap<Entity, Conflicts>());

function findConflicts(joined: Joined, person: Entity): Conflicts {
  const byDocument = new Map<string, RoleConflict[]>();
  const bearings = bearingsOf(person);
  if (bearings.length < 2) return byDocument;
  const { table } = joined.official.people.around;
  const seen = new Set<string>();
  const add = (use: RoleUse, other: RoleUse): void => {
    const key = `${use.document} ${use.role.language} ${use.role.text}`;
    if (seen.has(key)) return;
    seen.add(key);
    addTo(byDocument, use.document, { use, other });
  };
  for (const one of bearings)
    for (const other of bearings) {
      if (one === other || !rolesConflict(one.role, other.role) || isHeldBeside(one.role, other.role, bearings))
        continue;
      for (const use of one.uses) {
        // Where the table decides, what it bears out is not marked, and what deviates is told by it.
        if (officeByTable(table, person, use)) continue;
        const counterpart = counterpartOf(joined, use, other);
        if (counterpart && !(counterpart.document !== use.document && isUsual(one, other))) add(use, counterpart);
      }
    }
  return byDocument;
}

/** Against a single document several others are right. */
const isUsual = (one: Bearing, other: Bearing): boolean => one.byDocument.size > 2 * other.byDocument.size;

function bearingsOf({ roles }: Entity): readonly Bearing[] {
  const byWords = new Map<string, { role: Role; uses: RoleUse[]; byDocument: Map<string, RoleUse[]> }>();
  for (const use of roles) {
    const key = `${use.role.language} ${use.role.text}`;
    let bearing = byWords.get(key);
    if (!bearing) {
      bearing = { role: use.role, uses: [], byDocument: new Map() };
      byWords.set(key, bearing);
    }
    bearing.uses.push(use);
    addTo(bearing.byDocument, use.document, use);
  }
  return [...byWords.values()];
}

/** Whether some text gives both to the person at once: somebody may hold two posts. */
const isHeldBeside = (one: Role, other: Role, bearings: readonly Bearing[]): boolean =>
  bearings.some(
    ({ role }) =>
      role !== one &&
      role !== other &&
      role.offices.length > 1 &&
      !rolesConflict(role, one) &&
      !rolesConflict(role, other),
  );

/** A use of the same time: of the same document first, then the nearest by date or of one meeting. */
function counterpartOf(joined: Joined, use: RoleUse, { uses, byDocument }: Bearing): RoleUse | undefined {
  const isElsewhere = ({ document }: RoleUse): boolean => document !== use.document;
  return (
    byDocument.get(use.document)?.find(other => isOfOneTime(use, other, true)) ??
    (use.days && use.context && uses.find(other => isElsewhere(other) && isOfOneTime(use, other, false))) ??
    uses.find(other => isElsewhere(other) && tellOfOneMeeting(joined, use, other))
  );
}

/** A text without dates tells of one time. */
function isOfOneTime(a: RoleUse, b: RoleUse, isOneDocument: boolean): boolean {
  const distance = distanceInDays(a.days, b.days);
  if (distance === undefined) return isOneDocument;
  if (distance > SAME_TIME) return false;
  return isOneDocument || (distanceInDays(a.context, b.context) ?? Number.POSITIVE_INFINITY) <= SAME_TIME;
}

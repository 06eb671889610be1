import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import { distanceInDays } from '../days';
import type { Entity } from '../entity';
import type { MentionId } from '../mention-id';
import { SAME_TIME } from '../people/same-time';
import { officeByTable } from './office-by-table';
import { tellOfOneMeeting } from './one-meeting';
import type { Role } from './role';
import { rolesConflict } from './role-conflict';
import { type RoleUse, roleOfMention } from './role-use';

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
}

const NONE: readonly RoleConflict[] = [];

/** What contradicts the roles of a person in one document, there or in another; one place of each wording. */
export const roleConflicts = (workspace: Workspace, person: Entity, document: string): readonly RoleConflict[] =>
  conflictsIn(workspace)(person).get(document) ?? NONE;

/** Of each person of a workspace, by document. */
const conflictsIn = remembered((workspace: Workspace) =>
  remembered((person: Entity) => findConflicts(workspace, person)),
);

function findConflicts(workspace: Workspace, person: Entity): ReadonlyMap<string, readonly RoleConflict[]> {
  const byDocument = new Map<string, RoleConflict[]>();
  const bearings = bearingsOf(workspace, person);
  if (bearings.length < 2) return byDocument;
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
        if (officeByTable(workspace, person, use)) continue;
        const counterpart = counterpartOf(workspace, use, other.uses);
        if (counterpart && !(counterpart.document !== use.document && isUsual(one, other))) add(use, counterpart);
      }
    }
  return byDocument;
}

/** Against a single document several others are right. */
const isUsual = (one: Bearing, other: Bearing): boolean => documentsOf(one) > 2 * documentsOf(other);

const documentsOf = ({ uses }: Bearing): number => new Set(uses.map(({ document }) => document)).size;

function bearingsOf(workspace: Workspace, person: Entity): readonly Bearing[] {
  const byWords = new Map<string, { role: Role; uses: RoleUse[] }>();
  for (const use of usesOf(workspace, person)) {
    const key = `${use.role.language} ${use.role.text}`;
    const bearing = byWords.get(key);
    if (bearing) bearing.uses.push(use);
    else byWords.set(key, { role: use.role, uses: [use] });
  }
  return [...byWords.values()];
}

/** The roles that texts give a person, by document; of a text that was not read anew they are known. */
function* usesOf(workspace: Workspace, person: Entity): Iterable<RoleUse> {
  const known = knownUses(person);
  for (const [document, mentions] of mentionsByDocument(person)) {
    const facts = workspace.documents.get(document);
    if (!facts) continue;
    let ofDocument = known.get(document);
    if (ofDocument?.facts !== facts) {
      ofDocument = { facts, uses: mentions.flatMap(id => roleOfMention(workspace, id) ?? []) };
      known.set(document, ofDocument);
    }
    yield* ofDocument.uses;
  }
}

const knownUses = remembered(
  (_: Entity) => new Map<string, { readonly facts: Facts; readonly uses: readonly RoleUse[] }>(),
);

const mentionsByDocument = remembered((person: Entity): ReadonlyMap<string, readonly MentionId[]> => {
  const byDocument = new Map<string, MentionId[]>();
  for (const id of person.mentions) addTo(byDocument, id.document, id);
  return byDocument;
});

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
function counterpartOf(workspace: Workspace, use: RoleUse, others: readonly RoleUse[]): RoleUse | undefined {
  const own = others.find(other => other.document === use.document && isOfOneTime(use, other, true));
  return (
    own ??
    others.find(other => other.document !== use.document && isOfOneTime(use, other, false)) ??
    others.find(other => other.document !== use.document && tellOfOneMeeting(workspace, use, other))
  );
}

/** A text without dates tells of one time. */
function isOfOneTime(a: RoleUse, b: RoleUse, isOneDocument: boolean): boolean {
  const distance = distanceInDays(a.days, b.days);
  if (distance === undefined) return isOneDocument;
  if (distance > SAME_TIME) return false;
  return isOneDocument || (distanceInDays(a.context, b.context) ?? Number.POSITIVE_INFINITY) <= SAME_TIME;
}

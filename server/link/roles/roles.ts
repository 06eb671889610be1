import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import { type Days, distanceInDays, eventDays } from '../days';
import type { Entity } from '../entity';
import { links } from '../links';
import type { MentionId } from '../mention-id';
import { languageAt } from '../paragraph';
import { officesOfMention } from '../people/offices-of-mention';
import { SAME_TIME } from '../people/same-time';
import { type Role, rolesConflict } from './role-conflict';

/** A role where a text gives it. */
export interface RoleUse extends MentionId {
  readonly role: Role;
  /** When the person is told to have it. */
  readonly days: Days | undefined;
}

/** A role that another passage of the same time contradicts. */
export interface RoleConflict {
  readonly use: RoleUse;
  readonly other: RoleUse;
}

/** The same words of one language, wherever they stand. */
interface Bearing {
  readonly role: Role;
  /** By document, then by place. */
  readonly uses: readonly RoleUse[];
}

const usesOf = new WeakMap<Facts, readonly (RoleUse | undefined)[]>();
const conflictsOf = new WeakMap<Entity, ReadonlyMap<string, readonly RoleConflict[]>>();
const NONE: readonly RoleConflict[] = [];

/** The roles of a document's officials, by the numbers of their mentions; read once for each reading of it. */
export function rolesOfDocument(facts: Facts): readonly (RoleUse | undefined)[] {
  let uses = usesOf.get(facts);
  if (!uses) {
    const { document } = facts.header;
    uses = facts.mentions.map((mention, index) => {
      if (mention.type !== 'official' || mention.region === 'boilerplate' || !mention.role) return undefined;
      const language = languageAt(facts, mention.start);
      const offices = officesOfMention(mention, language);
      if (offices.length === 0) return undefined;
      return {
        document,
        index,
        role: { text: levelled(mention.role), language, offices },
        days: eventDays(facts, index),
      };
    });
    usesOf.set(facts, uses);
  }
  return uses;
}

/** A role in lower case, on one line, without its state's possessive. */
const levelled = (role: string): string =>
  role
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\r', '')
    .replaceAll('\n', ' ')
    .replaceAll('defense', 'defence')
    .trim();

/** What contradicts the roles of a person in one document, there or in another; one place of each wording. */
export function roleConflicts(workspace: Workspace, person: Entity, document: string): readonly RoleConflict[] {
  let found = conflictsOf.get(person);
  if (!found) {
    found = findConflicts(workspace, person);
    conflictsOf.set(person, found);
  }
  return found.get(document) ?? NONE;
}

function findConflicts(workspace: Workspace, person: Entity): ReadonlyMap<string, readonly RoleConflict[]> {
  const byDocument = new Map<string, RoleConflict[]>();
  const bearings = bearingsOf(workspace, person);
  if (bearings.length < 2) return byDocument;
  const seen = new Set<string>();
  const add = (use: RoleUse, other: RoleUse): void => {
    const key = `${use.document} ${use.role.language} ${use.role.text}`;
    if (seen.has(key)) return;
    seen.add(key);
    const conflicts = byDocument.get(use.document);
    if (conflicts) conflicts.push({ use, other });
    else byDocument.set(use.document, [{ use, other }]);
  };
  for (const one of bearings)
    for (const other of bearings) {
      if (one === other || !rolesConflict(one.role, other.role) || isHeldBeside(one.role, other.role, bearings))
        continue;
      for (const use of one.uses) {
        const counterpart = counterpartOf(workspace, use, other.uses);
        if (counterpart) add(use, counterpart);
      }
    }
  return byDocument;
}

function bearingsOf(workspace: Workspace, person: Entity): readonly Bearing[] {
  const byWords = new Map<string, { role: Role; uses: RoleUse[] }>();
  for (const { document, index } of person.mentions) {
    const facts = workspace.documents.get(document);
    const use = facts && rolesOfDocument(facts)[index];
    if (!use) continue;
    const key = `${use.role.language} ${use.role.text}`;
    const bearing = byWords.get(key);
    if (bearing) bearing.uses.push(use);
    else byWords.set(key, { role: use.role, uses: [use] });
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
  return distance === undefined ? isOneDocument : distance <= SAME_TIME;
}

const meetingsOf = new WeakMap<Workspace, Map<string, ReadonlySet<Entity>>>();

/** Whether two texts, one of them undated, tell of the same linked meeting. */
function tellOfOneMeeting(workspace: Workspace, a: RoleUse, b: RoleUse): boolean {
  if (a.days && b.days) return false;
  const [one, other] = [meetingsIn(workspace, a.document), meetingsIn(workspace, b.document)];
  for (const meeting of one) if (other.has(meeting)) return true;
  return false;
}

function meetingsIn(workspace: Workspace, document: string): ReadonlySet<Entity> {
  const known = meetingsOf.get(workspace) ?? new Map<string, ReadonlySet<Entity>>();
  meetingsOf.set(workspace, known);
  let meetings = known.get(document);
  if (!meetings) {
    const found = new Set<Entity>();
    workspace.documents.get(document)?.mentions.forEach(({ type, region }, index) => {
      if (type !== 'meeting' || region === 'boilerplate') return;
      const entity = links(workspace).entityOf(document, index);
      if (entity) found.add(entity);
    });
    meetings = found;
    known.set(document, meetings);
  }
  return meetings;
}

import type { Days } from '../../calendar/day';
import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import { officesOn } from '../../knowledge/gazetteer/gazetteer';
import { type Holding, holdingsOf, type OfficeHolders } from '../../knowledge/office-holders';
import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import { scriptOfName } from '../../names/forms';
import type { Language } from '../../text/language';
import { attachedDays, contextDays, distanceInDays } from '../days';
import type { Entity } from '../entity';
import { languageAt } from '../language';
import { links } from '../links';
import { idsOf, indexOf, type MentionId } from '../mention-id';
import { agreementOf, uniqueOffice } from '../offices';
import { officesOfMention } from '../offices-in';
import { officesOf } from '../people/office-holder';
import { SAME_TIME } from '../people/same-time';
import { type Role, rolesConflict } from './role-conflict';

/** A role where a text gives it. */
export interface RoleUse extends MentionId {
  readonly role: Role;
  /** When the person is told to have it. */
  readonly days: Days | undefined;
  /** When the text was written, as far as it says. */
  readonly context: Days | undefined;
}

/** What the table of office holders has of a person on the day of a use. */
export interface HeldOffice {
  readonly agrees: boolean;
  readonly title: string;
}

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

const conflictsOf = new WeakMap<Workspace, Map<Entity, ReadonlyMap<string, readonly RoleConflict[]>>>();
const NONE: readonly RoleConflict[] = [];
/** A paragraph is hardly longer. */
const PARAGRAPH = 400;

/** The roles of a document's officials, by the numbers of their mentions; read once for each reading of it. */
export const rolesOfDocument: (facts: Facts) => readonly (RoleUse | undefined)[] = remembered(facts =>
  facts.mentions.map((_, index) => roleUseOf(facts, index)),
);

/** The role that a mention gives. */
export function roleOfMention(workspace: Workspace, id: MentionId): RoleUse | undefined {
  const facts = workspace.documents.get(id.document);
  const index = indexOf(workspace, id);
  return facts && index !== undefined ? rolesOfDocument(facts)[index] : undefined;
}

function roleUseOf(facts: Facts, index: number): RoleUse | undefined {
  const mention = facts.mentions[index]!;
  if (mention.type !== 'official' || mention.region === 'boilerplate' || !mention.role) return undefined;
  const language = languageOf(mention.role, languageAt(facts, mention.start));
  const offices = officesOfMention(mention, language);
  if (offices.length === 0) return undefined;
  const context = contextOf(facts, index);
  return {
    ...idsOf(facts)[index]!,
    role: { text: levelled(mention.role), language, offices },
    days: toldDays(facts, index, context),
    context,
  };
}

/** A title in other letters than its paragraph's is of another language. */
function languageOf(role: string, around: Language): Language {
  const isJapanese = scriptOfName(role) !== 'latin';
  if (isJapanese) return 'ja';
  return around === 'ja' ? 'en' : around;
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
  const known = conflictsOf.get(workspace) ?? new Map<Entity, ReadonlyMap<string, readonly RoleConflict[]>>();
  conflictsOf.set(workspace, known);
  let found = known.get(person);
  if (!found) {
    found = findConflicts(workspace, person);
    known.set(person, found);
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

/** The document's own date, else the first day that it states. */
function contextOf(facts: Facts, index: number): Days | undefined {
  const own = contextDays(facts, index);
  if (own) return own;
  for (const mention of facts.mentions) {
    if (mention.type !== 'date' || mention.region === 'boilerplate') continue;
    const { days, inferred } = mention.meaning;
    if (days && days.first === days.last && inferred.length === 0) return days;
  }
  return undefined;
}

/**
 * A past day that the paragraph tells last holds for what follows in it; else the document's own date. In a text without
 * one any full day does.
 */
function toldDays(facts: Facts, index: number, context: Days | undefined): Days | undefined {
  const attached = attachedDays(facts, index, PARAGRAPH);
  if (!attached || !context) return attached ?? context;
  const holds = contextDays(facts, index)
    ? attached.last < context.first - SAME_TIME
    : attached.first === attached.last;
  return holds ? attached : context;
}

/**
 * Whether a role is the office that the table of office holders has on that day. Nothing where the table does not know,
 * where the role is not of the kind that one person holds at a time, where the table does not follow who held it in that
 * state (a foreign minister may be minister of justice beside), or where the person held it at another time: the text
 * may look back. Nor where the gazetteer tells the person's offices of that day: it goes before the table.
 */
export function officeByTable(
  workspace: Workspace,
  { officeHolder, entry }: Entity,
  use: RoleUse,
): HeldOffice | undefined {
  if (!officeHolder || !use.days || (entry && officesOn(entry, use.days).length > 0)) return undefined;
  const table = workspace.officeHolders();
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

const meetingsOf = new WeakMap<Workspace, Map<string, ReadonlySet<Entity>>>();

/** Whether two texts that tell of the present tell of the same linked meeting. */
function tellOfOneMeeting(workspace: Workspace, a: RoleUse, b: RoleUse): boolean {
  if (a.days !== a.context || b.days !== b.context) return false;
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

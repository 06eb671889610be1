import type { OfficeHolder } from '../knowledge/office-holders';
import type { Facts } from '../model/facts';
import type { Workspace } from '../model/workspace';
import { datesOf } from './dates';
import { type Entities, entitiesOf } from './entities';
import type { Entity } from './entity';
import type { Evidence } from './evidence';
import { fingerprint } from './fingerprint';
import type { MentionId } from './mention-id';
import { linkPeople, type People } from './people/people';
import type { Person } from './people/person';
import { type PersonInDocument, peopleOfDocument } from './people/person-in-document';
import { type Agreements, linkAgreements } from './titled/agreements';
import { agreementsOfDocument } from './titled/agreements-of-document';
import { type Initiatives, initiativesOfDocument, linkInitiatives } from './titled/initiatives';
import { linkMeetings, type Meetings, meetingsOfDocument } from './titled/meetings';
import { firstMention, thingAt } from './titled/thing';

export type { Entity } from './entity';
export type { Evidence } from './evidence';
export type { MentionId } from './mention-id';

/** Whom or what a mention may stand for, and the reason, which is too weak to join them. */
export interface Candidate {
  /** Of the workspace; absent for somebody whom only the table of office holders knows. */
  readonly entity: Entity | undefined;
  readonly officeHolder: OfficeHolder | undefined;
  readonly evidence: Evidence;
}

/** Who is who in a workspace. */
export interface Links {
  /** What a mention stands for; of これらの覚書 the first of what it stands for. */
  entityOf(document: string, index: number): Entity | undefined;
  /** All that a mention stands for: several for これらの覚書. */
  entitiesOf(document: string, index: number): readonly Entity[];
  /** Why the mention belongs to its entity; nothing for the mention that the others point at. */
  evidenceFor(document: string, index: number): readonly Evidence[];
  /** What else, or what at all, it may stand for. */
  candidates(document: string, index: number): readonly Candidate[];
  entity(key: string): Entity | undefined;
  entities(): Iterable<Entity>;
  /** The same object as long as no name, title or office of the folder has changed. */
  readonly revision: object;
  /** How many times two names were compared by reading or sound. */
  readonly comparisons: number;
}

/** What documents say together, but for dates; nothing in it depends on where in a text a mention stands. */
interface Joined {
  /** The readings that were joined: of a document read anew since then perhaps an older one, which says the same. */
  readonly documents: ReadonlyMap<string, Facts>;
  readonly people: People;
  readonly agreements: Agreements;
  readonly initiatives: Initiatives;
  readonly meetings: Meetings;
  readonly entities: Entities;
  readonly placeOf: (mention: MentionId) => Place | undefined;
}

interface Place {
  readonly person: Person;
  readonly member: PersonInDocument;
}

const known = new WeakMap<Workspace, Links>();
/** The last join: most edits leave everything that it depends on as it was. */
let last:
  | { readonly prints: readonly string[]; readonly table: Workspace['officeHolders']; readonly joined: Joined }
  | undefined;

/** The links of a workspace, worked out once, when they are first asked for. */
export function links(workspace: Workspace): Links {
  let found = known.get(workspace);
  if (!found) {
    found = linksOf(workspace);
    known.set(workspace, found);
  }
  return found;
}

function linksOf(workspace: Workspace): Links {
  const documents = [...workspace.documents.values()].sort((a, b) => (a.header.document < b.header.document ? -1 : 1));
  const joined = joinedOf(workspace, documents);
  const { entities } = joined;
  const dates = datesOf(documents);
  const all = (document: string, index: number): readonly Entity[] => {
    const date = dates.of(document, index);
    return date ? [date] : entities.of({ document, index });
  };
  return {
    entityOf: (document, index) => all(document, index)[0],
    entitiesOf: all,
    evidenceFor(document, index) {
      const facts = joined.documents.get(document);
      return facts ? evidenceFor(facts, { document, index }, joined) : [];
    },
    candidates(document, index) {
      const facts = joined.documents.get(document);
      return facts ? candidatesOf(facts, { document, index }, joined) : [];
    },
    entity: key => entities.byKey.get(key) ?? dates.byKey.get(key),
    *entities() {
      yield* entities.byKey.values();
      yield* dates.byKey.values();
    },
    revision: joined,
    comparisons: joined.people.comparisons,
  };
}

/** Joins the documents, unless nothing that matters has changed since the last time. */
function joinedOf({ officeHolders }: Workspace, documents: readonly Facts[]): Joined {
  const prints = documents.map(fingerprint);
  if (last && last.table === officeHolders && sameStrings(last.prints, prints)) return last.joined;
  const people = linkPeople({ officeHolders }, documents);
  const agreements = linkAgreements(documents);
  const initiatives = linkInitiatives(documents);
  const meetings = linkMeetings(documents);
  const entities = entitiesOf(documents, {
    people,
    agreements,
    initiatives: initiatives.initiatives,
    meetings: meetings.meetings,
  });
  const named = new Map(documents.map(facts => [facts.header.document, facts]));
  const joined = {
    documents: named,
    people,
    agreements,
    initiatives,
    meetings,
    entities,
    placeOf: placeFinder(people),
  };
  last = { prints, table: officeHolders, joined };
  return joined;
}

const sameStrings = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((string, at) => string === b[at]);

/** Finds the person of a mention; the index is made when it is first asked for. */
function placeFinder({ people }: People): Joined['placeOf'] {
  let byDocument: Map<string, Place[]> | undefined;
  return ({ document, index }) => {
    if (!byDocument) {
      byDocument = new Map();
      for (const person of people)
        for (const member of person.members) {
          const places = byDocument.get(member.document) ?? [];
          byDocument.set(member.document, places);
          for (const at of member.mentions) places[at] = { person, member };
        }
    }
    return byDocument.get(document)?.[index];
  };
}

/** What its own document says first, then what other documents do. */
function evidenceFor(facts: Facts, mention: MentionId, joined: Joined): readonly Evidence[] {
  const { index } = mention;
  const place = joined.placeOf(mention);
  const [agreements, initiatives, meetings] = [
    agreementsOfDocument(facts),
    initiativesOfDocument(facts),
    meetingsOfDocument(facts),
  ];
  const agreement = thingAt(agreements.agreements, index);
  const initiative = thingAt(initiatives.initiatives, index);
  const meeting = thingAt(meetings.meetings, index);
  const reasons = [
    ...(peopleOfDocument(facts).evidence.get(index) ?? []),
    ...(place?.person.evidence.get(place.member) ?? []),
    ...agreements.reasons.of(index),
    ...initiatives.reasons.of(index),
    ...meetings.reasons.of(index),
    ...(agreement ? joined.agreements.reasons.of(agreement) : []),
    ...(initiative ? joined.initiatives.reasons.of(initiative) : []),
    ...(meeting ? joined.meetings.reasons.of(meeting) : []),
    ...joined.entities.reasonsFor(mention),
  ];
  return withoutRepeats(reasons, mention);
}

/** A mention is no reason for itself, and one reason of a kind from one document is enough. */
function withoutRepeats(reasons: readonly Evidence[], mention: MentionId): readonly Evidence[] {
  const seen = new Set<string>();
  return reasons.filter(reason => {
    const other = 'other' in reason ? reason.other : undefined;
    if (other && other.document === mention.document && other.index === mention.index) return false;
    const key = `${reason.kind} ${other?.document ?? ''}`;
    if (seen.has(key) && reason.kind !== 'antecedent') return false;
    seen.add(key);
    return true;
  });
}

function candidatesOf(facts: Facts, mention: MentionId, joined: Joined): readonly Candidate[] {
  const { people, agreements, entities } = joined;
  const { document, index } = mention;
  const found: Candidate[] = [];
  const inDocument = peopleOfDocument(facts);
  for (const number of inDocument.ambiguous.get(index) ?? []) {
    const other = { document, index: inDocument.people[number]!.mentions[0]! };
    const [entity] = entities.of(other);
    if (entity) found.push({ entity, officeHolder: entity.officeHolder, evidence: { kind: 'same-document', other } });
  }
  const place = joined.placeOf(mention);
  for (const { to, reason } of place ? people.proposalsOf(place.person) : []) {
    const entity = 'members' in to ? entities.ofPerson(to) : undefined;
    found.push({ entity, officeHolder: 'members' in to ? to.known : to, evidence: reason });
  }
  const [own] = entities.of(mention);
  if (own?.type === 'agreement')
    for (const { from, to, parties } of agreements.proposals) {
      const [here, there] = [agreements.agreements[from]!, agreements.agreements[to]!];
      if (entities.ofAgreement(here) !== own) continue;
      const other = firstMention(there.items[0]!);
      const evidence: Evidence = { kind: 'same-title-of-instrument', other, parties };
      found.push({ entity: entities.ofAgreement(there), officeHolder: undefined, evidence });
    }
  return onceEach(found);
}

function onceEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<Entity | OfficeHolder | undefined>();
  return candidates.filter(({ entity, officeHolder }) => {
    const who = entity ?? officeHolder;
    if (seen.has(who)) return false;
    seen.add(who);
    return true;
  });
}

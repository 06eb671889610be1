import type { OfficeHolder } from '../knowledge/office-holders';
import type { Facts } from '../model/facts';
import type { Workspace } from '../model/workspace';
import { type Entities, entitiesOf } from './entities';
import type { Entity } from './entity';
import type { Evidence } from './evidence';
import type { MentionId } from './mention-id';
import { linkPeople, type People } from './people/people';
import type { Person } from './people/person';
import { type PersonInDocument, peopleOfDocument } from './people/person-in-document';
import { type Agreements, linkAgreements } from './titled/agreements';
import { agreementsOfDocument } from './titled/agreements-of-document';
import { linkInitiatives } from './titled/initiatives';
import { linkMeetings } from './titled/meetings';
import type { Reasons } from './titled/thing';

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
  /** How many times two names were compared by reading or sound. */
  readonly comparisons: number;
}

const known = new WeakMap<Workspace, Links>();

/** The links of a workspace, worked out once, when they are first asked for. */
export function links(workspace: Workspace): Links {
  let found = known.get(workspace);
  if (!found) {
    found = linkAll(workspace);
    known.set(workspace, found);
  }
  return found;
}

function linkAll(workspace: Workspace): Links {
  const documents = [...workspace.documents.values()].sort((a, b) => (a.header.document < b.header.document ? -1 : 1));
  const people = linkPeople(workspace, documents);
  const agreements = linkAgreements(documents);
  const initiatives = linkInitiatives(documents);
  const meetings = linkMeetings(documents);
  const entities = entitiesOf(documents, {
    people,
    agreements,
    initiatives: initiatives.initiatives,
    meetings: meetings.meetings,
  });
  const personOf = personFinder(people);
  const titled = [agreements.reasons, initiatives.reasons, meetings.reasons];
  return {
    entityOf: (document, index) => entities.of({ document, index })[0],
    entitiesOf: (document, index) => entities.of({ document, index }),
    evidenceFor(document, index) {
      const facts = workspace.documents.get(document);
      return facts ? evidenceFor(facts, { document, index }, personOf, titled, entities) : [];
    },
    candidates(document, index) {
      const facts = workspace.documents.get(document);
      return facts ? candidatesOf(facts, { document, index }, { people, agreements, entities, personOf }) : [];
    },
    entity: key => entities.byKey.get(key),
    entities: () => entities.byKey.values(),
    comparisons: people.comparisons,
  };
}

type PersonFinder = (mention: MentionId) => { readonly person: Person; readonly member: PersonInDocument } | undefined;

/** Finds the person of a mention; the index is made when it is first asked for. */
function personFinder({ people }: People): PersonFinder {
  let index: Map<string, Map<number, { person: Person; member: PersonInDocument }>> | undefined;
  return ({ document, index: mention }) => {
    if (!index) {
      index = new Map();
      for (const person of people)
        for (const member of person.members) {
          const ofDocument = index.get(member.document) ?? new Map();
          index.set(member.document, ofDocument);
          for (const at of member.mentions) ofDocument.set(at, { person, member });
        }
    }
    return index.get(document)?.get(mention);
  };
}

function evidenceFor(
  facts: Facts,
  mention: MentionId,
  personOf: PersonFinder,
  titled: readonly Reasons[],
  entities: Entities,
): readonly Evidence[] {
  const found = personOf(mention);
  const own = peopleOfDocument(facts).evidence.get(mention.index) ?? [];
  const joined = found ? (found.person.evidence.get(found.member) ?? []) : [];
  const inDocument = agreementsOfDocument(facts).reasons.of(mention);
  const across = titled.flatMap(reasons => reasons.of(mention));
  return withoutRepeats([...own, ...joined, ...inDocument, ...across, ...entities.reasonsFor(mention)], mention);
}

/** A mention is no reason for itself, and one of a kind from one document is enough. */
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

interface Proposers {
  readonly people: People;
  readonly agreements: Agreements;
  readonly entities: Entities;
  readonly personOf: PersonFinder;
}

function candidatesOf(facts: Facts, mention: MentionId, proposers: Proposers): readonly Candidate[] {
  const { people, agreements, entities, personOf } = proposers;
  const { document, index } = mention;
  const inDocument = peopleOfDocument(facts);
  const found: Candidate[] = [];
  for (const number of inDocument.ambiguous.get(index) ?? []) {
    const other = { document, index: inDocument.people[number]!.mentions[0]! };
    const evidence: Evidence = { kind: 'same-document', other };
    for (const entity of entities.of(other)) found.push({ entity, officeHolder: entity.officeHolder, evidence });
  }
  const person = personOf(mention)?.person;
  if (person)
    for (const { to, reason } of people.proposalsOf(person)) {
      const entity = 'members' in to ? entities.ofPerson(to) : undefined;
      found.push({ entity, officeHolder: 'members' in to ? to.known : to, evidence: reason });
    }
  const own = entities.of(mention)[0];
  if (own?.type === 'agreement')
    for (const { from, to, parties } of agreements.proposals) {
      const [here, there] = [from, to].map(number => agreements.agreements[number]!.mentions[0]!);
      if (entities.of(here!)[0] !== own) continue;
      for (const entity of entities.of(there!))
        found.push({
          entity,
          officeHolder: undefined,
          evidence: { kind: 'same-title-of-instrument', other: there!, parties },
        });
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

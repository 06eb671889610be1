import type { Gazetteer } from '../knowledge/gazetteer/gazetteer';
import type { OfficeHolder } from '../knowledge/office-holders';
import type { Facts } from '../model/facts';
import type { Workspace } from '../model/workspace';
import { datesOf } from './dates';
import { agreementEntities, type Entities, peopleEntities, thingEntities } from './entities';
import type { Entity } from './entity';
import type { Evidence } from './evidence';
import { LINKED, type Linked, sayTheSame } from './fingerprint';
import type { MentionId } from './mention-id';
import { reasonOf } from './people/gazetteer';
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
  readonly table: Workspace['officeHolders'];
  readonly gazetteer: Gazetteer;
  readonly people: People;
  readonly agreements: Agreements;
  readonly initiatives: Initiatives;
  readonly meetings: Meetings;
  readonly entities: Readonly<Record<Linked, Entities>>;
  readonly placeOf: (mention: MentionId) => Place | undefined;
}

interface Place {
  readonly person: Person;
  readonly member: PersonInDocument;
}

const known = new WeakMap<Workspace, Links>();
/** The last join: most edits leave everything that it depends on as it was, or all but one type. */
let last: Joined | undefined;

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
    return date ? [date] : entitiesAt(joined, { document, index });
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
    entity(key) {
      for (const type of LINKED) {
        const found = entities[type].byKey.get(key);
        if (found) return found;
      }
      return dates.byKey.get(key);
    },
    *entities() {
      for (const type of LINKED) yield* entities[type].byKey.values();
      yield* dates.byKey.values();
    },
    revision: joined,
    comparisons: joined.people.comparisons,
  };
}

/** What a mention that is no date stands for. */
function entitiesAt({ entities }: Joined, mention: MentionId): readonly Entity[] {
  for (const type of LINKED) {
    const found = entities[type].of(mention);
    if (found.length > 0) return found;
  }
  return [];
}

/** Joins the documents, each type of mention anew only if something of that type has changed since the last time. */
function joinedOf({ officeHolders: table, gazetteer }: Workspace, documents: readonly Facts[]): Joined {
  const changed = changedSince(last, documents, { table, gazetteer });
  if (last && changed.size === 0) return last;
  const before = last;
  const kept = <Value>(type: Linked, value: (before: Joined) => Value): Value | undefined =>
    before && !changed.has(type) ? value(before) : undefined;
  const people = kept('official', ({ people }) => people) ?? linkPeople({ officeHolders: table, gazetteer }, documents);
  const agreements = kept('agreement', ({ agreements }) => agreements) ?? linkAgreements(documents);
  const initiatives = kept('initiative', ({ initiatives }) => initiatives) ?? linkInitiatives(documents);
  const meetings = kept('meeting', ({ meetings }) => meetings) ?? linkMeetings(documents);
  const joined: Joined = {
    documents: new Map(documents.map(facts => [facts.header.document, facts])),
    table,
    gazetteer,
    people,
    agreements,
    initiatives,
    meetings,
    entities: {
      official: kept('official', ({ entities }) => entities.official) ?? peopleEntities(documents, people, gazetteer),
      agreement:
        kept('agreement', ({ entities }) => entities.agreement) ?? agreementEntities(documents, agreements, gazetteer),
      initiative:
        kept('initiative', ({ entities }) => entities.initiative) ??
        thingEntities(documents, 'initiative', initiatives.initiatives, gazetteer),
      meeting:
        kept('meeting', ({ entities }) => entities.meeting) ??
        thingEntities(documents, 'meeting', meetings.meetings, gazetteer),
    },
    placeOf: kept('official', ({ placeOf }) => placeOf) ?? placeFinder(people),
  };
  last = joined;
  return joined;
}

/** The types of which some document says something else than at the last join. */
function changedSince(
  before: Joined | undefined,
  documents: readonly Facts[],
  { table, gazetteer }: Pick<Joined, 'table' | 'gazetteer'>,
): ReadonlySet<Linked> {
  if (!before || before.gazetteer !== gazetteer || before.documents.size !== documents.length) return new Set(LINKED);
  const changed = new Set<Linked>(before.table === table ? [] : ['official']);
  for (const facts of documents) {
    const other = before.documents.get(facts.header.document);
    if (other === facts) continue;
    if (!other) return new Set(LINKED);
    for (const type of LINKED) if (!changed.has(type) && !sayTheSame(other, facts, type)) changed.add(type);
    if (changed.size === LINKED.length) break;
  }
  return changed;
}

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
    ...gazetteerReasons(facts, index, joined.gazetteer),
    ...(peopleOfDocument(facts).evidence.get(index) ?? []),
    ...(place?.person.evidence.get(place.member) ?? []),
    ...agreements.reasons.of(index),
    ...initiatives.reasons.of(index),
    ...meetings.reasons.of(index),
    ...(agreement ? joined.agreements.reasonsOf(agreement) : []),
    ...(initiative ? joined.initiatives.reasonsOf(initiative) : []),
    ...(meeting ? joined.meetings.reasonsOf(meeting) : []),
    ...LINKED.flatMap(type => joined.entities[type].reasonsFor(mention)),
  ];
  return withoutRepeats(reasons, mention);
}

/** What the gazetteer says of the very name of a mention. */
function gazetteerReasons({ mentions }: Facts, index: number, { entries }: Gazetteer): readonly Evidence[] {
  const key = mentions[index]?.entry;
  const entry = key === undefined ? undefined : entries.get(key);
  return entry ? [reasonOf(entry, undefined)] : [];
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
    const [entity] = entities.official.of(other);
    if (entity) found.push({ entity, officeHolder: entity.officeHolder, evidence: { kind: 'same-document', other } });
  }
  const place = joined.placeOf(mention);
  for (const { to, reason } of place ? people.proposalsOf(place.person) : []) {
    const entity = 'members' in to ? entities.official.ofPerson(to) : undefined;
    found.push({ entity, officeHolder: 'members' in to ? to.known : to, evidence: reason });
  }
  const own = entities.agreement.of(mention).length === 1 && thingOfMention(facts, index);
  if (own)
    for (const { to, parties } of agreements.proposalsOf(own)) {
      const other = firstMention(to.items[0]!);
      const evidence: Evidence = { kind: 'same-title-of-instrument', other, parties };
      found.push({ entity: entities.agreement.ofThing(to), officeHolder: undefined, evidence });
    }
  return onceEach(found);
}

const thingOfMention = (facts: Facts, index: number) => thingAt(agreementsOfDocument(facts).agreements, index);

function onceEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<Entity | OfficeHolder | undefined>();
  return candidates.filter(({ entity, officeHolder }) => {
    const who = entity ?? officeHolder;
    if (seen.has(who)) return false;
    seen.add(who);
    return true;
  });
}

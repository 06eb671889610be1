import { addTo } from '../collections/groups';
import { emptyMap, type PersistentMap, withEntries } from '../collections/persistent-map';
import { remembered } from '../collections/remembered';
import { finished, type Steps } from '../collections/steps';
import { sumOver } from '../model/sum';
import type { DocumentChange, Workspace } from '../model/workspace';
import {
  type Claims,
  claimsOf,
  type DateInDocument,
  keptClaims,
  LINKED,
  type Linked,
  type NameInBoilerplate,
  NO_CLAIMS,
} from './claims';
import { dates } from './dates';
import { type Entities, entityOfItem, noEntities, withSources } from './entities';
import type { Entity } from './entity';
import { sourceOfPerson } from './entity-source';
import { type Change, componentOf, emptyGrouping, type Grouping, isNothing, regrouped } from './grouping';
import { entityOfThing, type JoinedThings, noThings, rejoinedThings } from './joined-things';
import type { MentionId } from './mention-id';
import { nobody, type People, personFor, relinkedPeople } from './people/people';
import type { Person } from './people/person';
import type { PersonInDocument } from './people/person-in-document';
import { agreements } from './titled/agreements';
import type { AgreementInDocument } from './titled/agreements-of-document';
import { type InitiativeInDocument, initiatives } from './titled/initiatives';
import { meetings } from './titled/meetings';
import type { MeetingInDocument } from './titled/meetings-of-document';

/** The people of a workspace, and the entities that they are. */
interface JoinedPeople {
  readonly people: People;
  readonly entities: Entities;
}

/** What the documents of a workspace say together: an immutable value. */
export interface Joined {
  /** By the document's name; of one read anew, claims of an earlier reading that say the same. */
  readonly claims: PersistentMap<Claims>;
  readonly official: JoinedPeople;
  readonly agreement: JoinedThings<AgreementInDocument>;
  readonly initiative: JoinedThings<InitiativeInDocument>;
  readonly meeting: JoinedThings<MeetingInDocument>;
  readonly date: Grouping<DateInDocument, Entity>;
  /** The same object as long as nothing but dates has changed. */
  readonly revision: object;
}

function nothing({ officeHolders, gazetteer }: Workspace): Joined {
  return {
    claims: emptyMap(),
    official: { people: nobody(officeHolders(), gazetteer), entities: noEntities(gazetteer) },
    agreement: noThings('agreement', agreements, gazetteer),
    initiative: noThings('initiative', initiatives, gazetteer),
    meeting: noThings('meeting', meetings, gazetteer),
    date: emptyGrouping(),
    revision: {},
  };
}

/** The claims of a workspace, joined: an edit costs what hangs together with the claims that it changes. */
export const joinedOf = (workspace: Workspace): Joined => finished(joiningOf(workspace));

/** The same in steps: those of a folder take seconds. */
export const joiningOf = sumOver(nothing, rejoined);

function* rejoined(before: Joined, changed: DocumentChange): Steps<Joined> {
  const { claims, old, fresh } = yield* claimsAfter(before, changed);
  if (fresh.every((each, number) => each === old[number])) return before;
  const changeIn = <Claim>(claimsIn: (claims: Claims) => readonly Claim[]): Change<Claim> =>
    changeBetween(old, fresh, claimsIn);
  const names = (type: Linked): Change<NameInBoilerplate> => changeIn(({ boilerplate }) => boilerplate[type]);
  const official = yield* rejoinedPeople(
    before.official,
    changeIn(claims => claims.official),
    names('official'),
  );
  const agreement = yield* rejoinedThings(
    before.agreement,
    changeIn(claims => claims.agreement),
    names('agreement'),
  );
  const initiative = yield* rejoinedThings(
    before.initiative,
    changeIn(claims => claims.initiative),
    names('initiative'),
  );
  const meeting = yield* rejoinedThings(
    before.meeting,
    changeIn(claims => claims.meeting),
    names('meeting'),
  );
  const date = yield* regrouped(
    before.date,
    changeIn(claims => claims.date),
    dates,
  );
  const joined = { official, agreement, initiative, meeting };
  const isRevised = LINKED.some(type => joined[type] !== before[type]);
  return { claims, ...joined, date: date.grouping, revision: isRevised ? {} : before.revision };
}

function* rejoinedPeople(
  before: JoinedPeople,
  members: Change<PersonInDocument>,
  names: Change<NameInBoilerplate>,
): Steps<JoinedPeople> {
  if (isNothing(members) && isNothing(names)) return before;
  const { people, change } = yield* relinkedPeople(before.people, members);
  const sources = { gone: change.gone.map(sourceOfPerson), come: change.come.map(sourceOfPerson) };
  return { people, entities: yield* withSources(before.entities, sources, names) };
}

/** The claims of all documents after a change, and those of the documents that changed, before and after. */
function* claimsAfter({ claims: before }: Joined, { gone, come }: DocumentChange) {
  const fresh = new Map<string, Claims | undefined>();
  for (const { header } of gone) fresh.set(header.document, undefined);
  for (const facts of come) {
    const { document } = facts.header;
    const known = before.get(document);
    fresh.set(document, known ? keptClaims(known, claimsOf(facts)) : claimsOf(facts));
    yield;
  }
  const old = [...fresh.keys()].map(document => before.get(document) ?? NO_CLAIMS);
  return { claims: withEntries(before, fresh), old, fresh: [...fresh.values()].map(claims => claims ?? NO_CLAIMS) };
}

/** The claims of some kind that went and came, document by document. */
function changeBetween<Claim>(
  old: readonly Claims[],
  fresh: readonly Claims[],
  claimsIn: (claims: Claims) => readonly Claim[],
): Change<Claim> {
  const gone: Claim[] = [];
  const come: Claim[] = [];
  old.forEach((claims, number) => {
    const [before, after] = [new Set(claimsIn(claims)), new Set(claimsIn(fresh[number]!))];
    for (const claim of before) if (!after.has(claim)) gone.push(claim);
    for (const claim of after) if (!before.has(claim)) come.push(claim);
  });
  return { gone, come };
}

/** The entities of a document's mentions, by their labels. */
type ByLabel = ReadonlyMap<string, readonly Entity[]>;

const NO_ENTITIES: readonly Entity[] = [];

/** What a mention stands for. */
export function entitiesOfMention(joined: Joined, { document, label }: MentionId): readonly Entity[] {
  const known = inDocuments(joined);
  let entities = known.get(document);
  if (!entities) {
    entities = findEntities(joined, document);
    known.set(document, entities);
  }
  return entities.get(label) ?? NO_ENTITIES;
}

const inDocuments: (joined: Joined) => Map<string, ByLabel> = remembered(() => new Map());

function findEntities(joined: Joined, document: string): ByLabel {
  const claims = joined.claims.get(document) ?? NO_CLAIMS;
  const found = new Map<string, Entity[]>();
  const give = (entity: Entity | undefined, mentions: readonly MentionId[]): void => {
    if (entity) for (const { label } of mentions) addTo(found, label, entity);
  };
  for (const person of claims.official) give(entityOfMember(joined, person), person.mentions);
  for (const item of claims.agreement)
    give(entityOfThing(joined.agreement, item), [...item.mentions, ...item.anaphors]);
  for (const item of claims.initiative) give(entityOfThing(joined.initiative, item), item.mentions);
  for (const item of claims.meeting) give(entityOfThing(joined.meeting, item), item.mentions);
  for (const date of claims.date)
    give(componentOf(joined.date, dates, date)?.result, [...date.mentions, ...date.inBoilerplate]);
  for (const type of LINKED)
    for (const name of claims.boilerplate[type]) give(entityOfItem(joined[type].entities, name), [name]);
  return found;
}

/** The entity that somebody of a document is. */
const entityOfMember = (joined: Joined, member: PersonInDocument): Entity | undefined =>
  entityOfPerson(joined, personFor(joined.official.people, member));

/** The entity that a person is. */
export const entityOfPerson = ({ official: { entities } }: Joined, person: Person): Entity | undefined =>
  entityOfItem(entities, sourceOfPerson(person));

/** The entity of a date. */
export const dateOfValue = ({ date }: Joined, value: string): Entity | undefined => date.byKey.get(value)?.result;

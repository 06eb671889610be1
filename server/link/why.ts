import { holdersNamed, type OfficeHolder } from '../knowledge/office-holders';
import type { Facts } from '../model/facts';
import { NO_CLAIMS } from './claims';
import { reasonInBoilerplate } from './entities';
import type { Entity } from './entity';
import type { Evidence } from './evidence';
import { entitiesOfMention, entityOfPerson, type Joined } from './joined';
import { proposalsForThing, reasonsForThing } from './joined-things';
import { idsOf, isSameMention, type MentionId, withMention } from './mention-id';
import { reasonOf } from './people/gazetteer';
import { personFor, proposalsOf } from './people/people';
import { type PersonInDocument, peopleOfDocument } from './people/person-in-document';
import { type AgreementInDocument, agreementsOfDocument } from './titled/agreements-of-document';
import { type InitiativeInDocument, initiativesOfDocument } from './titled/initiatives';
import { type MeetingInDocument, meetingsOfDocument } from './titled/meetings-of-document';
import { firstMention } from './titled/thing';

/** Whom or what a mention may stand for, and the reason, which is too weak to join them. */
export interface Candidate {
  /** Of the workspace; absent for somebody whom only the table of office holders knows. */
  readonly entity: Entity | undefined;
  readonly officeHolder: OfficeHolder | undefined;
  readonly evidence: Evidence;
}

/** Why a mention belongs to its entity: what its own document says first, then what other documents do. */
export function evidenceFor(joined: Joined, facts: Facts, index: number): readonly Evidence[] {
  const { document } = facts.header;
  const { official, agreement, initiative, meeting, boilerplate } = joined.claims.get(document) ?? NO_CLAIMS;
  const id = idsOf(facts)[index]!;
  const member = withMention(official, id);
  const [treaty, plan, talks] = [withMention(agreement, id), withMention(initiative, id), withMention(meeting, id)];
  const { type } = facts.mentions[index]!;
  const name = type === 'date' ? undefined : boilerplate[type].find(one => isSameMention(one, id));
  const below = name && reasonInBoilerplate(joined[name.type].entities, name);
  const reasons = [
    ...gazetteerReasons(joined, facts, index),
    ...(peopleOfDocument(facts).evidence.get(index) ?? []),
    ...(member ? personReasons(joined, facts, member, index) : []),
    ...agreementsOfDocument(facts).reasons.of(index),
    ...initiativesOfDocument(facts).reasons.of(index),
    ...meetingsOfDocument(facts).reasons.of(index),
    ...(treaty ? reasonsForThing(joined.agreement, treaty, sameAgreement) : []),
    ...(plan ? reasonsForThing(joined.initiative, plan, sameInitiative) : []),
    ...(talks ? reasonsForThing(joined.meeting, talks, sameMeeting) : []),
    ...(below ? [below] : []),
  ];
  return withoutRepeats(reasons, id);
}

/** Why a person of a document is somebody: what else is called so, and whether the table of office holders has the full name. */
function personReasons(
  { official: { people } }: Joined,
  { mentions }: Facts,
  member: PersonInDocument,
  index: number,
): readonly Evidence[] {
  const person = personFor(people, member);
  const mention = mentions[index]!;
  const { known } = person;
  const isInTable =
    known !== undefined &&
    mention.type === 'official' &&
    mention.extent === 'full' &&
    holdersNamed(people.around.table, mention.name).includes(known);
  const reasons = person.evidence.get(member) ?? [];
  return isInTable ? [...reasons, { kind: 'known-name', person: known.id }] : reasons;
}

/** What the gazetteer says of the very name of a mention. */
function gazetteerReasons(joined: Joined, { mentions }: Facts, index: number): readonly Evidence[] {
  const key = mentions[index]?.entry;
  const entry = key === undefined ? undefined : joined.official.people.around.gazetteer.entries.get(key);
  return entry ? [reasonOf(entry, undefined)] : [];
}

const sameAgreement = (other: AgreementInDocument): Evidence => ({
  kind: 'same-title-of-instrument',
  other: firstMention(other),
  parties: other.parties,
});
const sameInitiative = (other: InitiativeInDocument): Evidence => ({
  kind: 'same-title-of-initiative',
  other: firstMention(other),
});
const sameMeeting = (other: MeetingInDocument): Evidence => ({
  kind: 'meeting',
  other: firstMention(other),
  by: 'title',
});

/** A mention is no reason for itself, and one reason of a kind from one document is enough. */
function withoutRepeats(reasons: readonly Evidence[], mention: MentionId): readonly Evidence[] {
  const seen = new Set<string>();
  return reasons.filter(reason => {
    const other = 'other' in reason ? reason.other : undefined;
    if (other && isSameMention(other, mention)) return false;
    const key = `${reason.kind} ${other?.document ?? ''}`;
    if (seen.has(key) && reason.kind !== 'antecedent') return false;
    seen.add(key);
    return true;
  });
}

/** What else, or what at all, a mention may stand for. */
export function candidatesFor(joined: Joined, facts: Facts, index: number): readonly Candidate[] {
  const { document } = facts.header;
  const { official, agreement } = joined.claims.get(document) ?? NO_CLAIMS;
  const found: Candidate[] = [];
  const inDocument = peopleOfDocument(facts);
  for (const number of inDocument.ambiguous.get(index) ?? []) {
    const other = inDocument.people[number]!.mentions[0]!;
    const [entity] = entitiesOfMention(joined, other);
    if (entity) found.push({ entity, officeHolder: entity.officeHolder, evidence: { kind: 'same-document', other } });
  }
  const id = idsOf(facts)[index]!;
  const member = withMention(official, id);
  const { people } = joined.official;
  for (const { to, reason } of member ? proposalsOf(people, personFor(people, member)) : []) {
    const entity = 'members' in to ? entityOfPerson(joined, to) : undefined;
    found.push({ entity, officeHolder: 'members' in to ? to.known : to, evidence: reason });
  }
  const own = withMention(agreement, id);
  for (const { to, parties, entity } of own ? proposalsForThing(joined.agreement, own) : []) {
    const other = firstMention(to.items[0]!);
    found.push({ entity, officeHolder: undefined, evidence: { kind: 'same-title-of-instrument', other, parties } });
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

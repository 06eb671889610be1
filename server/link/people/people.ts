import { addTo } from '../../collections/groups';
import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import { withoutMarks } from '../../names/forms';
import { type ComponentCache, linkComponents } from '../components';
import { fromGazetteer } from './gazetteer';
import { carryOut } from './join';
import { knownNames, officeHolder } from './office-holder';
import { byFirstMember, type Found, type Person, type Proposal, personOf } from './person';
import { type PersonInDocument, peopleOfDocument } from './person-in-document';
import { reading } from './reading';
import { marks, sameName } from './same-name';
import { sameTime } from './same-time';
import { sameTitle } from './same-title';
import { sound } from './sound';

/** The people of a workspace, the links too weak to join them, and how many names were compared for it. */
export interface People {
  readonly people: readonly Person[];
  /** The links of a person that are too weak to join. */
  proposalsOf(person: Person): readonly Proposal[];
  readonly comparisons: number;
}

/** People who share a name, with what a name alone does not decide. */
interface Namesakes {
  readonly people: readonly Person[];
  readonly proposals: readonly Proposal[];
}

const byNames: ComponentCache<PersonInDocument, Namesakes> = new WeakMap();

/** What may make two of different documents one by their names alone; somebody without a full name has none. */
function* nameKeys({ fullNames }: PersonInDocument): Iterable<string> {
  for (const { form, script } of fullNames.values()) {
    yield form;
    if (script === 'latin') yield withoutMarks(form);
  }
}

/** Joins by identity of names: kanji first, because two kanji names keep what shares a Latin form apart. */
function linkNames(members: readonly PersonInDocument[]): Namesakes {
  let people: readonly Person[] = members.map(personOf);
  if (people.length === 1) return { people, proposals: NO_PROPOSALS };
  const proposals: [round: number, Proposal][] = [];
  const rounds: ReadonlyMap<Person, Person>[] = [];
  for (const find of [
    () => sameName(people, 'kanji'),
    () => sameName(people, 'kana'),
    () => sameName(people, 'latin'),
    () => marks(people),
  ]) {
    const found = find();
    const joined = carryOut(people, found.joins);
    people = joined.people;
    for (const proposal of [...found.proposals, ...joined.refused]) proposals.push([rounds.length, proposal]);
    rounds.push(joined.successors);
  }
  return { people, proposals: finalProposals(proposals, rounds) };
}

const NO_PROPOSALS: readonly Proposal[] = [];

/** Proposals between those whom later rounds have made of the people. */
function finalProposals(
  proposals: readonly (readonly [round: number, Proposal])[],
  rounds: readonly ReadonlyMap<Person, Person>[],
): readonly Proposal[] {
  const final = (person: Person, round: number): Person => {
    let now = person;
    for (let at = round; at < rounds.length; at++) now = rounds[at]!.get(now) ?? now;
    return now;
  };
  return proposals
    .map(([round, { from, to, reason }]) => ({
      from: final(from, round),
      to: 'members' in to ? final(to, round) : to,
      reason,
    }))
    .filter(({ from, to }) => from !== to && !('members' in to ? false : from.known === to));
}

/**
 * Joins the people of all documents, one kind of evidence after the other, the strongest first; each works on what the
 * ones before it have joined. The order of the documents does not matter: they are taken by name.
 */
export function linkPeople(
  { officeHolders, gazetteer }: Pick<Workspace, 'officeHolders' | 'gazetteer'>,
  documents: readonly Facts[],
): People {
  const members = documents.flatMap(facts => peopleOfDocument(facts).people);
  const components = linkComponents(members, nameKeys, linkNames, byNames);
  let people: readonly Person[] = components.flatMap(({ result }) => result.people).sort(byFirstMember);
  if (people.length === 0) return { people, proposalsOf: () => [], comparisons: 0 };
  const proposals = components.flatMap(({ result }) =>
    result.proposals.map((proposal): [round: number, Proposal] => [0, proposal]),
  );
  const effort = { comparisons: 0 };
  const table = officeHolders();
  const rounds: ReadonlyMap<Person, Person>[] = [];

  const take = (found: Found): void => {
    const joined = carryOut(people, found.joins);
    people = joined.people;
    for (const proposal of [...found.proposals, ...joined.refused]) proposals.push([rounds.length, proposal]);
    rounds.push(joined.successors);
  };
  const replace = (changed: ReadonlyMap<Person, Person>): void => {
    if (changed.size > 0) people = people.map(person => changed.get(person) ?? person);
    rounds.push(changed);
  };

  // What the reader of the folder says goes before everything else.
  const told = fromGazetteer(people, gazetteer);
  replace(told.changed);
  take(told);
  const names = knownNames(people, table);
  replace(names.changed);
  take(names);
  take(reading(people, table, effort));
  take(sound(people, effort));
  // Parts of names: first among themselves, so that a title given in one document serves the other.
  take(sameTime(people));
  take(sameTitle(people));
  const held = officeHolder(people, table);
  replace(held.changed);
  take(held);

  const current = finalProposals(proposals, rounds);
  const byPerson = new Map<Person, Proposal[]>();
  for (const proposal of current) {
    addTo(byPerson, proposal.from, proposal);
  }
  return {
    people: [...people].sort(byFirstMember),
    proposalsOf: person => byPerson.get(person) ?? [],
    comparisons: effort.comparisons,
  };
}

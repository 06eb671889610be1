import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import { carryOut } from './join';
import { knownNames, officeHolder } from './office-holder';
import { byFirstMember, type Found, type Person, type Proposal, personOf } from './person';
import { peopleOfDocument } from './person-in-document';
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

/**
 * Joins the people of all documents, one kind of evidence after the other, the strongest first; each works on what the
 * ones before it have joined. The order of the documents does not matter: they are taken by name.
 */
export function linkPeople({ officeHolders }: Pick<Workspace, 'officeHolders'>, documents: readonly Facts[]): People {
  let people: readonly Person[] = documents
    .flatMap(facts => peopleOfDocument(facts).people.map(personOf))
    .sort(byFirstMember);
  if (people.length === 0) return { people, proposalsOf: () => [], comparisons: 0 };
  const proposals: [round: number, Proposal][] = [];
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

  // Identity of names: kanji first, because two kanji names keep what shares a Latin form apart.
  take(sameName(people, 'kanji'));
  take(sameName(people, 'kana'));
  take(sameName(people, 'latin'));
  take(marks(people));
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

  const final = (person: Person, round: number): Person => {
    let now = person;
    for (let at = round; at < rounds.length; at++) now = rounds[at]!.get(now) ?? now;
    return now;
  };
  const current = proposals
    .map(([round, { from, to, reason }]) => ({
      from: final(from, round),
      to: 'members' in to ? final(to, round) : to,
      reason,
    }))
    .filter(({ from, to }) => from !== to && !('members' in to ? false : from.known === to));
  const byPerson = new Map<Person, Proposal[]>();
  for (const proposal of current) {
    const known = byPerson.get(proposal.from);
    if (known) known.push(proposal);
    else byPerson.set(proposal.from, [proposal]);
  }
  return {
    people: [...people].sort(byFirstMember),
    proposalsOf: person => byPerson.get(person) ?? [],
    comparisons: effort.comparisons,
  };
}

import type { Steps } from '../../collections/steps';
import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer';
import type { OfficeHolders } from '../../knowledge/office-holders';
import { type Change, changeOf, componentOf, emptyGrouping, type Grouping, regrouped } from '../grouping';
import { noCounterparts } from './counterparts';
import { fromGazetteer } from './gazetteer';
import type { Outcome } from './join';
import { knownNames, officeHolder } from './office-holder';
import { partOfName } from './part-of-name';
import { type Person, type Proposal, personOf } from './person';
import type { PersonInDocument } from './person-in-document';
import { READINGS, reading } from './reading';
import { mannerOf, type Round, type Surroundings } from './round';
import { sameName } from './same-name';
import { sameTime } from './same-time';
import { SOUNDS, sound } from './sound';
import { noTenures } from './tenures';
import { OTHER_WRITINGS } from './written-otherwise';

/**
 * The kinds of evidence, the strongest first: each works on what the ones before it have joined. Of parts of names those
 * of one time come first, so that a title given in one document serves the other.
 */
const ROUNDS: readonly Round[] = [
  sameName,
  // What the reader of the folder says goes before everything but the same name.
  fromGazetteer,
  knownNames,
  reading,
  sound,
  sameTime,
  partOfName,
  officeHolder,
];

/** The people of a workspace after each round: an immutable value. */
export interface People {
  readonly rounds: readonly Grouping<Person, Outcome>[];
  readonly around: Surroundings;
}

export const nobody = (table: OfficeHolders, gazetteer: Gazetteer): People => ({
  rounds: ROUNDS.map(() => emptyGrouping()),
  around: {
    table,
    gazetteer,
    readings: noCounterparts(READINGS),
    sounds: noCounterparts(SOUNDS),
    writings: noCounterparts(OTHER_WRITINGS),
    tenures: noTenures(),
  },
});

/**
 * The people after what some documents say of them went and other came.
 * @returns with them those who went and came by it in the end.
 */
export function* relinkedPeople(
  before: People,
  { gone, come }: Change<PersonInDocument>,
): Steps<{ readonly people: People; readonly change: Change<Person> }> {
  let { around } = before;
  let change: Change<Person> = { gone: gone.map(personOf), come: come.map(personOf) };
  const rounds: Grouping<Person, Outcome>[] = [];
  for (const [number, round] of ROUNDS.entries()) {
    const noted = round.note?.(around, change);
    yield;
    around = noted?.around ?? around;
    const after = yield* regrouped(before.rounds[number]!, change, mannerOf(round, around), noted?.touched);
    change = changeOf(after, ({ people }) => people);
    rounds.push(after.grouping);
  }
  return { people: { rounds, around }, change };
}

/** Who somebody of a document is. */
export const personFor = (people: People, member: PersonInDocument): Person => lifeOf(people, personOf(member)).at(-1)!;

/** Whom each round makes of somebody, beginning with himself before the first. */
function lifeOf(people: People, person: Person, from = 0): readonly Person[] {
  const life = [person];
  for (let number = from; number < ROUNDS.length; number++) {
    const before = life.at(-1)!;
    life.push(outcomeFor(people, before, number)?.successors.get(before) ?? before);
  }
  return life;
}

const outcomeFor = ({ rounds, around }: People, person: Person, number: number): Outcome | undefined =>
  componentOf(rounds[number]!, mannerOf(ROUNDS[number]!, around), person)?.result;

/** The links of a person that are too weak to join. */
export function proposalsOf(people: People, person: Person): readonly Proposal[] {
  const found: Proposal[] = [];
  let current: ReadonlySet<Person> = new Set(person.members.map(personOf));
  ROUNDS.forEach((_, number) => {
    const next = new Set<Person>();
    for (const before of current) {
      const outcome = outcomeFor(people, before, number);
      next.add(outcome?.successors.get(before) ?? before);
    }
    const asked = new Set<Outcome>();
    for (const before of current) {
      const outcome = outcomeFor(people, before, number);
      if (!outcome || asked.has(outcome)) continue;
      asked.add(outcome);
      for (const { from, to, reason } of outcome.proposals) {
        if (!next.has(from)) continue;
        const final = 'members' in to ? lifeOf(people, to, number + 1).at(-1)! : to;
        if (final !== person && person.known !== final) found.push({ from: person, to: final, reason });
      }
    }
    current = next;
  });
  return found;
}

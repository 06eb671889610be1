import { addTo } from '../../collections/groups';
import { disjointSets } from '../disjoint-sets';
import type { Evidence } from '../evidence';
import { type Found, type Join, merged, namesIn, type Person, type Proposal } from './person';

/** What the evidence has made of some people. */
export interface Outcome {
  readonly people: readonly Person[];
  /** Whom everybody who was joined, or of whom more is known now, has become part of. */
  readonly successors: ReadonlyMap<Person, Person>;
  /** Links too weak to join, between those whom the evidence has made of the people. */
  readonly proposals: readonly Proposal[];
}

const NOBODY: ReadonlyMap<Person, Person> = new Map();
const NO_PROPOSALS: readonly Proposal[] = [];

/** Takes kinds of evidence one after the other: each works on what the ones before it have joined. */
export function outcomeOf(given: readonly Person[], finds: readonly ((people: readonly Person[]) => Found)[]): Outcome {
  let people = given;
  const proposals: (readonly [step: number, Proposal])[] = [];
  const steps: ReadonlyMap<Person, Person>[] = [];
  for (const find of finds) {
    const { changed = NOBODY, joins, proposals: weak } = find(people);
    if (changed.size > 0) people = people.map(person => changed.get(person) ?? person);
    steps.push(changed);
    const joined = carryOut(people, joins);
    people = joined.people;
    for (const proposal of weak) proposals.push([steps.length, proposal]);
    for (const proposal of joined.refused) proposals.push([steps.length, proposal]);
    steps.push(joined.successors);
  }
  const final = (person: Person, from: number): Person => {
    let now = person;
    for (let at = from; at < steps.length; at++) now = steps[at]!.get(now) ?? now;
    return now;
  };
  const successors = new Map<Person, Person>();
  if (steps.some(({ size }) => size > 0))
    for (const person of given) {
      const successor = final(person, 0);
      if (successor !== person) successors.set(person, successor);
    }
  return {
    people,
    successors,
    proposals:
      proposals.length === 0
        ? NO_PROPOSALS
        : proposals.map(([step, { from, to, reason }]) => ({
            from: final(from, step),
            to: 'members' in to ? final(to, step) : to,
            reason,
          })),
  };
}

interface Joined {
  readonly people: readonly Person[];
  readonly refused: readonly Proposal[];
  readonly successors: ReadonlyMap<Person, Person>;
}

/**
 * Carries out joins: the strongest conditions were met already, what is left to guard is that no person ends up with two
 * different full names in kanji, unless the gazetteer gives them to one, nor as two entries of the gazetteer. A join that
 * would do so is refused and becomes a proposal, as is every other join of the same bunch: which of them were right
 * cannot be told.
 */
function carryOut(people: readonly Person[], joins: readonly Join[]): Joined {
  if (joins.length === 0) return { people, refused: NO_PROPOSALS, successors: NOBODY };
  const successors = new Map<Person, Person>();
  const made: Person[] = [];
  const refused: Proposal[] = [];
  for (const bunch of bunchesOf(people, joins)) {
    const { members } = bunch;
    if (!mayBeOne(members)) {
      for (const { one, other, reason, reasonBack } of bunch.joins)
        refused.push(
          { from: one, to: other, reason },
          ...(reasonBack ? [{ from: other, to: one, reason: reasonBack }] : []),
        );
      continue;
    }
    const successor = madeOf(bunch);
    for (const person of members) successors.set(person, successor);
    made.push(successor);
  }
  return { people: [...people.filter(person => !successors.has(person)), ...made], refused, successors };
}

/** What was last made of a bunch, by the first of it: as long as nothing of it has changed the same person. */
const lasting = new WeakMap<Person, { readonly bunch: Bunch; readonly person: Person }>();

function madeOf(bunch: Bunch): Person {
  const first = bunch.members[0]!;
  const known = lasting.get(first);
  if (known && isSame(known.bunch, bunch)) return known.person;
  const reasons = new Map<Person, Evidence[]>();
  for (const { one, other, reason, reasonBack } of bunch.joins) {
    addTo(reasons, one, reason);
    if (reasonBack) addTo(reasons, other, reasonBack);
  }
  const person = merged(bunch.members, reasons);
  lasting.set(first, { bunch, person });
  return person;
}

const isSame = (a: Bunch, b: Bunch): boolean =>
  a.members.length === b.members.length &&
  a.joins.length === b.joins.length &&
  a.members.every((member, at) => member === b.members[at]) &&
  a.joins.every((join, at) => isSameJoin(join, b.joins[at]!));

const isSameJoin = (a: Join, b: Join): boolean =>
  a.one === b.one && a.other === b.other && a.reason === b.reason && a.reasonBack === b.reasonBack;

function mayBeOne(members: readonly Person[]): boolean {
  const entries = new Set(members.map(({ entry }) => entry));
  if (entries.size === 1 && !entries.has(undefined)) return true;
  entries.delete(undefined);
  const kanji = members.map(person => namesIn(person, 'kanji'));
  // Somebody who bears two already has them from the gazetteer.
  const most = kanji.reduce((longest, { length }) => Math.max(longest, length), 1);
  return entries.size < 2 && new Set(kanji.flat()).size <= most;
}

/** Joins that hang together, with the people whom they make one. */
interface Bunch {
  readonly members: readonly Person[];
  readonly joins: readonly Join[];
}

function bunchesOf(people: readonly Person[], joins: readonly Join[]): Iterable<Bunch> {
  const numbers = new Map(people.map((person, number) => [person, number]));
  const sets = disjointSets(people.length);
  for (const { one, other } of joins) sets.join(numbers.get(one)!, numbers.get(other)!);
  const rootOf = (person: Person): number => sets.rootOf(numbers.get(person)!);
  const bunches = new Map<number, { readonly members: Person[]; readonly joins: Join[] }>();
  for (const join of joins) {
    const root = rootOf(join.one);
    const bunch = bunches.get(root);
    if (bunch) bunch.joins.push(join);
    else bunches.set(root, { members: [], joins: [join] });
  }
  for (const person of people) bunches.get(rootOf(person))?.members.push(person);
  return bunches.values();
}

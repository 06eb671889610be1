import type { Evidence } from '../evidence';
import { type Join, merged, namesIn, type Person, type Proposal } from './person';

/** What joins have made of some people. */
export interface Joined {
  readonly people: readonly Person[];
  readonly refused: readonly Proposal[];
  /** Whom everybody who was joined has become part of. */
  readonly successors: ReadonlyMap<Person, Person>;
}

const NOBODY: ReadonlyMap<Person, Person> = new Map();

/**
 * Carries out joins: the strongest conditions were met already, what is left to guard is that no person ends up with two
 * different full names in kanji, unless the gazetteer gives them to one, nor as two entries of the gazetteer. A join that would do so is refused and becomes a proposal, as is every other join of
 * the same bunch: which of them were right cannot be told.
 */
export function carryOut(people: readonly Person[], joins: readonly Join[]): Joined {
  if (joins.length === 0) return { people, refused: [], successors: NOBODY };
  const bunches = bunchesOf(joins);
  const successors = new Map<Person, Person>();
  const made: Person[] = [];
  const refused: Proposal[] = [];
  for (const { members, joins: held } of bunches) {
    if (!mayBeOne(members)) {
      for (const { one, other, reason, reasonBack } of held)
        refused.push(
          { from: one, to: other, reason },
          ...(reasonBack ? [{ from: other, to: one, reason: reasonBack }] : []),
        );
      continue;
    }
    const reasons = new Map<Person, Evidence[]>();
    const give = (person: Person, reason: Evidence) => reasons.set(person, [...(reasons.get(person) ?? []), reason]);
    for (const { one, other, reason, reasonBack } of held) {
      give(one, reason);
      if (reasonBack) give(other, reasonBack);
    }
    const successor = merged(members, reasons);
    for (const person of members) successors.set(person, successor);
    made.push(successor);
  }
  const kept = people.filter(person => !successors.has(person));
  return { people: [...kept, ...made], refused, successors };
}

function mayBeOne(members: readonly Person[]): boolean {
  const entries = new Set(members.map(({ entry }) => entry));
  if (entries.size === 1 && !entries.has(undefined)) return true;
  entries.delete(undefined);
  const kanji = members.map(person => namesIn(person, 'kanji'));
  // Somebody who bears two already has them from the gazetteer.
  const most = Math.max(1, ...kanji.map(({ length }) => length));
  return entries.size < 2 && new Set(kanji.flat()).size <= most;
}

/** Joins that hang together, with the people whom they make one. */
function bunchesOf(joins: readonly Join[]): { readonly members: readonly Person[]; readonly joins: readonly Join[] }[] {
  const parents = new Map<Person, Person>();
  const rootOf = (person: Person): Person => {
    let root = person;
    for (let up = parents.get(root); up && up !== root; up = parents.get(root)) root = up;
    parents.set(person, root);
    return root;
  };
  for (const { one, other } of joins) {
    if (!parents.has(one)) parents.set(one, one);
    if (!parents.has(other)) parents.set(other, other);
    parents.set(rootOf(other), rootOf(one));
  }
  const bunches = new Map<Person, { members: Person[]; joins: Join[] }>();
  const bunchOf = (person: Person) => {
    const root = rootOf(person);
    const bunch = bunches.get(root) ?? { members: [], joins: [] };
    bunches.set(root, bunch);
    return bunch;
  };
  for (const person of parents.keys()) bunchOf(person).members.push(person);
  for (const join of joins) bunchOf(join.one).joins.push(join);
  return [...bunches.values()];
}

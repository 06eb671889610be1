import type { Evidence } from '../evidence';
import { byFirstMember, type Join, merged, namesIn, type Person, type Proposal } from './person';

/**
 * Carries out joins: the strongest conditions were met already, what is left to guard is that no person ends up with two
 * different full names in kanji. A join that would do so is refused and becomes a proposal, as is every other join of
 * the same bunch: which of them were right cannot be told.
 */
export function carryOut(
  people: readonly Person[],
  joins: readonly Join[],
): { readonly people: readonly Person[]; readonly refused: readonly Proposal[] } {
  if (joins.length === 0) return { people, refused: [] };
  const bunches = bunchesOf(joins);
  const gone = new Set<Person>();
  const made: Person[] = [];
  const refused: Proposal[] = [];
  for (const { members, joins: held } of bunches) {
    const kanji = new Set(members.flatMap(person => namesIn(person, 'kanji')));
    if (kanji.size > 1) {
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
    for (const person of members) gone.add(person);
    made.push(merged(members, reasons));
  }
  const kept = people.filter(person => !gone.has(person));
  return { people: [...kept, ...made].sort(byFirstMember), refused };
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

import { canonicalName, scriptOfName } from '../../names/forms';
import { shortForms } from '../../names/parts';
import { agreementOf, uniqueOffice } from '../offices';
import {
  countriesDiffer,
  type Found,
  isNamed,
  type Join,
  namesIn,
  nearestDistance,
  type Person,
  type Proposal,
  spokesman,
} from './person';

/** Texts further apart than five years do not make a surname certain, whatever the title. */
const LONGEST_DISTANCE = 5 * 366;

interface Tenure {
  readonly person: Person;
  readonly first: number;
  readonly last: number;
}

/**
 * A part of a name is the full name that another document gives with the same title and state, if only one fits: ザン国防大臣
 * and ファン・ヴァン・ザン国防大臣. Where somebody else held the office in between, it is only proposed.
 */
export function sameTitle(people: readonly Person[]): Found {
  const byPart = new Map<string, Person[]>();
  for (const person of people)
    for (const part of new Set(
      [...person.fullNames.values()].flatMap(({ name }) => shortForms(name).map(canonicalName)),
    ))
      add(byPart, part, person);
  const tenures = tenuresOf(people);
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const person of people) {
    if (isNamed(person)) continue;
    const bearers = new Set([...person.parts].flatMap(part => byPart.get(part) ?? []));
    const fitting = [...bearers].filter(bearer => !countriesDiffer(person, bearer));
    const near = fitting.map(bearer => ({ bearer, ...closeness(person, bearer, tenures) }));
    const strong = near.filter(({ isStrong }) => isStrong);
    for (const { bearer, distance, acrossChange, isStrong } of near) {
      const reason = { kind: 'same-title', other: spokesman(bearer), distance, acrossChange } as const;
      if (isStrong && strong.length === 1) joins.push({ one: person, other: bearer, reason });
      else proposals.push({ from: person, to: bearer, reason });
    }
  }
  return { joins, proposals };
}

function closeness(person: Person, bearer: Person, tenures: ReadonlyMap<string, readonly Tenure[]>) {
  const agreement = agreementOf(person.offices, bearer.offices);
  const distances = person.members.map(({ days }) => nearestDistance(days, bearer)).filter(days => days !== undefined);
  const distance = distances.length === 0 ? undefined : Math.min(...distances);
  const acrossChange = changesBetween(person, bearer, tenures);
  const isNear = distance === undefined || distance <= LONGEST_DISTANCE;
  const isStrong = (agreement === 'same' || agreement === 'compatible') && isNear && !acrossChange;
  return { distance, acrossChange, isStrong };
}

/** Who is named in which office of which state, and when: the offices that one person holds at a time. */
function tenuresOf(people: readonly Person[]): ReadonlyMap<string, readonly Tenure[]> {
  const tenures = new Map<string, Tenure[]>();
  for (const person of people)
    for (const member of person.members)
      for (const office of member.offices) {
        const unique = uniqueOffice(office);
        if (unique !== undefined && member.days) add(tenures, unique, { person, ...member.days });
      }
  return tenures;
}

/** Whether somebody else, whose name in the same script shows that he is another, held the office between two texts. */
function changesBetween(person: Person, bearer: Person, tenures: ReadonlyMap<string, readonly Tenure[]>): boolean {
  for (const office of person.offices) {
    const unique = uniqueOffice(office);
    if (unique === undefined) continue;
    const own = (tenures.get(unique) ?? []).filter(tenure => tenure.person === person);
    const theirs = (tenures.get(unique) ?? []).filter(tenure => tenure.person === bearer);
    if (own.length === 0 || theirs.length === 0) continue;
    const [nearest] = own
      .flatMap(a => theirs.map(b => ({ from: Math.min(a.last, b.last), to: Math.max(a.first, b.first) })))
      .sort((a, b) => a.to - a.from - (b.to - b.from));
    const between = (tenures.get(unique) ?? []).some(
      ({ person: third, first, last }) =>
        third !== person &&
        third !== bearer &&
        first > nearest!.from &&
        last < nearest!.to &&
        !countriesDiffer(third, bearer) &&
        isAnother(third, bearer),
    );
    if (between) return true;
  }
  return false;
}

/** Names in one script, none in common, and neither a part of the other. */
function isAnother(third: Person, bearer: Person): boolean {
  for (const script of ['kanji', 'kana', 'latin'] as const) {
    const names = namesIn(bearer, script);
    if (names.length === 0) continue;
    const called = new Set([...names, ...names.flatMap(shortForms)]);
    const theirs = [...namesIn(third, script), ...[...third.parts].filter(part => scriptOfName(part) === script)];
    if (theirs.length > 0 && !theirs.some(name => called.has(name))) return true;
  }
  return false;
}

function add<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const bucket = index.get(key);
  if (bucket) bucket.push(value);
  else index.set(key, [value]);
}

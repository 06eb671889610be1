import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import { canonicalName } from '../../names/forms';
import { shortForms } from '../../names/parts';
import { isSurname } from '../../recognise/official/surnames';
import type { Evidence } from '../evidence';
import { agreementOf } from '../offices';
import {
  countriesDiffer,
  type Found,
  isNamed,
  type Join,
  ownKey,
  type Person,
  type Proposal,
  spokesman,
} from './person';
import type { Round, Surroundings } from './round';
import { type Naming, namedWithin, namingOf, stretchesIn, type Tenures, uniqueOffices, withTenures } from './tenures';
import { type Gap, gapTo, type Timeline, timelineOf, widthOf } from './timeline';

/** Texts further apart than five years do not make a surname certain, whatever the title. */
const LONGEST_DISTANCE = 5 * 366;

/**
 * A part of a name is the full name that another document gives with the same title and state, if only one fits: ザン国防大臣
 * and ファン・ヴァン・ザン国防大臣. Where somebody else held the office in between, it is only proposed.
 */
export const sameTitle: Round = {
  note(around, change) {
    const { tenures, touched } = withTenures(around.tenures, change);
    return { around: { ...around, tenures }, touched };
  },
  *keysOf(person) {
    yield ownKey(person);
    yield* isNamed(person) ? shortened(person.fullNames) : person.parts;
  },
  finds: [findSameTitle],
  *watches(people) {
    for (const person of people) for (const { watched } of judgements.get(person)?.values() ?? []) yield* watched;
  },
};

/** How one who may be the bearer of a full name fits him. */
interface Fit {
  readonly bearer: Person;
  readonly reason: Evidence;
  readonly isStrong: boolean;
}

/** How a bearer fits somebody, and what it depends on beside the two. */
interface Judgement {
  readonly fit: Fit;
  /** The stretches of offices that were looked at, and what stood there. */
  readonly watched: readonly string[];
  readonly seen: readonly unknown[];
}

/** The last judgements of each, by those who may be the bearers: one holds while what was looked at stays the same. */
const judgements = new WeakMap<Person, ReadonlyMap<Person, Judgement>>();

function findSameTitle(people: readonly Person[], { tenures }: Surroundings): Found {
  const byPart = new Map<string, Person[]>();
  for (const person of people) for (const part of shortened(person.fullNames)) addTo(byPart, part, person);
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const person of people) {
    if (isNamed(person)) continue;
    const fits = fitsOf(person, bearersOf(person, byPart), tenures);
    const isOnly = fits.filter(({ isStrong }) => isStrong).length === 1;
    for (const { bearer, reason, isStrong } of fits)
      if (isStrong && isOnly) joins.push({ one: person, other: bearer, reason });
      else proposals.push({ from: person, to: bearer, reason });
  }
  return { joins, proposals };
}

/** Who gives the full name of a part, in their order. */
function bearersOf({ parts }: Person, byPart: ReadonlyMap<string, readonly Person[]>): readonly Person[] {
  if (parts.size === 1) for (const part of parts) return byPart.get(part) ?? [];
  return [...new Set([...parts].flatMap(part => byPart.get(part) ?? []))];
}

/** The parts that full names may be called by. */
const shortened: (fullNames: Person['fullNames']) => ReadonlySet<string> = remembered(
  fullNames => new Set([...fullNames.values()].flatMap(({ name }) => shortForms(name, isSurname).map(canonicalName))),
);

function fitsOf(person: Person, bearers: readonly Person[], tenures: Tenures): readonly Fit[] {
  const before = judgements.get(person);
  const judged = new Map<Person, Judgement>();
  for (const bearer of bearers)
    if (!countriesDiffer(person, bearer)) {
      const known = before?.get(bearer);
      judged.set(bearer, known && holds(known, tenures) ? known : judgementOf(person, bearer, tenures));
    }
  judgements.set(person, judged);
  return [...judged.values()].map(({ fit }) => fit);
}

const holds = ({ watched, seen }: Judgement, tenures: Tenures): boolean =>
  watched.every((key, at) => tenures.get(key) === seen[at]);

function judgementOf(person: Person, bearer: Person, tenures: Tenures): Judgement {
  const looked = new Set<string>();
  const fit = fitOf(person, bearer, tenures, looked);
  const watched = [...looked];
  return { fit, watched, seen: watched.map(key => tenures.get(key)) };
}

function fitOf(person: Person, bearer: Person, tenures: Tenures, watched: Set<string>): Fit {
  const agreement = agreementOf(person.offices, bearer.offices);
  const gaps = person.members.flatMap(({ days }) => (days ? (gapTo(namedDays(bearer), days) ?? []) : []));
  const distance = gaps.length === 0 ? undefined : Math.max(0, Math.min(...gaps.map(widthOf)));
  const isNear = distance === undefined || distance <= LONGEST_DISTANCE;
  const agrees = (agreement === 'same' || agreement === 'compatible') && isNear;
  const acrossChange = agrees && changesBetween(person, bearer, tenures, watched);
  return {
    bearer,
    reason: { kind: 'same-title', other: spokesman(bearer), distance, acrossChange, agrees },
    isStrong: agrees && !acrossChange,
  };
}

/** When a person is named: in full, or at least in an office. */
const namedDays: (person: Person) => Timeline = remembered(person =>
  timelineOf(
    person.members.flatMap(({ days, fullNames, offices }) =>
      days && (fullNames.size > 0 || offices.length > 0) ? [days] : [],
    ),
  ),
);

/** When a person is named in each office that one person holds at a time. */
const daysInOffices: (person: Person) => ReadonlyMap<string, Timeline> = remembered(person => {
  const byOffice = new Map<string, { readonly first: number; readonly last: number }[]>();
  for (const member of person.members)
    if (member.days) for (const office of uniqueOffices(member)) addTo(byOffice, office, member.days);
  return new Map([...byOffice].map(([office, days]) => [office, timelineOf(days)]));
});

/** Whether somebody else, whose name in the same script shows that he is another, held the office between two texts. */
function changesBetween(person: Person, bearer: Person, tenures: Tenures, watched: Set<string>): boolean {
  for (const office of daysInOffices(person).keys()) {
    const gap = narrowestGap(person, bearer, office);
    if (!gap || widthOf(gap) <= 0) continue;
    for (const key of stretchesIn(office, gap)) watched.add(key);
    for (const third of namedWithin(tenures, office, gap)) if (isAnother(third, person, bearer)) return true;
  }
  return false;
}

/** The shortest time between a text that names one in an office and a text that names the other in it. */
function narrowestGap(person: Person, bearer: Person, office: string): Gap | undefined {
  const theirs = daysInOffices(bearer).get(office);
  if (!theirs) return undefined;
  let narrowest: Gap | undefined;
  for (const member of person.members) {
    if (!member.days || !uniqueOffices(member).includes(office)) continue;
    const gap = gapTo(theirs, member.days);
    if (gap && (!narrowest || widthOf(gap) < widthOf(narrowest))) narrowest = gap;
  }
  return narrowest;
}

/** Of each person, of whom else it was asked whether he is another. */
const othersThan: (bearer: Person) => Map<string, boolean> = remembered(() => new Map());

function isAnother(third: Naming, person: Person, bearer: Person): boolean {
  if (third.key === namingOf(person).key) return false;
  const known = othersThan(bearer);
  let answer = known.get(third.key);
  if (answer === undefined) {
    answer = !differ(third.countries, bearer.countries) && hasOtherNames(third, namingOf(bearer));
    known.set(third.key, answer);
  }
  return answer;
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some(country => b.has(country));

/** Names in one script, none in common, and neither a part of the other. */
function hasOtherNames(third: Naming, bearer: Naming): boolean {
  for (const script of ['kanji', 'kana', 'latin'] as const) {
    const names = bearer.full[script];
    if (names.length === 0) continue;
    const called = new Set([...names, ...names.flatMap(name => shortForms(name, isSurname))]);
    const theirs = third.called[script];
    if (theirs.length > 0 && !theirs.some(name => called.has(name))) return true;
  }
  return false;
}

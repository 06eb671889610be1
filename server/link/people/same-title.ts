import type { Days } from '../../calendar/day';
import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import { canonicalName, scriptOfName } from '../../names/forms';
import { shortForms } from '../../names/parts';
import { isSurname } from '../../recognise/official/surnames';
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
  readonly days: Days;
}

/** Who is named in an office that one person holds at a time, and when. */
type Tenures = (office: string) => readonly Tenure[];

/**
 * A part of a name is the full name that another document gives with the same title and state, if only one fits: ザン国防大臣
 * and ファン・ヴァン・ザン国防大臣. Where somebody else held the office in between, it is only proposed.
 */
export function sameTitle(people: readonly Person[]): Found {
  const byPart = new Map<string, Person[]>();
  for (const person of people) for (const part of shortened(person.fullNames)) addTo(byPart, part, person);
  const tenures = tenuresOf(people);
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const person of people) {
    if (isNamed(person)) continue;
    const bearers = new Set([...person.parts].flatMap(part => byPart.get(part) ?? []));
    const fitting = [...bearers].filter(bearer => !countriesDiffer(person, bearer));
    const near = fitting.map(bearer => ({ bearer, ...closeness(person, bearer, tenures) }));
    const strong = near.filter(({ isStrong }) => isStrong);
    for (const { bearer, distance, acrossChange, agrees, isStrong } of near) {
      const reason = { kind: 'same-title', other: spokesman(bearer), distance, acrossChange, agrees } as const;
      if (isStrong && strong.length === 1) joins.push({ one: person, other: bearer, reason });
      else proposals.push({ from: person, to: bearer, reason });
    }
  }
  return { joins, proposals };
}

/** The parts that full names may be called by. */
const shortened: (fullNames: Person['fullNames']) => ReadonlySet<string> = remembered(
  fullNames => new Set([...fullNames.values()].flatMap(({ name }) => shortForms(name, isSurname).map(canonicalName))),
);

function closeness(person: Person, bearer: Person, tenures: Tenures) {
  const agreement = agreementOf(person.offices, bearer.offices);
  const distances = person.members.map(({ days }) => nearestDistance(days, bearer)).filter(days => days !== undefined);
  const distance = distances.length === 0 ? undefined : Math.min(...distances);
  const isNear = distance === undefined || distance <= LONGEST_DISTANCE;
  const isLike = (agreement === 'same' || agreement === 'compatible') && isNear;
  const acrossChange = isLike && changesBetween(person, bearer, tenures);
  return { distance, acrossChange, agrees: isLike, isStrong: isLike && !acrossChange };
}

/** Sorts the people by their offices, and each office by date, when the first office is asked for. */
function tenuresOf(people: readonly Person[]): Tenures {
  let byOffice: Map<string, Tenure[]> | undefined;
  return office => {
    if (!byOffice) {
      byOffice = new Map();
      for (const person of people)
        for (const { offices, days } of person.members) {
          if (!days) continue;
          for (const held of offices) {
            const unique = uniqueOffice(held);
            if (unique !== undefined) addTo(byOffice, unique, { person, days });
          }
        }
      for (const tenures of byOffice.values()) tenures.sort((a, b) => a.days.first - b.days.first);
    }
    return byOffice.get(office) ?? [];
  };
}

/** Whether somebody else, whose name in the same script shows that he is another, held the office between two texts. */
function changesBetween(person: Person, bearer: Person, tenures: Tenures): boolean {
  for (const office of person.offices) {
    const unique = uniqueOffice(office);
    const gap = unique === undefined ? undefined : narrowestGap(daysIn(person, unique), daysIn(bearer, unique));
    if (unique === undefined || !gap) continue;
    const held = tenures(unique);
    for (let at = firstAfter(held, gap.from); at < held.length && held[at]!.days.first < gap.to; at++) {
      const { person: third, days } = held[at]!;
      if (days.last >= gap.to || third === person || third === bearer) continue;
      if (!countriesDiffer(third, bearer) && isAnother(third, bearer)) return true;
    }
  }
  return false;
}

/** When a person is named in an office. */
const daysIn = ({ members }: Person, unique: string): readonly Days[] =>
  members.flatMap(({ days, offices }) =>
    days && offices.some(office => uniqueOffice(office) === unique) ? [days] : [],
  );

/** The first of the tenures, which are in order, that begins after a day. */
function firstAfter(held: readonly Tenure[], day: number): number {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (held[middle]!.days.first <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The shortest time between a text of one and a text of the other. */
function narrowestGap(own: readonly Days[], theirs: readonly Days[]): { from: number; to: number } | undefined {
  let narrowest: { from: number; to: number } | undefined;
  for (const a of own)
    for (const b of theirs) {
      const gap = { from: Math.min(a.last, b.last), to: Math.max(a.first, b.first) };
      if (!narrowest || gap.to - gap.from < narrowest.to - narrowest.from) narrowest = gap;
    }
  return narrowest;
}

/** Names in one script, none in common, and neither a part of the other. */
function isAnother(third: Person, bearer: Person): boolean {
  for (const script of ['kanji', 'kana', 'latin'] as const) {
    const names = namesIn(bearer, script);
    if (names.length === 0) continue;
    const called = new Set([...names, ...names.flatMap(name => shortForms(name, isSurname))]);
    const theirs = [...namesIn(third, script), ...[...third.parts].filter(part => scriptOfName(part) === script)];
    if (theirs.length > 0 && !theirs.some(name => called.has(name))) return true;
  }
  return false;
}

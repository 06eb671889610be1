import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import { shortForms } from '../../names/parts';
import { isSurname } from '../../recognise/official/surnames';
import type { Evidence } from '../evidence';
import { type Agreement, agreementOf } from '../offices';
import { countriesDiffer, type Person } from './person';
import { type Naming, namedWithin, namingOf, stretchesIn, type Tenures, uniqueOffices } from './tenures';
import { type Gap, gapTo, type Timeline, timelineOf, widthOf } from './timeline';

/** Texts further apart than five years do not make a surname certain, whatever the title. */
const LONGEST_DISTANCE = 5 * 366;

/** How the titles and dates of somebody fit those of one who may be the bearer of his full name. */
export interface TitleFit {
  readonly agreement: Agreement;
  /** How many days lie between the nearest texts of the two, where both are dated. */
  readonly distance: number | undefined;
  /** Whether the titles agree, in texts that are not too far apart. */
  readonly agrees: boolean;
  /** Whether somebody else held the office in between. */
  readonly acrossChange: boolean;
}

/** How one who may be the bearer of a full name fits somebody, and the reason that this gives. */
export interface Fit extends TitleFit {
  readonly bearer: Person;
  readonly reason: Evidence;
  readonly isStrong: boolean;
}

/** A way to judge who bears somebody's full name, which keeps its last judgements while what they looked at stays the same. */
export interface Judging {
  /** How those of the bearers fit whose state does not contradict his, in their order. */
  fitsOf(person: Person, bearers: readonly Person[], tenures: Tenures): readonly Fit[];
  /** The stretches of offices that the last judgements of somebody looked at. */
  watchedFor(person: Person): Iterable<string>;
}

/** How a bearer fits somebody, and what it depends on beside the two. */
interface Judgement {
  readonly fit: Fit;
  /** The stretches of offices that were looked at, and what stood there. */
  readonly watched: readonly string[];
  readonly seen: readonly unknown[];
}

/** @param reasonOf a function of the two people and of how their titles fit. */
export function judging(reasonOf: (person: Person, bearer: Person, fit: TitleFit) => Evidence): Judging {
  const judgements = new WeakMap<Person, ReadonlyMap<Person, Judgement>>();
  const judgementOf = (person: Person, bearer: Person, tenures: Tenures): Judgement => {
    const looked = new Set<string>();
    const fit = titleFit(person, bearer, tenures, looked);
    const watched = [...looked];
    return {
      fit: { ...fit, bearer, reason: reasonOf(person, bearer, fit), isStrong: fit.agrees && !fit.acrossChange },
      watched,
      seen: watched.map(key => tenures.get(key)),
    };
  };
  return {
    fitsOf(person, bearers, tenures) {
      const before = judgements.get(person);
      const judged = new Map<Person, Judgement>();
      for (const bearer of bearers)
        if (!countriesDiffer(person, bearer)) {
          const known = before?.get(bearer);
          judged.set(bearer, known && holds(known, tenures) ? known : judgementOf(person, bearer, tenures));
        }
      judgements.set(person, judged);
      return [...judged.values()].map(({ fit }) => fit);
    },
    *watchedFor(person) {
      for (const { watched } of judgements.get(person)?.values() ?? []) yield* watched;
    },
  };
}

const holds = ({ watched, seen }: Judgement, tenures: Tenures): boolean =>
  watched.every((key, at) => tenures.get(key) === seen[at]);

function titleFit(person: Person, bearer: Person, tenures: Tenures, watched: Set<string>): TitleFit {
  const agreement = agreementOf(person.offices, bearer.offices);
  const distance = distanceBetween(person, bearer);
  const isNear = distance === undefined || distance <= LONGEST_DISTANCE;
  const agrees = (agreement === 'same' || agreement === 'compatible') && isNear;
  const acrossChange = agrees && changesBetween(person, bearer, tenures, watched);
  return { agreement, distance, agrees, acrossChange };
}

function distanceBetween({ members }: Person, bearer: Person): number | undefined {
  const named = namedDays(bearer);
  let least: number | undefined;
  for (const { days } of members) {
    const gap = days && gapTo(named, days);
    if (gap && (least === undefined || widthOf(gap) < least)) least = widthOf(gap);
  }
  return least === undefined ? undefined : Math.max(0, least);
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

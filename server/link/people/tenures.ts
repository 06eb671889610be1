import type { Days } from '../../calendar/day';
import { emptyMap, type PersistentMap, withEntries } from '../../collections/persistent-map';
import { remembered } from '../../collections/remembered';
import { type NameScript, scriptOfName } from '../../names/forms';
import type { Change } from '../grouping';
import { uniqueOffice } from '../offices';
import { isNamed, namesIn, type Person } from './person';
import type { PersonInDocument } from './person-in-document';
import type { Gap } from './timeline';

/** What somebody is called, and whom he serves: the same for all people of whom the same is known. */
export interface Naming {
  readonly key: string;
  /** Full names, canonical. */
  readonly full: Readonly<Record<NameScript, readonly string[]>>;
  /** The same and parts of names. */
  readonly called: Readonly<Record<NameScript, readonly string[]>>;
  readonly countries: ReadonlySet<string>;
}

/** Somebody named in an office. */
export interface Tenure {
  readonly naming: Naming;
  readonly days: Days;
}

/** Who is named in an office in a stretch of time, each with how often. */
type Cell = ReadonlyMap<string, Tenure & { readonly count: number }>;

/** Who is named when in the offices that one person holds at a time: an immutable value. */
export type Tenures = PersistentMap<Cell>;

export const noTenures = (): Tenures => emptyMap();

/** Days of one cell. */
const STRETCH = 128;

const stretchOf = (day: number): number => Math.floor(day / STRETCH);
const cellKey = (office: string, stretch: number): string => `${office} ${stretch}`;

export const namingOf: (person: Person) => Naming = remembered(person => {
  const called = (script: NameScript): readonly string[] => [
    ...namesIn(person, script),
    ...[...person.parts].filter(part => scriptOfName(part) === script).sort(),
  ];
  const full = { kanji: namesIn(person, 'kanji'), kana: namesIn(person, 'kana'), latin: namesIn(person, 'latin') };
  const all = { kanji: called('kanji'), kana: called('kana'), latin: called('latin') };
  const countries = [...person.countries].sort();
  return { key: JSON.stringify([all, countries]), full, called: all, countries: person.countries };
});

/** The offices in which somebody is named that only one person holds at a time. */
export const uniqueOffices: (member: PersonInDocument) => readonly string[] = remembered(({ offices }) => [
  ...new Set(offices.map(uniqueOffice).filter(office => office !== undefined)),
]);

/** The tenures after some people went and others came, with the keys of the stretches in which somebody else is named now. */
export function withTenures(
  before: Tenures,
  { gone, come }: Change<Person>,
): { readonly tenures: Tenures; readonly touched: ReadonlySet<string> } {
  const balance = new Map<string, Map<string, Tenure & { count: number }>>();
  const count = (person: Person, member: PersonInDocument, by: number): void => {
    const { days } = member;
    if (!days) return;
    const naming = namingOf(person);
    for (const office of uniqueOffices(member)) {
      const key = cellKey(office, stretchOf(days.first));
      const cell = balance.get(key) ?? new Map<string, Tenure & { count: number }>();
      balance.set(key, cell);
      const tenure = `${days.first} ${days.last} ${naming.key}`;
      const known = cell.get(tenure);
      if (known) known.count += by;
      else cell.set(tenure, { naming, days, count: by });
    }
  };
  // Somebody who is still called the same differs by a few of his members at most.
  const likeness = (person: Person): string =>
    `${namingOf(person).key} ${isNamed(person) || person.members[0]!.document}`;
  const partners = new Map(gone.map(person => [likeness(person), person]));
  const paired = new Set<Person>();
  for (const person of come) {
    const partner = partners.get(likeness(person));
    const stayed = new Set(partner && !paired.has(partner) ? partner.members : []);
    for (const member of person.members) if (!stayed.delete(member)) count(person, member, 1);
    if (!partner || paired.has(partner)) continue;
    paired.add(partner);
    for (const member of stayed) count(partner, member, -1);
  }
  for (const person of gone) if (!paired.has(person)) for (const member of person.members) count(person, member, -1);
  return withCells(before, balance);
}

function withCells(
  before: Tenures,
  balance: ReadonlyMap<string, ReadonlyMap<string, Tenure & { readonly count: number }>>,
): { readonly tenures: Tenures; readonly touched: ReadonlySet<string> } {
  const touched = new Set<string>();
  const cells = new Map<string, Cell | undefined>();
  for (const [key, changes] of balance) {
    const cell = new Map(before.get(key));
    for (const [tenure, change] of changes) {
      if (change.count === 0) continue;
      const old = cell.get(tenure)?.count ?? 0;
      const now = old + change.count;
      if (now > 0) cell.set(tenure, { ...change, count: now });
      else cell.delete(tenure);
      if (old === 0 || now <= 0) touched.add(key);
    }
    cells.set(key, cell.size > 0 ? cell : undefined);
  }
  return { tenures: withEntries(before, cells), touched };
}

/** The keys of the stretches of an office that a gap lies in. */
export function* stretchesIn(office: string, { from, to }: Gap): Iterable<string> {
  for (let at = stretchOf(from); at <= stretchOf(to); at++) yield cellKey(office, at);
}

/** Who is named in an office between two texts. */
export function* namedWithin(tenures: Tenures, office: string, gap: Gap): Iterable<Naming> {
  for (const key of stretchesIn(office, gap))
    for (const { naming, days } of tenures.get(key)?.values() ?? [])
      if (days.first > gap.from && days.first < gap.to && days.last < gap.to) yield naming;
}

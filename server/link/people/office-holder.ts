import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import {
  type Holding,
  holdersCalled,
  holdersNamed,
  holdingsOf,
  isVerified,
  type OfficeHolder,
  type OfficeHolders,
  type OfficeRow,
  titlesOf,
} from '../../knowledge/office-holders';
import { LANGUAGES } from '../../text/language';
import type { Evidence } from '../evidence';
import { agreementOf, type Office } from '../offices';
import { officesIn } from '../offices-in';
import { type Found, isNamed, type Join, merged, ownKey, type Person, type Proposal, spokesman } from './person';
import type { Round, Surroundings } from './round';

/**
 * Names that the table gives to one person belong together: ファン・ヴァン・ザン and Phan Van Giang. The state must not
 * contradict the table, and a row without an outside record joins nobody.
 */
export const knownNames: Round = {
  *keysOf(person, { table }) {
    const known = isNamed(person) ? knownIn(table)(person)?.known : undefined;
    yield known ? known.id : ownKey(person);
  },
  finds: [findKnownNames],
};

function findKnownNames(people: readonly Person[], { table }: Surroundings): Found {
  const changed = new Map<Person, Person>();
  const byKnown = new Map<OfficeHolder, Person[]>();
  for (const person of people) {
    const known = isNamed(person) ? knownIn(table)(person)?.known : undefined;
    if (!known) continue;
    const marked = { ...person, known };
    changed.set(person, marked);
    addTo(byKnown, known, marked);
  }
  const joins: Join[] = [];
  for (const [known, bearers] of byKnown)
    for (const other of bearers.slice(1))
      joins.push({
        one: bearers[0]!,
        other,
        reason: { kind: 'known-names', other: spokesman(other), person: known.id },
        reasonBack: { kind: 'known-names', other: spokesman(bearers[0]!), person: known.id },
      });
  return { changed, joins, proposals: [] };
}

/** Each person is looked up in a table once. */
const knownIn = remembered((table: OfficeHolders) =>
  remembered((person: Person) => ({ known: knownByName(person, table) })),
);

function knownByName(person: Person, table: OfficeHolders): OfficeHolder | undefined {
  const candidates = new Set([...person.fullNames.values()].flatMap(({ name }) => holdersNamed(table, name)));
  const [only, another] = candidates;
  if (!only || another) return undefined;
  const offices = only.terms.map(({ office }) => table.offices.get(office)).filter(office => office !== undefined);
  const isOfState = person.countries.size === 0 || offices.some(({ c }) => person.countries.has(c));
  return isOfState && only.terms.some(isVerified) ? only : undefined;
}

/**
 * A surname with a title is whom the table has in that office on that day: 岸防衛大臣 in a text of November 2021. It
 * decides only if one person fits and an outside record bears the row out.
 */
export const officeHolder: Round = {
  *keysOf(person, { table }) {
    const known = isNamed(person) ? person.known : decidedBy(holdingsIn(table)(person))?.person;
    yield known ? known.id : ownKey(person);
  },
  finds: [findOfficeHolders],
};

function findOfficeHolders(people: readonly Person[], { table }: Surroundings): Found {
  const byKnown = new Map<OfficeHolder, Person>();
  for (const person of people) if (person.known && isNamed(person)) byKnown.set(person.known, person);
  const proposals: Proposal[] = [];
  const joins: Join[] = [];
  const decided = new Map<OfficeHolder, Person[]>();
  const changed = new Map<Person, Person>();
  for (const person of people) {
    if (isNamed(person)) continue;
    const holdings = holdingsIn(table)(person);
    const holding = decidedBy(holdings);
    if (holding) {
      const known = { ...merged([person], new Map([[person, [evidenceOf(holding)]]])), known: holding.person };
      changed.set(person, known);
      addTo(decided, holding.person, known);
    } else for (const weak of holdings) proposals.push({ from: person, to: weak.person, reason: evidenceOf(weak) });
  }
  for (const [known, bearers] of decided) {
    const goal = byKnown.get(known) ?? bearers[0]!;
    for (const one of bearers)
      if (one !== goal)
        joins.push({ one, other: goal, reason: { kind: 'known-names', other: spokesman(goal), person: known.id } });
  }
  return { changed, joins, proposals };
}

/** As `knownIn`. */
const holdingsIn = remembered((table: OfficeHolders) => remembered((person: Person) => holdingsFor(person, table)));

/** Whether the table settles who somebody is that is called by a part of his name. */
export const isDecided = (person: Person, table: OfficeHolders): boolean =>
  decidedBy(holdingsIn(table)(person)) !== undefined;

/** The holding that decides: a certain one of the only person that fits. */
const decidedBy = (holdings: readonly Holding[]): Holding | undefined =>
  holdings.every(({ person }) => person === holdings[0]!.person)
    ? holdings.find(({ isCertain }) => isCertain)
    : undefined;

/**
 * The terms of the table's people that fit a person by part of name, state, title and day. A title without a state is of
 * one that its document speaks of, or of the state of its language.
 */
function holdingsFor(person: Person, table: OfficeHolders): readonly Holding[] {
  const dated = person.members.filter(({ days }) => days !== undefined);
  const holders = [...person.parts].flatMap(part => holdersCalled(table, part));
  return holders.flatMap(holder =>
    dated.flatMap(({ days, offices, statesNear }) =>
      holdingsOf(table, holder, days!).filter(
        ({ office }) =>
          (person.countries.size > 0 ? person.countries : statesNear).has(office.c) &&
          isLike(agreementOf(offices, officesOf(office, days!.first))),
      ),
    ),
  );
}

const isLike = (agreement: ReturnType<typeof agreementOf>): boolean =>
  agreement === 'same' || agreement === 'compatible';

/** What the table's titles of an office come to. */
export const officesOf = (office: OfficeRow, day: number): readonly Office[] =>
  office.alsoFrom === undefined ? officesOfAnyDay(office) : officesOfDay(office, day);

const officesOfDay = (office: OfficeRow, day: number): readonly Office[] =>
  LANGUAGES.flatMap(language => titlesOf(office, language, day).flatMap(title => officesIn(title, language)));

const officesOfAnyDay: (office: OfficeRow) => readonly Office[] = remembered(office => officesOfDay(office, 0));

function evidenceOf({ person, term, office }: Holding): Evidence {
  return {
    kind: 'office-holder',
    person: person.id,
    name: person.names.ja,
    title: office.ja[0] ?? office.en[0] ?? '',
    from: term.from,
    to: term.to ?? undefined,
  };
}

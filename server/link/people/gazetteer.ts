import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import { type Gazetteer, type GazetteerEntry, officesOn, shownName } from '../../knowledge/gazetteer/gazetteer';
import type { OfficeFields } from '../../knowledge/gazetteer/schema';
import { canonicalName, withoutMarks } from '../../names/forms';
import { shortForms } from '../../names/parts';
import { isSurname } from '../../recognise/official/surnames';
import { LANGUAGES } from '../../text/language';
import type { Evidence } from '../evidence';
import { agreementOf } from '../offices';
import { officesIn } from '../offices-in';
import { type Found, isNamed, type Join, merged, ownKey, type Person } from './person';
import type { PersonInDocument } from './person-in-document';
import type { Round, Surroundings } from './round';

/**
 * What the gazetteer of the workspace says of the people of its texts. Names and aliases of one entry are one person's,
 * whatever else speaks for it or against it; a surname with a title is whom the gazetteer has in that office on that day.
 */
export const fromGazetteer: Round = {
  *keysOf(person, { gazetteer }) {
    yield settled(person, gazetteer).entry ?? ownKey(person);
  },
  finds: [findInGazetteer],
};

/** Somebody with his entry, where he is named or an office settles who he is. */
const settled = (person: Person, gazetteer: Gazetteer): Person =>
  gazetteer.entries.size === 0 || isNamed(person) ? person : settledByOffice(person, gazetteer);

function findInGazetteer(people: readonly Person[], { gazetteer }: Surroundings): Found {
  const changed = new Map<Person, Person>();
  const byEntry = new Map<string, Person[]>();
  for (const person of people) {
    const known = settled(person, gazetteer);
    if (known !== person) changed.set(person, known);
    if (known.entry !== undefined) addTo(byEntry, known.entry, known);
  }
  const joins: Join[] = [];
  for (const [key, [first, ...others]] of byEntry) {
    const entry = gazetteer.entries.get(key);
    if (entry) for (const other of others) joins.push({ one: first!, other, reason: reasonOf(entry, undefined) });
  }
  return { changed, joins, proposals: [] };
}

/** Why a mention belongs to an entry. */
export const reasonOf = (entry: GazetteerEntry, office: string | undefined): Evidence => ({
  kind: 'gazetteer',
  entry: entry.key,
  name: shownName(entry),
  office,
});

function settledByOffice(person: Person, gazetteer: Gazetteer): Person {
  const found = new Map<GazetteerEntry, OfficeFields>();
  for (const part of person.parts)
    for (const entry of byPart(gazetteer).get(withoutMarks(part)) ?? []) {
      const office = person.members.map(member => officeOf(entry, member)).find(held => held !== undefined);
      if (office && isOfState(entry, person)) found.set(entry, office);
    }
  const [only, another] = found;
  if (!only || another) return person;
  const [entry, { title }] = only;
  return { ...merged([person], new Map([[person, [reasonOf(entry, title)]]])), entry: entry.key };
}

/** The entries of people by the parts that their names may be shortened to. */
const byPart: (gazetteer: Gazetteer) => ReadonlyMap<string, readonly GazetteerEntry[]> = remembered(({ entries }) => {
  const found = new Map<string, GazetteerEntry[]>();
  for (const entry of entries.values()) {
    if (entry.entry.section !== 'people') continue;
    const parts = entry.names.flatMap(({ name }) => shortForms(name, isSurname));
    for (const part of new Set(parts.map(part => withoutMarks(canonicalName(part))))) addTo(found, part, entry);
  }
  return found;
});

/** The office of an entry that agrees with the titles of a text, on the day of the text. */
function officeOf(entry: GazetteerEntry, { days, offices }: PersonInDocument): OfficeFields | undefined {
  if (!days || offices.length === 0) return undefined;
  return officesOn(entry, days).find(({ title }) => {
    const agreement = agreementOf(
      offices,
      LANGUAGES.flatMap(language => officesIn(title, language)),
    );
    return agreement === 'same' || agreement === 'compatible';
  });
}

const isOfState = ({ entry }: GazetteerEntry, { countries }: Person): boolean =>
  entry.section === 'people' &&
  (entry.fields.country === undefined || countries.size === 0 || countries.has(entry.fields.country));

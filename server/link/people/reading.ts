import { addTo } from '../../collections/groups';
import { fullNames, holdersNamed, type OfficeHolders } from '../../knowledge/office-holders';
import { canonicalName, scriptOfName } from '../../names/forms';
import { readingKeysOfKanji, readingKeysOfLatin } from '../../names/keys';
import { readingOf } from '../../names/reading';
import { foldRomaji } from '../../names/romaji';
import { type Comparison, latinOf, type Names, nativeOf, withNames } from './counterparts';
import { type Found, type Join, namesIn, ownKey, type Person, type Proposal, spokesman, written } from './person';
import type { Round, Surroundings } from './round';

interface Pair {
  readonly kanji: Person;
  readonly latin: Person;
  readonly kanjiName: string;
  readonly latinName: string;
}

/** Kanji names and romanised ones: the pieces of reading leave few that share a key, and each of them is looked at. */
export const READINGS: Comparison = {
  keysOfNative: readingKeysOfKanji,
  keysOfLatin: readingKeysOfLatin,
  compare: (kanji, latin) => (readingOf(kanji, latin) ? 1 : 0),
  least: 1,
  most: Number.POSITIVE_INFINITY,
};

/**
 * A kanji name and a romanised one that it can be read as are one person, if neither has another counterpart in the
 * workspace. Spellings of one reading (Kano Koji, Kanō Kōji) count as one counterpart, and all join.
 */
export const reading: Round = {
  note(around, { gone, come }) {
    const change = { gone: gone.map(comparedNames), come: come.map(comparedNames) };
    const { counterparts, touched } = withNames(around.readings, change);
    return { around: { ...around, readings: counterparts }, touched };
  },
  *keysOf(person, { readings }) {
    yield ownKey(person);
    const { native, latin } = comparedNames(person);
    for (const name of native) {
      yield name;
      for (const other of latinOf(readings, name)) yield other.name;
    }
    for (const name of latin) {
      yield name;
      yield* nativeOf(readings, name);
    }
  },
  finds: [findReadings],
};

const NO_NAMES: Names = { native: [], latin: [] };

/** Who has a name in kanji and one in Latin letters has his counterpart already. */
function comparedNames(person: Person): Names {
  if (person.fullNames.size === 0) return NO_NAMES;
  const [kanji, latin] = [namesIn(person, 'kanji'), namesIn(person, 'latin')];
  if (kanji.length > 0 && latin.length > 0) return NO_NAMES;
  return { native: kanji.map(form => written(person, form)), latin: latin.map(form => written(person, form)) };
}

function findReadings(people: readonly Person[], { table, readings }: Surroundings): Found {
  const pairs = pairsOf(people, readings);
  const kanjiOf = counterparts(
    pairs,
    ({ latin }) => latin,
    ({ kanji }) => kanji,
  );
  const readingsOf = counterparts(
    pairs,
    ({ kanji }) => kanji,
    pair => foldedReading(pair),
  );
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const pair of pairs) {
    const { kanji, latin, kanjiName, latinName } = pair;
    const names = { kanji: written(kanji, kanjiName), latin: written(latin, latinName) };
    const reason = { kind: 'reading', other: spokesman(latin, latinName), ...names } as const;
    const reasonBack = { kind: 'reading', other: spokesman(kanji, kanjiName), ...names } as const;
    const isSole =
      readingsOf.get(kanji)!.size === 1 && kanjiOf.get(latin)!.size === 1 && !isAnothers(table, kanjiName, latinName);
    if (isSole) joins.push({ one: kanji, other: latin, reason, reasonBack });
    else proposals.push({ from: kanji, to: latin, reason }, { from: latin, to: kanji, reason: reasonBack });
  }
  return { joins, proposals };
}

function pairsOf(people: readonly Person[], readings: Surroundings['readings']): Pair[] {
  const byLatin = new Map<string, { readonly person: Person; readonly form: string }[]>();
  for (const person of people) {
    if (comparedNames(person).latin.length === 0) continue;
    for (const form of namesIn(person, 'latin')) addTo(byLatin, written(person, form), { person, form });
  }
  if (byLatin.size === 0) return [];
  return people.flatMap(kanji =>
    comparedNames(kanji).native.length === 0
      ? []
      : namesIn(kanji, 'kanji').flatMap(kanjiName =>
          latinOf(readings, written(kanji, kanjiName)).flatMap(({ name }) =>
            (byLatin.get(name) ?? []).map(({ person, form }) => ({ kanji, latin: person, kanjiName, latinName: form })),
          ),
        ),
  );
}

function counterparts<Key, Value>(pairs: readonly Pair[], keyOf: (pair: Pair) => Key, otherOf: (pair: Pair) => Value) {
  const byKey = new Map<Key, Set<Value>>();
  for (const pair of pairs) {
    const values = byKey.get(keyOf(pair)) ?? new Set();
    byKey.set(keyOf(pair), values);
    values.add(otherOf(pair));
  }
  return byKey;
}

/** One string for all spellings and orders of a reading. */
const foldedReading = ({ latin, latinName }: Pair): string =>
  written(latin, latinName).split(' ').map(foldRomaji).sort().join(' ');

/** Whether the table of office holders gives the romanised name to somebody of another kanji name. */
function isAnothers(table: OfficeHolders, kanjiName: string, latinName: string): boolean {
  const kanjiNames = holdersNamed(table, latinName)
    .flatMap(fullNames)
    .map(canonicalName)
    .filter(name => scriptOfName(name) === 'kanji');
  return kanjiNames.length > 0 && !kanjiNames.includes(kanjiName);
}

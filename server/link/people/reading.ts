import { fullNames, holdersNamed, type OfficeHolders } from '../../knowledge/office-holders';
import { canonicalName, scriptOfName } from '../../names/forms';
import { readingKeysOfKanji, readingKeysOfLatin } from '../../names/keys';
import { readingOf } from '../../names/reading';
import { foldRomaji } from '../../names/romaji';
import { candidateIndex } from '../candidates';
import { type Found, type Join, namesIn, type Person, type Proposal, spokesman } from './person';

interface Pair {
  readonly kanji: Person;
  readonly latin: Person;
  readonly kanjiName: string;
  readonly latinName: string;
}

/**
 * A kanji name and a romanised one that it can be read as are one person, if neither has another counterpart in the
 * workspace. Spellings of one reading (Kano Koji, Kanō Kōji) count as one counterpart, and all join.
 * @param effort counts the comparisons made.
 */
export function reading(people: readonly Person[], table: OfficeHolders, effort: { comparisons: number }): Found {
  const pairs = pairsOf(people, effort);
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

const written = (person: Person, form: string): string => person.fullNames.get(form)?.name ?? form;

function pairsOf(people: readonly Person[], effort: { comparisons: number }): Pair[] {
  const index = candidateIndex<{ readonly person: Person; readonly form: string }>();
  let size = 0;
  for (const person of people) {
    if (namesIn(person, 'kanji').length > 0) continue;
    for (const form of namesIn(person, 'latin')) {
      index.add(readingKeysOfLatin(written(person, form)), { person, form });
      size++;
    }
  }
  if (size === 0) return [];
  const pairs: Pair[] = [];
  for (const kanji of people) {
    if (namesIn(kanji, 'latin').length > 0) continue;
    for (const kanjiName of namesIn(kanji, 'kanji'))
      for (const { person: latin, form } of index.find(readingKeysOfKanji(written(kanji, kanjiName)))) {
        effort.comparisons++;
        if (readingOf(written(kanji, kanjiName), written(latin, form)))
          pairs.push({ kanji, latin, kanjiName, latinName: form });
      }
  }
  return pairs;
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

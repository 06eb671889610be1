import { addTo } from '../../collections/groups';
import { fullNames, holdersNamed, type OfficeHolders } from '../../knowledge/office-holders';
import { canonicalName, type NameScript, scriptOfName } from '../../names/forms';
import { soundKeysOfKatakana, soundKeysOfLatin } from '../../names/keys';
import { katakanaName, type LatinName, latinName, likeness, SOUND_MARGIN, SOUND_THRESHOLD } from '../../names/sound';
import { agreementOf } from '../offices';
import { type Comparison, latinOf, type Names, nativeOf, withNames } from './counterparts';
import {
  countriesDiffer,
  type Found,
  type Join,
  namesIn,
  ownKey,
  type Person,
  type Proposal,
  spokesman,
  written,
} from './person';
import type { Round, Surroundings } from './round';

interface Pair {
  readonly kana: Person;
  readonly latin: Person;
  readonly kanaName: string;
  readonly latinName: string;
  readonly alike: number;
}

/** Between a Latin name and the state by which its spelling is sounded. */
const SERVING = '\t';

const spelt = (name: string): LatinName => latinName(...(name.split(SERVING) as [string, string?]));

/** Katakana names and Latin ones. What is a little less alike than counterparts must be is here as their rival. */
export const SOUNDS: Comparison = {
  keysOfNative: name => numbered(soundKeysOfKatakana(katakanaName(name))),
  keysOfLatin: name => numbered(soundKeysOfLatin(spelt(name))),
  compare: (kana, latin) => likeness(katakanaName(kana), spelt(latin)),
  least: SOUND_THRESHOLD - SOUND_MARGIN,
  most: 20,
};

/**
 * A katakana name and a Latin one that sound alike are one person, if each is clearly the best counterpart of the other
 * and a title or the state served agrees. Sound alone only proposes.
 */
export const sound: Round = {
  note(around, { gone, come }) {
    const change = { gone: gone.map(comparedNames), come: come.map(comparedNames) };
    const { counterparts, touched } = withNames(around.sounds, change);
    return { around: { ...around, sounds: counterparts }, touched };
  },
  *keysOf(person, { sounds }) {
    yield ownKey(person);
    const { native, latin } = comparedNames(person);
    for (const name of native) {
      yield name;
      for (const other of latinOf(sounds, name)) yield other.name;
    }
    for (const name of latin) {
      yield name;
      yield* nativeOf(sounds, name);
    }
  },
  finds: [findSounds],
};

const NO_NAMES: Names = { native: [], latin: [] };

/** Kanji are compared by reading, and who has both other writings has his counterpart already. */
function comparedNames(person: Person): Names {
  if (person.fullNames.size === 0 || namesIn(person, 'kanji').length > 0) return NO_NAMES;
  const [kana, latin] = [namesIn(person, 'kana'), namesIn(person, 'latin')];
  if (kana.length > 0 && latin.length > 0) return NO_NAMES;
  return { native: kana.map(form => written(person, form)), latin: latin.map(form => sounded(person, form)) };
}

function sounded(person: Person, form: string): string {
  const [country] = [...person.countries].sort();
  return country === undefined ? written(person, form) : `${written(person, form)}${SERVING}${country}`;
}

function findSounds(people: readonly Person[], { sounds, table }: Surroundings): Found {
  const pairs = pairsOf(people, sounds);
  const byKana = grouped(pairs, ({ kana }) => kana);
  const byLatin = grouped(pairs, ({ latin }) => latin);
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const pair of pairs) {
    const { kana, latin, alike } = pair;
    // What lies below the threshold is only here as a rival.
    if (alike < SOUND_THRESHOLD) continue;
    const names = { katakana: written(kana, pair.kanaName), latin: written(latin, pair.latinName), likeness: alike };
    const reason = { kind: 'sound', other: spokesman(latin, pair.latinName), ...names } as const;
    const reasonBack = { kind: 'sound', other: spokesman(kana, pair.kanaName), ...names } as const;
    const isBest = surpasses(pair, byKana.get(kana)!) && surpasses(pair, byLatin.get(latin)!);
    if (isBest && isBorneOut(kana, latin) && !isAnothers(table, pair, names))
      joins.push({ one: kana, other: latin, reason, reasonBack });
    else proposals.push({ from: kana, to: latin, reason }, { from: latin, to: kana, reason: reasonBack });
  }
  return { joins, proposals };
}

/** Whether a title agrees, or, where there is none to compare, the state. */
function isBorneOut(kana: Person, latin: Person): boolean {
  const agreement = agreementOf(kana.offices, latin.offices);
  if (agreement === 'same' || agreement === 'compatible') return true;
  return agreement === 'unknown' && [...kana.countries].some(country => latin.countries.has(country));
}

/**
 * Whether the table of office holders gives one of the names to somebody whose own name in the other letters sounds liker:
 * ジェームズ・マティス is James Mattis, whoever James Mathis is.
 */
function isAnothers(
  table: OfficeHolders,
  { kana, latin, alike }: Pair,
  names: { readonly katakana: string; readonly latin: string },
): boolean {
  const [country] = [...kana.countries, ...latin.countries].sort();
  const formsOf = (name: string, script: NameScript) =>
    holdersNamed(table, name)
      .flatMap(fullNames)
      .filter(form => scriptOfName(form) === script);
  const ownLatin = formsOf(names.katakana, 'latin');
  const ownKana = formsOf(names.latin, 'kana');
  const plain = [names.katakana, names.latin].map(canonicalName);
  if ([...ownLatin, ...ownKana].some(form => plain.includes(canonicalName(form)))) return false;
  return (
    ownLatin.some(form => likeness(katakanaName(names.katakana), latinName(form, country)) > alike) ||
    ownKana.some(form => likeness(katakanaName(form), latinName(names.latin, country)) > alike)
  );
}

function surpasses(pair: Pair, rivals: readonly Pair[]): boolean {
  return rivals.every(
    rival => (rival.kana === pair.kana && rival.latin === pair.latin) || rival.alike <= pair.alike - SOUND_MARGIN,
  );
}

function pairsOf(people: readonly Person[], sounds: Surroundings['sounds']): Pair[] {
  const byLatin = new Map<string, { readonly person: Person; readonly form: string }[]>();
  for (const person of people) {
    if (comparedNames(person).latin.length === 0) continue;
    for (const form of namesIn(person, 'latin')) addTo(byLatin, sounded(person, form), { person, form });
  }
  if (byLatin.size === 0) return [];
  const pairs: Pair[] = [];
  for (const kana of people) {
    if (comparedNames(kana).native.length === 0) continue;
    for (const kanaName of namesIn(kana, 'kana'))
      for (const { name, alike } of latinOf(sounds, written(kana, kanaName)))
        for (const { person: latin, form } of byLatin.get(name) ?? [])
          if (!countriesDiffer(kana, latin)) pairs.push({ kana, latin, kanaName, latinName: form, alike });
  }
  return pairs;
}

/**
 * The keys of the parts: each by itself, and all together in the order of the letters, as parts may be turned about; of
 * a part with several keys each counts.
 */
function numbered(parts: readonly (readonly string[])[]): readonly string[] {
  let whole = [''];
  for (const keys of parts.slice(0, 4)) whole = whole.flatMap(begun => keys.map(key => begun + key));
  const sorted = whole.map(keys => `${parts.length}:${[...keys].sort().join('')}`);
  return [...new Set([...parts.flat(), ...sorted])];
}

function grouped(pairs: readonly Pair[], keyOf: (pair: Pair) => Person): ReadonlyMap<Person, readonly Pair[]> {
  const byPerson = new Map<Person, Pair[]>();
  for (const pair of pairs) addTo(byPerson, keyOf(pair), pair);
  return byPerson;
}

import { soundKeysOfKatakana, soundKeysOfLatin } from '../../names/keys';
import { katakanaName, type LatinName, latinName, likeness, SOUND_MARGIN, SOUND_THRESHOLD } from '../../names/sound';
import { candidateIndex } from '../candidates';
import { agreementOf } from '../offices';
import { countriesDiffer, type Found, type Join, namesIn, type Person, type Proposal, spokesman } from './person';

/** No katakana name is compared with more Latin ones than this. */
const MOST_CANDIDATES = 20;

interface Pair {
  readonly kana: Person;
  readonly latin: Person;
  readonly kanaName: string;
  readonly latinName: string;
  readonly alike: number;
}

/**
 * A katakana name and a Latin one that sound alike are one person, if each is clearly the best counterpart of the other
 * and a title or the state served agrees. Sound alone only proposes.
 * @param effort counts the comparisons made.
 */
export function sound(people: readonly Person[], effort: { comparisons: number }): Found {
  const pairs = pairsOf(people, effort);
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
    if (isBest && isBorneOut(kana, latin)) joins.push({ one: kana, other: latin, reason, reasonBack });
    else proposals.push({ from: kana, to: latin, reason }, { from: latin, to: kana, reason: reasonBack });
  }
  return { joins, proposals };
}

const written = (person: Person, form: string): string => person.fullNames.get(form)?.name ?? form;

/** Whether a title agrees, or, where there is none to compare, the state. */
function isBorneOut(kana: Person, latin: Person): boolean {
  const agreement = agreementOf(kana.offices, latin.offices);
  if (agreement === 'same' || agreement === 'compatible') return true;
  return agreement === 'unknown' && [...kana.countries].some(country => latin.countries.has(country));
}

function surpasses(pair: Pair, rivals: readonly Pair[]): boolean {
  return rivals.every(
    rival => (rival.kana === pair.kana && rival.latin === pair.latin) || rival.alike <= pair.alike - SOUND_MARGIN,
  );
}

function pairsOf(people: readonly Person[], effort: { comparisons: number }): Pair[] {
  const index = candidateIndex<{ readonly person: Person; readonly form: string; readonly prepared: LatinName }>();
  let size = 0;
  for (const person of people) {
    if (namesIn(person, 'kana').length > 0 || namesIn(person, 'kanji').length > 0) continue;
    for (const form of namesIn(person, 'latin')) {
      const prepared = latinName(written(person, form), [...person.countries].sort()[0]);
      index.add(numbered(soundKeysOfLatin(prepared)), { person, form, prepared });
      size++;
    }
  }
  if (size === 0) return [];
  const pairs: Pair[] = [];
  for (const kana of people) {
    if (namesIn(kana, 'latin').length > 0 || namesIn(kana, 'kanji').length > 0) continue;
    for (const kanaName of namesIn(kana, 'kana')) {
      const prepared = katakanaName(written(kana, kanaName));
      for (const candidate of index.findBest(numbered(soundKeysOfKatakana(prepared)), MOST_CANDIDATES)) {
        if (countriesDiffer(kana, candidate.person)) continue;
        effort.comparisons++;
        const alike = likeness(prepared, candidate.prepared);
        if (alike >= SOUND_THRESHOLD - SOUND_MARGIN)
          pairs.push({ kana, latin: candidate.person, kanaName, latinName: candidate.form, alike });
      }
    }
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
  for (const pair of pairs) byPerson.set(keyOf(pair), [...(byPerson.get(keyOf(pair)) ?? []), pair]);
  return byPerson;
}

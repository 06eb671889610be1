import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import { scriptOfName, withoutMarks } from '../../names/forms';
import { katakanaSounds } from '../../names/katakana-sounds';
import { SOUND_MARGIN } from '../../names/sound';
import { type Agreement, agreementOf } from '../offices';
import { type Counterparts, latinOf, nativeOf } from './counterparts';
import { isDecided } from './office-holder';
import {
  countriesDiffer,
  type Found,
  isNamed,
  type Join,
  namesIn,
  type Person,
  type Proposal,
  spokesman,
} from './person';
import type { Surroundings } from './round';
import { calledBy } from './same-title';
import { type Fit, judging } from './title-fit';
import { lettersOf, writingsOf } from './written-otherwise';

export const otherWritingJudging = judging((person, bearer, { distance, acrossChange }) => ({
  kind: 'other-writing',
  other: spokesman(bearer),
  by: [...person.parts, ...namesIn(bearer, 'kanji')].some(name => scriptOfName(name) === 'kanji') ? 'reading' : 'sound',
  distance,
  acrossChange,
}));

/** The keys by which somebody meets those whose names in the other writing may be his. */
export function* keysOfWritings(person: Person, { writings }: Surroundings): Iterable<string> {
  const { native, latin } = writingsOf(person);
  for (const name of native) {
    yield name;
    for (const other of latinOf(writings, name)) yield other.name;
  }
  for (const name of latin) {
    yield name;
    yield* nativeOf(writings, name);
  }
}

/** Somebody called by a part of a name, and one whose full name in the other writing may be his. */
interface Suit {
  readonly person: Person;
  readonly fit: Fit;
  /** From 0 to 1. */
  readonly alike: number;
  /** Whether another whose title does not agree sounds clearly liker. */
  readonly isSurpassed: boolean;
}

/**
 * A part of a name is the full name in the other writing that another document gives with the same title and state:
 * リンドグレーン国防大臣 and försvarsminister Karin Lindgren. Each must be the only one to fit the other. Whoever gives a
 * full name in the same writing stands in the way, and where the table of office holders decides it is left to that.
 */
export function findOtherWriting(people: readonly Person[], around: Surroundings): Found {
  const suits = suitsOf(people, around);
  const byPerson = groupedBy(suits, ({ person }) => person);
  const byBearer = groupedBy(suits, ({ fit }) => fit.bearer);
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const suit of suits) {
    const { person, fit } = suit;
    const rivals = [
      ...byPerson.get(person)!.filter(other => other.fit.bearer !== fit.bearer),
      ...byBearer.get(fit.bearer)!.filter(other => soundOf(other.person) !== soundOf(person)),
    ];
    const isSole = rivals.every(rival => !rival.fit.isStrong || rival.alike <= suit.alike - SOUND_MARGIN);
    if (fit.isStrong && isSole && !suit.isSurpassed && shareState(person, fit.bearer))
      joins.push({ one: person, other: fit.bearer, reason: fit.reason });
    else proposals.push({ from: person, to: fit.bearer, reason: fit.reason });
  }
  return { joins, proposals };
}

/** Those whose titles agree; of whom a full name in the same writing may tell, none. */
function suitsOf(people: readonly Person[], { writings, table, tenures }: Surroundings): readonly Suit[] {
  const byFullName = new Map<string, Person[]>();
  const called = new Map<string, Person[]>();
  for (const person of people) {
    if (!isNamed(person)) continue;
    const { native, latin } = writingsOf(person);
    for (const name of [...native, ...latin]) addTo(byFullName, lettersOf(name), person);
    for (const part of calledBy(person)) addTo(called, part, person);
  }
  const suits: Suit[] = [];
  for (const person of people) {
    if (isNamed(person) || isDecided(person, table)) continue;
    const alike = bearersOf(person, byFullName, writings);
    if (alike.size === 0 || [...person.parts].some(part => called.get(part)?.some(other => mayBe(person, other))))
      continue;
    const most = Math.max(...alike.values());
    for (const fit of otherWritingJudging.fitsOf(person, [...alike.keys()], tenures))
      if (isLike(fit.agreement)) {
        const own = alike.get(fit.bearer)!;
        suits.push({ person, fit, alike: own, isSurpassed: own <= most - SOUND_MARGIN });
      }
  }
  return suits;
}

/** Whose full names somebody's parts may be in the other writing, with how alike they are. */
function bearersOf(
  person: Person,
  byFullName: ReadonlyMap<string, readonly Person[]>,
  writings: Counterparts,
): ReadonlyMap<Person, number> {
  const bearers = new Map<Person, number>();
  const { native, latin } = writingsOf(person);
  const note = (name: string, alike: number): void => {
    for (const bearer of byFullName.get(lettersOf(name)) ?? [])
      bearers.set(bearer, Math.max(alike, bearers.get(bearer) ?? 0));
  };
  for (const part of native) for (const { name, alike } of latinOf(writings, part)) note(name, alike);
  for (const part of latin)
    for (const name of nativeOf(writings, part))
      note(name, latinOf(writings, name).find(other => other.name === part)!.alike);
  return bearers;
}

const isLike = (agreement: Agreement): boolean => agreement === 'same' || agreement === 'compatible';

/** Whether nothing says that somebody is not the one of a full name in the same writing. */
function mayBe(person: Person, other: Person): boolean {
  const agreement = agreementOf(person.offices, other.offices);
  return !countriesDiffer(person, other) && agreement !== 'sibling' && agreement !== 'different';
}

/**
 * Whether two serve a common state, or may: one that their texts speak of where none stands with the title. Who is
 * written in kanji serves Japan, who in katakana does not.
 */
function shareState(person: Person, bearer: Person): boolean {
  const isJapanese = [...person.parts, ...namesIn(bearer, 'kanji')].some(name => scriptOfName(name) === 'kanji');
  const theirs = statesOf(bearer);
  return [...statesOf(person)].some(state => (state === 'JP') === isJapanese && theirs.has(state));
}

const statesOf = (person: Person): ReadonlySet<string> =>
  person.countries.size > 0 ? person.countries : new Set(person.members.flatMap(({ statesNear }) => [...statesNear]));

/** One string for the spellings of what somebody is called: リンドグレン and リンドグレーン are no rivals. */
const soundOf: (person: Person) => string = remembered(({ parts }) =>
  [...parts]
    .map(part => (scriptOfName(part) === 'kana' ? katakanaSounds(part).join(' ') : withoutMarks(part)))
    .sort()
    .join(),
);

function groupedBy(suits: readonly Suit[], keyOf: (suit: Suit) => Person): ReadonlyMap<Person, readonly Suit[]> {
  const groups = new Map<Person, Suit[]>();
  for (const suit of suits) addTo(groups, keyOf(suit), suit);
  return groups;
}

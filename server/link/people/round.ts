import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer';
import type { OfficeHolders } from '../../knowledge/office-holders';
import type { Change, Manner } from '../grouping';
import type { Counterparts } from './counterparts';
import { type Outcome, outcomeOf } from './join';
import { byFirstMember, type Found, type Person } from './person';
import type { Tenures } from './tenures';

/** What people are judged by beside those who share a key with them. */
export interface Surroundings {
  readonly table: OfficeHolders;
  readonly gazetteer: Gazetteer;
  /** Romanised names that kanji can be read as. */
  readonly readings: Counterparts;
  /** Latin names that sound like katakana ones. */
  readonly sounds: Counterparts;
  /** Full names in one writing that parts of names in the other may be of. */
  readonly writings: Counterparts;
  readonly tenures: Tenures;
}

/** Surroundings after a change, and the keys of those whom the change of them may concern. */
export interface Noted {
  readonly around: Surroundings;
  readonly touched: Iterable<string>;
}

/** A kind of evidence, or several that are asked one after the other of the same people. */
export interface Round {
  /** Takes note of who went and who came, before anybody is judged. */
  readonly note?: (around: Surroundings, change: Change<Person>) => Noted;
  /** What may make a person and another one by this evidence: the first key depends on nobody else. */
  keysOf(person: Person, around: Surroundings): Iterable<string>;
  /** Keys of what was looked at around some people that it judged: where that changes they are judged anew. */
  readonly watches?: (people: readonly Person[]) => Iterable<string>;
  readonly finds: readonly ((people: readonly Person[], around: Surroundings) => Found)[];
}

/** How a round groups and links people. */
export const mannerOf = ({ keysOf, finds, watches }: Round, around: Surroundings): Manner<Person, Outcome> => ({
  keysOf: person => keysOf(person, around),
  compare: byFirstMember,
  ...(watches && { watches }),
  link: people =>
    outcomeOf(
      people,
      finds.map(find => given => find(given, around)),
    ),
});

import { withNames } from './counterparts';
import { findOtherWriting, keysOfWritings, otherWritingJudging } from './other-writing';
import { ownKey } from './person';
import type { Round } from './round';
import { calledBy, findSameTitle, sameTitleJudging } from './same-title';
import { withTenures } from './tenures';
import { writingsOf } from './written-otherwise';

/**
 * Somebody called by a part of a name is he whose full name another document gives with the same title and state: in the
 * same writing first, then in the other one.
 */
export const partOfName: Round = {
  note(around, change) {
    const { tenures, touched } = withTenures(around.tenures, change);
    const writings = withNames(around.writings, {
      gone: change.gone.map(writingsOf),
      come: change.come.map(writingsOf),
    });
    return {
      around: { ...around, tenures, writings: writings.counterparts },
      touched: [...touched, ...writings.touched],
    };
  },
  *keysOf(person, around) {
    yield ownKey(person);
    yield* calledBy(person);
    yield* keysOfWritings(person, around);
  },
  finds: [findSameTitle, findOtherWriting],
  *watches(people) {
    for (const person of people) {
      yield* sameTitleJudging.watchedFor(person);
      yield* otherWritingJudging.watchedFor(person);
    }
  },
};

import { addTo } from '../../collections/groups';
import { scriptOfName } from '../../names/forms';
import { SAME_TIME } from '../days';
import { uniqueOffice } from '../offices';
import { countriesDiffer, type Found, isNamed, type Join, ownKey, type Person, spokesman } from './person';
import type { PersonInDocument } from './person-in-document';
import type { Round } from './round';

/**
 * The same surname in the same office of one state, in two documents of one month, is one person even where neither
 * gives a full name: 岸防衛大臣 in two releases of a visit.
 */
export const sameTime: Round = {
  *keysOf(person) {
    if (isNamed(person)) yield ownKey(person);
    else {
      let isAlone = true;
      for (const member of person.members)
        for (const key of keysOf(member)) {
          isAlone = false;
          yield key;
        }
      if (isAlone) yield ownKey(person);
    }
  },
  finds: [findSameTime],
};

function findSameTime(people: readonly Person[]): Found {
  const byOffice = new Map<string, { person: Person; member: PersonInDocument }[]>();
  for (const person of people) {
    if (isNamed(person)) continue;
    for (const member of person.members)
      if (member.days) for (const key of keysOf(member)) addTo(byOffice, key, { person, member });
  }
  const joins: Join[] = [];
  for (const bucket of byOffice.values()) {
    bucket.sort(
      (a, b) => a.member.days!.first - b.member.days!.first || (a.member.document < b.member.document ? -1 : 1),
    );
    for (let at = 1; at < bucket.length; at++) {
      const [before, after] = [bucket[at - 1]!, bucket[at]!];
      const distance = Math.max(0, after.member.days!.first - before.member.days!.last);
      if (before.person === after.person || distance > SAME_TIME || countriesDiffer(before.person, after.person))
        continue;
      joins.push({
        one: before.person,
        other: after.person,
        reason: { kind: 'same-time', other: spokesman(after.person), distance },
        reasonBack: { kind: 'same-time', other: spokesman(before.person), distance },
      });
    }
  }
  return { joins, proposals: [] };
}

/** A surname with each office that tells one person; of a surname in kanji any post in a field does. */
function keysOf(member: PersonInDocument): readonly string[] {
  return [...member.parts].flatMap(part =>
    member.offices.flatMap(office => {
      const byField = scriptOfName(part) === 'kanji' && office.field !== undefined;
      const unique = uniqueOffice(office) ?? (byField ? `${office.rank}/${office.field}` : undefined);
      return unique === undefined ? [] : [`${part} ${unique}`];
    }),
  );
}

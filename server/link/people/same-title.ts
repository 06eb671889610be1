import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import { canonicalName } from '../../names/forms';
import { shortForms } from '../../names/parts';
import { isSurname } from '../../recognise/official/surnames';
import { type Found, isNamed, type Join, type Person, type Proposal, spokesman } from './person';
import type { Surroundings } from './round';
import { judging } from './title-fit';

/** Who is called what in short: the keys by which a part of a name and full ones meet. */
export const calledBy = (person: Person): Iterable<string> =>
  isNamed(person) ? shortened(person.fullNames) : person.parts;

/** The parts that full names may be called by. */
const shortened: (fullNames: Person['fullNames']) => ReadonlySet<string> = remembered(
  fullNames => new Set([...fullNames.values()].flatMap(({ name }) => shortForms(name, isSurname).map(canonicalName))),
);

export const sameTitleJudging = judging((_, bearer, { distance, acrossChange, agrees }) => ({
  kind: 'same-title',
  other: spokesman(bearer),
  distance,
  acrossChange,
  agrees,
}));

/**
 * A part of a name is the full name that another document gives with the same title and state, if only one fits: ザン国防大臣
 * and ファン・ヴァン・ザン国防大臣. Where somebody else held the office in between, it is only proposed.
 */
export function findSameTitle(people: readonly Person[], { tenures }: Surroundings): Found {
  const byPart = new Map<string, Person[]>();
  for (const person of people) for (const part of shortened(person.fullNames)) addTo(byPart, part, person);
  const joins: Join[] = [];
  const proposals: Proposal[] = [];
  for (const person of people) {
    if (isNamed(person)) continue;
    const fits = sameTitleJudging.fitsOf(person, bearersOf(person, byPart), tenures);
    const isOnly = fits.filter(({ isStrong }) => isStrong).length === 1;
    for (const { bearer, reason, isStrong } of fits)
      if (isStrong && isOnly) joins.push({ one: person, other: bearer, reason });
      else proposals.push({ from: person, to: bearer, reason });
  }
  return { joins, proposals };
}

/** Who gives the full name of a part, in their order. */
function bearersOf({ parts }: Person, byPart: ReadonlyMap<string, readonly Person[]>): readonly Person[] {
  if (parts.size === 1) for (const part of parts) return byPart.get(part) ?? [];
  return [...new Set([...parts].flatMap(part => byPart.get(part) ?? []))];
}

import { agreementOf, type Office } from '../../link/offices';
import { officesOfMention } from '../../link/offices-in';
import { languageAt } from '../../link/paragraph';
import { writtenOn } from '../../model/dates/written-on';
import { placeIn } from '../../model/workspace';
import type { OfficialMention } from '../../recognise/mention';
import { entityOf, mentionOf, nearestFirst } from '../shared/entities';
import { factsOf, shortName } from '../shared/library';
import { onOneLine } from '../shared/one-line';
import { group, type Line, type Run } from '../shared/rich-text';
import type { HoverContext } from './context';

/** More than a reader takes in at a glance. */
const MAXIMUM_ROLES = 8;

/** A role where a text gives it. */
interface RoleGiven {
  readonly role: string;
  readonly offices: readonly Office[];
  readonly runs: readonly Run[];
}

/**
 * The roles that other mentions give, each once, with document and date; those of one office, in whatever language, side by
 * side in one row. 大臣 says nothing beside 防衛大臣.
 */
export function otherRoles(context: HoverContext, mention: OfficialMention): readonly Line[] {
  const { phrases, isBrief } = context;
  const given = rolesGiven(context, mention);
  const own = mention.role === undefined ? [] : [mention.role];
  const telling = given.filter(
    ({ role }) =>
      !isWithin(role, own) &&
      !isWithin(
        role,
        given.map(other => other.role),
      ),
  );
  // The office held here has the first row: what agrees with it belongs to no other.
  const rows: { readonly offices: (readonly Office[])[]; readonly roles: (readonly Run[])[] }[] = [
    { offices: [officesOfMention(mention, languageAt(context.facts, mention.start))], roles: [] },
  ];
  for (const { offices, runs } of isBrief ? telling.slice(0, MAXIMUM_ROLES) : telling) {
    const alike = rows.find(row => row.offices.every(each => isSameOffice(each, offices)));
    alike?.roles.push(runs);
    alike?.offices.push(offices);
    if (!alike) rows.push({ offices: [offices], roles: [runs] });
  }
  const shown = rows
    .filter(({ roles }) => roles.length > 0)
    .map(({ roles }) => roles.flatMap((runs, number) => (number > 0 ? [' · ', ...runs] : runs)));
  const isCut = isBrief && telling.length > MAXIMUM_ROLES;
  return group(phrases.labels.otherRoles, isCut ? [...shown, ['…']] : shown);
}

function rolesGiven({ library, document, index, phrases }: HoverContext, { role: own }: OfficialMention): RoleGiven[] {
  const found: RoleGiven[] = [];
  const seen = new Set([own]);
  for (const id of nearestFirst(entityOf(library, document, index)?.mentions ?? [], document)) {
    const other = mentionOf(library, id);
    const facts = factsOf(library, id.document);
    if (other?.type !== 'official' || other.role === undefined || other.region !== 'body' || !facts) continue;
    if (seen.has(other.role)) continue;
    seen.add(other.role);
    const written = writtenOn(facts)(other);
    const where: Run = { words: shortName(id.document), place: placeIn(id.document, other.phrase) };
    const when = written ? phrases.day(written.date) : phrases.undated;
    found.push({
      role: other.role,
      offices: officesOfMention(other, languageAt(facts, other.start)),
      runs: [`${onOneLine(other.role)} (`, where, `, ${when})`],
    });
  }
  return found;
}

/** Whether a role is the beginning or the end of a longer one: 大臣 of 防衛大臣, State Secretary of State Secretary to …. */
function isWithin(role: string, others: readonly string[]): boolean {
  const words = role.toLowerCase();
  return others.some(other => {
    const longer = other.toLowerCase();
    return longer.length > words.length && (longer.endsWith(words) || longer.startsWith(`${words} `));
  });
}

function isSameOffice(a: readonly Office[], b: readonly Office[]): boolean {
  const agreement = agreementOf(a, b);
  return agreement === 'same' || agreement === 'compatible';
}

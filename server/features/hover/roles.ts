import { languageAt } from '../../link/language';
import { officesOfMention } from '../../link/offices-in';
import { writtenOn } from '../../model/dates/written-on';
import { placeIn } from '../../model/workspace';
import type { OfficialMention } from '../../recognise/mention';
import { entityOf, mentionOf, nearestFirst } from '../shared/entities';
import { factsOf, shortName } from '../shared/library';
import { onOneLine } from '../shared/one-line';
import { group, type Line, type Run, row } from '../shared/rich-text';
import { byOffice, isShortFor, type RoleWords } from '../shared/role-words';
import type { HoverContext } from './context';

/** More than a reader takes in at a glance. */
const MAXIMUM_ROLES = 8;

/** A role where a text gives it. */
interface RoleGiven extends RoleWords {
  /** The role, leading to where it stands. */
  readonly words: Run;
  /** The document, and when that was written. */
  readonly where: readonly Run[];
}

/**
 * The roles that other mentions give, each once: first the office held here in the words of other texts, then what else, with
 * document and date, those of one office side by side. 大臣 says nothing beside 防衛大臣.
 */
export function otherRoles(context: HoverContext, mention: OfficialMention): readonly Line[] {
  const { phrases, isBrief, facts } = context;
  const here: RoleGiven = {
    role: mention.role ?? '',
    offices: officesOfMention(mention, languageAt(facts, mention.start)),
    words: '',
    where: [],
  };
  const given = rolesGiven(context, mention);
  const telling = given.filter(one => ![here, ...given].some(other => isShortFor(one, other)));
  const [[, ...inOtherWords] = [], ...others] = byOffice([here, ...telling]);
  const most = isBrief ? MAXIMUM_ROLES : Number.POSITIVE_INFINITY;
  const isCut = others.length > most;
  return [
    ...(inOtherWords.length > 0
      ? [row(phrases.labels.inOtherWords, ...beside(inOtherWords, most, ({ words }) => [words]))]
      : []),
    ...group(phrases.labels.otherRoles, [
      ...others.slice(0, most).map(roles => beside(roles, most, ({ words, where }) => [words, ...where])),
      ...(isCut ? [['…']] : []),
    ]),
  ];
}

/** Several roles on one line, and an ellipsis where there are too many. */
const beside = (
  roles: readonly RoleGiven[],
  most: number,
  runs: (role: RoleGiven) => readonly Run[],
): readonly Run[] => [
  ...roles.slice(0, most).flatMap((one, number): readonly Run[] => (number > 0 ? [' · ', ...runs(one)] : runs(one))),
  ...(roles.length > most ? [' · …'] : []),
];

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
    found.push({
      role: other.role,
      offices: officesOfMention(other, languageAt(facts, other.start)),
      words: { words: onOneLine(other.role), place: placeIn(id.document, other.phrase) },
      where: [` (${shortName(id.document)}, ${written ? phrases.day(written.date) : phrases.undated})`],
    });
  }
  return found;
}

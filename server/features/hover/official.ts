import { countryName } from '../../explain/countries';
import { agreementOf, type Office } from '../../link/offices';
import { officesOfMention } from '../../link/offices-in';
import { languageAt } from '../../link/paragraph';
import { writtenOn } from '../../model/dates/written-on';
import { placeIn } from '../../model/workspace';
import type { OfficialMention } from '../../recognise/mention';
import { slice } from '../../text/span';
import { entityOf, mentionOf, nearestFirst } from '../shared/entities';
import { factsOf, shortName } from '../shared/library';
import { group, type Line, line, type Run, row } from '../shared/rich-text';
import type { HoverContext } from './context';
import { linkRows, otherForms } from './entity-rows';
import { gazetteerRows } from './gazetteer';

/** More than a reader takes in at a glance. */
const MAXIMUM_ROLES = 10;

/**
 * 鯰博行 in 鯰博行外務審議官: the name, the role and country that this text gives, the other forms of the name, other roles
 * with their documents and dates, how often and where, and why the mentions are taken for one person.
 */
export function officialLines(context: HoverContext, mention: OfficialMention): readonly Line[] {
  const { text, phrases } = context;
  const country = mention.country && countryName(mention.country, phrases.language);
  const stated = mention.countrySpan && slice(text, mention.countrySpan);
  return [
    line({ strong: mention.name }, ` ${phrases.types.official}`),
    ...(mention.role === undefined ? [] : [row(phrases.labels.role, mention.role)]),
    ...(country || stated ? [row(phrases.labels.country, country || stated || '')] : []),
    ...otherForms(context, mention.name),
    ...otherRoles(context, mention),
    ...gazetteerRows(context),
    ...linkRows(context),
  ];
}

/** The roles of one office, in the words of several texts. */
interface Row {
  readonly offices: readonly Office[];
  readonly roles: (readonly Run[])[];
}

/** The roles that other mentions give, each once; those of one office, in whatever language, side by side in one row. */
function otherRoles(context: HoverContext, mention: OfficialMention): readonly Line[] {
  const { library, document, index, phrases } = context;
  const seen = new Set([mention.role]);
  // The office held here has the first row: what agrees with it belongs to no other.
  const rows: Row[] = [{ offices: officesOfMention(mention, languageAt(context.facts, mention.start)), roles: [] }];
  const mentions = entityOf(library, document, index)?.mentions ?? [];
  for (const id of nearestFirst(mentions, document)) {
    const other = mentionOf(library, id);
    const facts = factsOf(library, id.document);
    if (other?.type !== 'official' || other.role === undefined || other.region !== 'body' || !facts) continue;
    if (seen.has(other.role)) continue;
    if (seen.size > MAXIMUM_ROLES) break;
    seen.add(other.role);
    const offices = officesOfMention(other, languageAt(facts, other.start));
    const written = writtenOn(facts)(other);
    const place = placeIn(id.document, other.phrase);
    const said = [
      `${other.role} (`,
      { words: shortName(id.document), place },
      `, ${written ? phrases.day(written.date) : phrases.undated})`,
    ];
    const alike = rows.find(row => isSameOffice(row.offices, offices));
    if (alike) alike.roles.push(said);
    else rows.push({ offices, roles: [said] });
  }
  return group(
    phrases.labels.otherRoles,
    rows
      .filter(({ roles }) => roles.length > 0)
      .map(({ roles }) => roles.flatMap((runs, number) => (number > 0 ? [' · ', ...runs] : runs))),
  );
}

function isSameOffice(a: readonly Office[], b: readonly Office[]): boolean {
  const agreement = agreementOf(a, b);
  return agreement === 'same' || agreement === 'compatible';
}

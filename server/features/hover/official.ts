import { isoDay } from '../../calendar/day';
import { countryName } from '../../explain/countries';
import type { OfficialMention } from '../../recognise/mention';
import { slice } from '../../text/span';
import { entityOf, mentionOf } from '../shared/entities';
import { factsOf, type Place, shortName } from '../shared/library';
import { type Line, line, row } from '../shared/rich-text';
import type { HoverContext } from './context';
import { linkRows, otherForms } from './entity-rows';

const MAXIMUM_ROLES = 6;

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
    ...linkRows(context),
  ];
}

function otherRoles({ library, document, index, phrases }: HoverContext, { role }: OfficialMention): Line[] {
  const seen = new Set([role]);
  const rows: Line[] = [];
  const mentions = entityOf(library, document, index)?.mentions ?? [];
  // What the same text says comes first.
  const nearFirst = [
    ...mentions.filter(id => id.document === document),
    ...mentions.filter(id => id.document !== document),
  ];
  for (const id of nearFirst) {
    const other = mentionOf(library, id);
    if (other?.type !== 'official' || other.role === undefined || other.region !== 'body' || seen.has(other.role))
      continue;
    seen.add(other.role);
    const own = factsOf(library, id.document)?.ownDate?.date;
    const place: Place = { document: id.document, start: other.phrase.start, end: other.phrase.end };
    rows.push(
      row(
        phrases.labels.otherRoles,
        `${other.role} (`,
        { words: shortName(id.document), place },
        `, ${own ? isoDay(own) : phrases.undated})`,
      ),
    );
    if (rows.length === MAXIMUM_ROLES) break;
  }
  return rows;
}

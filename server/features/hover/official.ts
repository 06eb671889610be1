import { countryName } from '../../explain/countries';
import type { OfficialMention } from '../../recognise/mention';
import { slice } from '../../text/span';
import { onOneLine } from '../shared/one-line';
import { type Line, line, row } from '../shared/rich-text';
import type { HoverContext } from './context';
import { linkRows } from './entity-rows';
import { gazetteerRows } from './gazetteer';
import { nameRows, verdict } from './names';
import { officeRows } from './office';
import { otherRoles } from './roles';

/**
 * 鯰博行 in 鯰博行外務審議官: the name, of a surname whom it stands for, the other forms of the name, the role and country that
 * this text gives, the office on its day, other roles with their documents and dates, how often and where, and why the
 * mentions are taken for one person.
 */
export function officialLines(context: HoverContext, mention: OfficialMention): readonly Line[] {
  const { text, phrases } = context;
  const country = mention.country && countryName(mention.country, phrases.language);
  const stated = mention.countrySpan && slice(text, mention.countrySpan);
  return [
    line({ strong: mention.name }, ` ${phrases.types.official}`),
    ...verdict(context, mention),
    ...nameRows(context, mention),
    ...(mention.role === undefined ? [] : [row(phrases.labels.role, onOneLine(mention.role))]),
    ...(country || stated ? [row(phrases.labels.country, country || stated || '')] : []),
    ...officeRows(context),
    ...gazetteerRows(context),
    ...otherRoles(context, mention),
    ...linkRows(context),
  ];
}

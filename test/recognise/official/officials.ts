import { introduced } from '../../../server/recognise/introduced';
import type { OfficialMention } from '../../../server/recognise/mention';
import { officialReader } from '../../../server/recognise/official/reader';
import type { Found } from '../../../server/recognise/reader';
import type { Language } from '../../../server/text/language';
import { contextOf, read } from '../../support/reading';

/** A mention in one line: `name | role | country`, what is missing left out; a part of a name ends in `…`. */
const show = ({ name, role, country, extent }: Found<OfficialMention>): string =>
  [extent === 'part' ? `${name}…` : name, role ?? '-', ...(country ? [country] : [])].join(' | ');

/** The officials of a text in its order, a line each. */
export const officials = (text: string, language: Language): string[] => read(officialReader, text, language).map(show);

/** What the second pass adds. */
export function again(text: string, language: Language): string[] {
  const context = contextOf(text, language);
  return introduced(context, read(officialReader, text, language)).map(
    mention => `${mention.start}-${mention.end} ${context.view.text.slice(mention.start, mention.end)}`,
  );
}

import type { Hit } from '../../../server/recognise/cues';
import { cueTable, scan } from '../../../server/recognise/cues';
import { introduced } from '../../../server/recognise/introduced';
import type { OfficialMention } from '../../../server/recognise/mention';
import type { TitleRow } from '../../../server/recognise/official/parsed-title';
import { officialReader } from '../../../server/recognise/official/reader';
import type { Found, ReadingContext } from '../../../server/recognise/reader';
import { foldText } from '../../../server/text/fold';
import type { Language } from '../../../server/text/language';

const table = cueTable([officialReader.cues]);

/** Reads the officials of a text in one language, without the second pass. */
export function read(text: string, language: Language): { context: ReadingContext; found: Found<OfficialMention>[] } {
  const context: ReadingContext = { view: foldText(text, []), languageAt: () => language };
  return { context, found: officialReader.read(context, scan(context.view.lower, table)[0] as Hit<TitleRow>[]) };
}

/** A mention in one line: `name | role | country`, what is missing left out; a part of a name ends in `…`. */
const show = ({ name, role, country, extent }: Found<OfficialMention>): string =>
  [extent === 'part' ? `${name}…` : name, role ?? '-', ...(country ? [country] : [])].join(' | ');

/** The officials of a text in its order, a line each. */
export const officials = (text: string, language: Language): string[] => read(text, language).found.map(show);

/** What the second pass adds. */
export function again(text: string, language: Language): string[] {
  const { context, found } = read(text, language);
  return introduced(context, found).map(
    mention => `${mention.start}-${mention.end} ${context.view.text.slice(mention.start, mention.end)}`,
  );
}

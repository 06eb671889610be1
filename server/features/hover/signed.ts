import { daysInWords } from '../../explain/days';
import { ENGLISH_NOT_YET_SIGNED, ENGLISH_SIGNING } from '../../lexicon/en/signing';
import { JAPANESE_NOT_YET_SIGNED, JAPANESE_SIGNING } from '../../lexicon/ja/signing';
import { SWEDISH_NOT_YET_SIGNED, SWEDISH_SIGNING } from '../../lexicon/sv/signing';
import { VIETNAMESE_NOT_YET_SIGNED, VIETNAMESE_SIGNING } from '../../lexicon/vi/signing';
import type { Entity } from '../../link/links';
import { languageAt } from '../../link/paragraph';
import type { ResolvedDate } from '../../model/facts';
import { placeIn } from '../../model/workspace';
import { slice } from '../../text/span';
import { shortName } from '../shared/library';
import { mentionsIn } from '../shared/mentions-in';
import { group, type Line, type Run } from '../shared/rich-text';
import type { HoverContext } from './context';
import { statementsOn, type Told, tells } from './told';
import { venueIn } from './venue';

/** Words of signing, whatever the language of the text. */
const SIGNING = [...JAPANESE_SIGNING, ...ENGLISH_SIGNING, ...SWEDISH_SIGNING, ...VIETNAMESE_SIGNING];
const NOT_YET = [
  ...JAPANESE_NOT_YET_SIGNED,
  ...ENGLISH_NOT_YET_SIGNED,
  ...SWEDISH_NOT_YET_SIGNED,
  ...VIETNAMESE_NOT_YET_SIGNED,
];

/**
 * When and where an agreement was signed, each day once: the date that stands with a word of signing in one statement with the
 * agreement, unless that speaks of a signature to come. The text's own words, nothing concluded.
 */
export function signingRows(context: HoverContext, entity: Entity): readonly Line[] {
  const { phrases } = context;
  const rows: Run[][] = [];
  const seen = new Set<string>();
  for (const told of statementsOn(context, entity)) {
    if (!tells(told, SIGNING) || tells(told, NOT_YET)) continue;
    const date = dateOf(told);
    const signed = date?.meaning.days && daysInWords(date.meaning.days, phrases.day);
    if (!date || signed === undefined || seen.has(signed)) continue;
    seen.add(signed);
    const venue = venueIn(told);
    const day = `${signed}${date.meaning.inferred.length > 0 ? `, ${phrases.concluded}` : ''}`;
    rows.push([
      { words: slice(told.text, date), place: placeIn(told.document, date) },
      ` (${day}; ${shortName(told.document)})`,
      ...(venue ? [`, ${slice(told.text, venue)}`] : []),
    ]);
  }
  return group(phrases.labels.signed, rows);
}

/** The last date before the agreement in its statement; in languages that put it there, the first behind it. */
function dateOf({ facts, mention, statement }: Told): ResolvedDate | undefined {
  let behind: ResolvedDate | undefined;
  let before: ResolvedDate | undefined;
  for (const { mention: date } of mentionsIn(facts, statement)) {
    if (date.type !== 'date' || date.meaning.kind === 'duration') continue;
    if (date.start < mention.start) before = date;
    else if (date.start >= mention.end) behind ??= date;
  }
  return before ?? (languageAt(facts, mention.start) === 'ja' ? undefined : behind);
}

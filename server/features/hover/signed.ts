import { daysCovered } from '../../calendar/day';
import { ENGLISH_NOT_YET_SIGNED, ENGLISH_SIGNING } from '../../lexicon/en/signing';
import { JAPANESE_NOT_YET_SIGNED, JAPANESE_SIGNING } from '../../lexicon/ja/signing';
import { SWEDISH_NOT_YET_SIGNED, SWEDISH_SIGNING } from '../../lexicon/sv/signing';
import { VIETNAMESE_NOT_YET_SIGNED, VIETNAMESE_SIGNING } from '../../lexicon/vi/signing';
import { languageAt } from '../../link/language';
import type { Entity } from '../../link/links';
import { writtenOn } from '../../model/dates/written-on';
import type { ResolvedDate } from '../../model/facts';
import { placeIn } from '../../model/workspace';
import { contains, type Span, slice, span } from '../../text/span';
import { shortName } from '../shared/library';
import { mentionsIn } from '../shared/mentions-in';
import { group, type Line, type Run } from '../shared/rich-text';
import type { HoverContext } from './context';
import { dateInWords, statementsOn, type Told, tells } from './told';
import { venueIn } from './venue';

/** Words of signing, whatever the language of the text. */
const SIGNING = [...JAPANESE_SIGNING, ...ENGLISH_SIGNING, ...SWEDISH_SIGNING, ...VIETNAMESE_SIGNING];
const NOT_YET = [
  ...JAPANESE_NOT_YET_SIGNED,
  ...ENGLISH_NOT_YET_SIGNED,
  ...SWEDISH_NOT_YET_SIGNED,
  ...VIETNAMESE_NOT_YET_SIGNED,
];

/** So far from the word of signing, the agreement between them not counted, its date stands. */
const REACH = 60;
/** Behind fewer letters a stop is that of an abbreviation. */
const SENTENCE_END = /[^\s.]{4}[.?!]\s/u;
/** A day, a month or a year: in a decade nobody signs. */
const LONGEST = 366;

/**
 * When and where an agreement was signed, each day once: the date that stands by a word of signing in one statement with the
 * agreement, unless that speaks of a signature to come. The text's own words, nothing concluded.
 */
export function signingRows(context: HoverContext, entity: Entity): readonly Line[] {
  const { phrases } = context;
  const rows: Run[][] = [];
  const seen = new Set<string>();
  for (const told of statementsOn(context, entity)) {
    if (tells(told, NOT_YET)) continue;
    const date = dateOf(told);
    const signed = date && dateInWords(date.meaning, phrases);
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

/** The date nearest to a word of signing, in a Japanese sentence before it; none after the text was written. */
function dateOf(told: Told): ResolvedDate | undefined {
  const { facts, mention, statement } = told;
  const signings = signingsIn(told);
  const written = writtenOn(facts)(mention);
  const latest = written ? daysCovered(written.date).last : Number.POSITIVE_INFINITY;
  let best: ResolvedDate | undefined;
  // A Japanese sentence puts the word of signing last.
  let least = languageAt(facts, mention.start) === 'ja' ? Number.POSITIVE_INFINITY : REACH;
  for (const { mention: date } of signings.length > 0 ? mentionsIn(facts, statement) : []) {
    if (date.type !== 'date' || date.meaning.kind === 'duration') continue;
    const { days } = date.meaning;
    if (!days || days.first > latest || days.last - days.first >= LONGEST) continue;
    for (const signing of signings) {
      const gap = gapBetween(told, date, signing);
      if (gap >= least) continue;
      best = date;
      least = gap;
    }
  }
  return best;
}

/** Where the words of signing stand in a statement, outside the title itself. */
function signingsIn({ text, statement, mention }: Told): readonly Span[] {
  const words = slice(text, statement).toLowerCase();
  return SIGNING.flatMap(word => {
    const at = words.indexOf(word);
    const start = statement.start + at;
    const found = span(start, start + word.length);
    return at < 0 || contains(mention, found) ? [] : [found];
  });
}

/** How many units lie between a date and a word of signing; infinitely many where a sentence ends between them. */
function gapBetween({ text, facts, mention }: Told, date: Span, signing: Span): number {
  const isBefore = date.end <= signing.start;
  if (!isBefore && languageAt(facts, mention.start) === 'ja') return Number.POSITIVE_INFINITY;
  const gap = isBefore ? span(date.end, signing.start) : span(signing.end, date.start);
  if (gap.end < gap.start || SENTENCE_END.test(text.slice(Math.max(0, gap.start - 4), gap.end)))
    return Number.POSITIVE_INFINITY;
  return gap.end - gap.start - (contains(gap, mention) ? mention.end - mention.start : 0);
}

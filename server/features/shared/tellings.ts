import { type Days, isoDay } from '../../calendar/day';
import { remembered } from '../../collections/remembered';
import { sentenceAround } from '../../model/dates/sentence';
import type { Facts, ResolvedDate } from '../../model/facts';
import { type Place, placeIn } from '../../model/workspace';
import type { LineIndex } from '../../text/lines';
import { contains, type Span, slice } from '../../text/span';
import { inferredParts } from './inferred';
import { mentionsIn } from './mentions-in';
import { quotedLine } from './one-line';

/**
 * What one sentence tells of a day or a stretch of days.
 *
 *     2025年12月4日、第3回日比防衛次官級協議が開催されました。
 *     ^^^^^^^^^^^ place        ^^^^^^^^^^^^^^^^ subject       all of it: sentence
 */
export interface Telling {
  readonly days: Days;
  /** The date's value as EDTF. */
  readonly value: string;
  /** Whether a part of the value is inferred, not stated. */
  readonly isInferred: boolean;
  /** Where the date stands. */
  readonly place: Place;
  /** The sentence that states it, on one line, blanks trimmed. */
  readonly sentence: string;
  /** The agreement or meeting that the date is of: its number among the mentions of the document. */
  readonly subject: number | undefined;
  /** The numbers of those whom and what the sentence names, dates aside. */
  readonly named: readonly number[];
  /** When the document was written, as an ISO date; empty where nothing says so. */
  readonly written: string;
}

/**
 * What a document tells with a date, in the order of the text. Stamps that date a document or a post, lengths of time and
 * boilerplate tell of nothing.
 */
export const tellingsOf = (facts: Facts, source: LineIndex): readonly Telling[] => tellingsIn(facts)(source);

/** An edit elsewhere leaves what a document tells as it is. */
const tellingsIn = remembered((facts: Facts) => remembered(({ text }: LineIndex) => findTellings(facts, text)));

function findTellings(facts: Facts, text: string): readonly Telling[] {
  const { mentions, layout, header, ownDate } = facts;
  const subjects = new Map(facts.datings.map(({ mention, date }) => [date, mention]));
  const written = ownDate ? isoDay(ownDate.date) : '';
  const tellings: Telling[] = [];
  /** Where the sentence of the last of them ends. */
  let end = 0;
  mentions.forEach((mention, index) => {
    if (mention.type !== 'date' || mention.region !== 'body' || isStamp(facts, mention)) return;
    const { days, value, kind } = mention.meaning;
    if (!days || value === undefined || kind === 'duration') return;
    const subject = subjects.get(index);
    const last = tellings.at(-1);
    // A sentence that gives a day twice, in two calendars or with its hours, tells of it once.
    if (
      last &&
      mention.start < end &&
      isSame(last.days, days) &&
      !(last.subject !== undefined && subject !== undefined)
    ) {
      tellings[tellings.length - 1] = { ...last, subject: last.subject ?? subject };
      return;
    }
    const sentence = sentenceAround(text, mention, layout.softBreaks);
    end = sentence.end;
    tellings.push({
      days,
      value,
      isInferred: inferredParts(mention).length > 0,
      place: placeIn(header.document, mention),
      sentence: quotedLine(slice(text, sentence)),
      subject,
      named: namedIn(facts, sentence),
      written,
    });
  });
  return tellings;
}

const isSame = (a: Days, b: Days): boolean => a.first === b.first && a.last === b.last;

/** A date that says when the text was written, rather than when something happened. */
const isStamp = ({ ownDate, layout }: Facts, mention: ResolvedDate): boolean =>
  (ownDate?.span !== undefined && contains(ownDate.span, mention)) ||
  layout.posts.some(({ stamp }: { readonly stamp: Span }) => contains(stamp, mention));

const namedIn = (facts: Facts, sentence: Span): readonly number[] =>
  mentionsIn(facts, sentence)
    .filter(({ mention: { type, region } }) => type !== 'date' && region === 'body')
    .map(({ index }) => index);

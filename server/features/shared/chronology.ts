import { type Days, fromDayNumber } from '../../calendar/day';
import { addTo } from '../../collections/groups';
import type { Phrases } from '../../explain/phrases';
import { whenInWords } from '../../explain/when';
import { sentenceAround } from '../../model/dates/sentence';
import type { Facts, ResolvedDate } from '../../model/facts';
import { type Place, placeIn } from '../../model/workspace';
import { contains, type Span, slice } from '../../text/span';
import { inferredParts } from './inferred';
import { type Library, textOf } from './library';
import { onOneLine } from './one-line';

/**
 * Something that a text tells of a day or a stretch of days: a date in running text with its sentence, and where the date is
 * that of an agreement or a meeting, its title.
 *
 *     2025年12月4日、第3回日比防衛次官級協議が開催されました。
 *     ^^^^^^^^^^^ place        ^^^^^^^^^^^^^^^^ subject       all of it: sentence
 */
export interface ChronologyEvent {
  readonly days: Days;
  /** The date's value as EDTF. */
  readonly value: string;
  /** Whether a part of the value is inferred, not stated. */
  readonly isInferred: boolean;
  /** Where the date stands. */
  readonly place: Place;
  /** The sentence that states it, on one line, blanks trimmed. */
  readonly sentence: string;
  /** The agreement or meeting that the date is of. */
  readonly subject: { readonly type: 'agreement' | 'meeting'; readonly title: string } | undefined;
}

/** The events of one year; those that begin in it count, also where they last beyond it. */
export interface ChronologyYear {
  readonly year: number;
  readonly events: readonly ChronologyEvent[];
}

/**
 * The events of the folder, by year and then by day; of one day in the order of documents and places. Stamps that date a
 * document or a post, lengths of time and boilerplate are no events.
 * @param filter words of which each must stand in the sentence or the document's name, whatever their case; none for all.
 */
export function chronology(library: Library, filter = ''): readonly ChronologyYear[] {
  const words = filter.toLowerCase().split(/\s/).filter(Boolean);
  const years = new Map<number, ChronologyEvent[]>();
  for (const [document, facts] of library.workspace.documents)
    for (const event of eventsOf(facts, textOf(library, document))) {
      if (words.length > 0 && !words.every(word => isIn(event, word))) continue;
      addTo(years, fromDayNumber(event.days.first).year, event);
    }
  return [...years].sort(([a], [b]) => a - b).map(([year, events]) => ({ year, events: events.sort(inOrder) }));
}

/** When an event was, in words, with a word where a part of its date is inferred. */
export const whenOf = ({ value, isInferred }: ChronologyEvent, phrases: Phrases): string =>
  `${whenInWords(value, phrases)}${isInferred ? ` (${phrases.concluded})` : ''}`;

const isIn = ({ sentence, place, subject }: ChronologyEvent, word: string): boolean =>
  sentence.toLowerCase().includes(word) ||
  place.document.toLowerCase().includes(word) ||
  (subject?.title.toLowerCase().includes(word) ?? false);

const inOrder = (a: ChronologyEvent, b: ChronologyEvent): number =>
  a.days.first - b.days.first ||
  a.days.last - b.days.last ||
  (a.place.document < b.place.document ? -1 : a.place.document > b.place.document ? 1 : a.place.start - b.place.start);

/** What was read of a document and its text belong together: an edit elsewhere leaves its events as they are. */
const known = new WeakMap<Facts, readonly ChronologyEvent[]>();

function eventsOf(facts: Facts, text: string): readonly ChronologyEvent[] {
  let events = known.get(facts);
  if (!events) {
    events = findEvents(facts, text);
    known.set(facts, events);
  }
  return events;
}

function findEvents(facts: Facts, text: string): readonly ChronologyEvent[] {
  const { mentions, layout, header } = facts;
  const subjects = new Map(facts.datings.map(({ mention, date }) => [date, mentions[mention]]));
  return mentions.flatMap((mention, index) => {
    if (mention.type !== 'date' || mention.region !== 'body' || isStamp(facts, mention)) return [];
    const { days, value, kind } = mention.meaning;
    if (!days || value === undefined || kind === 'duration') return [];
    const subject = subjects.get(index);
    return [
      {
        days,
        value,
        isInferred: inferredParts(mention).length > 0,
        place: placeIn(header.document, mention),
        sentence: onOneLine(slice(text, sentenceAround(text, mention, layout.softBreaks))),
        subject:
          subject?.type === 'agreement' || subject?.type === 'meeting'
            ? { type: subject.type, title: subject.title }
            : undefined,
      },
    ];
  });
}

/** A date that says when the text was written, rather than when something happened. */
const isStamp = ({ ownDate, layout }: Facts, mention: ResolvedDate): boolean =>
  (ownDate?.span !== undefined && contains(ownDate.span, mention)) ||
  layout.posts.some(({ stamp }: { readonly stamp: Span }) => contains(stamp, mention));

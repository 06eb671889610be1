import type { Days } from '../calendar/day';
import type { Phrases } from '../explain/phrases';
import { type ChronologyEvent, chronology, documentsTelling, whenOf } from './shared/chronology';
import { type Library, shortName } from './shared/library';
import { type Line, line, row } from './shared/rich-text';
import type { Passage } from './shared/ties';

/** The folder's chronology as a picture shows it. */
export interface Timeline {
  readonly title: string;
  /** How much there is, how much is left out; where there is nothing, what would be here. */
  readonly summary: string;
  /** In the order of time. */
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly kind: 'date' | 'agreement' | 'meeting';
  /** Day numbers, 1970-01-01 being 0, both included. */
  readonly days: Days;
  /** The days in words, with a word where a part of them is inferred. */
  readonly when: string;
  /** What was signed or held, else the first sentence. */
  readonly what: string;
  /** In how many sentences of how many documents, in words; empty for one. */
  readonly counts: string;
  /** The sentences that tell of it, at least one, in the order in which they were written. */
  readonly passages: readonly Passage[];
}

/** More than that no picture shows at once, and no editor wants to be sent. */
const MOST_EVENTS = 3000;

/** The events of the folder in order. Of very many, meetings and agreements are kept before other dates. */
export function timeline(library: Library, phrases: Phrases): Timeline {
  const words = phrases.pictures;
  const all = chronology(library).flatMap(({ events }) => events);
  if (all.length === 0) return { title: words.timeline, summary: words.noEvents, events: [] };
  const kept = mostTelling(all);
  const documents = new Set(all.flatMap(({ tellings }) => tellings.map(({ place }) => place.document))).size;
  const leftOut = all.length - kept.length;
  const summary = [words.events(kept.length, documents), ...(leftOut > 0 ? [words.leftOut(leftOut)] : [])];
  return { title: words.timeline, summary: summary.join(' '), events: kept.map(event => shown(event, phrases)) };
}

function mostTelling(events: readonly ChronologyEvent[]): readonly ChronologyEvent[] {
  if (events.length <= MOST_EVENTS) return events;
  const withSubject = events.filter(({ subject }) => subject).slice(0, MOST_EVENTS);
  const others = events.filter(({ subject }) => !subject).slice(0, MOST_EVENTS - withSubject.length);
  const kept = new Set([...withSubject, ...others]);
  return events.filter(event => kept.has(event));
}

function shown(event: ChronologyEvent, phrases: Phrases): TimelineEvent {
  const { subject, days, tellings } = event;
  return {
    kind: subject?.type ?? 'date',
    days,
    when: whenOf(event, phrases),
    what: subject?.title ?? tellings[0]!.sentence,
    counts: tellings.length > 1 ? phrases.tree.counts(tellings.length, documentsTelling(event)) : '',
    passages: tellings.map(({ sentence, place }) => ({ words: sentence, place })),
  };
}

/** The timeline as a page to be read: days with what happened on them, the sentences and where they stand. */
export function timelineLines({ title, summary, events }: Timeline): readonly Line[] {
  const rows = events.map(({ kind, when, what, counts, passages }) => {
    const items = passages.map(({ words, place }) => [words, ' ', { words: shortName(place.document), place }]);
    if (kind !== 'date') return { ...row(when, { strong: what }, ...(counts ? [` · ${counts}`] : [])), items };
    return counts ? { ...row(when, counts), items } : row(when, ...items.flat());
  });
  return [{ heading: 1, runs: [title] }, line(summary), ...rows];
}

import { fromDayNumber } from '../calendar/day';
import type { Phrases } from '../explain/phrases';
import { type ChronologyEvent, chronology, documentsTelling, whenOf } from './shared/chronology';
import { type Library, shortName } from './shared/library';
import type { Telling } from './shared/tellings';
import { type TreeNode, type TreePath, withinReason } from './shared/tree';

/**
 * The children of a node of the chronology: years, under each its events, and under an event that several sentences tell of
 * those sentences, in the order in which they were written. The root has the empty path.
 * @param filter words of which each must stand in a sentence, its document's name or the title, accents and case aside; empty for all.
 */
export function chronologyChildren(
  library: Library,
  [year, event, ...below]: TreePath,
  filter: string,
  phrases: Phrases,
): readonly TreeNode[] {
  const years = chronology(library, filter);
  if (year === undefined)
    return years.map(one => ({
      id: `${one.year}`,
      label: `${one.year}`,
      description: `${one.events.length}`,
      kind: 'group',
      isOpenable: true,
    }));
  const events = years.find(one => `${one.year}` === year)?.events ?? [];
  const nodes =
    event === undefined
      ? events.map(one => eventNode(one, phrases))
      : below.length > 0
        ? []
        : sentenceNodes(
            events.find(({ id }) => id === event),
            phrases,
          );
  return withinReason(nodes, count => phrases.tree.leftOut(count));
}

/** The path to the sentence, or the event, whose date stands nearest to an offset, before it or at it, in a document. */
export function eventPathAt(library: Library, document: string, offset: number): TreePath | undefined {
  let nearest: { readonly event: ChronologyEvent; readonly telling: Telling } | undefined;
  for (const { events } of chronology(library))
    for (const event of events)
      for (const telling of event.tellings) {
        const { place } = telling;
        if (place.document !== document || place.start > offset) continue;
        if (!nearest || place.start > nearest.telling.place.start) nearest = { event, telling };
      }
  if (!nearest) return undefined;
  const { event, telling } = nearest;
  const path = [`${fromDayNumber(event.days.first).year}`, event.id];
  return isToldOften(event) ? [...path, idOf(telling)] : path;
}

const idOf = ({ place }: Telling): string => `${place.document}#${place.start}`;

const isToldOften = ({ tellings }: ChronologyEvent): boolean => tellings.length > 1;

function eventNode(event: ChronologyEvent, phrases: Phrases): TreeNode {
  const { subject, place, tellings } = event;
  const { sentence } = tellings[0]!;
  const day = whenOf(event, phrases);
  const counts = isToldOften(event) ? phrases.tree.counts(tellings.length, documentsTelling(event)) : '';
  return {
    id: event.id,
    label: day,
    description: [subject?.title, counts, sentence].filter(Boolean).join(' · '),
    kind: subject?.type ?? 'date',
    isOpenable: isToldOften(event),
    place,
    tooltip: [
      { runs: [{ strong: day }, ...(subject ? [`, ${subject.title}`] : [])] },
      { runs: [sentence] },
      { runs: [counts || shortName(place.document)] },
    ],
  };
}

/** The sentences of an event with their documents; where one gives the days in another way, as it gives them. */
function sentenceNodes(event: ChronologyEvent | undefined, phrases: Phrases): readonly TreeNode[] {
  if (!event || !isToldOften(event)) return [];
  const day = whenOf(event, phrases);
  return event.tellings.map(telling => {
    const { sentence, place } = telling;
    const when = whenOf(telling, phrases);
    const document = shortName(place.document);
    return {
      id: idOf(telling),
      label: sentence,
      description: when === day ? document : `${document} · ${when}`,
      kind: 'sentence',
      isOpenable: false,
      place,
      tooltip: [{ runs: [sentence] }, { runs: [document] }],
    };
  });
}

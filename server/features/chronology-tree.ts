import { fromDayNumber } from '../calendar/day';
import type { Phrases } from '../explain/phrases';
import { type ChronologyEvent, chronology, whenOf } from './shared/chronology';
import { type Library, shortName } from './shared/library';
import { type TreeNode, type TreePath, withinReason } from './shared/tree';

/**
 * The children of a node of the chronology: years, and under each its events with the sentence that states them. The root
 * has the empty path.
 * @param filter words of which each must stand in the sentence or the document's name; empty for all.
 */
export function chronologyChildren(
  library: Library,
  [year, ...below]: TreePath,
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
  const events = below.length > 0 ? [] : (years.find(one => `${one.year}` === year)?.events ?? []);
  return withinReason(
    events.map(event => eventNode(event, phrases)),
    count => phrases.tree.leftOut(count),
  );
}

/** The path to the event whose date stands nearest to an offset, before it or at it, in a document. */
export function eventPathAt(library: Library, document: string, offset: number): TreePath | undefined {
  let nearest: ChronologyEvent | undefined;
  for (const { events } of chronology(library))
    for (const event of events) {
      if (event.place.document !== document || event.place.start > offset) continue;
      if (!nearest || event.place.start > nearest.place.start) nearest = event;
    }
  return nearest && [`${fromDayNumber(nearest.days.first).year}`, idOf(nearest)];
}

const idOf = ({ place }: ChronologyEvent): string => `${place.document}#${place.start}`;

function eventNode(event: ChronologyEvent, phrases: Phrases): TreeNode {
  const { sentence, subject, place } = event;
  const day = whenOf(event, phrases);
  return {
    id: idOf(event),
    label: day,
    description: subject ? `${subject.title} · ${sentence}` : sentence,
    kind: subject?.type ?? 'date',
    isOpenable: false,
    place,
    tooltip: [
      { runs: [{ strong: day }, ...(subject ? [`, ${subject.title}`] : [])] },
      { runs: [sentence] },
      { runs: [shortName(place.document)] },
    ],
  };
}

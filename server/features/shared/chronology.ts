import { type Days, fromDayNumber } from '../../calendar/day';
import { addTo } from '../../collections/groups';
import { remembered } from '../../collections/remembered';
import type { Phrases } from '../../explain/phrases';
import { whenInWords } from '../../explain/when';
import type { Entity } from '../../link/links';
import { byPlace, type Place } from '../../model/workspace';
import { entityKeyOf, entityOf, fullestMention, mentionOf, titleOf } from './entities';
import { fitsFilter } from './filter';
import { factsOf, type Library, textOf } from './library';
import { onOneLine } from './one-line';
import { type Telling, tellingsOf } from './tellings';

/**
 * Something that happened on a day or a stretch of days, and every sentence of the folder that tells of it. Two tell of one
 * event where they date the same linked agreement or meeting to the same days, where they tell of the same days and name
 * the same entities, or where they are the same words.
 */
export interface ChronologyEvent {
  /** The same from one state of the folder to the next as long as its first sentence stays. */
  readonly id: string;
  readonly days: Days;
  /** The days as EDTF, as they are stated best. */
  readonly value: string;
  /** Whether no sentence states all of the value. */
  readonly isInferred: boolean;
  /** Where the value stands. */
  readonly place: Place;
  /** The agreement or meeting that was signed or held. */
  readonly subject: { readonly type: 'agreement' | 'meeting'; readonly title: string } | undefined;
  /** At least one; in the order in which the documents were written, those without a date last. */
  readonly tellings: readonly Telling[];
}

/** The events of one year; those that begin in it count, also where they last beyond it. */
export interface ChronologyYear {
  readonly year: number;
  readonly events: readonly ChronologyEvent[];
}

/**
 * The events of the folder, by year and then by day; of one day in the order of documents and places.
 * @param filter words of which each must stand in a sentence, its document's name or the title, accents and case aside; none for all.
 */
export function chronology(library: Library, filter = ''): readonly ChronologyYear[] {
  const fits = fitsFilter(filter);
  const years = new Map<number, ChronologyEvent[]>();
  for (const event of eventsOf(library))
    if (event.tellings.some(telling => fits(() => formsOf(event, telling))))
      addTo(years, fromDayNumber(event.days.first).year, event);
  return [...years].sort(([a], [b]) => a - b).map(([year, events]) => ({ year, events }));
}

/** When an event was, in words, with a word where a part of its date is inferred. */
export const whenOf = (
  { value, isInferred }: { readonly value: string; readonly isInferred: boolean },
  phrases: Phrases,
): string => `${whenInWords(value, phrases)}${isInferred ? ` (${phrases.concluded})` : ''}`;

/** How many documents tell of an event. */
export const documentsTelling = ({ tellings }: ChronologyEvent): number =>
  new Set(tellings.map(({ place }) => place.document)).size;

const formsOf = ({ subject }: ChronologyEvent, { sentence, place }: Telling): readonly string[] => [
  sentence,
  place.document,
  ...(subject ? [subject.title] : []),
];

const eventsOf = remembered((library: Library): readonly ChronologyEvent[] => {
  const dated: Telling[] = [];
  const others: Telling[] = [];
  for (const [document, facts] of library.workspace.documents)
    for (const telling of tellingsOf(facts, library.sources.get(document)!))
      (telling.subject === undefined ? others : dated).push(telling);
  const ofSubjects = occasionsOf(library, dated);
  return [...ofSubjects.all, ...sameDays(library, ofSubjects, others)].map(eventOf(library)).sort(inOrder);
});

// ------------------------------------------------------------ agreements and meetings with their days

/** An agreement or a meeting on some days. */
interface Occasion {
  readonly days: Days;
  readonly tellings: Telling[];
}

interface Occasions {
  readonly all: readonly Occasion[];
  /** By the key of the agreement or meeting and its days. */
  readonly byDays: ReadonlyMap<string, Occasion>;
}

const keyOf = (what: string, { first, last }: Days): string => `${first} ${last} ${what}`;

/** What dates one linked agreement or meeting to the same days is one occasion, a month or year that holds them included. */
function occasionsOf(library: Library, dated: readonly Telling[]): Occasions {
  const byEntity = new Map<string, Occasion[]>();
  const byDays = new Map<string, Occasion>();
  // Single days come before the months that they lie in.
  for (const telling of [...dated].sort((a, b) => lengthOf(a.days) - lengthOf(b.days))) {
    const { days, place, subject } = telling;
    const entity = entityKeyOf(library, place.document, subject!) ?? `${place.document}#${place.start}`;
    const key = keyOf(entity, days);
    const isWide = lengthOf(days) > 0;
    const occasion =
      byDays.get(key) ?? (isWide ? byEntity.get(entity)?.find(one => isWithin(one.days, days)) : undefined);
    if (occasion) occasion.tellings.push(telling);
    else {
      const first = { days, tellings: [telling] };
      byDays.set(key, first);
      addTo(byEntity, entity, first);
    }
  }
  return { all: [...byDays.values()], byDays };
}

const lengthOf = ({ first, last }: Days): number => last - first;

const isWithin = (days: Days, around: Days): boolean => around.first <= days.first && days.last <= around.last;

// ------------------------------------------------------------ what else is told of a day

/**
 * Adds what names an agreement or a meeting on its own days to that occasion, and puts together the rest that tells of the
 * same days and names the same, or says the same.
 * @returns the rest.
 */
function sameDays(library: Library, { byDays }: Occasions, others: readonly Telling[]): Iterable<Occasion> {
  const rest = new Map<string, Occasion>();
  for (const telling of others) {
    const { days, place, named, sentence } = telling;
    const entities = new Set(named.flatMap(index => entityKeyOf(library, place.document, index) ?? []));
    const occasion = [...entities].map(entity => byDays.get(keyOf(entity, days))).find(found => found);
    if (occasion) {
      occasion.tellings.push(telling);
      continue;
    }
    const key = keyOf(entities.size > 0 ? [...entities].sort().join(' ') : sentence, days);
    const same = rest.get(key);
    if (same) same.tellings.push(telling);
    else rest.set(key, { days, tellings: [telling] });
  }
  return rest.values();
}

// ------------------------------------------------------------ events

const eventOf =
  (library: Library) =>
  ({ days, tellings }: Occasion): ChronologyEvent => {
    const told = onceEach([...tellings].sort(asWritten));
    const exact = told.filter(telling => lengthOf(telling.days) === lengthOf(days));
    const { value, isInferred, place } = exact.find(telling => !telling.isInferred) ?? exact[0] ?? told[0]!;
    const { document, start } = told[0]!.place;
    return {
      id: `${document}#${start}`,
      days,
      value,
      isInferred,
      place,
      subject: subjectOf(library, told),
      tellings: told,
    };
  };

/** One document may say the same twice, in its heading and below it. */
function onceEach(tellings: readonly Telling[]): readonly Telling[] {
  const seen = new Set<string>();
  return tellings.filter(({ place, sentence }) => {
    const key = `${place.document} ${sentence}`;
    return !seen.has(key) && seen.add(key);
  });
}

function subjectOf(library: Library, tellings: readonly Telling[]): ChronologyEvent['subject'] {
  for (const { subject, place } of tellings) {
    const mention = subject === undefined ? undefined : factsOf(library, place.document)?.mentions[subject];
    if (mention?.type !== 'agreement' && mention?.type !== 'meeting') continue;
    const entity = entityOf(library, place.document, subject!);
    return { type: mention.type, title: (entity && titleOfEntity(library, entity)) ?? mention.title };
  }
  return undefined;
}

/** As the mention that says most writes it. */
function titleOfEntity(library: Library, entity: Entity): string | undefined {
  const id = fullestMention(library, entity);
  const mention = id && mentionOf(library, id);
  return mention && onOneLine(titleOf(mention, textOf(library, id.document)));
}

/** By the days on which the documents were written, then by place. */
const asWritten = (a: Telling, b: Telling): number =>
  Number(a.written === '') - Number(b.written === '') ||
  (a.written < b.written ? -1 : a.written > b.written ? 1 : byPlace(a.place, b.place));

const inOrder = (a: ChronologyEvent, b: ChronologyEvent): number =>
  a.days.first - b.days.first || a.days.last - b.days.last || byPlace(a.place, b.place);

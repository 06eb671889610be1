import { type Entity, links } from '../link/links';
import type { DateReason } from '../model/date-meaning';
import type { Facts, ResolvedDate } from '../model/facts';
import { type Place, placeIn } from '../model/workspace';
import type { Span } from '../text/span';
import { bareTitleAt } from './shared/bare-title';
import { fullestMention, placeOf } from './shared/entities';
import { placeOfEntry } from './shared/gazetteer';
import { factsOf, type Library, mentionAt, reachOf } from './shared/library';

export interface Definition {
  /** What of the text the gesture is about: editors underline it. */
  readonly origin: Span;
  /** Where it leads; several where several may be meant. */
  readonly places: readonly Place[];
}

/**
 * Where something is told best: in the gazetteer, if it has an entry; else of an official, agreement, meeting or initiative its
 * fullest mention in the folder, of an ambiguous name each that may be meant, of a date the date that it is reckoned from
 * (同日 leads to the day just named).
 */
export function definitionAt(library: Library, document: string, offset: number): Definition | undefined {
  const facts = factsOf(library, document);
  const found = mentionAt(library, document, offset);
  if (!facts || !found) return bareTitleDefinition(library, document, offset);
  const { mention, index } = found;
  const origin = reachOf(mention);
  if (mention.type === 'date') {
    const places = anchorsOf(facts, mention).map(span => placeIn(document, span));
    return places.length > 0 ? { origin, places } : undefined;
  }
  const places = meantBy(library, document, index).flatMap(entity => tellingPlaces(library, entity));
  return { origin, places: places.length > 0 ? places : [placeIn(document, mention)] };
}

/** A title without a name leads to those that it may stand for. */
function bareTitleDefinition(library: Library, document: string, offset: number): Definition | undefined {
  const title = bareTitleAt(library, document, offset);
  return (
    title && {
      origin: { start: title.start, end: title.end },
      places: title.people.flatMap(id => placeOf(library, id) ?? []),
    }
  );
}

/** What the mention stands for, several for これらの覚書; where that is not certain, all that it may stand for. */
function meantBy({ workspace }: Library, document: string, index: number): readonly Entity[] {
  const found = links(workspace);
  const certain = found.entitiesOf(document, index);
  return certain.length > 0 ? certain : found.candidates(document, index).flatMap(({ entity }) => entity ?? []);
}

/** Its entry in the gazetteer, else its fullest mention. */
const tellingPlaces = (library: Library, entity: Entity): readonly Place[] =>
  [entity.entry ? placeOfEntry(entity.entry) : fullestPlace(library, entity)].filter(place => place !== undefined);

function fullestPlace(library: Library, entity: Entity): Place | undefined {
  const id = fullestMention(library, entity);
  return id && placeOf(library, id);
}

/** The places in the document that supply what the date leaves out. */
function anchorsOf({ ownDate }: Facts, { meaning }: ResolvedDate): Span[] {
  return meaning.reasons.flatMap(reason => spanOf(reason, ownDate?.span));
}

function spanOf(reason: DateReason, ownDate: Span | undefined): Span[] {
  switch (reason.step) {
    case 'named':
    case 'nearest-date':
      return [reason.named];
    case 'post':
      return [reason.stamp];
    case 'own-date':
      return ownDate ? [ownDate] : [];
    default:
      return [];
  }
}

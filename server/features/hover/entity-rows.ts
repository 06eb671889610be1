import { countryName } from '../../explain/countries';
import { evidenceSentence } from '../../explain/sentence';
import type { Evidence } from '../../link/evidence';
import { type Candidate, type Entity, links } from '../../link/links';
import type { ResolvedMention } from '../../model/facts';
import { type Place, placeIn } from '../../model/workspace';
import { countsInWords, entityOf, fullestMention, mentionOf, titleOf } from '../shared/entities';
import { placeOfEntry } from '../shared/gazetteer';
import { shortName, textOf } from '../shared/library';
import { onOneLine } from '../shared/one-line';
import { group, type Line, line, type Run, row } from '../shared/rich-text';
import type { HoverContext } from './context';

/** How much of a list stands where it is brief; a longer one ends with an ellipsis. */
const MAXIMUM_CANDIDATES = 8;
const MAXIMUM_REASONS = 4;
const MAXIMUM_PLACES = 4;

/** How often the folder names it, and why this mention is taken for it; or who else may be meant. */
export function linkRows(context: HoverContext): Line[] {
  const { library, document, index, phrases, mention } = context;
  const found = links(library.workspace);
  const [entity, ...further] = found.entitiesOf(document, index);
  const proposed = found.candidates(document, index).map(candidate => candidateRuns(context, candidate));
  const { labels } = phrases;
  const perhaps = group(phrases.candidates, cut(context, proposed, MAXIMUM_CANDIDATES));
  // Of a part of a name it is said above.
  if (!entity)
    return perhaps.length > 0 && mention.type !== 'official'
      ? [line(phrases.linksToNothing), ...perhaps]
      : [...perhaps];
  const reasons = reasonRows(context, found.evidenceFor(document, index));
  return [
    ...(further.length > 0
      ? group(
          labels.standsFor,
          [entity, ...further].map(each => entityRuns(context, each)),
        )
      : [...perhaps, row(labels.mentions, countsInWords(entity, document, phrases))]),
    ...group(labels.why, cut(context, reasons, MAXIMUM_REASONS)),
  ];
}

/** A list is cut where it is to be brief, and says so. */
const cut = (
  { isBrief }: HoverContext,
  rows: readonly (readonly Run[])[],
  most: number,
): readonly (readonly Run[])[] => (isBrief && rows.length > most ? [...rows.slice(0, most), ['…']] : rows);

/**
 * The parties: those that the mention names, else those that other mentions of the same thing name.
 */
export function partyRows({ library, document, index, phrases }: HoverContext, stated: readonly string[]): Line[] {
  const parties = stated.length > 0 ? stated : (entityOf(library, document, index)?.parties ?? []);
  if (parties.length === 0) return [];
  return [row(phrases.labels.parties, parties.map(code => countryName(code, phrases.language)).join(phrases.between))];
}

/** The reasons in words, each once, and where the other mentions stand that it points at. */
function reasonRows(context: HoverContext, evidence: readonly Evidence[]): (readonly Run[])[] {
  const places = new Map<string, Place[]>();
  for (const reason of evidence) {
    const { sentence, place } = reasonAt(context, reason);
    const known = places.get(sentence) ?? [];
    places.set(sentence, place ? [...known, place] : known);
  }
  return [...places].map(([sentence, at]) => pointedAt(context, sentence, at));
}

function reasonAt(
  { library, phrases }: HoverContext,
  evidence: Evidence,
): { readonly sentence: string; readonly place: Place | undefined } {
  const entry = evidence.kind === 'gazetteer' && library.workspace.gazetteer.entries.get(evidence.entry);
  if (entry) return { sentence: evidenceSentence(phrases, evidence, ''), place: placeOfEntry(entry) };
  const id = 'other' in evidence ? evidence.other : undefined;
  const mention = id && mentionOf(library, id);
  if (!id || !mention) return { sentence: evidenceSentence(phrases, evidence, ''), place: undefined };
  const words = onOneLine(titleOf(mention, textOf(library, id.document)));
  return { sentence: evidenceSentence(phrases, evidence, words), place: placeIn(id.document, mention) };
}

/** A sentence that goes on with the places that it is about. */
function pointedAt({ isBrief }: HoverContext, sentence: string, places: readonly Place[]): readonly Run[] {
  if (places.length === 0) return [sentence];
  const shown = isBrief ? places.slice(0, MAXIMUM_PLACES) : places;
  return [
    `${sentence.replace(/[.。]$/, '')} — `,
    ...shown.flatMap((place, number): Run[] => [
      ...(number > 0 ? [', '] : []),
      { words: shortName(place.document), place },
    ]),
    ...(shown.length < places.length ? [', …'] : []),
  ];
}

/** Somebody or something that may be meant, and why only perhaps; what the table of office holders says names him itself. */
function candidateRuns(context: HoverContext, { entity, evidence }: Candidate): readonly Run[] {
  const { sentence, place } = reasonAt(context, evidence);
  if (!entity) return [sentence];
  return [...entityRuns(context, entity), ': ', ...pointedAt(context, sentence, place ? [place] : [])];
}

/** An entity by its fullest mention, with the place of it. */
function entityRuns({ library }: HoverContext, entity: Entity): readonly Run[] {
  const id = fullestMention(library, entity);
  const mention: ResolvedMention | undefined = id && mentionOf(library, id);
  if (!id || !mention) return [entity.names[0] ?? entity.key];
  const words = titleOf(mention, textOf(library, id.document));
  return [{ words, place: placeIn(id.document, mention) }, ` (${shortName(id.document)})`];
}

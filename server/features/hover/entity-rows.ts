import { countryName } from '../../explain/countries';
import { evidenceSentence } from '../../explain/sentence';
import { fullNames } from '../../knowledge/office-holders';
import type { Evidence } from '../../link/evidence';
import { type Candidate, type Entity, links } from '../../link/links';
import type { ResolvedMention } from '../../model/facts';
import { type Place, placeIn } from '../../model/workspace';
import { entityOf, fullestMention, mentionOf, titleOf } from '../shared/entities';
import { placeOfEntry } from '../shared/gazetteer';
import { shortName, textOf } from '../shared/library';
import { group, type Line, line, type Run, row } from '../shared/rich-text';
import type { HoverContext } from './context';

/** How much of a list stands where it is brief; a longer one ends with an ellipsis. */
const MAXIMUM_FORMS = 8;
const MAXIMUM_REASONS = 4;

/** How often the folder names it, and why this mention is taken for it; or who else may be meant. */
export function linkRows(context: HoverContext): Line[] {
  const { library, document, index, phrases, isBrief } = context;
  const found = links(library.workspace);
  const [entity, ...further] = found.entitiesOf(document, index);
  const proposed = found
    .candidates(document, index)
    .slice(0, isBrief ? MAXIMUM_FORMS : undefined)
    .map(candidate => candidateRuns(context, candidate));
  const { labels } = phrases;
  const perhaps = group(phrases.candidates, proposed);
  if (!entity) return perhaps.length > 0 ? [line(phrases.linksToNothing), ...perhaps] : [];
  const evidence = found.evidenceFor(document, index).slice(0, isBrief ? MAXIMUM_REASONS : undefined);
  return [
    ...(further.length > 0
      ? group(
          labels.standsFor,
          [entity, ...further].map(each => entityRuns(context, each)),
        )
      : []),
    row(labels.mentions, countsOf(context, entity)),
    ...group(
      labels.why,
      evidence.map(reason => reasonRuns(context, reason)),
    ),
    ...perhaps,
  ];
}

/** The forms under which the folder knows it, this one left out. */
export function otherForms(context: HoverContext, own: string): Line[] {
  const entity = entityOf(context.library, context.document, context.index);
  const forms = (entity?.names ?? []).filter(form => form !== own);
  if (forms.length === 0) return [];
  const isCut = context.isBrief && forms.length > MAXIMUM_FORMS;
  const shown = isCut ? `${forms.slice(0, MAXIMUM_FORMS).join(', ')}, …` : forms.join(', ');
  const { labels } = context.phrases;
  return [row(context.mention.type === 'official' ? labels.names : labels.titles, shown)];
}

/**
 * The parties: those that the mention names, else those that other mentions of the same thing name.
 */
export function partyRows({ library, document, index, phrases }: HoverContext, stated: readonly string[]): Line[] {
  const parties = stated.length > 0 ? stated : (entityOf(library, document, index)?.parties ?? []);
  if (parties.length === 0) return [];
  return [row(phrases.labels.parties, parties.map(code => countryName(code, phrases.language)).join(', '))];
}

/** The reason in words, and where the other mention stands that it points at. */
function reasonRuns({ library, phrases }: HoverContext, evidence: Evidence): Run[] {
  const entry = evidence.kind === 'gazetteer' && library.workspace.gazetteer.entries.get(evidence.entry);
  if (entry) return pointedAt(evidenceSentence(phrases, evidence, ''), placeOfEntry(entry));
  const id = 'other' in evidence ? evidence.other : undefined;
  const mention = id && mentionOf(library, id);
  if (!id || !mention) return [evidenceSentence(phrases, evidence, '')];
  const words = titleOf(mention, textOf(library, id.document));
  return pointedAt(evidenceSentence(phrases, evidence, words), placeIn(id.document, mention));
}

/** A sentence that goes on with the place that it is about. */
const pointedAt = (sentence: string, place: Place): Run[] => [
  `${sentence.replace(/[.。]$/, '')} — `,
  { words: shortName(place.document), place },
];

function countsOf({ document, phrases }: HoverContext, { mentions }: Entity): string {
  const here = mentions.filter(id => id.document === document).length;
  return phrases.counts(here, mentions.length, new Set(mentions.map(id => id.document)).size);
}

/** Somebody or something that may be meant, and why only perhaps. */
function candidateRuns(context: HoverContext, { entity, officeHolder, evidence }: Candidate): Run[] {
  const who: Run[] = entity ? entityRuns(context, entity) : [officeHolder ? fullNames(officeHolder).join(', ') : ''];
  return [...who, ': ', ...reasonRuns(context, evidence)];
}

/** An entity by its fullest mention, with the place of it. */
function entityRuns({ library }: HoverContext, entity: Entity): Run[] {
  const id = fullestMention(library, entity);
  const mention: ResolvedMention | undefined = id && mentionOf(library, id);
  if (!id || !mention) return [entity.names[0] ?? entity.key];
  const words = titleOf(mention, textOf(library, id.document));
  return [{ words, place: placeIn(id.document, mention) }, ` (${shortName(id.document)})`];
}

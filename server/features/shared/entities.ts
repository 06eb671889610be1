import type { Phrases } from '../../explain/phrases';
import { type Entity, links, type MentionId } from '../../link/links';
import {
  byDocument,
  documentsOf,
  idsOf,
  indexOf,
  mentionOf as mentionIn,
  placeOf as placeIn,
} from '../../link/mention-id';
import type { ResolvedMention } from '../../model/facts';
import type { Place } from '../../model/workspace';
import { isKanji } from '../../text/script';
import { factsOf, type Library } from './library';

/** What a mention stands for; undefined where nothing is certain. */
export const entityOf = ({ workspace }: Library, document: string, index: number): Entity | undefined =>
  links(workspace).entityOf(document, index);

export const entityKeyOf = (library: Library, document: string, index: number): string | undefined =>
  entityOf(library, document, index)?.key;

export const mentionOf = ({ workspace }: Library, id: MentionId): ResolvedMention | undefined =>
  mentionIn(workspace, id);

/** Where a mention stands: the name alone of 岸防衛大臣. */
export const placeOf = ({ workspace }: Library, id: MentionId): Place | undefined => placeIn(workspace, id);

/** The mentions of what a mention stands for, itself alone where it links to nothing; those in boilerplate last. */
export function mentionsAlike(library: Library, document: string, index: number): readonly MentionId[] {
  const facts = factsOf(library, document);
  return entityOf(library, document, index)?.mentions ?? (facts ? idsOf(facts).slice(index, index + 1) : []);
}

/** How often an entity is named in a document, in all and in how many documents, in words. */
export function countsInWords({ mentions }: Entity, document: string, phrases: Phrases): string {
  const here = mentions.filter(id => id.document === document).length;
  return phrases.counts(here, mentions.length, documentsOf(mentions).size);
}

/** By document, then by place; those in boilerplate last. */
export const inTextOrder = ({ workspace }: Library, mentions: readonly MentionId[]): readonly MentionId[] =>
  mentions
    .map(id => ({
      id,
      index: indexOf(workspace, id) ?? 0,
      isBelow: mentionIn(workspace, id)?.region === 'boilerplate',
    }))
    .sort((a, b) => Number(a.isBelow) - Number(b.isBelow) || byDocument(a.id, b.id) || a.index - b.index)
    .map(({ id }) => id);

/** What the same text says comes first. */
export const nearestFirst = (mentions: readonly MentionId[], document: string): readonly MentionId[] => [
  ...mentions.filter(id => id.document === document),
  ...mentions.filter(id => id.document !== document),
];

/** An entity belongs to one state of the folder, so what was found of it holds as long as it lives. */
const fullest = new WeakMap<Entity, MentionId>();

/**
 * The mention that says most of an entity: in running text before boilerplate, of a person a name in kanji before one in
 * another script and a full name before a part of one, of the rest the longest; among equals the first.
 */
export function fullestMention(library: Library, entity: Entity): MentionId | undefined {
  const known = fullest.get(entity);
  if (known) return known;
  let best: MentionId | undefined;
  let bestWeight = -1;
  for (const id of entity.mentions) {
    const mention = mentionOf(library, id);
    if (mention === undefined) continue;
    const weight = fullness(mention);
    if (weight <= bestWeight) continue;
    best = id;
    bestWeight = weight;
  }
  if (best) fullest.set(entity, best);
  return best;
}

function fullness(mention: ResolvedMention): number {
  const length = Math.min(mention.end - mention.start, 400);
  const inBody = mention.region === 'body' ? 1e6 : 0;
  if (mention.type === 'agreement') return inBody + (mention.anaphor === undefined ? 1e5 : 0) + length;
  if (mention.type !== 'official') return inBody + length;
  const isKanjiName = isKanji(mention.name.charCodeAt(0));
  const withRole = Math.min(mention.role?.length ?? 0, 400);
  return inBody + (mention.extent === 'full' ? 1e5 : 0) + (isKanjiName ? 1e4 : 0) + withRole + length;
}

/** How a mention is called in a list: the name of a person, the title of the rest, a date as written. */
export const titleOf = (mention: ResolvedMention, text: string): string =>
  mention.type === 'official'
    ? mention.name
    : mention.type === 'date'
      ? text.slice(mention.start, mention.end)
      : mention.title;

import type { Phrases } from '../explain/phrases';
import type { Entity } from '../link/links';
import type { Place } from '../model/workspace';
import type { Span } from '../text/span';
import { countsInWords, entityOf, placeOf, titleOf } from './shared/entities';
import { factsOf, type Library, textOf } from './shared/library';

/** A line above the text where an entity is first named in it; what it says is worked out when it comes into view. */
export interface CodeLens extends Span {
  /** The number of that mention in its document. */
  readonly index: number;
}

/** How often the entity is named, and where. */
export interface ResolvedCodeLens {
  readonly title: string;
  readonly places: readonly Place[];
}

/** Where the officials, agreements, meetings and initiatives that the folder names more than once stand first in a document. */
export function codeLensesOf(library: Library, document: string): CodeLens[] {
  const seen = new Set<Entity>();
  const lenses: CodeLens[] = [];
  factsOf(library, document)?.mentions.forEach(({ type, region, start, end }, index) => {
    if (type === 'date' || region !== 'body') return;
    const entity = entityOf(library, document, index);
    if (!entity || seen.has(entity)) return;
    seen.add(entity);
    if (entity.mentions.length > 1) lenses.push({ start, end, index });
  });
  return lenses;
}

/** 朝倉千尋: named twice here, 5 times in 3 documents; nothing where the mention is gone. */
export function resolvedCodeLens(
  library: Library,
  document: string,
  index: number,
  phrases: Phrases,
): ResolvedCodeLens | undefined {
  const mention = factsOf(library, document)?.mentions[index];
  const entity = entityOf(library, document, index);
  if (!mention || !entity) return undefined;
  return {
    title: `${titleOf(mention, textOf(library, document))}: ${countsInWords(entity, document, phrases)}`,
    places: entity.mentions.flatMap(id => placeOf(library, id) ?? []),
  };
}

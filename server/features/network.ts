import type { Phrases } from '../explain/phrases';
import { type Entity, links, type MentionId } from '../link/links';
import { documentsOf } from '../link/mention-id';
import type { Place } from '../model/workspace';
import { entityOf, mentionOf, placeOf } from './shared/entities';
import { type Library, mentionAt, shortName } from './shared/library';
import { type Presented, presented } from './shared/presented';
import { type Line, line, row } from './shared/rich-text';
import { type Tie, tiesOf } from './shared/ties';

/** The neighbourhood of somebody or something: what shares sentences and paragraphs with it, and with one another. */
export interface Network {
  readonly title: string;
  /** How much there is, how much is left out; where there is nothing, what to do. */
  readonly summary: string;
  /** The centre first, then by distance from it and by how often it is named. */
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
}

export interface NetworkNode extends Pick<Presented, 'type' | 'name' | 'detail'> {
  /** The entity's key. */
  readonly id: string;
  /** How many ties lead to it from the centre: 0 for the centre itself. */
  readonly distance: 0 | 1 | 2;
  /** How often running text names it. */
  readonly mentions: number;
  readonly counts: string;
  /** Its fullest mention. */
  readonly place: Place;
}

/** Two nodes, the first the one that stands earlier in the list of nodes, and the passages that name both. */
export interface NetworkTie extends Tie {
  readonly from: string;
  readonly to: string;
}

/** More than that nobody tells apart in a picture. */
export const MOST_NODES = 150;

/**
 * The network around the entity at an offset; where nothing certain stands there, around the one that the folder names most.
 * @param reach 1 for what is named beside the centre, 2 for what is named beside that too.
 */
export function networkAt(
  library: Library,
  document: string | undefined,
  offset: number,
  reach: 1 | 2,
  phrases: Phrases,
): Network {
  const words = phrases.pictures;
  const atCursor = document === undefined ? undefined : entityAt(library, document, offset);
  const own = atCursor && presented(library, atCursor, phrases);
  const centre = own ? atCursor : mostNamed(library, phrases);
  const centreNode = centre && nodeOf(library, centre, 0, phrases);
  if (!centreNode) return { title: words.network, summary: words.noNames, nodes: [], ties: [] };

  const { nodes, leftOut } = neighbourhood(library, centreNode, reach, phrases);
  const ties = tiesAmong(library, nodes);
  const summary = [words.names(nodes.length, ties.length), ...(leftOut > 0 ? [words.leftOut(leftOut)] : [])];
  return {
    title: own ? words.around(centreNode.name) : words.aroundMostNamed(centreNode.name),
    summary: summary.join(' '),
    nodes,
    ties,
  };
}

/** The network as a page to be read: every name with its neighbours and the passages that name both. */
export function networkLines({ title, summary, nodes, ties }: Network, phrases: Phrases): readonly Line[] {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const parts = nodes.flatMap(({ id, type, name, detail, counts, place }): Line[] => [
    { heading: 2, runs: [name] },
    line([phrases.types[type], detail, counts].filter(Boolean).join(' · '), ' · ', toPlace(place)),
    ...ties.flatMap(({ from, to, isInSentence, passages }) => {
      const other = from === id ? byId.get(to) : to === id ? byId.get(from) : undefined;
      if (!other) return [];
      const label = phrases.pictures.shared(isInSentence);
      return [
        {
          ...row(label, other.name),
          items: passages.map(passage => [passage.words, ' ', toPlace(passage.place)]),
        },
      ];
    }),
  ]);
  return [{ heading: 1, runs: [title] }, line(summary), ...parts];
}

const toPlace = (place: Place) => ({ words: shortName(place.document), place });

function entityAt(library: Library, document: string, offset: number): Entity | undefined {
  const found = mentionAt(library, document, offset);
  return found && entityOf(library, document, found.index);
}

/** Its mentions in running text. */
const inBody = (library: Library, { mentions }: Entity): readonly MentionId[] =>
  mentions.filter(id => mentionOf(library, id)?.region === 'body');

function mostNamed(library: Library, phrases: Phrases): Entity | undefined {
  let best: Entity | undefined;
  let most = 0;
  for (const entity of links(library.workspace).entities()) {
    if (entity.type === 'date' || entity.mentions.length <= most) continue;
    const times = inBody(library, entity).length;
    if (times <= most || !presented(library, entity, phrases)) continue;
    best = entity;
    most = times;
  }
  return best;
}

interface Node extends NetworkNode {
  readonly entity: Entity;
}

function nodeOf(library: Library, entity: Entity, distance: 0 | 1 | 2, phrases: Phrases): Node | undefined {
  const shown = presented(library, entity, phrases);
  if (!shown) return undefined;
  const { type, name, detail, mention } = shown;
  const bodies = inBody(library, entity);
  return {
    entity,
    id: entity.key,
    type,
    name,
    detail,
    distance,
    mentions: bodies.length,
    counts: phrases.tree.counts(bodies.length, documentsOf(bodies).size),
    place: placeOf(library, mention)!,
  };
}

function neighbourhood(
  library: Library,
  centre: Node,
  reach: 1 | 2,
  phrases: Phrases,
): { readonly nodes: readonly Node[]; readonly leftOut: number } {
  const nodes = [centre];
  const seen = new Set([centre.id]);
  let leftOut = 0;
  let rim: readonly Node[] = nodes;
  for (const distance of reach === 1 ? ([1] as const) : ([1, 2] as const)) {
    const found: { readonly node: Node; readonly passages: number }[] = [];
    for (const node of rim) {
      for (const [key, { count }] of tiesOf(library, node.entity)) {
        if (seen.has(key)) continue;
        seen.add(key);
        const entity = links(library.workspace).entity(key);
        const neighbour = entity && nodeOf(library, entity, distance, phrases);
        if (neighbour) found.push({ node: neighbour, passages: count });
      }
    }
    found.sort((a, b) => b.passages - a.passages || b.node.mentions - a.node.mentions);
    const kept = found.slice(0, MOST_NODES - nodes.length).map(({ node }) => node);
    leftOut += found.length - kept.length;
    nodes.push(...kept);
    rim = kept;
  }
  return { nodes, leftOut };
}

function tiesAmong(library: Library, nodes: readonly Node[]): readonly NetworkTie[] {
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  return nodes.flatMap(({ id, entity }, index) =>
    [...tiesOf(library, entity)].flatMap(([key, tie]) =>
      (order.get(key) ?? -1) > index ? [{ ...tie, from: id, to: key }] : [],
    ),
  );
}

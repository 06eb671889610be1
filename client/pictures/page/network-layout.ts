import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network, NetworkNode, NetworkTie } from '../../../protocol/pictures';
import { fitted, type Measure } from './words';

/** A node where it is drawn; the centre of the network is at 0, 0. */
export interface PlacedNode {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The name under it, cut to a width that leaves room for others. */
  readonly label: string;
}

export interface PlacedTie {
  readonly tie: NetworkTie;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly width: number;
}

export interface NetworkDrawing {
  readonly nodes: readonly PlacedNode[];
  readonly ties: readonly PlacedTie[];
  /** All of it, labels too. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Measures of the drawing, in pixels. */
const LABEL_WIDTH = 170;
export const LABEL_HEIGHT = 16;
const LABEL_GAP = 4;
const MARGIN = 24;
/** After so many steps nothing moves any more that could be seen. */
const STEPS = 320;
const UNTANGLING = 80;

interface Body extends SimulationNodeDatum {
  readonly node: NetworkNode;
  readonly radius: number;
  readonly label: string;
  /** Half of what node and label take together. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  x: number;
  y: number;
}

/**
 * Places a network: what is tied often lies near, and no label covers another. The same network is placed the same way
 * every time.
 * @param aspect width by height of where it is shown.
 */
export function drawNetwork({ nodes, ties }: Network, aspect: number, measure: Measure): NetworkDrawing {
  const bodies = nodes.map((node, index) => bodyOf(node, index, measure));
  const byId = new Map(bodies.map(body => [body.node.id, body]));
  const links = ties.flatMap(tie => {
    const [source, target] = [byId.get(tie.from), byId.get(tie.to)];
    return source && target ? [{ tie, source, target }] : [];
  });
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink(links).distance(({ tie }) => (tie.isInSentence ? 150 : 200)),
    )
    .force('apart', forceManyBody().strength(-900))
    .force(
      'room',
      forceCollide<Body>(({ radius }) => radius + 26),
    )
    .force('across', forceX(0).strength(0.06 / Math.max(aspect, 0.5)))
    .force('along', forceY(0).strength(0.06 * Math.max(aspect, 0.5)))
    .stop()
    .tick(STEPS);
  untangle(bodies);

  const placed = new Map(
    bodies.map(({ node, x, y, radius, label }): [string, PlacedNode] => [node.id, { node, x, y, radius, label }]),
  );
  return {
    nodes: [...placed.values()],
    ties: links.map(({ tie }) => ({
      tie,
      from: placed.get(tie.from)!,
      to: placed.get(tie.to)!,
      width: tie.isInSentence ? Math.min(1.5 + Math.log2(tie.count), 6) : 1.2,
    })),
    box: boxAround(bodies),
  };
}

function bodyOf(node: NetworkNode, index: number, measure: Measure): Body {
  const radius = (node.distance === 0 ? 14 : 8) + Math.min(Math.sqrt(node.mentions) * 1.4, 10);
  const label = fitted(node.name, LABEL_WIDTH, measure);
  // A spiral from the centre outwards, the nearest inside: the forces only have to mend it.
  const turn = index * Math.PI * (3 - Math.sqrt(5));
  const far = 60 * Math.sqrt(index);
  return {
    node,
    radius,
    label,
    halfWidth: Math.max(measure(label) / 2, radius) + 5,
    halfHeight: radius + (LABEL_GAP + LABEL_HEIGHT) / 2 + 3,
    x: far * Math.cos(turn),
    y: far * Math.sin(turn),
  };
}

/** Pushes apart what covers one another, the way that is shorter. */
function untangle(bodies: readonly Body[]): void {
  for (let round = 0; round < UNTANGLING; round++) {
    let isTangled = false;
    for (let one = 0; one < bodies.length; one++) {
      for (let other = one + 1; other < bodies.length; other++) {
        const [a, b] = [bodies[one]!, bodies[other]!];
        const acrossBy = a.halfWidth + b.halfWidth - Math.abs(a.x - b.x);
        const alongBy = a.halfHeight + b.halfHeight - Math.abs(middleOf(a) - middleOf(b));
        if (acrossBy <= 0 || alongBy <= 0) continue;
        isTangled = true;
        if (acrossBy < alongBy) {
          const push = ((a.x <= b.x ? 1 : -1) * (acrossBy + 0.5)) / 2;
          a.x -= push;
          b.x += push;
        } else {
          const push = ((a.y <= b.y ? 1 : -1) * (alongBy + 0.5)) / 2;
          a.y -= push;
          b.y += push;
        }
      }
    }
    if (!isTangled) return;
  }
}

/** The middle of a node and the label beneath it. */
const middleOf = ({ y }: Body): number => y + (LABEL_GAP + LABEL_HEIGHT) / 2;

function boxAround(bodies: readonly Body[]): NetworkDrawing['box'] {
  const left = Math.min(...bodies.map(({ x, halfWidth }) => x - halfWidth)) - MARGIN;
  const right = Math.max(...bodies.map(({ x, halfWidth }) => x + halfWidth)) + MARGIN;
  const top = Math.min(...bodies.map(body => middleOf(body) - body.halfHeight)) - MARGIN;
  const bottom = Math.max(...bodies.map(body => middleOf(body) + body.halfHeight)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

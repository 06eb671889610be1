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
  readonly labelWidth: number;
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
}

/** How names are written at some zoom. */
export interface Lettering {
  /** How much larger than in the drawing itself. */
  readonly growth: number;
  /** The nodes whose names are written. */
  readonly named: ReadonlySet<string>;
  /** What all nodes and those names take, with a margin, in the drawing's own pixels. */
  readonly box: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Measures of the drawing, in pixels. */
const LABEL_WIDTH = 170;
/** From the edge of a node to the foot of its name. */
export const LABEL_HEIGHT = 16;
/** No name is written smaller on the screen than in this share of its size in the drawing. */
const SMALLEST = 0.9;
/** Nothing is drawn larger than this to fill the page. */
const LARGEST = 1.3;
const LABEL_GAP = 4;
const MARGIN = 24;
/** After so many steps nothing moves any more that could be seen. */
const STEPS = 320;
const UNTANGLING = 80;

interface Body extends SimulationNodeDatum {
  readonly node: NetworkNode;
  readonly radius: number;
  readonly label: string;
  readonly labelWidth: number;
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
    bodies.map(({ node, x, y, radius, label, labelWidth }): [string, PlacedNode] => [
      node.id,
      { node, x, y, radius, label, labelWidth },
    ]),
  );
  return {
    nodes: [...placed.values()],
    ties: links.map(({ tie }) => ({
      tie,
      from: placed.get(tie.from)!,
      to: placed.get(tie.to)!,
      width: tie.isInSentence ? Math.min(1.5 + Math.log2(tie.count), 6) : 1.2,
    })),
  };
}

/**
 * Keeps names legible in a narrow tab and among many nodes: seen from afar they are written larger than the rest, and one
 * that would cover the name of a node before it is left out.
 * @param scale of the drawing on the screen.
 */
export function lettering(nodes: readonly PlacedNode[], scale: number): Lettering {
  const growth = Math.max(1, SMALLEST / scale);
  const written: PlacedNode[] = [];
  for (const node of nodes) {
    const isCovering = (other: PlacedNode) =>
      Math.abs(node.x - other.x) < ((node.labelWidth + other.labelWidth) / 2) * growth &&
      Math.abs(labelFoot(node, growth) - labelFoot(other, growth)) < LABEL_HEIGHT * growth;
    if (growth === 1 || !written.some(isCovering)) written.push(node);
  }
  const named = new Set(written.map(({ node }) => node.id));
  return { growth, named, box: boxAround(nodes, named, growth) };
}

/**
 * The zoom at which all of a drawing is seen, and where it then begins: in the middle of a page.
 * @returns a scale, and how far the drawing is moved, in pixels.
 */
export function placeOfAll(
  nodes: readonly PlacedNode[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly scale: number } {
  const fitting = ({ box }: Lettering) => Math.min(width / box.width, height / box.height, LARGEST);
  // Names written larger need more room, for which they are written larger still: a few steps settle that well enough.
  let letters = lettering(nodes, 1);
  for (let step = 0; step < 3; step++) letters = lettering(nodes, fitting(letters));
  const { box } = letters;
  const scale = fitting(letters);
  return {
    x: width / 2 - (box.x + box.width / 2) * scale,
    y: height / 2 - (box.y + box.height / 2) * scale,
    scale,
  };
}

const labelFoot = ({ y, radius }: PlacedNode, growth: number): number => y + radius + LABEL_HEIGHT * growth;

function bodyOf(node: NetworkNode, index: number, measure: Measure): Body {
  const radius = (node.distance === 0 ? 14 : 8) + Math.min(Math.sqrt(node.mentions) * 1.4, 10);
  const label = fitted(node.name, LABEL_WIDTH, measure);
  const labelWidth = measure(label);
  // A spiral from the centre outwards, the nearest inside: the forces only have to mend it.
  const turn = index * Math.PI * (3 - Math.sqrt(5));
  const far = 60 * Math.sqrt(index);
  return {
    node,
    radius,
    label,
    labelWidth,
    halfWidth: Math.max(labelWidth / 2, radius) + 5,
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

function boxAround(nodes: readonly PlacedNode[], named: ReadonlySet<string>, growth: number): Box {
  const sides = nodes.map(node => {
    const isNamed = named.has(node.node.id);
    const half = Math.max(isNamed ? (node.labelWidth / 2) * growth : 0, node.radius);
    return {
      left: node.x - half,
      right: node.x + half,
      top: node.y - node.radius,
      bottom: isNamed ? labelFoot(node, growth) : node.y + node.radius,
    };
  });
  const x = Math.min(...sides.map(({ left }) => left)) - MARGIN;
  const y = Math.min(...sides.map(({ top }) => top)) - MARGIN;
  const width = Math.max(...sides.map(({ right }) => right)) + MARGIN - x;
  const height = Math.max(...sides.map(({ bottom }) => bottom)) + MARGIN - y;
  return { x, y, width, height };
}

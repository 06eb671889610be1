import type { Location } from '../../../protocol/location';
import type { Labels } from '../messages';
import type { Card, CardContent } from './card';
import { svg } from './dom';
import type { Mark } from './marks';
import { LABEL_HEIGHT, type Lettering, type NetworkDrawing, type PlacedNode, type PlacedTie } from './network-layout';
import { shapeOf } from './shapes';

/** A tie where it is drawn. */
export interface TieMark extends Mark {
  readonly tie: PlacedTie;
}

/** What is drawn of a network: its nodes and the ties between them. */
export interface NetworkMarks {
  /** All of it, the ties beneath the nodes. */
  readonly group: SVGGElement;
  /** As the drawing has them. */
  readonly nodes: readonly Mark[];
  readonly ties: readonly TieMark[];
  tiesOf(id: string): readonly TieMark[];
  /** Writes the names as large as they are to be, those that are. */
  letter(letters: Lettering): void;
}

export interface NetworkMarksOptions {
  readonly labels: Labels;
  readonly card: Card;
  open(location: Location): void;
  /** Puts the current node in the centre. */
  centre(): void;
}

export function networkMarks(drawn: NetworkDrawing, options: NetworkMarksOptions): NetworkMarks {
  const { labels, card, open, centre } = options;
  const ties = drawn.ties.map(tie => tieMark(tie, labels, card));
  const tiesByNode = new Map(drawn.nodes.map(({ node }) => [node.id, ties.filter(({ tie }) => touches(tie, node.id))]));
  const tiesOf = (id: string): readonly TieMark[] => tiesByNode.get(id) ?? [];
  const nodes = drawn.nodes.map(nodeMark);

  function nodeMark(placed: PlacedNode): Mark {
    const { node } = placed;
    const element = elementOfNode(placed);
    const mine = tiesOf(node.id).map(({ tie }) => tie.tie);
    const content: CardContent = {
      heading: node.name,
      detail: detailOf(placed, labels),
      passages: onceEach(mine.flatMap(({ passages }) => passages)),
      count: 0,
    };
    const near = new Set([node.id, ...mine.flatMap(({ from, to }) => [from, to])]);
    for (const event of ['pointerenter', 'focus']) element.addEventListener(event, () => light(near, node.id));
    for (const event of ['pointerleave', 'blur']) element.addEventListener(event, () => light());
    element.addEventListener('keydown', event => {
      if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey) centre();
    });
    return { id: node.id, element, content, choose: () => open(node.location), related: () => tiesOf(node.id) };
  }

  /** Dims all but some nodes and the ties of one of them; without them nothing is dim. */
  function light(near?: ReadonlySet<string>, id?: string): void {
    for (const mark of nodes) mark.element.classList.toggle('dimmed', near !== undefined && !near.has(mark.id));
    for (const { tie, element } of ties) element.classList.toggle('dimmed', id !== undefined && !touches(tie, id));
  }

  const group = svg('g', {}, groupOf(ties), groupOf(nodes));
  return {
    group,
    nodes,
    ties,
    tiesOf,
    letter({ growth, named }) {
      group.style.setProperty('--growth', `${growth}`);
      for (const [index, { element }] of nodes.entries()) {
        const { node, radius } = drawn.nodes[index]!;
        element.classList.toggle('unnamed', !named.has(node.id));
        element.querySelector('.name')?.setAttribute('y', `${radius + LABEL_HEIGHT * growth}`);
      }
    },
  };
}

const groupOf = (marks: readonly Mark[]): SVGGElement => svg('g', {}, ...marks.map(({ element }) => element));

function tieMark(placed: PlacedTie, labels: Labels, card: Card): TieMark {
  const { tie, from, to, width } = placed;
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const element = svg(
    'g',
    { class: 'tie' },
    svg('line', { class: 'reach', ...ends }),
    svg('line', { class: tie.isInSentence ? 'bond' : 'bond loose', 'stroke-width': width, ...ends }),
  );
  const content: CardContent = {
    heading: `${from.node.name} – ${to.node.name}`,
    detail: howTied(placed, labels),
    passages: tie.passages,
    count: tie.count,
  };
  return { id: `${tie.from}\n${tie.to}`, element, content, choose: () => card.choose(content, element), tie: placed };
}

const elementOfNode = ({ node, x, y, radius, label }: PlacedNode): SVGGElement =>
  svg(
    'g',
    { class: node.distance === 0 ? 'mark centre' : 'mark', transform: `translate(${x}, ${y})` },
    svg('circle', { class: 'focus', r: radius + 5 }),
    shapeOf(node.type, 0, 0, radius),
    svg('text', { class: 'name', y: radius + LABEL_HEIGHT }, label),
  );

/** What a node is, and how often it is named. */
export const detailOf = ({ node }: PlacedNode, { kinds }: Labels): string =>
  [kinds[node.type], node.detail, node.counts].filter(Boolean).join(' · ');

/** Whether a sentence names both, or a paragraph. */
export const howTied = ({ tie }: PlacedTie, { inSentence, inParagraph }: Labels): string =>
  tie.isInSentence ? inSentence : inParagraph;

/** One sentence may tie several. */
const onceEach = (passages: CardContent['passages']): CardContent['passages'] => [
  ...new Map(passages.map(passage => [passage.words, passage])).values(),
];

const touches = ({ tie }: PlacedTie, id: string): boolean => tie.from === id || tie.to === id;

import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Location } from '../../../protocol/location';
import type { Network } from '../../../protocol/pictures';
import { type CardContent, createCard } from './card';
import { html, svg } from './dom';
import { commonButtons, measurer } from './frame';
import { createMarks, type Mark } from './marks';
import {
  drawNetwork,
  LABEL_HEIGHT,
  type Lettering,
  lettering,
  type PlacedNode,
  type PlacedTie,
} from './network-layout';
import { standalone } from './save';
import { legend, shapeOf, spreadLegend } from './shapes';
import type { Canvas, View } from './view';

/** Nothing is drawn larger than this to fill the page. */
const LARGEST = 1.3;

/** Draws names and what ties them; both can be pointed at, pulled nearer and opened. */
export function networkView(network: Network, reach: 1 | 2, canvas: Canvas): View {
  const { frame, host, labels } = canvas;
  const { drawing, stage } = frame;
  const ended = new AbortController();
  drawing.replaceChildren();
  const { width, height } = frame.size();
  const drawn = drawNetwork(network, width / Math.max(height, 1), measurer(drawing, 'name'));
  const ties = svg('g');
  const nodes = svg('g');
  const moved = svg('g', {}, ties, nodes);
  const kinds = legend(new Set(network.nodes.map(({ type }) => type)), labels.kinds);
  drawing.append(moved, kinds);

  const open = (location: Location) => host.say({ type: 'open', location });
  const card = createCard({ stage, more: labels.more, open, until: ended.signal });
  const marks = createMarks({
    stage: drawing,
    card,
    until: ended.signal,
    onCurrent: bringIntoView,
    onEnd: () => undefined,
  });

  // ------------------------------------------------------------ marks

  const tieMarks = drawn.ties.map(tieMark);
  const nodeMarks = drawn.nodes.map(nodeMark);
  const tiesOfNode = new Map(
    drawn.nodes.map(({ node }) => [node.id, tieMarks.filter(({ tie }) => touches(tie, node.id))]),
  );

  function tieMark(placed: PlacedTie): { readonly tie: PlacedTie; readonly mark: Mark } {
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
      detail: tie.isInSentence ? labels.inSentence : labels.inParagraph,
      passages: tie.passages,
      count: tie.count,
    };
    ties.append(element);
    const choose = () => (tie.passages.length === 1 ? open(tie.passages[0]!.location) : card.pin(content, element));
    return { tie: placed, mark: { id: `${tie.from}\n${tie.to}`, element, content, choose } };
  }

  function nodeMark({ node, x, y, radius, label }: PlacedNode): Mark {
    const element = svg(
      'g',
      { class: node.distance === 0 ? 'mark centre' : 'mark', transform: `translate(${x}, ${y})` },
      svg('circle', { class: 'focus', r: radius + 5 }),
      shapeOf(node.type, 0, 0, radius),
      svg('text', { class: 'name', y: radius + LABEL_HEIGHT }, label),
    );
    nodes.append(element);
    const mine = drawn.ties.filter(tie => touches(tie, node.id));
    const content: CardContent = {
      heading: node.name,
      detail: [labels.kinds[node.type], node.detail, node.counts].filter(Boolean).join(' · '),
      passages: onceEach(mine.flatMap(({ tie }) => tie.passages)),
      count: 0,
    };
    const near = new Set([node.id, ...mine.flatMap(({ tie }) => [tie.from, tie.to])]);
    element.addEventListener('pointerenter', () => light(near, node.id));
    element.addEventListener('pointerleave', () => light());
    element.addEventListener('focus', () => light(near, node.id));
    element.addEventListener('blur', () => light());
    element.addEventListener('keydown', event => {
      if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey) centre();
    });
    return {
      id: node.id,
      element,
      content,
      choose: () => open(node.location),
      related: () => (tiesOfNode.get(node.id) ?? []).map(({ mark }) => mark),
    };
  }

  /** Dims all but some nodes and the ties of one of them; without them nothing is dim. */
  function light(near?: ReadonlySet<string>, id?: string): void {
    for (const mark of nodeMarks) mark.element.classList.toggle('dimmed', near !== undefined && !near.has(mark.id));
    for (const { tie, mark } of tieMarks)
      mark.element.classList.toggle('dimmed', id !== undefined && !touches(tie, id));
  }

  function centre(): void {
    const id = marks.current()?.id;
    const node = network.nodes.find(one => one.id === id) ?? network.nodes[0];
    if (node) host.say({ type: 'centre', location: node.location });
  }

  // ------------------------------------------------------------ zoom

  const zoomer = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.1, 6])
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      moved.setAttribute('transform', transform.toString());
      writeNames(transform.k);
      card.leave();
    });
  const surface = select(drawing).call(zoomer).on('dblclick.zoom', null);

  function writeNames(scale: number): void {
    const { growth, named } = lettering(drawn.nodes, scale);
    moved.style.setProperty('--growth', `${growth}`);
    for (const [index, { element }] of nodeMarks.entries()) {
      const { node, radius } = drawn.nodes[index]!;
      element.classList.toggle('unnamed', !named.has(node.id));
      element.querySelector('.name')?.setAttribute('y', `${radius + LABEL_HEIGHT * growth}`);
    }
  }

  function showAll(): void {
    const { width, height } = frame.size();
    const above = spreadLegend(kinds, width);
    const free = height - above;
    const fitting = ({ box }: Lettering) => Math.min(width / box.width, free / box.height, LARGEST);
    // Names written larger need more room, for which they are written larger still: a few steps settle that well enough.
    let letters = lettering(drawn.nodes, 1);
    for (let step = 0; step < 3; step++) letters = lettering(drawn.nodes, fitting(letters));
    const { box } = letters;
    const scale = fitting(letters);
    const x = width / 2 - (box.x + box.width / 2) * scale;
    const y = above + free / 2 - (box.y + box.height / 2) * scale;
    surface.call(zoomer.transform, zoomIdentity.translate(x, y).scale(scale));
  }

  function bringIntoView({ element }: Mark): void {
    const around = drawing.getBoundingClientRect();
    const at = element.getBoundingClientRect();
    const [x, y] = [at.left + at.width / 2 - around.left, at.top + at.height / 2 - around.top];
    if (x > 0 && y > 0 && x < around.width && y < around.height) return;
    const { k } = zoomTransform(drawing);
    surface.call(zoomer.translateBy, (around.width / 2 - x) / k, (around.height / 2 - y) / k);
  }

  const resized = new ResizeObserver(showAll);
  resized.observe(drawing);
  marks.replace(() => ({ along: nodeMarks, across: tieMarks.map(({ mark }) => mark) }));
  frame.list(labels.list, () => drawn.nodes.map(({ node }) => listed(node)));

  function listed(node: Network['nodes'][number]): Node {
    const title = html('button', { type: 'button' }, node.name);
    title.addEventListener('click', () => open(node.location));
    const detail = [labels.kinds[node.type], node.detail, node.counts].filter(Boolean).join(' · ');
    const rows = (tiesOfNode.get(node.id) ?? []).map(({ tie: { from, to, tie } }) => {
      const other = from.node.id === node.id ? to.node.name : from.node.name;
      const passages = tie.passages.map(({ words, location }) => {
        const button = html('button', { type: 'button' }, words);
        button.addEventListener('click', () => open(location));
        return html('li', {}, button);
      });
      return html(
        'li',
        {},
        `${other}, ${tie.isInSentence ? labels.inSentence : labels.inParagraph}`,
        html('ul', {}, ...passages),
      );
    });
    return html('li', {}, title, ' ', html('span', { class: 'dim' }, detail), html('ul', {}, ...rows));
  }

  const view: View = {
    marks: drawn.nodes.length,
    redraw: showAll,
    zoom: factor => surface.call(zoomer.scaleBy, factor),
    showAll,
    svg() {
      const { x, y, width, height } = lettering(drawn.nodes, 1).box;
      const above = spreadLegend(kinds, width);
      kinds.setAttribute('transform', `translate(${x}, ${y - above})`);
      writeNames(1);
      const file = standalone(drawing, network.title, { x, y: y - above, width, height: height + above }, moved);
      kinds.removeAttribute('transform');
      spreadLegend(kinds, frame.size().width);
      writeNames(zoomTransform(drawing).k);
      return file;
    },
    end() {
      resized.disconnect();
      surface.on('.zoom', null);
      ended.abort();
    },
  };
  frame.buttons(
    commonButtons(view, canvas, [
      { label: labels.putInCentre, press: centre },
      {
        label: labels.wider,
        pressed: reach === 2,
        press: () => host.say({ type: 'reach', reach: reach === 1 ? 2 : 1 }),
      },
    ]),
  );
  return view;
}

/** One sentence may tie several. */
const onceEach = (passages: CardContent['passages']): CardContent['passages'] => [
  ...new Map(passages.map(passage => [passage.words, passage])).values(),
];

const touches = ({ tie }: PlacedTie, id: string): boolean => tie.from === id || tie.to === id;

import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { Location } from '../../../protocol/location';
import type { Network } from '../../../protocol/pictures';
import { createCard } from './card';
import { commonButtons, measurer } from './frame';
import { createMarks, type Mark } from './marks';
import { drawNetwork, lettering, placeOfAll } from './network-layout';
import { listedNode } from './network-list';
import { networkMarks } from './network-marks';
import { standalone } from './save';
import { legend, spreadLegend } from './shapes';
import type { Canvas, View } from './view';

/** Draws names and what ties them; both can be pointed at, pulled nearer and opened. */
export function networkView(network: Network, reach: 1 | 2, canvas: Canvas): View {
  const { frame, host, labels } = canvas;
  const { drawing, stage } = frame;
  const ended = new AbortController();
  drawing.replaceChildren();
  const { width, height } = frame.size();
  const drawn = drawNetwork(network, width / Math.max(height, 1), measurer(drawing, 'name'));
  const kinds = legend(new Set(network.nodes.map(({ type }) => type)), labels.kinds);
  const open = (location: Location) => host.say({ type: 'open', location });
  const card = createCard({ stage, more: labels.more, open, until: ended.signal });
  const marks = createMarks({
    stage: drawing,
    card,
    until: ended.signal,
    onCurrent: bringIntoView,
    onEnd: () => undefined,
  });

  const { group: moved, ...drawnMarks } = networkMarks(drawn, { labels, card, open, centre });
  drawing.append(moved, kinds);

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

  const writeNames = (scale: number): void => drawnMarks.letter(lettering(drawn.nodes, scale));

  function showAll(): void {
    const { width, height } = frame.size();
    const above = spreadLegend(kinds, width);
    const { x, y, scale } = placeOfAll(drawn.nodes, { width, height: height - above });
    surface.call(zoomer.transform, zoomIdentity.translate(x, y + above).scale(scale));
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
  marks.replace(() => ({ along: drawnMarks.nodes, across: drawnMarks.ties }));
  frame.list(labels.list, () =>
    drawn.nodes.map(placed => listedNode(placed, drawnMarks.tiesOf(placed.node.id), labels, open)),
  );

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

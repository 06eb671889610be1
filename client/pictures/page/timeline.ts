import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Timeline } from '../../../protocol/pictures';
import type { Labels } from '../messages';
import { type CardContent, createCard } from './card';
import { html, svg } from './dom';
import { commonButtons, measurer } from './frame';
import { createMarks, type Mark } from './marks';
import { standalone } from './save';
import { legend, shapeOf, spreadLegend } from './shapes';
import {
  busiestTime,
  CROWD_RADIUS,
  type Crowd,
  drawTimeline,
  type Moment,
  type Card as MomentCard,
  momentsOf,
  type TimelineDrawing,
  type Window,
  wholeTime,
} from './timeline-layout';
import type { Canvas, View } from './view';

/** A week is the shortest time that the width shows. */
const SHORTEST = 7;
const MARK_RADIUS = 5;

/** Draws a chronology along an axis of time that can be zoomed and pulled. */
export function timelineView(timeline: Timeline, canvas: Canvas): View {
  const { frame, host, labels } = canvas;
  const { drawing, stage } = frame;
  const moments = momentsOf(timeline.events);
  const whole = wholeTime(moments);
  const wholeDays = whole.to - whole.from;
  const dates = dateFormats();
  const ended = new AbortController();
  let shown = { from: whole.from, to: whole.to };

  drawing.replaceChildren();
  const plot = svg('g');
  const kinds = legend(new Set(moments.map(({ kind }) => kind)), labels.kinds);
  drawing.append(plot, kinds);
  const measure = { what: measurer(drawing, 'what'), when: measurer(drawing, 'when') };
  const open = (location: CardContent['passages'][number]['location']) => host.say({ type: 'open', location });
  const card = createCard({ stage, more: labels.more, open, until: ended.signal });
  const marks = createMarks({
    stage: drawing,
    card,
    until: ended.signal,
    onCurrent: () => undefined,
    onEnd(step) {
      const before = marks.current();
      pan(step * 0.6);
      if (before) marks.focus(before);
    },
  });

  // ------------------------------------------------------------ time in view

  const zoomer = zoom<SVGSVGElement, unknown>().on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
    shown = windowOf(transform);
    host.keep({ window: shown });
    draw();
  });
  const surface = select(drawing).call(zoomer);

  function windowOf({ x, k }: ZoomTransform): Window {
    const { width } = frame.size();
    const from = whole.from + (-x / k / width) * wholeDays;
    return { from, to: from + wholeDays / k };
  }

  function lookAt({ from, to }: Window): void {
    const { width } = frame.size();
    const k = wholeDays / Math.max(to - from, SHORTEST);
    surface.call(zoomer.transform, zoomIdentity.translate((-(from - whole.from) / wholeDays) * width * k, 0).scale(k));
  }

  const pan = (share: number) => {
    const by = (shown.to - shown.from) * share;
    const kept = Math.max(whole.from - shown.from, Math.min(by, whole.to - shown.to));
    lookAt({ from: shown.from + kept, to: shown.to + kept });
  };

  // ------------------------------------------------------------ drawing

  function draw(): void {
    marks.replace(() => {
      const size = frame.size();
      const drawn = drawTimeline(moments, shown, size, measure);
      const cards = drawn.cards.map(one => momentMark(one));
      const crowds = drawn.crowds.map(one => crowdMark(one, drawn.axis));
      plot.replaceChildren(
        ...axisOf(drawn, size.width, dates),
        overview(size),
        ...drawn.cards.map(({ x, y }) => svg('line', { class: 'leader', x1: x, x2: x, y1: y, y2: drawn.axis })),
        ...[...cards, ...crowds].map(({ mark }) => mark.element),
      );
      spreadLegend(kinds, size.width);
      return { along: [...cards, ...crowds].sort((a, b) => a.x - b.x).map(({ mark }) => mark) };
    });
  }

  /** All of the time on a strip, and which of it is in view. */
  function overview({ width, height }: ReturnType<typeof frame.size>): SVGElement {
    const xOf = (day: number) => ((day - whole.from) / wholeDays) * width;
    const [y, strip] = [height - 16, 12];
    const [from, to] = [xOf(shown.from), xOf(shown.to)];
    return svg(
      'g',
      { class: 'overview', 'aria-hidden': 'true' },
      svg('rect', { class: 'ground', x: 0, y, width, height: strip }),
      ...moments.map(({ first }) =>
        svg('line', { class: 'moment', x1: xOf(first), x2: xOf(first), y1: y + 3, y2: y + strip - 3 }),
      ),
      svg('rect', { class: 'window', x: from + 1, y, width: Math.max(to - from - 2, 3), height: strip, rx: 3 }),
    );
  }

  function momentMark({ moment, x, xEnd, y, what, when }: MomentCard): { readonly x: number; readonly mark: Mark } {
    const element = svg(
      'g',
      { class: 'mark' },
      ...(xEnd > x ? [svg('line', { class: `span ${moment.kind}`, x1: x, x2: xEnd, y1: y, y2: y })] : []),
      svg('circle', { class: 'focus', cx: x, cy: y, r: MARK_RADIUS + 5 }),
      shapeOf(moment.kind, x, y, MARK_RADIUS),
      svg('text', { class: 'what', x: x + 12, y: y - 4 }, what),
      svg('text', { class: 'when', x: x + 12, y: y + 12 }, when),
    );
    const content = contentOf([moment]);
    const id = `${moment.first} ${moment.end}`;
    return { x, mark: { id, element, content, choose: () => choose(content, element) } };
  }

  function crowdMark({ moments, x }: Crowd, axis: number): { readonly x: number; readonly mark: Mark } {
    const y = axis - CROWD_RADIUS - 4;
    const count = moments.reduce((sum, { passages }) => sum + passages.length, 0);
    const element = svg(
      'g',
      { class: 'mark crowd' },
      svg('circle', { class: 'focus', cx: x, cy: y, r: CROWD_RADIUS + 4 }),
      svg('circle', { class: 'shape', cx: x, cy: y, r: CROWD_RADIUS }),
      svg('text', { class: 'number', x, y: y + 4 }, `${count}`),
    );
    const content = contentOf(moments);
    const [from, to] = [moments[0]!.first, Math.max(...moments.map(({ end }) => end))];
    const canSpread = to - from < (shown.to - shown.from) / 2 && shown.to - shown.from > SHORTEST * 1.1;
    const margin = Math.max((to - from) * 0.3, 2);
    const spread = () => lookAt({ from: from - margin, to: to + margin * 2 });
    const id = `${moments[0]!.first} ${moments[0]!.end}`;
    return {
      x,
      mark: { id, element, content, choose: canSpread && moments.length > 1 ? spread : () => choose(content, element) },
    };
  }

  /** One sentence is opened at once, of several one is chosen. */
  function choose(content: CardContent, element: SVGElement): void {
    if (content.passages.length === 1) open(content.passages[0]!.location);
    else card.pin(content, element);
  }

  const resized = new ResizeObserver(() => lookAt(shown));
  resized.observe(drawing);
  lookAt(host.kept().window ?? busiestTime(moments));
  frame.list(labels.list, () => timeline.events.map(event => listed(event, labels, open)));

  const view: View = {
    marks: moments.length,
    redraw: draw,
    zoom: factor => surface.call(zoomer.scaleBy, factor),
    showAll: () => lookAt(whole),
    svg: () => standalone(drawing, timeline.title, { x: 0, y: 0, ...frame.size() }),
    end: () => {
      resized.disconnect();
      surface.on('.zoom', null);
      ended.abort();
    },
  };
  frame.buttons(commonButtons(view, canvas));
  return view;
}

function contentOf(moments: readonly Moment[]): CardContent {
  const [first, last] = [moments[0]!, moments.at(-1)!];
  const passages = moments.flatMap(one => one.passages);
  const hasSubject = moments.length === 1 && first.kind !== 'date';
  return {
    heading: first === last ? first.when : `${first.when} – ${last.when}`,
    detail: hasSubject ? first.what : '',
    passages,
    count: passages.length,
  };
}

function axisOf(
  { axis, ticks, grain }: TimelineDrawing,
  width: number,
  dates: ReturnType<typeof dateFormats>,
): SVGElement[] {
  return [
    svg('line', { class: 'axis', x1: 0, x2: width, y1: axis, y2: axis }),
    ...ticks.map(({ at, x }) =>
      svg(
        'g',
        { class: 'tick', 'aria-hidden': 'true' },
        svg('line', { x1: x, x2: x, y1: 0, y2: axis + 6 }),
        svg('text', { x, y: axis + 22 }, dates[grain].format(at)),
      ),
    ),
  ];
}

function dateFormats() {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: 'UTC', ...options });
  return {
    year: format({ year: 'numeric' }),
    month: format({ year: 'numeric', month: 'short' }),
    day: format({ year: 'numeric', month: 'short', day: 'numeric' }),
  };
}

function listed(
  { when, what, passages, kind }: Timeline['events'][number],
  labels: Labels,
  open: (to: CardContent['passages'][number]['location']) => void,
): Node {
  const buttons = passages.map(({ words, location }) => {
    const button = html('button', { type: 'button' }, words);
    button.addEventListener('click', () => open(location));
    return button;
  });
  const subject = kind === 'date' ? '' : ` ${labels.kinds[kind]}: ${what}`;
  const told = buttons.length > 1 ? html('ul', {}, ...buttons.map(button => html('li', {}, button))) : buttons[0]!;
  return html('li', {}, html('strong', {}, when), subject, ' ', told);
}

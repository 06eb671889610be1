import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Location } from '../../../protocol/location';
import type { Timeline } from '../../../protocol/pictures';
import { type CardContent, createCard } from './card';
import { svg } from './dom';
import { commonButtons, measurer } from './frame';
import { createMarks, type Mark } from './marks';
import { standalone } from './save';
import { legend, spreadLegend } from './shapes';
import { axisOf, cardElement, crowdElement, dateFormats, overviewOf } from './timeline-drawing';
import {
  busiestTime,
  type Crowd,
  drawTimeline,
  type Moment,
  momentsOf,
  type PlacedMoment,
  type Window,
  wholeTime,
} from './timeline-layout';
import { listedEvent } from './timeline-list';
import type { Canvas, View } from './view';

/** A week is the shortest time that the width shows. */
const SHORTEST = 7;

/** A mark, and where along the axis it stands. */
interface PlacedMark {
  readonly x: number;
  readonly mark: Mark;
}

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
  const open = (location: Location) => host.say({ type: 'open', location });
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
        overviewOf(moments, { whole, shown }, size),
        ...drawn.cards.map(({ x, y }) => svg('line', { class: 'leader', x1: x, x2: x, y1: y, y2: drawn.axis })),
        ...[...cards, ...crowds].map(({ mark }) => mark.element),
      );
      spreadLegend(kinds, size.width);
      return { along: [...cards, ...crowds].sort((a, b) => a.x - b.x).map(({ mark }) => mark) };
    });
  }

  function momentMark(placed: PlacedMoment): PlacedMark {
    const { moment, x } = placed;
    return { x, mark: chosenMark(moment, cardElement(placed), contentOf([moment])) };
  }

  function crowdMark({ moments, x }: Crowd, axis: number): PlacedMark {
    const [from, to] = [moments[0]!.first, Math.max(...moments.map(({ end }) => end))];
    const canSpread = to - from < (shown.to - shown.from) / 2 && shown.to - shown.from > SHORTEST * 1.1;
    const margin = Math.max((to - from) * 0.3, 2);
    const spread = () => lookAt({ from: from - margin, to: to + margin * 2 });
    const mark = chosenMark(moments[0]!, crowdElement(moments, x, axis), contentOf(moments));
    return { x, mark: canSpread && moments.length > 1 ? { ...mark, choose: spread } : mark };
  }

  const chosenMark = ({ first, end }: Moment, element: SVGElement, content: CardContent): Mark => ({
    id: `${first} ${end}`,
    element,
    content,
    choose: () => card.choose(content, element),
  });

  const resized = new ResizeObserver(() => lookAt(shown));
  resized.observe(drawing);
  lookAt(host.kept().window ?? busiestTime(moments));
  frame.list(labels.list, () => timeline.events.map(event => listedEvent(event, labels, open)));

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

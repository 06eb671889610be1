import { svg } from './dom';
import { shapeOf } from './shapes';
import { CROWD_RADIUS, type Moment, type PlacedMoment, type TimelineDrawing, type Window } from './timeline-layout';

/** What a timeline is drawn with: no more than elements, whatever they tell and wherever they lead. */

const MARK_RADIUS = 5;

/** A moment with its words, and the line of its days where it lasts. */
export const cardElement = ({ moment, x, xEnd, y, what, when }: PlacedMoment): SVGElement =>
  svg(
    'g',
    { class: 'mark' },
    ...(xEnd > x ? [svg('line', { class: `span ${moment.kind}`, x1: x, x2: xEnd, y1: y, y2: y })] : []),
    svg('circle', { class: 'focus', cx: x, cy: y, r: MARK_RADIUS + 5 }),
    shapeOf(moment.kind, x, y, MARK_RADIUS),
    svg('text', { class: 'what', x: x + 12, y: y - 4 }, what),
    svg('text', { class: 'when', x: x + 12, y: y + 12 }, when),
  );

/** Several moments in one place, with the number of sentences that tell of them. */
export function crowdElement(moments: readonly Moment[], x: number, axis: number): SVGElement {
  const y = axis - CROWD_RADIUS - 4;
  const count = moments.reduce((sum, { passages }) => sum + passages.length, 0);
  return svg(
    'g',
    { class: 'mark crowd' },
    svg('circle', { class: 'focus', cx: x, cy: y, r: CROWD_RADIUS + 4 }),
    svg('circle', { class: 'shape', cx: x, cy: y, r: CROWD_RADIUS }),
    svg('text', { class: 'number', x, y: y + 4 }, `${count}`),
  );
}

/** All of the time on a strip, and which of it is in view. */
export function overviewOf(
  moments: readonly Moment[],
  { whole, shown }: { readonly whole: Window; readonly shown: Window },
  { width, height }: { readonly width: number; readonly height: number },
): SVGElement {
  const xOf = (day: number) => ((day - whole.from) / (whole.to - whole.from)) * width;
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

/** The line of the axis, and its ticks with their dates. */
export function axisOf(
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

/** How the dates of ticks are written, by their grain. */
export function dateFormats() {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: 'UTC', ...options });
  return {
    year: format({ year: 'numeric' }),
    month: format({ year: 'numeric', month: 'short' }),
    day: format({ year: 'numeric', month: 'short', day: 'numeric' }),
  };
}

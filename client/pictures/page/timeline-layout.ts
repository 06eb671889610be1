import { scaleUtc } from 'd3-scale';
import type { TimelineEvent } from '../../../protocol/pictures';
import { fitted, type Measure } from './words';

/** A stretch of time in day numbers, with fractions: 1970-01-01 begins at 0. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What happened on the same days: drawn as one card, however many sentences tell of it. */
export interface Moment {
  readonly kind: TimelineEvent['kind'];
  readonly first: number;
  /** The end of the last day. */
  readonly end: number;
  readonly when: string;
  /** The agreement or meeting, else the first sentence. */
  readonly what: string;
  /** The sentences that tell of it. */
  readonly passages: TimelineEvent['passages'];
}

/** A moment where it is drawn, in pixels from the upper left corner. */
export interface PlacedMoment {
  readonly moment: Moment;
  readonly x: number;
  /** Where the days end, the same as `x` for a day that is a mere point. */
  readonly xEnd: number;
  readonly y: number;
  readonly what: string;
  readonly when: string;
}

/** Moments for which there is no room: a disc with their number. */
export interface Crowd {
  readonly moments: readonly Moment[];
  readonly x: number;
}

export interface TimelineDrawing {
  readonly cards: readonly PlacedMoment[];
  readonly crowds: readonly Crowd[];
  readonly ticks: readonly { readonly x: number; readonly at: Date }[];
  /** Whether the ticks are days, months or years. */
  readonly grain: 'day' | 'month' | 'year';
  /** Where the axis lies. */
  readonly axis: number;
}

const MILLISECONDS = 86_400_000;
/** Measures of the drawing, in pixels. */
const CARD_HEIGHT = 40;
const CARD_WIDTH = 260;
const MARK = 8;
const GAP = 14;
const TICK_DISTANCE = 100;
/** Room for the ticks' dates and the overview of all the time. */
const BELOW_AXIS = 52;
/** Room for the legend above the cards. */
const LEGEND = 30;
/** Room for the discs between the cards and the axis. */
const CROWDS = 30;
export const CROWD_RADIUS = 11;

/** Events of the same days as one moment each, in the order of time. */
export function momentsOf(events: readonly TimelineEvent[]): readonly Moment[] {
  const byDays = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const key = `${event.days.first} ${event.days.last}`;
    const same = byDays.get(key);
    if (same) same.push(event);
    else byDays.set(key, [event]);
  }
  return [...byDays.values()].map(same => {
    const telling = same.find(({ kind }) => kind !== 'date') ?? same[0]!;
    const { first, last } = telling.days;
    // Of days that one text states and another lets infer, the statement is shown.
    const when = same.reduce((best, event) => (event.when.length < best.length ? event.when : best), telling.when);
    return {
      kind: telling.kind,
      first,
      end: last + 1,
      when,
      what: telling.what,
      passages: same.flatMap(({ passages }) => passages),
    };
  });
}

/** All of the time in which something happened, with a margin. */
export function wholeTime(moments: readonly Moment[]): Window {
  const from = Math.min(...moments.map(({ first }) => first));
  const to = Math.max(...moments.map(({ end }) => end));
  const margin = Math.max((to - from) * 0.04, 10);
  // The last moment's words need room beside it.
  return { from: from - margin, to: to + margin * 4 };
}

/** How many of the moments are in view at first, and by how much the rest must lie apart to be left outside. */
const MOST_OF_THEM = 0.8;
const FAR_APART = 3;

/** What to look at first: the shortest time in which most of it happened, or all where that is not much longer. */
export function busiestTime(moments: readonly Moment[]): Window {
  const whole = wholeTime(moments);
  const beginnings = moments.map(({ first }) => first);
  const count = Math.ceil(beginnings.length * MOST_OF_THEM);
  let best = whole;
  for (let from = 0; from + count <= beginnings.length; from++) {
    const [first, last] = [beginnings[from]!, beginnings[from + count - 1]!];
    if (last - first < best.to - best.from) best = { from: first, to: last };
  }
  const margin = Math.max((best.to - best.from) * 0.1, 3);
  const busiest = { from: best.from - margin, to: best.to + margin * 2 };
  return busiest.to - busiest.from < (whole.to - whole.from) / FAR_APART ? busiest : whole;
}

/** Places the moments of a window: cards in rows from the axis upwards, and where no row is free, a number. */
export function drawTimeline(
  moments: readonly Moment[],
  window: Window,
  { width, height }: { readonly width: number; readonly height: number },
  measure: { readonly what: Measure; readonly when: Measure },
): TimelineDrawing {
  const scale = scaleUtc([new Date(window.from * MILLISECONDS), new Date(window.to * MILLISECONDS)], [0, width]);
  const xOf = (day: number) => scale(new Date(day * MILLISECONDS));
  const axis = height - BELOW_AXIS;
  const rows = Math.max(1, Math.floor((axis - CROWDS - LEGEND) / CARD_HEIGHT));
  const freeFrom = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY);
  const cards: PlacedMoment[] = [];
  const crowds: { moments: Moment[]; x: number }[] = [];
  for (const moment of moments) {
    if (moment.end < window.from || moment.first > window.to) continue;
    const x = Math.max(xOf(moment.first), GAP);
    const row = freeFrom.findIndex(free => free <= x);
    if (row < 0) {
      const crowd = crowds.at(-1);
      if (crowd && x - crowd.x < CROWD_RADIUS * 2 + 4) crowd.moments.push(moment);
      else crowds.push({ moments: [moment], x });
      continue;
    }
    const xEnd = Math.max(x, xOf(moment.end));
    const number = moment.passages.length > 1 ? ` · ${moment.passages.length}` : '';
    const what = fitted(moment.what, Math.min(CARD_WIDTH, width * 0.45), measure.what);
    const when = `${moment.when}${number}`;
    const words = Math.max(measure.what(what), measure.when(when));
    freeFrom[row] = Math.max(x + 2 * MARK + words, xEnd) + GAP;
    cards.push({
      moment,
      x,
      xEnd: xEnd - x < MARK ? x : xEnd,
      y: axis - CROWDS - (row + 0.5) * CARD_HEIGHT,
      what,
      when,
    });
  }
  const ticks = scale.ticks(Math.max(2, Math.floor(width / TICK_DISTANCE)));
  return { cards, crowds, axis, ticks: ticks.map(at => ({ at, x: scale(at) })), grain: grainOf(ticks) };
}

function grainOf(ticks: readonly Date[]): TimelineDrawing['grain'] {
  if (ticks.some(tick => tick.getUTCDate() !== 1)) return 'day';
  return ticks.some(tick => tick.getUTCMonth() !== 0) ? 'month' : 'year';
}

import assert from 'node:assert/strict';
import {
  busiestTime,
  drawTimeline,
  momentsOf,
  type TimelineDrawing,
  wholeTime,
} from '../../../client/pictures/page/timeline-layout';
import type { TimelineEvent } from '../../../protocol/pictures';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const event = (first: number, what: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  kind: 'date',
  days: { first, last: first },
  when: `day ${first}`,
  what,
  counts: '',
  passages: [{ words: what, location: { uri: 'file:///a.txt', range } }],
  ...more,
});
/** Every sign is ten pixels wide. */
const measure = (words: string) => words.length * 10;
const draw = (
  events: readonly TimelineEvent[],
  window: { from: number; to: number },
  size: { width: number; height: number },
) => drawTimeline(momentsOf(events), window, size, { what: measure, when: measure });
const cards = ({ cards }: TimelineDrawing) => cards.map(({ what, when, x, y }) => [what, when, Math.round(x), y]);

describe('drawing of a timeline', () => {
  it('makes one moment of what happened on the same days, named after a meeting among them', () =>
    assert.deepEqual(
      momentsOf([event(10, 'a'), event(10, 'Talks', { kind: 'meeting' }), event(12, 'b')]).map(
        ({ kind, what, first, end, passages }) => [kind, what, first, end, passages.length],
      ),
      [
        ['meeting', 'Talks', 10, 11, 2],
        ['date', 'b', 12, 13, 1],
      ],
    ));

  it('puts a card at its day, in the next row where the one before is still being read', () =>
    assert.deepEqual(
      cards(
        draw(
          [event(100, 'first'), event(110, 'second'), event(180, 'third')],
          { from: 0, to: 200 },
          { width: 400, height: 300 },
        ),
      ),
      [
        ['first', 'day 100', 200, 198],
        ['second', 'day 110', 220, 158],
        ['third', 'day 180', 360, 198],
      ],
    ));

  it('gathers into numbers what finds no row', () => {
    const events = Array.from({ length: 9 }, (_, index) => event(100 + index, `event ${index}`));
    const { cards, crowds } = draw(events, { from: 0, to: 1000 }, { width: 500, height: 200 });
    assert.equal(cards.length, 2);
    assert.deepEqual(
      crowds.map(({ moments }) => moments.map(({ what }) => what)),
      [['event 2', 'event 3', 'event 4', 'event 5', 'event 6', 'event 7', 'event 8']],
    );
  });

  it('loses nothing: every moment in view is a card or counted', () => {
    const events = Array.from({ length: 300 }, (_, index) => event((index * 37) % 1000, `event ${index}`));
    const moments = momentsOf(events.sort((a, b) => a.days.first - b.days.first));
    const { cards, crowds } = drawTimeline(
      moments,
      wholeTime(moments),
      { width: 900, height: 500 },
      { what: measure, when: measure },
    );
    const drawn = [...cards.map(({ moment }) => moment), ...crowds.flatMap(({ moments }) => moments)];
    assert.deepEqual(
      drawn.sort((a, b) => a.first - b.first),
      moments,
    );
  });

  it('lets no card cover another', () => {
    const events = Array.from({ length: 60 }, (_, index) => event(index * 9, `event ${index}`));
    const { cards } = draw(events, { from: 0, to: 540 }, { width: 1200, height: 600 });
    for (const [index, a] of cards.entries())
      for (const b of cards.slice(index + 1))
        assert.ok(a.y !== b.y || Math.abs(a.x - b.x) > measure(a.when), `${a.what} and ${b.what}`);
  });

  it('leaves out what is not in view and cuts long words', () => {
    const long = 'a sentence that goes on for longer than any card is wide';
    assert.deepEqual(
      cards(
        draw(
          [event(-50, 'before'), event(50, long), event(500, 'after')],
          { from: 0, to: 100 },
          { width: 800, height: 300 },
        ),
      ),
      [['a sentence that goes on f…', 'day 50', 400, 198]],
    );
  });

  it('draws what lasts from its first day to its last', () => {
    const { cards } = draw(
      [event(20, 'year', { days: { first: 20, last: 59 } })],
      { from: 0, to: 100 },
      { width: 1000, height: 300 },
    );
    assert.deepEqual(
      cards.map(({ x, xEnd }) => [Math.round(x), Math.round(xEnd)]),
      [[200, 600]],
    );
  });

  it('looks first at where most happened, at all of it where that is not far more', () => {
    const crowded = momentsOf([-20_000, 100, 110, 120, 130].map(day => event(day, `${day}`)));
    assert.deepEqual(busiestTime(crowded), { from: 97, to: 136 });
    const even = momentsOf([0, 100, 200, 300].map(day => event(day, `${day}`)));
    assert.deepEqual(busiestTime(even), wholeTime(even));
  });

  it('ticks by days, months or years', () => {
    const grain = (to: number) => draw([event(1, 'a')], { from: 0, to }, { width: 500, height: 300 }).grain;
    assert.deepEqual([grain(10), grain(300), grain(9000)], ['day', 'month', 'year']);
  });
});

import type { Days } from '../../calendar/day';
import { firstIndex } from '../../collections/bisect';

/** Stretches of days, to be asked which of them lies nearest: what begins and what ends when, each in order. */
export interface Timeline {
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
}

/** The days between two stretches; `to` before `from` where they overlap. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

export const timelineOf = (stretches: readonly Days[]): Timeline => ({
  firsts: Float64Array.from(stretches, ({ first }) => first).sort(),
  lasts: Float64Array.from(stretches, ({ last }) => last).sort(),
});

/** What lies between some days and the stretch nearest to them; undefined where there is none. */
export function gapTo({ firsts, lasts }: Timeline, { first, last }: Days): Gap | undefined {
  if (firsts.length === 0) return undefined;
  const begun = countBelow(firsts, last + 1);
  const ended = countBelow(lasts, first);
  if (begun > ended) return { from: last, to: first };
  const before = ended > 0 ? { from: lasts[ended - 1]!, to: first } : undefined;
  const after = begun < firsts.length ? { from: last, to: firsts[begun]! } : undefined;
  if (!before || !after) return before ?? after;
  return widthOf(before) <= widthOf(after) ? before : after;
}

/** How many days wide; not above 0 where the stretches meet. */
export const widthOf = ({ from, to }: Gap): number => to - from;

/** How many of the days, which are in order, come before a day. */
const countBelow = (days: Float64Array, day: number): number => firstIndex(days.length, index => days[index]! >= day);

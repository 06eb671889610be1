/**
 * Where a text has characters of two code units: offsets are counted in code units here, in code points by the Web
 * Annotation Data Model.
 */
export interface CodePoints {
  /** The offsets of the second halves, in order. */
  readonly seconds: readonly number[];
}

export function codePointsOf(text: string): CodePoints {
  const seconds: number[] = [];
  for (let at = 1; at < text.length; at++) if (isSecondHalf(text, at)) seconds.push(at);
  return { seconds };
}

/** Whether an offset lies within a surrogate pair. */
export const isSecondHalf = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** How many code points stand before an offset. */
export const toCodePoints = ({ seconds }: CodePoints, offset: number): number =>
  offset - firstWhere(seconds.length, index => seconds[index]! >= offset);

/** The offset before which so many code points stand; one past the text's end stays past it. */
export const fromCodePoints = ({ seconds }: CodePoints, count: number): number =>
  // The pairs before the place: those whose first half has fewer code points before it.
  count + firstWhere(seconds.length, index => seconds[index]! - 1 - index >= count);

/** The least index from which on something holds, by bisection. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

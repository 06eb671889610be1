import { firstIndex } from '../collections/bisect';
import { splitsPair } from '../text/surrogates';

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
  for (let at = 1; at < text.length; at++) if (splitsPair(text, at)) seconds.push(at);
  return { seconds };
}

/** How many code points stand before an offset. */
export const toCodePoints = ({ seconds }: CodePoints, offset: number): number =>
  offset - firstIndex(seconds.length, index => seconds[index]! >= offset);

/** The offset before which so many code points stand; one past the text's end stays past it. */
export const fromCodePoints = ({ seconds }: CodePoints, count: number): number =>
  // The pairs before the place: those whose first half has fewer code points before it.
  count + firstIndex(seconds.length, index => seconds[index]! - 1 - index >= count);

import { isLineEnd } from './script';
import type { Span } from './span';

/** A line that holds more than blanks: start and end without the blanks around the content, 1.  総論 in `  1.  総論  `. */
export interface Row extends Span {
  /** Where the line begins, before its indent. */
  readonly lineStart: number;
  /** Where the line ends, before its line end. */
  readonly lineEnd: number;
  /** Whether an empty line stands before it, or nothing. */
  readonly afterGap: boolean;
}

/** Blanks of every kind, and what has no width: what may stand around the content of a line. */
export const isBlankAround = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x3000 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  unit === 0x85 ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  (unit >= 0x2028 && unit <= 0x202f) ||
  unit === 0x205f ||
  unit === 0xfeff;

/** The lines of a text that hold something, from an offset on, in order. */
export function rowsOf(raw: string, begin: number): Row[] {
  const rows: Row[] = [];
  const hasReturns = raw.includes('\r');
  let afterGap = true;
  let from = begin;
  while (from < raw.length) {
    const to = hasReturns ? lineEnd(raw, from) : feedOrEnd(raw, from);
    let start = from;
    let end = to;
    while (start < end && isBlankAround(raw.charCodeAt(start))) start++;
    while (end > start && isBlankAround(raw.charCodeAt(end - 1))) end--;
    if (end > start) rows.push({ start, end, lineStart: from, lineEnd: to, afterGap });
    afterGap = end === start;
    from = to + (raw.charCodeAt(to) === 0x0d && raw.charCodeAt(to + 1) === 0x0a ? 2 : 1);
  }
  return rows;
}

function feedOrEnd(raw: string, from: number): number {
  const feed = raw.indexOf('\n', from);
  return feed < 0 ? raw.length : feed;
}

function lineEnd(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && !isLineEnd(raw.charCodeAt(at))) at++;
  return at;
}

import { isLineEnd } from './script';
import { type Span, span } from './span';

/** A sentence of an official text is hardly longer; what lies farther away tells of something else. */
const REACH = 120;
const FULL_STOP = 0x3002;

/**
 * What is told around a stretch, on its line: 両大臣は覚書に署名した。 around 覚書. In Latin letters only the line ends it,
 * for a stop may stand behind an abbreviation.
 */
export function statementAround(text: string, within: Span): Span {
  let start = within.start;
  while (start > 0 && within.start - start < REACH && !isEnd(text.charCodeAt(start - 1))) start--;
  let end = within.end;
  while (end < text.length && end - within.end < REACH && !isEnd(text.charCodeAt(end))) end++;
  return span(start, end);
}

const isEnd = (unit: number): boolean => unit === FULL_STOP || isLineEnd(unit);

import { isLineEnd } from '../../text/script';
import type { Span } from '../../text/span';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['」', '「'],
  ['』', '『'],
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
  ['〉', '〈'],
  ['»', '«'],
]);

/** Closing quotes, for a quick look at one unit. */
export const isClosingQuote = (sign: string | undefined): boolean => sign !== undefined && PAIRS.has(sign);
export const isOpeningQuote = (sign: string | undefined): boolean => sign !== undefined && '「『“‘《〈«'.includes(sign);

/** How far apart the quotes of a title may stand. */
const REACH = 180;

/**
 * The content of the quotes whose closing one stands at `close`.
 *
 *   「サイバーセキュリティ分野での協力に関する覚書」
 *    ^^^^^^^^^^^^^^^^^^^^^^
 *
 * @returns nothing where they never open within reach and line.
 */
export function quotedUpTo(text: string, close: number): Span | undefined {
  const closer = text[close];
  const opener = closer === undefined ? undefined : PAIRS.get(closer);
  if (opener === undefined) return undefined;
  const floor = Math.max(0, close - REACH);
  let depth = 0;
  for (let at = close - 1; at >= floor; at--) {
    const sign = text[at]!;
    if (sign === closer) depth++;
    else if (sign === opener) {
      if (depth === 0) return { start: at + 1, end: close };
      depth--;
    } else if (isLineEnd(text.charCodeAt(at))) return undefined;
  }
  return undefined;
}

/**
 * The content of the quotes that open at `open`.
 * @returns nothing where they never close within reach and line.
 */
export function quotedFrom(text: string, open: number): Span | undefined {
  const opener = text[open];
  const limit = Math.min(text.length, open + REACH);
  let depth = 0;
  for (let at = open + 1; at < limit; at++) {
    const sign = text[at]!;
    if (sign === opener && opener !== '"') depth++;
    else if (opener === '"' ? sign === '"' : PAIRS.get(sign) === opener) {
      if (depth === 0) return { start: open + 1, end: at };
      depth--;
    } else if (isLineEnd(text.charCodeAt(at))) return undefined;
  }
  return undefined;
}

/** Quotes that open and close alike, as Swedish sets them: ”…”. */
const ALIKE = '”"';

/**
 * Where the quotes end that a title in capitals fills: ”Överenskommelse om fiske i gränsvatten” fattas.
 * @param start where the title begins.
 * @returns -1 where no quote stands before it, or where none closes within reach, line and sentence.
 */
export function quotedTitleEnd(text: string, start: number): number {
  const opener = text[start - 1];
  if (opener === undefined || !(isOpeningQuote(opener) || ALIKE.includes(opener))) return -1;
  const limit = Math.min(text.length, start + REACH);
  for (let at = start; at < limit; at++) {
    const sign = text[at]!;
    if (sign === opener ? ALIKE.includes(sign) : PAIRS.get(sign) === opener) return at;
    if (isLineEnd(text.charCodeAt(at)) || (sign === '.' && text[at + 1] === ' ')) return -1;
  }
  return -1;
}

/** The content of quotes of any shape that close at an offset: “Two Shores” before the word behind it. */
export function quotedBefore(text: string, end: number): Span | undefined {
  const close = end - 1;
  const closer = text[close];
  if (closer === undefined) return undefined;
  if (!ALIKE.includes(closer)) return quotedUpTo(text, close);
  const paired = closer === '”' ? quotedUpTo(text, close) : undefined;
  if (paired) return paired;
  const floor = Math.max(0, close - REACH);
  for (let at = close - 1; at >= floor && !isLineEnd(text.charCodeAt(at)); at--)
    if (text[at] === closer) return { start: at + 1, end: close };
  return undefined;
}

/** The content of quotes of any shape that open at an offset. */
export function quotedBehind(text: string, start: number): Span | undefined {
  const opener = text[start];
  if (opener === undefined) return undefined;
  if (isOpeningQuote(opener) || opener === '"') return quotedFrom(text, start);
  const end = quotedTitleEnd(text, start + 1);
  return end < 0 ? undefined : { start: start + 1, end };
}

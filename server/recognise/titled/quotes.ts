import { isLineEnd } from '../../text/script';
import type { Span } from '../../text/span';

/** Opening quotes by the closing one. */
const OPENERS: ReadonlyMap<number, number> = new Map(
  ['「」', '『』', '“”', '‘’', '《》', '〈〉', '«»'].map(pair => [pair.charCodeAt(1), pair.charCodeAt(0)]),
);
const OPENING: ReadonlySet<number> = new Set(OPENERS.values());
const STRAIGHT = 0x22;
/** The closing one that Swedish also opens with: ”…”. */
const CURVED = 0x201d;
/** Quotes that open and close alike. */
const isAlike = (unit: number): boolean => unit === CURVED || unit === STRAIGHT;

/** Closing quotes, for a quick look at one unit. */
export const isClosingQuote = (unit: number): boolean => OPENERS.has(unit);
export const isOpeningQuote = (unit: number): boolean => OPENING.has(unit);
/** Whether a unit may open quotes: an opening one, or the straight one. */
export const opensQuotes = (unit: number): boolean => unit === STRAIGHT || OPENING.has(unit);

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
  const closer = text.charCodeAt(close);
  const opener = OPENERS.get(closer);
  if (opener === undefined) return undefined;
  const floor = Math.max(0, close - REACH);
  let depth = 0;
  for (let at = close - 1; at >= floor; at--) {
    const unit = text.charCodeAt(at);
    if (unit === closer) depth++;
    else if (unit === opener) {
      if (depth === 0) return { start: at + 1, end: close };
      depth--;
    } else if (isLineEnd(unit)) return undefined;
  }
  return undefined;
}

/**
 * The content of the quotes that open at `open`.
 * @returns nothing where they never close within reach and line.
 */
export function quotedFrom(text: string, open: number): Span | undefined {
  const opener = text.charCodeAt(open);
  const limit = Math.min(text.length, open + REACH);
  let depth = 0;
  for (let at = open + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === opener && opener !== STRAIGHT) depth++;
    else if (opener === STRAIGHT ? unit === STRAIGHT : OPENERS.get(unit) === opener) {
      if (depth === 0) return { start: open + 1, end: at };
      depth--;
    } else if (isLineEnd(unit)) return undefined;
  }
  return undefined;
}

/**
 * Where the quotes end that a title in capitals fills: ”Överenskommelse om fiske i gränsvatten” fattas.
 * @param start where the title begins.
 * @returns -1 where no quote stands before it, or where none closes within reach, line and sentence.
 */
export function quotedTitleEnd(text: string, start: number): number {
  const opener = text.charCodeAt(start - 1);
  if (!isOpeningQuote(opener) && !isAlike(opener)) return -1;
  const limit = Math.min(text.length, start + REACH);
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === opener ? isAlike(unit) : OPENERS.get(unit) === opener) return at;
    if (isLineEnd(unit) || (text[at] === '.' && text[at + 1] === ' ')) return -1;
  }
  return -1;
}

/** The content of quotes of any shape that close at an offset: “Two Shores” before the word behind it. */
export function quotedBefore(text: string, end: number): Span | undefined {
  const close = end - 1;
  const closer = text.charCodeAt(close);
  if (!isAlike(closer)) return quotedUpTo(text, close);
  const paired = closer === CURVED ? quotedUpTo(text, close) : undefined;
  if (paired) return paired;
  const floor = Math.max(0, close - REACH);
  for (let at = close - 1; at >= floor && !isLineEnd(text.charCodeAt(at)); at--)
    if (text.charCodeAt(at) === closer) return { start: at + 1, end: close };
  return undefined;
}

/** The content of quotes of any shape that open at an offset. */
export function quotedBehind(text: string, start: number): Span | undefined {
  if (opensQuotes(text.charCodeAt(start))) return quotedFrom(text, start);
  const end = quotedTitleEnd(text, start + 1);
  return end < 0 ? undefined : { start: start + 1, end };
}

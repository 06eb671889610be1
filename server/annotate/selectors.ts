import { type Span, slice } from '../text/span';
import { type CodePoints, toCodePoints } from './code-points';

/**
 * A stretch of a text, told twice over so that it is found again after an edit: by what stands there and around it
 * (TextQuoteSelector), and by its place (TextPositionSelector). Of 2025年12月4日(金)に the quote 金 has the prefix
 * …12月4日( and the suffix )に….
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface Selectors {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points before it and up to its end. */
  readonly start: number;
  readonly end: number;
}

/** Code units of context, as far as the text goes; where they do not tell a place from all others, more are taken. */
const CONTEXTS = [24, 48, 96, 192];

/** The selectors of a stretch of a text. */
export function selectorsOf(text: string, points: CodePoints, span: Span): Selectors {
  const quote = slice(text, span);
  const position = { start: toCodePoints(points, span.start), end: toCodePoints(points, span.end) };
  let told: Selectors | undefined;
  for (const length of CONTEXTS) {
    told = { quote, prefix: before(text, span.start, length), suffix: behind(text, span.end, length), ...position };
    const whole = told.prefix + quote + told.suffix;
    const first = text.indexOf(whole);
    if (text.indexOf(whole, first + 1) < 0) break;
  }
  return told!;
}

/** What a reader takes for one character is never cut: a letter and its accent, a flag, a family of several people. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function before(text: string, end: number, length: number): string {
  const from = Math.max(0, end - length);
  const window = text.slice(from, end);
  // The first character may have been cut; one that fills the window is rather left out than cut.
  return from === 0 ? window : window.slice(firstCharacter(window).length);
}

function behind(text: string, start: number, length: number): string {
  const window = text.slice(start, start + length);
  if (start + length >= text.length) return window;
  let last = 0;
  for (const { index } of characters.segment(window)) last = index;
  return window.slice(0, last);
}

function firstCharacter(text: string): string {
  for (const { segment } of characters.segment(text)) return segment;
  return '';
}

import { firstIndex } from '../collections/bisect';
import { splitsPair } from './surrogates';

/** A place as editors count it: lines from 0, UTF-16 code units from 0 within the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text begin. */
export interface LineIndex {
  readonly text: string;
  /** Per line the offset of its first unit; the first is 0. */
  readonly starts: readonly number[];
}

/**
 * Finds the lines of a text as VS Code counts them: `\n`, `\r\n` and a lone `\r` end a line, U+2028 does not.
 * `a\r\nb` has two lines, at 0 and 3.
 */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const at = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage === feed - 1 ? feed : carriage;
    starts.push(at + 1);
    if (feed >= 0 && feed <= at) feed = text.indexOf('\n', at + 1);
    if (carriage >= 0 && carriage <= at) carriage = text.indexOf('\r', at + 1);
  }
  return { text, starts };
}

/** The place of an offset; outside the text the nearest, within a line end the end of its line, within a surrogate pair its start. */
export function positionAt({ text, starts }: LineIndex, offset: number): Position {
  const at = beforePairHalf(text, clamp(offset, 0, text.length));
  const line = firstIndex(starts.length, index => starts[index]! > at) - 1;
  return { line, character: Math.min(at, contentEnd(text, starts, line)) - starts[line]! };
}

/** The offset of a place; a character past the end of its line means its end, a line past the last the end of the text. */
export function offsetAt({ text, starts }: LineIndex, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= starts.length) return text.length;
  const row = clamp(line, 0, starts.length - 1);
  const start = starts[row]!;
  return beforePairHalf(text, clamp(start + character, start, contentEnd(text, starts, row)));
}

/** Where the content of a line ends, before its line end. */
function contentEnd(text: string, starts: readonly number[], line: number): number {
  const next = starts[line + 1];
  if (next === undefined) return text.length;
  return text[next - 1] === '\n' && text[next - 2] === '\r' && next - 2 >= starts[line]! ? next - 2 : next - 1;
}

/** Whole and within the bounds; what is no number counts as the lower one. */
const clamp = (value: number, least: number, most: number): number =>
  Math.trunc(Math.min(Math.max(value, least), most)) || least;

const beforePairHalf = (text: string, at: number): number => (splitsPair(text, at) ? at - 1 : at);

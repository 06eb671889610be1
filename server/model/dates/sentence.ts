import { firstIndex } from '../../collections/bisect';
import { isBlank, isCapitalAt, isLatinLetter, isLineEnd } from '../../text/script';
import { type Span, span } from '../../text/span';

/** How far a sentence is looked for in either direction: beyond that, nobody connects a verb with a date. */
const REACH = 300;

/**
 * The sentence around a stretch of text: in 会談しました。翌日、視察しました。 around 翌日 it is 翌日、視察しました。
 * A line end ends a sentence unless it only wraps one; a full stop inside a quotation does not.
 * @param softBreaks line ends that only wrap, in the order of the text.
 */
export function sentenceAround(text: string, within: Span, softBreaks: readonly Span[]): Span {
  const low = Math.max(0, within.start - REACH);
  let start = within.start;
  while (start > low && !endsSentence(text, start - 1, softBreaks)) start--;
  const high = Math.min(text.length, within.end + REACH);
  let end = within.end;
  while (end < high && !endsSentence(text, end, softBreaks)) end++;
  return span(start, end < high ? end + 1 : end);
}

/**
 * Where the sentence before another begins; that other's own beginning where a paragraph lies between them. A line that
 * ends without a full stop is a heading, and belongs to what follows.
 */
export function startOfSentenceBefore(text: string, sentence: Span, softBreaks: readonly Span[]): number {
  const low = Math.max(0, sentence.start - REACH);
  let end = sentence.start;
  let isNewLine = false;
  while (end > low && (isLineEnd(text.charCodeAt(end - 1)) || isBlank(text.charCodeAt(end - 1)))) {
    end--;
    isNewLine ||= isLineEnd(text.charCodeAt(end)) && !isSoft(end, softBreaks);
  }
  if (end <= low) return sentence.start;
  const isStopped = isFullStop(text.charCodeAt(end - 1)) || text[end - 1] === '.';
  if (isStopped && isNewLine) return sentence.start;
  return sentenceAround(text, span(end - 1, end - 1), softBreaks).start;
}

const isFullStop = (unit: number): boolean =>
  unit === 0x3002 ||
  unit === 0xff61 ||
  unit === 0xff0e ||
  unit === 0xff01 ||
  unit === 0xff1f ||
  unit === 0x21 ||
  unit === 0x3f;

function endsSentence(text: string, at: number, softBreaks: readonly Span[]): boolean {
  const unit = text.charCodeAt(at);
  if (isLineEnd(unit)) return !isSoft(at, softBreaks);
  const after = text.charCodeAt(at + 1);
  if (isFullStop(unit)) return !(after === 0x300d || after === 0x300f);
  return unit === 0x2e && endsLatinSentence(text, at);
}

/** A full stop behind Dec., Gen. or an initial ends no sentence: those words are short and begin with a capital. */
function endsLatinSentence(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (at + 1 < text.length && !isBlank(after) && !isLineEnd(after)) return false;
  let from = at;
  while (from > 0 && at - from < 6 && isLatinLetter(text.charCodeAt(from - 1))) from--;
  const length = at - from;
  if (length === 0 || length > 4) return true;
  return !isCapitalAt(text, from) && length > 1;
}

/** What may stand before a date that opens a line: blanks, a list mark, On. */
const MARK = 6;

/** Whether hardly anything stands between the beginning of the line and a place. */
export function isAtLineStart(text: string, at: number, softBreaks: readonly Span[]): boolean {
  for (let before = at - 1; before >= at - MARK; before--)
    if (before < 0 || isLineEnd(text.charCodeAt(before))) return before < 0 || !isSoft(before, softBreaks);
  return false;
}

/** Whether a paragraph ends between two places. */
export function crossesParagraph(text: string, from: number, to: number, softBreaks: readonly Span[]): boolean {
  if (to - from > 2 * REACH) return true;
  for (let at = from; at < to; at++) if (isLineEnd(text.charCodeAt(at)) && !isSoft(at, softBreaks)) return true;
  return false;
}

function isSoft(at: number, softBreaks: readonly Span[]): boolean {
  const next = softBreaks[firstIndex(softBreaks.length, index => softBreaks[index]!.end > at)];
  return next !== undefined && next.start <= at;
}

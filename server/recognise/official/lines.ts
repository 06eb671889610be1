import { isBlank, isLineEnd } from '../../text/script';

/** How far blanks are looked over. */
export const MOST_BLANKS = 40;
const MOST_LINE_ENDS = 6;
/** (Signed) and its like. */
export const LONGEST_ASIDE = 30;

/** Where the line begins if only blanks stand before an offset, else -1. */
export function lineStartBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isBlank(text.charCodeAt(at - 1)) && offset - at < MOST_BLANKS) at--;
  return at === 0 || isLineEnd(text.charCodeAt(at - 1)) ? at : -1;
}

/** Where the text of the line before a line's start ends, over blank lines. */
export function lineEndBefore(text: string, start: number): number {
  let at = start;
  let lineEnds = 0;
  while (at > 0 && start - at < MOST_BLANKS) {
    const unit = text.charCodeAt(at - 1);
    if (isLineEnd(unit) ? ++lineEnds > MOST_LINE_ENDS : !isBlank(unit)) break;
    at--;
  }
  return at;
}

/** Where the text before a closing (Signed) ends. */
export function signedBefore(text: string, end: number): number {
  const open = text.lastIndexOf('(', end);
  if (open < 0 || end - open > LONGEST_ASIDE) return end;
  return lineEndBefore(text, open);
}

/** Whether only blanks follow in the line. */
export function isLineEndBehind(text: string, end: number): boolean {
  let at = end;
  while (isBlank(text.charCodeAt(at)) && at - end < MOST_BLANKS) at++;
  return at >= text.length || isLineEnd(text.charCodeAt(at));
}

/** Where the text goes on behind blanks and line ends. */
export function nextLineStart(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < MOST_BLANKS && (isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at))))
    at++;
  return at;
}

/** Whether only a bullet, a number or a table's edge stands before in the line. */
export function isRowStart(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && offset - at < 8 && !isLineEnd(text.charCodeAt(at - 1))) {
    if (!ROW_MARKS.includes(text[at - 1]!)) return false;
    at--;
  }
  return at === 0 || isLineEnd(text.charCodeAt(at - 1));
}

const ROW_MARKS = ' \t|-*•.)(0123456789';

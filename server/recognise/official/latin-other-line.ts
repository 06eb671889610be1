import type { TextView } from '../../text/view';
import { type LatinName, latinNameEnding, latinNameStarting } from './latin-name';
import { isPlausible, isShouted } from './latin-plausible';
import { isLineEndBehind, LONGEST_ASIDE, lineEndBefore, lineStartBefore, nextLineStart, signedBefore } from './lines';
import type { Title } from './parsed-title';

/* The name on the line above a title or below it, each of which fills its own: the foot of a treaty or letter. */

/** The name that fills the line above a title which fills its own: the foot of a treaty or letter. */
export function nameOnLineAbove(
  view: TextView,
  title: Title,
  floor: number,
  next: Title | undefined,
): LatinName | undefined {
  const { text } = view;
  const start = lineStartBefore(text, title.outer.start);
  if (start <= 0 || !isLineEndBehind(text, lastEnd(text, title, next))) return undefined;
  let end = lineEndBefore(text, start);
  if (text.charCodeAt(end - 1) === 0x29) end = signedBefore(text, end);
  const name = end > floor ? latinNameEnding(view, end, floor) : undefined;
  return name?.extent === 'full' &&
    lineStartBefore(text, name.phrase.start) >= 0 &&
    isPlausible(view, title, name, 'apposed')
    ? name
    : undefined;
}

/** Major General, Chief of Staff: two titles of one person fill the line together. */
const lastEnd = (text: string, { end }: Title, next: Title | undefined): number =>
  next && text.startsWith(', ', end) && next.outer.start === end + 2 ? next.end : end;

/** The name that fills the line below a title which fills its own. */
export function nameOnLineBelow(view: TextView, title: Title, next: Title | undefined): LatinName | undefined {
  const { text } = view;
  if (lineStartBefore(text, title.outer.start) < 0 || !isLineEndBehind(text, title.end)) return undefined;
  let start = nextLineStart(text, title.end);
  if (text[start] === '(') {
    const length = text.slice(start, start + LONGEST_ASIDE).indexOf(')');
    if (length < 0) return undefined;
    start = nextLineStart(text, start + length + 1);
  }
  if (next && next.outer.start <= start) return undefined;
  const name = latinNameStarting(view, start);
  if (name?.extent !== 'full' || !isLineEndBehind(text, name.end)) return undefined;
  return isPlausible(view, title, name, 'apposed') || signsDecree(view, title) ? name : undefined;
}

/** PHÓ CHỦ TỊCH over the name that signs a Vietnamese decree, in capitals as in no other place. */
const signsDecree = ({ text, lower }: TextView, title: Title): boolean =>
  title.language === 'vi' && title.weight === 'weak' && isShouted(text, lower, title);

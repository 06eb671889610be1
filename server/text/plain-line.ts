import { PLAIN } from './fold-units';

/** Per unit its plain writing in lower case; units with no such single unit stand for themselves. */
const PLAIN_LOWER = PLAIN.slice();
/** Where letters with a case stand that the words of the tables use; full-width ones fold into the first. */
const CASED: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
  [0xff21, 0xff3a],
];
for (const [first, last] of CASED) {
  for (let unit = first; unit <= last; unit++) {
    const lower = String.fromCharCode(PLAIN[unit]!).toLowerCase();
    if (lower.length === 1) PLAIN_LOWER[unit] = lower.charCodeAt(0);
  }
}

/** A unit in plain writing and lower case: a for Ａ, A and ａ alike. */
export const plainUnit = (unit: number): number => PLAIN_LOWER[unit]!;

/**
 * A short stretch in plain writing for comparison with words: full-width signs half, blanks of every kind plain, in lower
 * case; one unit for one, so that offsets stay.
 */
export function plainLine(raw: string, start: number, end: number): string {
  let plain = '';
  // What is plain already, nearly always the whole line, is cut out in one piece.
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    const lower = PLAIN_LOWER[unit]!;
    if (lower === unit) continue;
    if (at > from) plain += raw.slice(from, at);
    plain += String.fromCharCode(lower);
    from = at + 1;
  }
  return plain === '' ? raw.slice(start, end) : plain + raw.slice(from, end);
}

/** Whether a word of plain writing stands at an offset, in whatever writing. */
export function startsWithPlain(raw: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (PLAIN_LOWER[raw.charCodeAt(at + index)] !== word.charCodeAt(index)) return false;
  }
  return true;
}

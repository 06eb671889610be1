import { isDigit, isKanji, isKatakana, isLatinLetter } from '../../text/script';
import { standsAt } from '../../text/stands';

const CONTENT = new Uint8Array(1 << 16);
for (let unit = 0; unit < 1 << 16; unit++)
  if (isKanji(unit) || isKatakana(unit) || isDigit(unit) || isLatinLetter(unit)) CONTENT[unit] = 1;
for (const sign of '・-–‐/+&ヶヵ') CONTENT[sign.charCodeAt(0)] = 1;

/** Whether a unit may stand in a noun of a Japanese title: anything but kana of grammar, marks and blanks. */
export const isContent = (unit: number): boolean => CONTENT[unit] === 1;

/** Where the run of content units that ends at `end` begins, no further left than `floor`. */
export function runStart(text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && CONTENT[text.charCodeAt(start - 1)] === 1) start--;
  return start;
}

/** Whether the text before `end`, back to `floor`, ends in one of the words. */
export function endsWithAny(text: string, floor: number, end: number, words: readonly string[]): boolean {
  for (const word of words) if (end - word.length >= floor && standsAt(text, word, end - word.length)) return true;
  return false;
}

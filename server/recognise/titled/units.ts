import { isDigit, isHiragana, isKanji, isKatakana, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
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

/** Whether a word is made of some words of one to four units alone: 経済連携 of 経済連携協定, whatever their order. */
export function isMadeOf(word: string, parts: ReadonlySet<string>): boolean {
  let at = 0;
  while (at < word.length) {
    let length = Math.min(4, word.length - at);
    while (length > 0 && !parts.has(word.slice(at, at + length))) length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** How far from letters that mean other things too Japanese is looked for. */
const JAPANESE_REACH = 8;

/** Whether kana or kanji stand right beside a stretch: what letters mean there they may mean nowhere else. */
export function isAmongJapanese(text: string, { start, end }: Span): boolean {
  for (let at = Math.max(0, start - JAPANESE_REACH); at < end + JAPANESE_REACH; at++) {
    const unit = text.charCodeAt(at);
    if (isKanji(unit) || isKatakana(unit) || isHiragana(unit)) return true;
  }
  return false;
}

/** Whether the text before `end`, back to `floor`, ends in one of the words. */
export function endsWithAny(text: string, floor: number, end: number, words: readonly string[]): boolean {
  for (const word of words) if (end - word.length >= floor && standsAt(text, word, end - word.length)) return true;
  return false;
}

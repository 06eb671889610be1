import { isBlank, isDigit, isLatinLetter, unitsOf } from '../../text/script';

/** Marks and blanks between the components of dates. */

const DASHES: ReadonlySet<number> = unitsOf('~〜～-‐‑‒–—―−ー');

/** A mark that may stand between the two ends of a range. */
export const isDash = (unit: number): boolean => unit >= 0x2d && DASHES.has(unit);

/** 〜, ～ and ~, which stand for a range and nothing else. */
export const isWave = (unit: number): boolean => unit === 0x7e || unit === 0x301c || unit === 0xff5e;

/** A mark between the members of a list of elided dates: 21・22日, 21、22日. */
export const isListMark = (unit: number): boolean =>
  unit === 0x30fb || unit === 0x3001 || unit === 0x2c || unit === 0xff0c || unit === 0xff65;

export const isOpenBracket = (unit: number): boolean => unit === 0x28 || unit === 0xff08;
export const isCloseBracket = (unit: number): boolean => unit === 0x29 || unit === 0xff09;
export const isColon = (unit: number): boolean => unit === 0x3a || unit === 0xff1a;

/** The place behind at most `most` blanks. */
export function skipBlanks(text: string, at: number, most: number): number {
  let end = at;
  while (end - at < most && isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** The place before at most `most` blanks. */
export function skipBlanksBack(text: string, at: number, most: number): number {
  let start = at;
  while (at - start < most && isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Marks that join what stands on both sides into one address, code or number: /, -, _, ., @, =, #, &, ?, %, :, +, $, \. */
const JOINERS: ReadonlySet<number> = unitsOf('/-_.@=#&?%:+$\\¥€£|');

/** Whether what begins at a place continues something before it: a word, a number, an address. */
export function continuesBefore(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  return at > 0 && (isLatinLetter(unit) || isDigit(unit) || JOINERS.has(unit));
}

/** Whether something follows without a break that makes a longer number, code or address of what ends at a place. */
export function continuesBehind(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isLatinLetter(unit) || isDigit(unit)) return true;
  if (unit === 0x2f || unit === 0x5f || unit === 0x40 || unit === 0x25) return true;
  if (!JOINERS.has(unit) && unit !== 0x2c) return false;
  const next = text.charCodeAt(at + 1);
  return isDigit(next) || (unit !== 0x2c && unit !== 0x2d && unit !== 0x3a && isLatinLetter(next));
}

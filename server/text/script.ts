/** Classes of UTF-16 code units, for scans that look at one unit at a time. */

/** Signs as a set to look units up in: to ask a string whether it includes one costs three times as much. */
export const unitsOf = (signs: string): ReadonlySet<number> => new Set([...signs].map(sign => sign.charCodeAt(0)));

/** Latin letters with the marks that Swedish and Vietnamese use; never CJK, never digits. */
export const isLatinLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x1e00 && unit <= 0x1eff) ||
  isCombiningMark(unit);

/** An accent or tone that stands on the letter before it. */
export const isCombiningMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** Where Latin letters stand that have a case. */
const CASED: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
  [0xff21, 0xff3a],
];
const CAPITALS = new Uint8Array(1 << 16);
for (const [first, last] of CASED)
  for (let unit = first; unit <= last; unit++) {
    const letter = String.fromCharCode(unit);
    if (letter !== letter.toLowerCase()) CAPITALS[unit] = 1;
  }

/** Whether a capital Latin letter stands at an offset; none stands outside the text. */
export const isCapitalAt = (text: string, at: number): boolean => CAPITALS[text.charCodeAt(at)] === 1;

/** A to Z, of which acronyms are made. */
export const isAsciiCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * Han characters of the basic plane and its extension A, the marks 々 and 〆. Not the pairs beyond: a lone unit does not
 * tell half a rare kanji from half an emoji, and the fold turns those that names use (𠮷) into plain ones.
 */
export const isKanji = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  unit === 0x3005 ||
  unit === 0x3006;

/** Katakana letters and the long-vowel mark; not the middle dot. */
export const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;

export const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x309f;

/** Blank within a line: ASCII blank and tab, no-break and ideographic blank. */
export const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000;

/** The figures of kanji, each at the place of its value. */
export const KANJI_DIGITS = '〇一二三四五六七八九';

/** Whether words begin in Latin letters, figures or marks: the signs that Japanese is written in come far behind those. */
export const beginsLatin = (words: string): boolean => (words.codePointAt(0) ?? 0) < 0x2000;

/** A line end of any kind; U+2028 is none for an editor. */
export const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

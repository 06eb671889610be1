import { isDigit } from '../../text/script';
import type { Span } from '../../text/span';

/** A whole number as written: 2025, 二〇二五, 十二, 廿三. */
export interface Numeral extends Span {
  readonly value: number;
  readonly isKanji: boolean;
}

/** No component of a date has more digits, and a longer run is the number of something else. */
const MOST_DIGITS = 4;
/** 二千二十五 has five; a longer run is a list or no number. */
const MOST_KANJI = 7;

const KANJI_DIGITS: ReadonlyMap<number, number> = new Map(
  [...'〇零一二三四五六七八九']
    .map((unit, index) => [unit.charCodeAt(0), Math.max(0, index - 1)] as const)
    .concat([
      ['壱'.charCodeAt(0), 1],
      ['弐'.charCodeAt(0), 2],
      ['参'.charCodeAt(0), 3],
    ]),
);
const KANJI_POWERS: ReadonlyMap<number, number> = new Map([
  ['十'.charCodeAt(0), 10],
  ['拾'.charCodeAt(0), 10],
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
]);
const KANJI_TENS: ReadonlyMap<number, number> = new Map([
  ['廿'.charCodeAt(0), 20],
  ['卅'.charCodeAt(0), 30],
]);

/** All numerals are Han characters, so that other scripts are out at once. */
const isKanjiNumeral = (unit: number): boolean =>
  unit >= 0x3007 &&
  unit <= 0x96f6 &&
  (unit === 0x3007 || unit >= 0x4e00) &&
  (KANJI_DIGITS.has(unit) || KANJI_POWERS.has(unit) || KANJI_TENS.has(unit));

const isNumeralUnit = (unit: number): boolean => isDigit(unit) || isKanjiNumeral(unit);

/** The number that begins at a place; a run too long for a component of a date is none. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const first = text.charCodeAt(at);
  if (isDigit(first)) {
    let end = at;
    let value = 0;
    for (; end - at <= MOST_DIGITS && isDigit(text.charCodeAt(end)); end++) {
      value = value * 10 + text.charCodeAt(end) - 0x30;
    }
    return end - at <= MOST_DIGITS ? { start: at, end, value, isKanji: false } : undefined;
  }
  if (!isKanjiNumeral(first)) return undefined;
  let end = at + 1;
  while (end - at <= MOST_KANJI && isKanjiNumeral(text.charCodeAt(end))) end++;
  return end - at <= MOST_KANJI ? { start: at, end, value: kanjiValue(text, at, end), isKanji: true } : undefined;
}

/** Where the number that ends at a place begins; -1 where none ends there, or too long a run. */
export function numeralStart(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (!isNumeralUnit(last)) return -1;
  const most = isDigit(last) ? MOST_DIGITS : MOST_KANJI;
  const isSame = isDigit(last) ? isDigit : isKanjiNumeral;
  let start = end - 1;
  while (end - start <= most && isSame(text.charCodeAt(start - 1))) start--;
  return end - start <= most ? start : -1;
}

function kanjiValue(text: string, start: number, end: number): number {
  let total = 0;
  let pending: number | undefined;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const digit = KANJI_DIGITS.get(unit);
    const power = KANJI_POWERS.get(unit);
    if (digit !== undefined) pending = (pending ?? 0) * 10 + digit;
    else if (power !== undefined) {
      total += (pending ?? 1) * power;
      pending = undefined;
    } else {
      total += KANJI_TENS.get(unit) ?? 0;
      pending = undefined;
    }
  }
  return total + (pending ?? 0);
}

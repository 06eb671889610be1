import type { Span } from './span';

/** A whole number as written: 2025, 二〇二五, 十二, 廿三. */
export interface Numeral extends Span {
  readonly value: number;
  readonly isKanji: boolean;
}

/** A year has no more digits, and a longer run is the number of something else. */
const MOST_DIGITS = 4;
/** 二千二十五 has five; a longer run is a list or no number. */
const MOST_KANJI = 7;

/** What a code unit is among numerals; most places of a text are asked only this. */
const KINDS = new Uint8Array(1 << 16);
const FIGURE = 1;
const KANJI_DIGIT = 2;
const KANJI_POWER = 3;
const KANJI_TENS = 4;

const KANJI_VALUES: ReadonlyMap<number, number> = new Map([
  ...kindOf(KANJI_DIGIT, '〇零一二三四五六七八九壱弐参', [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3]),
  ...kindOf(KANJI_POWER, '十拾百千', [10, 10, 100, 1000]),
  ...kindOf(KANJI_TENS, '廿卅', [20, 30]),
]);

function kindOf(kind: number, units: string, values: readonly number[]): [number, number][] {
  return values.map((value, index) => {
    KINDS[units.charCodeAt(index)] = kind;
    return [units.charCodeAt(index), value];
  });
}

KINDS.fill(FIGURE, 0x30, 0x3a);

/** The Han numerals. */
export const KANJI_NUMERALS = String.fromCharCode(...KANJI_VALUES.keys());

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

/** The number that begins at a place; a run too long for a component of a date is none. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const kind = kindAt(text, at);
  if (kind === 0) return undefined;
  let end = at + 1;
  if (kind === FIGURE) {
    let value = text.charCodeAt(at) - 0x30;
    for (; end - at <= MOST_DIGITS && kindAt(text, end) === FIGURE; end++) {
      value = value * 10 + text.charCodeAt(end) - 0x30;
    }
    return end - at <= MOST_DIGITS ? { start: at, end, value, isKanji: false } : undefined;
  }
  while (end - at <= MOST_KANJI && kindAt(text, end) > FIGURE) end++;
  return end - at <= MOST_KANJI ? { start: at, end, value: kanjiValue(text, at, end), isKanji: true } : undefined;
}

/** Where the number that ends at a place begins; -1 where none ends there, or too long a run. */
export function numeralStart(text: string, end: number): number {
  const kind = kindAt(text, end - 1);
  if (kind === 0) return -1;
  const most = kind === FIGURE ? MOST_DIGITS : MOST_KANJI;
  let start = end - 1;
  while (end - start <= most && isLike(kindAt(text, start - 1), kind)) start--;
  return end - start <= most ? start : -1;
}

/** Figures run on with figures, Han numerals with Han numerals. */
const isLike = (kind: number, other: number): boolean => kind > 0 && (kind === FIGURE) === (other === FIGURE);

function kanjiValue(text: string, start: number, end: number): number {
  let total = 0;
  let pending: number | undefined;
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    const value = KANJI_VALUES.get(text.charCodeAt(at)) ?? 0;
    if (kind === KANJI_DIGIT) pending = (pending ?? 0) * 10 + value;
    else {
      total += kind === KANJI_POWER ? (pending ?? 1) * value : value;
      pending = undefined;
    }
  }
  return total + (pending ?? 0);
}

/** No era has lasted longer: two digits that would be more are not read as one number. */
const LONGEST_ERA = 64;

/**
 * The lower of two numbers that are told in one breath: 37 of 三十七八, 7 of 七八; undefined for a number of its own.
 * Two digits alone are mostly one number, as 二三 is 23.
 */
export function lowerOfTwo(text: string, { start, end, value, isKanji }: Numeral): number | undefined {
  if (!isKanji || end - start < 2 || kindAt(text, end - 1) !== KANJI_DIGIT || kindAt(text, end - 2) !== KANJI_DIGIT)
    return undefined;
  const [lower, upper] = [KANJI_VALUES.get(text.charCodeAt(end - 2))!, KANJI_VALUES.get(text.charCodeAt(end - 1))!];
  const isBehindPower = end - start > 2 && kindAt(text, end - 3) > KANJI_DIGIT;
  const isAlone = end - start === 2 && value > LONGEST_ERA;
  return upper === lower + 1 && lower > 0 && (isBehindPower || isAlone) ? kanjiValue(text, start, end - 1) : undefined;
}

import { VIETNAMESE_ORDINALS } from '../../lexicon/vi/meetings';
import { isDigit, KANJI_DIGITS } from '../../text/script';
import { wordAfter } from './words';

/** An ordinal with where it begins: 第14回. */
export interface Ordinal {
  readonly start: number;
  readonly value: number;
}

/**
 * The ordinal 第14回 or 第三次 that ends at an offset.
 * @returns nothing where another word ends there; 14回 without 第 counts times, not meetings.
 */
export function japaneseOrdinal(text: string, end: number): Ordinal | undefined {
  const sign = text[end - 1];
  if (sign !== '回' && sign !== '次' && sign !== '届') return undefined;
  let start = end - 1;
  while (
    start > 0 &&
    end - start < 6 &&
    (isDigit(text.charCodeAt(start - 1)) || KANJI_DIGITS.includes(text[start - 1]!) || text[start - 1] === '十')
  )
    start--;
  if (start === end - 1 || text[start - 1] !== '第') return undefined;
  return { start: start - 1, value: numberOf(text.slice(start, end - 1)) };
}

/** 14, 十四 or 二十 as a number below a hundred; larger ones in digits alone. */
function numberOf(digits: string): number {
  if (isDigit(digits.charCodeAt(0))) return Number.parseInt(digits, 10);
  const ten = digits.indexOf('十');
  const unit = (sign: string | undefined): number => (sign === undefined ? 0 : KANJI_DIGITS.indexOf(sign));
  if (ten >= 0) return (ten === 0 ? 1 : unit(digits[ten - 1])) * 10 + Math.max(0, unit(digits[ten + 1]));
  let value = 0;
  for (const sign of digits) value = value * 10 + unit(sign);
  return value;
}

/** 14 of 14th, 14:e or 14.: a Latin ordinal in digits; nothing for another word. */
export function latinOrdinal(word: string): number | undefined {
  let end = 0;
  while (end < 3 && isDigit(word.charCodeAt(end))) end++;
  if (end === 0) return undefined;
  const rest = word.slice(end);
  return rest === 'st' || rest === 'nd' || rest === 'rd' || rest === 'th' || rest === ':e' || rest === ':a'
    ? Number.parseInt(word, 10)
    : undefined;
}

/** A Vietnamese ordinal with where it ends. */
export interface OrdinalBehind {
  readonly value: number;
  readonly end: number;
}

/**
 * The ordinal that stands behind lần: thứ tư, thứ mười hai, thứ hai mươi mốt, thứ 14, thứ XIV, đầu tiên.
 * @param lower in lower case, composed.
 */
export function vietnameseOrdinal(lower: string, from: number): OrdinalBehind | undefined {
  const wordFrom = (at: number) => {
    const word = wordAfter(lower, at);
    return word && { key: lower.slice(word.start, word.end), end: word.end };
  };
  let first = wordFrom(from);
  if (first?.key === 'thứ') first = wordFrom(first.end);
  if (!first) return undefined;
  if (isDigit(first.key.charCodeAt(0))) return { value: Number.parseInt(first.key, 10), end: first.end };
  const value = VIETNAMESE_ORDINALS.get(first.key) ?? romanValue(first.key);
  if (value === undefined) return undefined;
  if (first.key === 'đầu') return { value, end: lower.startsWith(' tiên', first.end) ? first.end + 5 : first.end };
  const second = wordFrom(first.end);
  const tens =
    value === 10
      ? { value, end: first.end }
      : second?.key === 'mươi'
        ? { value: value * 10, end: second.end }
        : undefined;
  if (!tens) return { value, end: first.end };
  const unit = wordFrom(tens.end);
  const units = unit && unit.key !== 'mười' ? VIETNAMESE_ORDINALS.get(unit.key) : undefined;
  return unit && units !== undefined ? { value: tens.value + units, end: unit.end } : tens;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** xiv is 14; nothing for what is no Roman number below forty, as it is written. */
function romanValue(word: string): number | undefined {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(word) || word === '') return undefined;
  let [rest, value] = [word, 0];
  for (const [sign, worth] of ROMAN)
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length);
      value += worth;
    }
  return value;
}

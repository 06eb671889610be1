import { VIETNAMESE_ORDINALS } from '../../lexicon/vi/meetings';
import { numeralAt, numeralStart } from '../../text/numerals';
import { isDigit } from '../../text/script';
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
  const start = numeralStart(text, end - 1);
  const number = text[start - 1] === '第' ? numeralAt(text, start) : undefined;
  return number && { start: start - 1, value: number.value };
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

import { PLAIN } from './fold-units';
import { numeralAt } from './numerals';
import { isBlank, isCapitalAt, isCombiningMark, isDigit, isLatinLetter, KANJI_DIGITS } from './script';

/** What a heading begins with. */
export interface HeadingMark {
  /** Headings of one document with the same style stand on one level: `1.`, `(1)`, `第章`. */
  readonly style: string;
  /** Which style contains which, where a document uses several: the smaller the further out. */
  readonly rank: number;
  /** Its number, where the mark has one. */
  readonly number: number | undefined;
  /** Where the title begins, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const CIRCLED = 0x2460;
const KANA = 'アイウエオカキクケコサシスセソタチツテト';
/** 第1章, 第二節; the outermost first. */
const PARTS = '編部章節款条項';
/** Signs that open a heading by themselves, the outermost first. */
const SIGNS = '■◆●▼□◇▲◎★○◯';
/** Words before a number. */
const WORDS: readonly (readonly [word: string, rank: number])[] = [
  ['part', 8],
  ['chapter', 9],
  ['section', 10],
  ['article', 12],
  ['annex', 9],
  ['appendix', 9],
  ['del', 8],
  ['kapitel', 9],
  ['avsnitt', 10],
  ['artikel', 12],
  ['bilaga', 9],
  ['phần', 8],
  ['chương', 9],
  ['mục', 10],
  ['điều', 12],
  ['phụ lục', 9],
];

/** Per plain unit whether a heading may open with it, for a quick no to nearly every line. */
const mayOpen = new Uint8Array(1 << 16);
for (const sign of `0123456789#(【第十${KANJI_DIGITS}${KANA}${SIGNS}`) mayOpen[sign.charCodeAt(0)] = 1;
for (let unit = 0; unit < 0x2480; unit++) {
  if (isLatinLetter(unit) || (unit >= CIRCLED && unit < CIRCLED + 20) || (unit >= 0x2160 && unit <= 0x216b))
    mayOpen[unit] = 1;
}

/** Reads what a line opens with, if it may open a heading; whether it is one depends on the lines around it. */
export function headingMark(raw: string, start: number, end: number): HeadingMark | undefined {
  const unit = PLAIN[raw.charCodeAt(start)]!;
  if (!mayOpen[unit]) return undefined;
  const sign = String.fromCharCode(unit);
  if (isDigit(unit)) return numbered(raw, start, end);
  if (sign === '#') return markdown(raw, start, end);
  if (sign === '(') return bracketed(raw, start, end);
  if (sign === '【') return wholeIn(raw, start, end, '】');
  if (sign === '第') return part(raw, start, end);
  if (unit >= CIRCLED && unit < CIRCLED + 20) return mark('①', 36, unit - CIRCLED + 1, raw, start + 1, end);
  if (KANJI_DIGITS.includes(sign) || sign === '十') return kanjiNumbered(raw, start, end);
  if (unit >= 0x2160 && unit <= 0x216b) return mark('Ⅰ', 24, unit - 0x2160 + 1, raw, behindDot(raw, start + 1), end);
  const kana = KANA.indexOf(sign);
  if (kana >= 0) return isBlank(raw.charCodeAt(start + 1)) ? mark('ア', 38, kana + 1, raw, start + 1, end) : undefined;
  const order = SIGNS.indexOf(sign);
  if (order >= 0) return mark(sign, sign === '○' || sign === '◯' ? 37 : 16 + order, undefined, raw, start + 1, end);
  return isLatinLetter(unit) ? lettered(raw, start, end) : undefined;
}

function mark(
  style: string,
  rank: number,
  number: number | undefined,
  raw: string,
  from: number,
  end: number,
): HeadingMark | undefined {
  let start = from;
  while (start < end && isBlank(raw.charCodeAt(start))) start++;
  return start < end ? { style, rank, number, start, end } : undefined;
}

const behindDot = (raw: string, at: number): number => ('.．、)）'.includes(raw[at] ?? ' ') ? at + 1 : at);

/** `1. `, `1．`, `1 `, `1)`, 1、, `1.2 `; not 12月, 2025年, 3.5. */
function numbered(raw: string, start: number, end: number): HeadingMark | undefined {
  let at = start;
  let number = 0;
  let depth = 1;
  for (;;) {
    const from = at;
    number = 0;
    while (at < end && at - from < 3 && isDigit(PLAIN[raw.charCodeAt(at)]!))
      number = number * 10 + PLAIN[raw.charCodeAt(at++)]! - 0x30;
    if (at === from || at - from === 3) return undefined;
    const isDot = raw[at] === '.' || raw[at] === '．' || ('-－‐'.includes(raw[at] ?? ' ') && depth > 0);
    if (!isDot || !isDigit(PLAIN[raw.charCodeAt(at + 1)] ?? 0) || depth === 4) break;
    depth++;
    at++;
  }
  const sign = String.fromCharCode(PLAIN[raw.charCodeAt(at)]!);
  if (depth > 1) {
    if (!isBlank(raw.charCodeAt(behindDot(raw, at)))) return undefined;
    return mark(`1.${depth}`, 30 + depth, number, raw, behindDot(raw, at), end);
  }
  if (sign === '.' || sign === '、' || sign === ')')
    return mark(`1${sign}`, sign === ')' ? 35 : 30, number, raw, at + 1, end);
  return isBlank(raw.charCodeAt(at)) ? mark('1', 30, number, raw, at, end) : undefined;
}

function kanjiNumbered(raw: string, start: number, end: number): HeadingMark | undefined {
  const number = numeralAt(raw, start);
  const at = number?.end ?? start;
  if (!number || at - start > LONGEST_KANJI || at > end) return undefined;
  if (!'、.．'.includes(raw[at] ?? '') && !isBlank(raw.charCodeAt(at))) return undefined;
  return mark('一', 26, number.value, raw, behindDot(raw, at), end);
}

/** 二十一: no document has a hundred headings of one level. */
const LONGEST_KANJI = 3;

/** `(1) `, （一）, (ア), (a): a number or a letter in brackets. */
function bracketed(raw: string, start: number, end: number): HeadingMark | undefined {
  const close = [start + 2, start + 3].find(at => raw[at] === ')' || raw[at] === '）');
  if (close === undefined) return undefined;
  const inside = String.fromCharCode(
    ...[...raw.slice(start + 1, close)].map(sign => PLAIN[sign.charCodeAt(0)]!),
  ).toLowerCase();
  if (/^[0-9]{1,2}$/.test(inside)) return mark('(1)', 34, Number(inside), raw, close + 1, end);
  if (/^[一二三四五六七八九十]{1,2}$/.test(inside))
    return mark('(一)', 34, numeralAt(inside, 0)?.value, raw, close + 1, end);
  const kana = inside.length === 1 ? KANA.indexOf(inside) : -1;
  if (kana >= 0) return mark('(ア)', 39, kana + 1, raw, close + 1, end);
  return /^[a-h]$/.test(inside) ? mark('(a)', 40, inside.charCodeAt(0) - 0x60, raw, close + 1, end) : undefined;
}

/** 【概要】 by itself. */
function wholeIn(raw: string, start: number, end: number, close: string): HeadingMark | undefined {
  const at = raw.indexOf(close, start + 1);
  return at === end - 1 ? mark('【】', 14, undefined, raw, start + 1, at) : undefined;
}

function part(raw: string, start: number, end: number): HeadingMark | undefined {
  const head = raw.slice(start + 1, Math.min(end, start + 8));
  const match =
    /^ ?([0-9０-９一二三四五六七八九十百]{1,4}) ?([編部章節款条項])(の[一二三四五六七八九十0-9])?(?=[ \u3000(（「:：]|$)/.exec(
      head,
    );
  if (!match) return undefined;
  const from = start + 1 + match[0].length;
  const title = mark(`第${match[2]}`, 7 + PARTS.indexOf(match[2]!), undefined, raw, from, end);
  return title ?? { style: `第${match[2]}`, rank: 7 + PARTS.indexOf(match[2]!), number: undefined, start, end };
}

/** `## Title`; a hashtag has no blank behind its sign. */
function markdown(raw: string, start: number, end: number): HeadingMark | undefined {
  let at = start;
  while (at < end && at - start < 7 && raw[at] === '#') at++;
  if (at === start || at - start > 6 || !isBlank(raw.charCodeAt(at))) return undefined;
  let last = end;
  while (last > at && raw[last - 1] === '#') last--;
  while (last > at && isBlank(raw.charCodeAt(last - 1))) last--;
  return mark('#'.repeat(at - start), at - start, undefined, raw, at, last);
}

/** `Chapter 2 …`, `Artikel 3`, `II. …`, `A. …`, or a line all in capitals. */
function lettered(raw: string, start: number, end: number): HeadingMark | undefined {
  const head = raw.slice(start, Math.min(end, start + 14));
  const lower = head.toLowerCase();
  for (const [word, rank] of WORDS) {
    if (
      !lower.startsWith(word) ||
      !/^ (?:[0-9]{1,3}|[ivx]{1,5})(?:[.:) ]|$)/.test(lower.slice(word.length, word.length + 8))
    )
      continue;
    const number = /^ [0-9a-z]{1,5}[.:)]?/.exec(lower.slice(word.length))![0];
    return (
      mark(word, rank, undefined, raw, start + word.length + number.length, end) ?? {
        style: word,
        rank,
        number: undefined,
        start,
        end,
      }
    );
  }
  const roman = /^([IVX]{1,5})\. /.exec(head);
  if (roman) return mark('I.', 24, romanNumber(roman[1]!), raw, start + roman[0].length, end);
  if (/^[A-H]\. ./.test(head) && isCapitalAt(head, 3))
    return mark('A.', 28, head.charCodeAt(0) - 0x40, raw, start + 3, end);
  return isAllCapitals(raw, start, end) ? { style: 'CAPITALS', rank: 15, number: undefined, start, end } : undefined;
}

/** IV is 4. */
function romanNumber(letters: string): number {
  const values = [...letters].map(letter => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** At least two words and six letters, none of them small, no other script. */
function isAllCapitals(raw: string, start: number, end: number): boolean {
  if (end - start > 80) return false;
  let letters = 0;
  let words = 0;
  let length = 0;
  for (let at = start; at < end; at++) {
    const sign = raw[at]!;
    if (isLatinLetter(raw.charCodeAt(at))) {
      if (!isCapitalAt(raw, at) && !isCombiningMark(raw.charCodeAt(at))) return false;
      letters++;
      if (++length === 2) words++;
    } else {
      if (!CAPITALS_TOO.includes(sign)) return false;
      length = 0;
    }
  }
  return letters >= 6 && words >= 2;
}

/** What may stand between words in capitals. */
const CAPITALS_TOO = ' 0123456789,:;\'’"“”()&/–—.-';

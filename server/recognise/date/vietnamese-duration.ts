import { numeralAt, numeralStart } from '../../text/numerals';
import { isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import { type GrowingAmounts, HALF_OF, UNITS } from './amounts';
import type { StatedDuration } from './expression';
import type { FoundDate } from './found';
import { continuesBefore, isCloseBracket, isOpenBracket, skipBlanks, skipBlanksBack } from './marks';
import * as words from './vietnamese-words';
import { wordAt, wordBefore } from './words';

const NONE: readonly FoundDate[] = [];
/** khoảng 1 giờ 50 phút: a few hours with their minutes are about how long rather than about when. */
export function isAboutLong(lower: string, before: number, number: number): boolean {
  if (!lower.endsWith(' khoảng', before) && !(before === 7 && lower.startsWith('khoảng'))) return false;
  if (wordBefore(words.clockMarks, lower, before - 8) || lower.endsWith('vào khoảng', before)) return false;
  const length = vietnameseDuration(lower, number, number);
  return length?.hours !== undefined && length.hours <= 5 && length.minutes !== undefined;
}

/** (1 giờ 45 phút) right behind a clock time or a range of them tells its length. */
export function isBracketedAmount(lower: string, number: number, hit: Span, previous: FoundDate | undefined): boolean {
  if (!previous?.last?.hour || !isOpenBracket(lower.charCodeAt(number - 1))) return false;
  if (skipBlanksBack(lower, number - 1, 1) > previous.end) return false;
  const end = vietnameseDuration(lower, number, number)?.end ?? -1;
  return end >= hit.end && isCloseBracket(lower.charCodeAt(end));
}

/** Finds an amount of time by its unit: hai năm, khoảng 30 phút, 3 ngày. */
export function vietnameseAtAmount(lower: string, hit: Span, previous: FoundDate | undefined): readonly FoundDate[] {
  const floor = previous?.end ?? 0;
  const end = skipBlanksBack(lower, hit.start, 1);
  if (end === hit.start) return NONE;
  const half = halfAmount(lower, hit, end);
  if (half && half.start >= floor) return [half];
  const figures = numeralStart(lower, end);
  const word = figures < 0 ? wordBefore(words.numbers, lower, end) : undefined;
  const start = word ? end - word.word.length : figures;
  if (start < floor || start < 0 || continuesBefore(lower, start)) return NONE;
  if (wordBefore(words.noAmountBehind, lower, start - 1)) return NONE;
  const approximate = wordBefore(words.approximateBefore, lower, start - 1);
  const from =
    approximate && start - 1 - approximate.word.length >= floor ? start - 1 - approximate.word.length : start;
  const duration = vietnameseDuration(lower, from, start);
  // The cue may be longer than the unit: năm tới behind 5.
  if (!duration || duration.end <= hit.start) return NONE;
  return [{ start: from, end: duration.end, expression: { form: 'duration', duration }, last: undefined }];
}

/** nửa giờ, nửa năm: half of a unit; a word for the half of something else is none. */
function halfAmount(lower: string, hit: Span, end: number): FoundDate | undefined {
  const start = end - words.HALF.length;
  if (!lower.startsWith(words.HALF, start) || continuesBefore(lower, start)) return undefined;
  const row = wordAt(words.amounts, lower, hit.start);
  const half = row && HALF_OF[row.unit];
  if (!half || wordAt(words.thirds, lower, skipBlanks(lower, hit.start + row.word.length, 1))) return undefined;
  const stop = hit.start + row.word.length;
  return {
    start,
    end: stop,
    expression: { form: 'duration', duration: { start, end: stop, ...half } },
    last: undefined,
  };
}

function vietnameseDuration(lower: string, start: number, first: number): StatedDuration | undefined {
  const sum: GrowingAmounts = {};
  let at = first;
  let end = -1;
  let unitIndex = -1;
  while (true) {
    const number = numeralAt(lower, at);
    const word = number ? undefined : wordAt(words.numbers, lower, at);
    const behind = number?.end ?? (word ? at + word.word.length : -1);
    const value = number?.value ?? word?.value ?? 0;
    const unitAt = skipBlanks(lower, behind, 1);
    const row = behind >= 0 && value < 1000 && unitAt > behind ? wordAt(words.amounts, lower, unitAt) : undefined;
    const index = row ? UNITS.indexOf(row.unit) : -1;
    if (!row || index <= unitIndex) break;
    // `năm 2025` and `tháng 12` behind a number belong to a date.
    const next = skipBlanks(lower, unitAt + row.word.length, 1);
    if (isDigit(lower.charCodeAt(next)) && (row.unit === 'years' || row.unit === 'months')) break;
    sum[row.unit] = value;
    end = unitAt + row.word.length;
    unitIndex = index;
    at = next;
    const half = next > end && lower.startsWith(words.AND_A_HALF, next) ? HALF_OF[row.unit] : undefined;
    if (half)
      return {
        start,
        end: next + words.AND_A_HALF.length,
        ...sum,
        ...half,
        ...(start < first && { approximate: true }),
      };
  }
  if (end < 0 || wordAt(words.noAmountBefore, lower, skipBlanks(lower, end, 1))) return undefined;
  return { start, end, ...sum, ...(start < first && { approximate: true }) };
}

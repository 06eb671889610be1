import { numeralAt } from '../../text/numerals';
import { isDigit, isLatinLetter } from '../../text/script';
import { type Draft, partOf } from './draft';
import { afternoon } from './lists';
import { continuesBehind, skipBlanks } from './marks';
import { colonClock } from './numeric';
import * as words from './vietnamese-words';
import { wordAt, wordBefore } from './words';

/** 15 giờ 30, 15h30, 15 giờ 30 phút chiều, 15:30. */
export function clockPart(lower: string, at: number, into: Draft): number {
  const hour = numeralAt(lower, at);
  if (!hour || hour.end - hour.start > 2) return -1;
  const isMarked = wordBefore(words.clockMarks, lower, at - 1) !== undefined;
  const colon = colonClock(lower, at, into, isMarked, false);
  if (colon >= 0) return colon;
  const unitAt = skipBlanks(lower, hour.end, 1);
  const isLetter = isHourLetter(lower, unitAt) || (isMarked && lower.startsWith('h', unitAt));
  const unit = wordAt(words.hours, lower, unitAt) ?? (isLetter ? { word: 'h' } : undefined);
  if (!unit || hour.value > 30) return -1;
  into.hour = partOf(hour);
  into.components += 1;
  const end = unitAt + unit.word.length;
  const behind = minutePart(lower, end, into);
  const partAt = skipBlanks(lower, behind, 1);
  const part = partAt > behind ? wordAt(words.dayParts, lower, partAt) : undefined;
  if (!part) return behind;
  // 15 giờ chiều 4/12: the part of the day belongs to the date behind it as well.
  if (part.half !== 'none') into.hour = { ...into.hour, value: afternoon(into.hour.value, part.half) };
  return partAt + part.word.length;
}

/** The h of 15h30, which a figure follows. */
const isHourLetter = (lower: string, at: number): boolean =>
  lower.charAt(at) === 'h' && isDigit(lower.charCodeAt(at + 1));

function minutePart(lower: string, at: number, into: Draft): number {
  const minute = numeralAt(lower, skipBlanks(lower, at, 1));
  if (!minute || minute.end - minute.start > 2 || minute.value > 99) return at;
  const next = lower.charCodeAt(minute.end);
  if (continuesBehind(lower, minute.end) || next === 0x2f) return at;
  into.minute = partOf(minute);
  const unitAt = skipBlanks(lower, minute.end, 1);
  const unit = wordAt(words.minutes, lower, unitAt);
  return unit && !isLatinLetter(lower.charCodeAt(unitAt + unit.word.length)) ? unitAt + unit.word.length : minute.end;
}

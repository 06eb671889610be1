import { isDigit, isLatinLetter } from '../../text/script';
import type { Draft } from './draft';
import { isDash, skipBlanks } from './marks';
import { type DayNumber, dayNumberAt } from './western-spelled';
import * as words from './western-words';
import { wordAt } from './words';

/* A day that tells no month in English and Swedish: on the 14th, tisdagen den 3:e. It is of the month just named. */

const COMMA = 0x2c;
/** So many days may stand side by side: the 14th, 15th and 16th. */
const MOST_MEMBERS = 4;

/** The 14th of on the 14th; what is counted behind it (the 14th Army) makes a number of it. */
export function dayAlone(lower: string, at: number, into: Draft): number {
  const day = ordinalAt(lower, at);
  if (!day || !goesOnAsDay(lower, day.next, MOST_MEMBERS)) return -1;
  const { start, end, value } = day;
  into.day = { start, end, value };
  into.relative = [{ start, end, value: { unit: 'month', distance: 0, from: 'named' } }];
  into.components += 1;
  return day.next;
}

/** A day in figures with its suffix, or behind `den`. */
function ordinalAt(lower: string, at: number): DayNumber | undefined {
  const day = dayNumberAt(lower, at);
  const isShown = day !== undefined && (day.next > day.end || lower.startsWith('den ', at - 4));
  return isShown && !day.isSpelled && day.value <= 31 ? day : undefined;
}

/** Whether the sentence ends or goes on where a noun would be what the ordinal counts. */
function goesOnAsDay(lower: string, at: number, members: number): boolean {
  const next = skipBlanks(lower, at, 1);
  const unit = lower.charCodeAt(next);
  if (next === at && unit !== COMMA) return at >= lower.length || '.;:!?)\n\r'.includes(lower.charAt(at));
  if (unit === COMMA) return isDayOrNone(lower, skipBlanks(lower, next + 1, 1), members);
  if (!isLatinLetter(unit)) return !isDigit(unit) && !isDash(unit);
  const joint = wordAt(words.listWords, lower, next) ?? wordAt(words.rangeWords, lower, next);
  return joint
    ? isDayOrNone(lower, skipBlanks(lower, next + joint.word.length, 1), members)
    : wordAt(words.behindDayAlone, lower, next) !== undefined;
}

/** Another day of the kind, or no number at all. */
function isDayOrNone(lower: string, at: number, members: number): boolean {
  const start = words.behindArticle(lower, at);
  const day = dayNumberAt(lower, start);
  return !day || (members > 1 && day.next > day.end && goesOnAsDay(lower, day.next, members - 1));
}

import { numeralAt } from '../../text/numerals';
import { isCapitalAt, isLatinLetter } from '../../text/script';
import { type Draft, draft } from './draft';
import type { Part } from './expression';
import type { FoundDate } from './found';
import { foundDate, leaningDate } from './lists';
import { continuesBehind, isDash, skipBlanks } from './marks';
import type { Page } from './western-page';
import { westernPoint } from './western-point';
import { ordinalEnd } from './western-spelled';
import * as words from './western-words';
import { isNumbered, yearPart } from './western-year';
import { wordAt, wordBefore } from './words';

/* Days that share a month in English and Swedish: 4, 5 and 6 December; December 4–6, 2025. */

/** How many days may share one month: 4, 5 and 6 December. */
export const MOST_MEMBERS = 6;

/** A day number that shares the month told behind it, and how it hangs together with what follows. */
interface SharedDay {
  readonly start: number;
  readonly day: Part<number>;
  readonly weekday?: Part<number>;
  readonly end: number;
  readonly joint: 'dash' | 'to' | 'list';
  /** Where the next member begins. */
  readonly next: number;
}

/** The 4 and 5 of 4, 5 and 6 December; none where the month follows at once or never. */
export function leadingDays(page: Page, start: number): SharedDay[] {
  const { lower } = page;
  const days: SharedDay[] = [];
  let at = start;
  for (let members = 0; members < MOST_MEMBERS; members++) {
    const weekday = weekdayAt(page, at);
    const dayAt = weekday?.next ?? at;
    const numberAt = words.behindArticle(lower, dayAt);
    const number = numeralAt(lower, numberAt);
    if (!number || number.end - number.start > 2 || number.value < 1 || number.value > 31) return [];
    const end = ordinalEnd(lower, number.end);
    const joint = jointAt(lower, end);
    if (!joint) {
      const last = days.length > 0 ? westernPoint(page, at) : undefined;
      const month = last?.month ?? last?.relative?.[0];
      return last?.day?.start === number.start && month && month.start > number.start ? days : [];
    }
    const day = { start: number.start, end: number.end, value: number.value };
    days.push({ start: at, day, end, ...joint, ...(weekday && { weekday: weekday.part }) });
    at = joint.next;
  }
  return [];
}

/** The Thursday of Thursday, 5 and Friday, 6 June. */
function weekdayAt(
  { text, lower }: Page,
  at: number,
): { readonly part: Part<number>; readonly next: number } | undefined {
  const row = wordAt(words.weekdays, lower, at);
  if (!row) return undefined;
  const end = at + row.word.length;
  const next = skipBlanks(lower, lower.charAt(end) === ',' ? end + 1 : end, 1);
  const isShown = isCapitalAt(text, at) || words.isWholeWeekday(row.word);
  return next > end && isShown ? { next, part: { start: at, end, value: row.value } } : undefined;
}

/** A dash, `to`, `and` or a comma between two day numbers. */
export function jointAt(lower: string, at: number): Pick<SharedDay, 'joint' | 'next'> | undefined {
  const mark = skipBlanks(lower, at, 1);
  if (isDash(lower.charCodeAt(mark))) return { joint: 'dash', next: skipBlanks(lower, mark + 1, 1) };
  if (lower.charAt(at) === ',' && lower.charAt(at + 1) === ' ') {
    const word = wordAt(words.listWords, lower, at + 2);
    return { joint: 'list', next: word ? skipBlanks(lower, at + 2 + word.word.length, 1) : at + 2 };
  }
  if (mark === at) return undefined;
  const to = wordAt(words.rangeWords, lower, mark);
  const word = to ?? wordAt(words.listWords, lower, mark);
  const next = word ? skipBlanks(lower, mark + word.word.length, 1) : mark;
  return word && next > mark + word.word.length ? { joint: to ? 'to' : 'list', next } : undefined;
}

const draftOf = ({ start, end, day, weekday }: SharedDay): Draft => ({
  ...draft(start, end),
  day,
  weekday,
  components: weekday ? 2 : 1,
});
const dayAlone = ({ start, next, day }: SharedDay): Draft => ({ ...draft(start, next), day, components: 1 });

/** A dash makes one mention of two ends, and so does `to` that no `from` announces; members of a list are one each. */
export function leadingDates(page: Page, days: readonly SharedDay[], point: Draft, to: Draft | undefined): FoundDate[] {
  const opener = wordBefore(words.rangeOpeners, page.lower, days[0]!.start - 1);
  const found: FoundDate[] = [];
  for (let index = 0; index < days.length; index++) {
    const shared = days[index]!;
    const { joint } = shared;
    const from = draftOf(shared);
    const isRange = joint === 'dash' || (joint === 'to' && !opener);
    const next = days[index + 1];
    if (!isRange) found.push(foundDate(from));
    else if (next) {
      found.push(foundDate(from, draftOf(next)));
      index++;
    } else return [...found, foundDate(from, point)];
  }
  found.push(foundDate(point, to));
  return found;
}

/** The 6 of December 4–6, 2025 and of December 4 and 6, 2025; the year behind them is the first's too. */
export function trailingDays(page: Page, point: Draft): SharedDay[] {
  const { lower } = page;
  if (!point.month || !point.day || point.day.start < point.month.start || point.year || point.hour) return [];
  if (point.relative || point.end > ordinalEnd(lower, point.day.end)) return [];
  const days: SharedDay[] = [];
  let at = point.end;
  for (let members = 0; members < MOST_MEMBERS; members++) {
    const joint = jointAt(lower, at);
    const number = joint ? numeralAt(lower, joint.next) : undefined;
    if (!joint || !number || number.end - number.start > 2 || number.value <= point.day.value || number.value > 31)
      break;
    const end = ordinalEnd(lower, number.end);
    if (continuesBehind(lower, end) || isNumbered(lower, end) || wordAt(words.months, lower, skipBlanks(lower, end, 1)))
      break;
    days.push({
      start: joint.next,
      day: { start: number.start, end: number.end, value: number.value },
      end,
      joint: joint.joint,
      next: end,
    });
    at = end;
  }
  const last = days[days.length - 1];
  if (!last) return [];
  const year = draft(last.end);
  const behind = yearPart(lower, skipBlanks(lower, lower.charAt(last.end) === ',' ? last.end + 1 : last.end, 1), year);
  if (behind >= 0 && year.year) {
    point.year = year.year;
    return [...days.slice(0, -1), { ...last, next: behind }];
  }
  return isClauseEnd(page, last.end) &&
    days.every(({ joint }, index) => joint !== 'list' || index === days.length - 1) &&
    !lower.startsWith(', ', point.end)
    ? days
    : [];
}

/** December 4 and 5 in Hanoi, but not December 4 and 5 ministers. */
function isClauseEnd({ lower }: Page, at: number): boolean {
  const next = skipBlanks(lower, at, 1);
  return (
    next === at ||
    !isLatinLetter(lower.charCodeAt(next)) ||
    wordAt(words.beforeBare, lower, next) !== undefined ||
    lower.startsWith('at ', next) ||
    lower.startsWith('on ', next) ||
    lower.startsWith('with ', next)
  );
}

export function trailingDates(
  page: Page,
  point: Draft,
  days: readonly SharedDay[],
  to: Draft | undefined,
): FoundDate[] {
  const first = days[0];
  if (!first) return [foundDate(point, to)];
  const opener = wordBefore(words.rangeOpeners, page.lower, point.start - 1);
  const isRange = first.joint === 'dash' || (first.joint === 'to' && !opener);
  if (isRange && days.length === 1) return [foundDate(point, dayAlone(first))];
  const members = days.map(day => leaningDate(foundDate(dayAlone(day))));
  return [foundDate(point), ...members];
}

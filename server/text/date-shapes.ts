import type { Span } from './span';

/**
 * What a date looks like, without a question whether the calendar has it. The patterns meet one line at a time in plain
 * writing and lower case (`plainLine`), at most a hundred units or so. They are many and small, and know no flags: one
 * pattern of them all takes ten times as long to compile as a document to read.
 */

const LETTER = 'a-zà-ỹ';
const NUMBER = '(?:[0-9]{1,4}|[〇零元一二三四五六七八九十廿卅]{1,5})';
const ERA = '(?:令和|平成|昭和|大正|明治|西暦|皇紀|紀元|㋿|㍻|㍼|㍽|㍾|[rhstm])';
const MONTH =
  '(?:jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|apr(?:il)?|may|maj|june?|juni|july?|juli|aug(?:ust|usti)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '[0-9]{1,2}(?:st|nd|rd|th|:[ae])?';

/** A pattern, and what everything that it meets holds: to look for that costs less than to try the pattern. */
interface DateShape {
  readonly pattern: RegExp;
  readonly sign: RegExp;
}

const shape = (sign: RegExp, source: string): DateShape => ({
  pattern: new RegExp(`(?<![0-9${LETTER}])${source}(?![0-9${LETTER}])`),
  sign,
});

const FIGURES = /[0-9][-./]/;
const NAME_OF_MONTH = /[a-z]{3}/;

/** With the year, in any of the languages. */
const FULL: readonly DateShape[] = [
  shape(/年/, `${ERA}? ?${NUMBER}(?: ?\\([^()]{1,12}\\))? ?年 ?${NUMBER} ?月(?: ?${NUMBER} ?日)?`),
  shape(FIGURES, '[0-9]{4}[-./] ?[0-9]{1,2}[-./] ?[0-9]{1,2}'),
  shape(FIGURES, '[rhs][0-9]{1,2}[./][0-9]{1,2}[./][0-9]{1,2}'),
  shape(NAME_OF_MONTH, `${DAY} (?:of )?${MONTH},? [0-9]{4}`),
  shape(NAME_OF_MONTH, `${MONTH} (?:${DAY},? )?[0-9]{4}`),
  shape(/tháng/, '[0-9]{1,2} tháng [0-9]{1,2},?(?: năm)? [0-9]{4}'),
  shape(FIGURES, '[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{4}'),
];

/** Day and month, or the day alone, as datelines have them. */
const SHORT: readonly DateShape[] = [
  shape(/日/, '(?:[0-9]{1,2}月 ?)?[0-9]{1,2}日'),
  shape(NAME_OF_MONTH, `${DAY} ${MONTH}`),
  shape(NAME_OF_MONTH, `${MONTH} ${DAY}`),
  shape(FIGURES, '[0-9]{1,2}[-./][0-9]{1,2}'),
  shape(/tháng/, '[0-9]{1,2} tháng [0-9]{1,2}'),
];

/** Weekday and article before a date of the Latin languages. */
const BEFORE =
  /(?:(?:(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?\.?|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:, ?| ))?(?:(?:den|the|ngày) )?$/;
/** The weekday behind a Japanese date or one in figures, and words that belong to it. */
const BEHIND =
  /^(?: ?\([月火水木金土日a-z](?:[a-z]{2,8}|曜日?)?(?:[・、]祝)?\)| ?[月火水木金土日]曜日?)?(?:付け?|現在)?/;

const CLOCK =
  '(?:(?:kl\\.?|at|lúc|午前|午後) ?)?[0-9]{1,2}(?:[:.h][0-9]{2}(?::[0-9]{2})?(?: ?[ap]\\.?m\\.?)?|時(?:[0-9]{1,2}分)?|[ap]\\.?m\\.?)';
const BETWEEN = '(?: ?[,|·•/-] ?| )';
const CLOCK_BEFORE = new RegExp(`(?<![0-9${LETTER}])${CLOCK}${BETWEEN}$`);
const CLOCK_BEHIND = new RegExp(`^(?:t|${BETWEEN})?(?:- )?${CLOCK}(?![0-9])`);
const ZONE =
  /^ ?\(?(?:jst|utc|gmt|cet|cest|ict|est|edt|eet|日本時間|現地時間)(?: ?[+-][0-9]{1,2}(?::[0-9]{2})?)?\)?(?![a-z])/;

/** The first date of a line that has its year, with its weekday and the clock time before or behind it. */
export function fullDate(line: string): Span | undefined {
  const date = firstOf(FULL, line);
  if (!date) return undefined;
  const { start, end } = withWeekday(line, date);
  const clock = CLOCK_BEHIND.exec(line.slice(end));
  if (clock) return { start, end: end + clock[0].length + lengthOf(ZONE, line.slice(end + clock[0].length)) };
  return { start: start - lengthOf(CLOCK_BEFORE, line.slice(Math.max(0, start - 30), start)), end };
}

/** The first date of a line as datelines have it, with a year or without. */
export function datelineDate(line: string): Span | undefined {
  const date = firstOf(FULL, line) ?? firstOf(SHORT, line);
  return date && withWeekday(line, date);
}

/** Of what the patterns find the first, and of several that begin together the longest. */
function firstOf(shapes: readonly DateShape[], line: string): Span | undefined {
  let first: Span | undefined;
  for (const { pattern, sign } of shapes) {
    const match = sign.test(line) ? pattern.exec(line) : null;
    if (!match) continue;
    const found = { start: match.index, end: match.index + match[0].length };
    if (!first || found.start < first.start || (found.start === first.start && found.end > first.end)) first = found;
  }
  return first;
}

const withWeekday = (line: string, { start, end }: Span): Span => ({
  start: start - lengthOf(BEFORE, line.slice(Math.max(0, start - 24), start)),
  end: end + lengthOf(BEHIND, line.slice(end, end + 20)),
});

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

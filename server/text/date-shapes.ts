/**
 * What a date looks like, without a question whether the calendar has it: pattern sources for lines near the top of a
 * document. They meet one line at a time, full-width signs made half, at most a few hundred units.
 */

const DIGITS = '(?:[0-9]{1,4}|[〇零元一二三四五六七八九十廿卅]{1,5})';
const ERA = '(?:令和|平成|昭和|大正|明治|西暦|皇紀|紀元|㋿|㍻|㍼|㍽|㍾|[RHSTM])';
const BRACKETED = '(?: ?\\([^()]{1,12}\\))?';
const WEEKDAY_JA = '(?: ?\\([月火水木金土日](?:曜日?)?(?:[・、]祝)?\\)| ?[月火水木金土日]曜日?)?';
const JAPANESE = `${ERA}? ?${DIGITS}${BRACKETED} ?年 ?${DIGITS} ?月(?: ?${DIGITS} ?日)?${WEEKDAY_JA}`;

const WEEKDAY_NAME =
  '(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?\\.?|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|thứ (?:hai|ba|tư|năm|sáu|bảy)|thứ [2-7]|chủ nhật';
const WEEKDAY = `(?:(?:${WEEKDAY_NAME})(?:, ?| ))?`;
const MONTH =
  '(?:jan(?:uary|uari)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|apr(?:il)?|may|maj|june?|juni|july?|juli|aug(?:ust|usti)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '[0-9]{1,2}(?:st|nd|rd|th|:[ae])?';
const YEAR = '[0-9]{4}';

/** With its year, in any of the languages. */
const FULL = [
  JAPANESE,
  `${YEAR}[-./] ?[0-9]{1,2}[-./] ?[0-9]{1,2}(?:\\([^()]{1,4}\\))?`,
  `[RHS][0-9]{1,2}[./][0-9]{1,2}[./][0-9]{1,2}`,
  `${WEEKDAY}(?:(?:den|the) )?${DAY} (?:of )?${MONTH},? ${YEAR}`,
  `${WEEKDAY}${MONTH} ${DAY},? ${YEAR}`,
  `${WEEKDAY}(?:ngày )?[0-9]{1,2} tháng [0-9]{1,2},?(?: năm)? ${YEAR}`,
  `${WEEKDAY}(?:ngày )?[0-9]{1,2}[-./][0-9]{1,2}[-./]${YEAR}`,
  `${MONTH} ${YEAR}`,
].join('|');

/** Day and month, as a dateline has them. */
const SHORT = [
  `[0-9]{1,2}月 ?[0-9]{1,2}日${WEEKDAY_JA}`,
  `[0-9]{1,2}日`,
  `${WEEKDAY}(?:(?:den|the) )?${DAY} ${MONTH}`,
  `${WEEKDAY}${MONTH} ${DAY}`,
  `${WEEKDAY}(?:ngày )?[0-9]{1,2}[-./][0-9]{1,2}`,
  `${WEEKDAY}ngày [0-9]{1,2} tháng [0-9]{1,2}`,
].join('|');

const ZONE =
  '(?: ?\\(?(?:JST|UTC|GMT|CET|CEST|ICT|EST|EDT|EET|日本時間|現地時間)(?: ?[+-][0-9]{1,2}(?::[0-9]{2})?)?\\)?)?';
const CLOCK = `(?:(?:kl\\.?|at|lúc|午前|午後|T) ?)?[0-9]{1,2}(?:[:.h][0-9]{2}(?::[0-9]{2})?(?: ?[ap]\\.?m\\.?)?|時(?:[0-9]{1,2}分)?|[ap]\\.?m\\.?)${ZONE}`;

const FULL_WITH_CLOCK = `(?:${CLOCK}(?: ?[,|·•/-] ?| ){1,2})?(?:${FULL})(?:T?${CLOCK}|(?: ?[,|·•/-] ?| ){1,2}${CLOCK})?(?:付け?|現在)?(?![0-9]|[a-zà-ỹ])`;

/** Finds a date with its year, and the clock time before or behind it. */
export const FULL_DATE = new RegExp(`(?<![0-9\\p{L}])${FULL_WITH_CLOCK}`, 'iu');

/** The same at the very beginning. */
export const STARTING_DATE = new RegExp(`^${FULL_WITH_CLOCK}`, 'iu');

/** The parts of a dateline, for the patterns in `stamps.ts`. */
export const DATELINE_DATE = `(?:${FULL}|${SHORT})`;

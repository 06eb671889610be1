import * as english from '../../lexicon/en/dates';
import * as swedish from '../../lexicon/sv/dates';
import { skipBlanks } from './marks';
import { wordSet, wordTable } from './words';

/*
 * The words of English and Swedish dates in one set of tables: the two write dates alike, their words hardly ever clash
 * beside a number, and the language of a short line (4 december 2025) is often a guess.
 */

export const months = wordTable([...english.MONTHS, ...swedish.MONTHS]);
export const weekdays = wordTable([...english.WEEKDAYS, ...swedish.WEEKDAYS]);
export const numbers = wordTable([...english.NUMBERS, ...swedish.NUMBERS]);
export const articles = wordSet([...english.ARTICLES, ...swedish.ARTICLES]);
export const ordinals = wordTable([...english.ORDINALS, ...swedish.ORDINALS]);
export const dayOrdinals = wordTable([...english.SPELLED_ORDINALS, ...swedish.SPELLED_ORDINALS]);
export const ordinalSuffixes = wordSet([...english.ORDINAL_SUFFIXES, ...swedish.ORDINAL_SUFFIXES]);
export const dayMonths = wordTable([...english.DAY_MONTHS, ...swedish.DAY_MONTHS]);
export const monthAdjectives = wordSet(swedish.MONTH_ADJECTIVES);
export const yearOpeners = wordSet([...english.YEAR_OPENERS, ...swedish.YEAR_OPENERS]);
export const weekOpeners = wordSet(english.WEEK_OPENERS);
export const namedHours = wordTable(english.NAMED_HOURS);
export const beforeHour = wordSet(english.BEFORE_HOUR);
export const beforeDayEnd = wordSet(english.BEFORE_DAY_END);
export const englishHours = wordTable(english.SPELLED_HOURS);
export const pastHour = wordTable(english.PAST_HOUR);
export const oClock = wordSet(english.O_CLOCK);
export const hourParts = wordTable(english.HOUR_PARTS);
export const hoursBehind = wordSet(english.HOURS_BEHIND);
export const noAmountAfter = wordSet(english.NO_AMOUNT_AFTER);
export const quarters = wordSet([english.QUARTER, swedish.QUARTER]);
export const halves = wordSet([...english.HALF, ...swedish.HALF]);
export const centuries = wordSet([english.CENTURY, swedish.CENTURY]);
export const beforeDayAlone = wordSet(english.BEFORE_DAY_ALONE);
export const behindDayAlone = wordSet([...english.BEHIND_DAY_ALONE, ...swedish.BEHIND_DAY_ALONE]);
export const recurringBehind = wordSet([...english.RECURRING_BEHIND, ...swedish.RECURRING_BEHIND]);
export const weeks = wordSet(swedish.WEEKS);
export const eras = wordTable(english.ERAS);
export const namedQuarters = wordSet(swedish.NAMED_QUARTERS);
export const beforeEarlyYear = wordSet([...english.BEFORE_EARLY_YEAR, ...swedish.BEFORE_EARLY_YEAR]);
export const pageMarks = wordSet([...english.PAGE_MARKS, ...swedish.PAGE_MARKS]);
export const fiscal = wordSet(english.FISCAL);
export const decadeSuffixes = wordSet([...english.DECADE_SUFFIXES, ...swedish.DECADE_SUFFIXES]);
export const seasons = wordTable([...english.SEASONS, ...swedish.SEASONS]);
/** The end of March, slutet av mars: `the` belongs to it. */
export const partsOf = wordSet([
  ...english.THIRDS.map(({ word }) => word).filter(word => word.endsWith(' of')),
  ...english.WEEK_OPENERS,
]);
export const dateArticles = wordSet(['the', 'this', 'den', 'd.']);
export const thirds = wordTable([...english.THIRDS, ...swedish.THIRDS]);
export const amounts = wordTable([...english.AMOUNTS, ...swedish.AMOUNTS]);
export const noAmountBefore = wordSet([...english.NO_AMOUNT_BEFORE, ...swedish.NO_AMOUNT_BEFORE]);
export const approximateBefore = wordSet([...english.APPROXIMATE_BEFORE, ...swedish.APPROXIMATE_BEFORE]);
export const beforeBare = wordSet([...english.BEFORE_BARE, ...swedish.BEFORE_BARE]);
export const monthModifiers = wordTable(english.MONTH_MODIFIERS);
export const rangeWords = wordSet([...english.RANGE_WORDS, ...swedish.RANGE_WORDS]);
export const listWords = wordSet([...english.LIST_WORDS, ...swedish.LIST_WORDS]);
export const rangeOpeners = wordSet([...english.RANGE_OPENERS, ...swedish.RANGE_OPENERS]);
export const clockMarks = wordSet([...english.CLOCK_MARKS, ...swedish.CLOCK_MARKS]);
export const halfHour = wordSet([swedish.HALF_HOUR]);
export const spelledHours = wordTable(swedish.SPELLED_HOURS);
export const swedishClockMarks = wordSet(swedish.CLOCK_MARKS);
export const meridiems = wordTable(english.MERIDIEMS);
export const swedishMeridiems = wordTable(swedish.MERIDIEMS);
export const behindMonth = wordSet(english.BEHIND_MONTH);
export const subjects = wordSet(swedish.SUBJECTS);
export const beforeYear = wordSet(swedish.BEFORE_YEAR);
export const dayParts = wordTable([...english.DAY_PARTS, ...swedish.DAY_PARTS]);
export const relatives = wordTable([...english.RELATIVE_DATES, ...swedish.RELATIVE_DATES]);

export const beforeNumber = wordSet(swedish.BEFORE_NUMBER);
export const behindYear = wordSet(swedish.BEHIND_YEAR);
export const beforeEveryday = wordSet([...english.BEFORE_EVERYDAY, ...english.THIRDS.map(({ word }) => word)]);
export const verbsBehind = wordSet(swedish.VERBS_BEHIND);
export const halfAmounts = wordTable([...english.HALF_AMOUNTS, ...swedish.HALF_AMOUNTS]);
export const halfBehind = wordSet([...english.HALF_BEHIND, ...swedish.HALF_BEHIND]);
export const countingArticles = wordSet(swedish.ARTICLES);
export const approximateAmount = wordSet([
  ...english.APPROXIMATE_BEFORE,
  ...english.APPROXIMATE_AMOUNT,
  ...swedish.APPROXIMATE_BEFORE,
]);

const SHORT_MONTHS: ReadonlySet<string> = new Set([...english.SHORT_MONTHS, ...swedish.SHORT_MONTHS]);
/** Whether a full stop behind a month belongs to it: Dec. 4. */
export const isShortMonth = (word: string): boolean => SHORT_MONTHS.has(word);

const SWEDISH_MONTHS = new Set(swedish.MONTHS.map(({ word }) => word));

/** Whether a month may be written small: in Swedish always, in English never. */
export const maybeSmall = (word: string): boolean => SWEDISH_MONTHS.has(word);

/** Behind `the` or `den` and its blank; the same offset where neither stands. */
export const behindArticle = (lower: string, at: number): number =>
  lower.startsWith('the ', at) || lower.startsWith('den ', at) ? skipBlanks(lower, at + 4, 1) : at;

/** The short form of no weekday is so long: Thurs, sön. */
const LEAST_WHOLE_WEEKDAY = 6;

/** Whether the word for a weekday is written out; Sun and Wed may be anything. */
export const isWholeWeekday = (word: string): boolean => word.length >= LEAST_WHOLE_WEEKDAY;

import * as english from '../../lexicon/en/dates';
import * as swedish from '../../lexicon/sv/dates';
import * as vietnamese from '../../lexicon/vi/dates';
import type { Language } from '../../text/language';
import { numeralAt, numeralStart } from '../../text/numerals';
import { isDigit, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import type { ReadingContext } from '../reader';
import type { FoundDate } from './found';
import { continuesBefore, isCloseBracket, isDash, isOpenBracket } from './marks';
import type { NumericOrder } from './numeric';
import {
  vietnameseAtHour,
  vietnameseAtMiddle,
  vietnameseAtOpener,
  vietnameseAtSeparator,
  vietnameseAtStart,
  vietnameseAtYear,
} from './vietnamese';
import { vietnameseAtAmount } from './vietnamese-duration';
import {
  westernAtAmount,
  westernAtEarlyYear,
  westernAtMonth,
  westernAtOrdinal,
  westernAtPhrase,
  westernAtStart,
  westernAtYear,
  westernAtYearWord,
  westernBehindHour,
  westernBehindNumber,
} from './western';
import type { Page } from './western-page';

type Finder = (context: ReadingContext, hit: Span, previous: FoundDate | undefined) => readonly FoundDate[];
type WesternFinder = (page: Page, hit: Span, previous: FoundDate | undefined) => readonly FoundDate[];
type VietnameseFinder = (lower: string, hit: Span, previous: FoundDate | undefined) => readonly FoundDate[];

/** A word of a Latin language that betrays a date, and who reads on from it. */
export interface LatinCue {
  readonly word: string;
  readonly find: Finder;
  /** The units of which one must stand right before the word. */
  readonly after?: string;
}

const NONE: readonly FoundDate[] = [];

/** What a language decides about figures. English leaves 4/12/2025 open; Japanese pages quote English dates. */
const ORDERS: Record<Exclude<Language, 'vi'>, NumericOrder> = {
  en: { dayFirst: undefined, shortDayFirst: undefined, yearMonth: true, slashMonth: false },
  ja: { dayFirst: undefined, shortDayFirst: undefined, yearMonth: true, slashMonth: false },
  sv: { dayFirst: true, shortDayFirst: undefined, yearMonth: true, slashMonth: false },
};
const SWEDISH_SHORT: NumericOrder = { dayFirst: true, shortDayFirst: true, yearMonth: true, slashMonth: false };

function pageOf({ view, languageAt }: ReadingContext, at: number): Page {
  const language = languageAt(at);
  return { text: view.text, lower: view.lower, order: ORDERS[language === 'vi' ? 'en' : language] };
}

const western =
  (find: WesternFinder): Finder =>
  (context, hit, previous) =>
    find(pageOf(context, hit.start), hit, previous);

const vietnameseFinder =
  (find: VietnameseFinder): Finder =>
  ({ view }, hit, previous) =>
    find(view.lower, hit, previous);

/** A word that Vietnamese shares with another language, or that means a date in Vietnamese alone. */
const onlyVietnamese =
  (find: VietnameseFinder): Finder =>
  ({ view, languageAt }, hit, previous) =>
    languageAt(hit.start) === 'vi' ? find(view.lower, hit, previous) : NONE;

/** Finds a date or clock time in figures whose first separator stands at a hit, in a paragraph that is not Japanese. */
export function latinAtSeparator(
  context: ReadingContext,
  hit: Span,
  previous: FoundDate | undefined,
): readonly FoundDate[] {
  const { lower } = context.view;
  const start = numeralStart(lower, hit.start);
  if (start < (previous?.end ?? 0) || continuesBefore(lower, start)) return NONE;
  const language = context.languageAt(hit.start);
  if (language === 'vi') return vietnameseAtSeparator(lower, hit, previous);
  const page = pageOf(context, hit.start);
  const isShort = language === 'sv' && isSwedishShort(lower, start, hit.end);
  const from = lower.startsWith('den ', start - 4) && start - 4 >= (previous?.end ?? 0) ? start - 4 : start;
  return westernAtStart(isShort ? { ...page, order: SWEDISH_SHORT } : page, { start: from, end: hit.end }, previous);
}

/** 28/4–2/5 in Swedish: two short dates show each other. */
function isShortRange(lower: string, end: number): boolean {
  const mark = isDash(lower.charCodeAt(end)) ? end + 1 : -1;
  const day = mark >= 0 ? numeralAt(lower, mark) : undefined;
  const month = day && lower.charAt(day.end) === '/' ? numeralAt(lower, day.end + 1) : undefined;
  return month !== undefined && month.value >= 1 && month.value <= 12 && day!.value <= 31;
}

/** 21/5: årsmöte; 3/6 kl. 18: the line of a calendar opens with its day. */
const opensEntry = (lower: string, start: number, end: number): boolean =>
  (start === 0 ||
    /[\n\r]/.test(lower.charAt(start - 1)) ||
    /[\n\r][-–•*] $/.test(lower.slice(Math.max(0, start - 3), start))) &&
  ENTRY_MARKS.some(mark => lower.startsWith(mark, end));
const ENTRY_MARKS = [': ', ', kl', ' kl', ' – '];

/** 4/12 in Swedish is a date behind `den`, before its year, alone in brackets, or at the head of a calendar's line. */
function isSwedishShort(lower: string, start: number, second: number): boolean {
  const month = numeralAt(lower, second);
  if (!month) return false;
  if (lower.startsWith('den ', start - 4)) return true;
  if (isOpenBracket(lower.charCodeAt(start - 1)) && isCloseBracket(lower.charCodeAt(month.end))) return true;
  if (isShortRange(lower, month.end) || opensEntry(lower, start, month.end)) return true;
  const year = lower.charAt(month.end) === ' ' ? numeralAt(lower, month.end + 1) : undefined;
  return year !== undefined && year.value >= 1900 && year.value < 2100;
}

/** A year in figures: four of them, with nothing but a date around. Units that Japanese hangs on it are another reader's. */
const atYear: Finder = (context, hit, previous) => {
  const { lower } = context.view;
  if (continuesBefore(lower, hit.start) || !isDigit(lower.charCodeAt(hit.start + 3))) return NONE;
  if (lower.charCodeAt(hit.start + 4) >= 0x3000) return NONE;
  const language = context.languageAt(hit.start);
  if (language === 'ja') return NONE;
  return language === 'vi'
    ? vietnameseAtYear(lower, hit, previous)
    : westernAtYear(pageOf(context, hit.start), hit, previous);
};

/** år 1523: in Vietnamese năm tells it. */
const atEarlyYear: Finder = (context, hit, previous) => {
  const language = context.languageAt(hit.start);
  const isPlain =
    !continuesBefore(context.view.lower, hit.start) && isDigit(context.view.lower.charCodeAt(hit.start + 3));
  return isPlain && (language === 'en' || language === 'sv')
    ? westernAtEarlyYear(pageOf(context, hit.start), hit, previous)
    : NONE;
};

/** A letter with a figure in text that is not Japanese: 15h30, H1 2025. */
export function latinAtLetter(
  context: ReadingContext,
  hit: Span,
  previous: FoundDate | undefined,
): readonly FoundDate[] {
  if (context.languageAt(hit.start) !== 'vi') return westernAtStart(pageOf(context, hit.start), hit, previous);
  return vietnameseAtHour(context.view.lower, hit, previous);
}

/** A weekday's short date is day first in Swedish: torsdag 4/12. */
const atWeekday: Finder = (context, hit, previous) => {
  const { view } = context;
  const page = pageOf(context, hit.start);
  if (context.languageAt(hit.start) !== 'sv') return westernAtStart(page, hit, previous);
  if (isLatinLetter(view.lower.charCodeAt(hit.start - 1))) return NONE;
  return westernAtStart({ ...page, order: SWEDISH_SHORT }, hit, previous);
};

const cues = (words: readonly string[], find: Finder): LatinCue[] => [...new Set(words)].map(word => ({ word, find }));
const wordsOf = (...rows: readonly (readonly { readonly word: string }[])[]): string[] =>
  rows.flat().map(({ word }) => word);

const FIGURES = '0123456789';
/** Those of years that stand only behind a word. */
const EARLY_CENTURIES = ['15', '16', '17'];
const CENTURIES = ['18', '19', '20'];
const LETTERED_NUMBERS = ['q1', 'q2', 'q3', 'q4', ...Array.from(FIGURES, figure => `fy${figure}`)];

const VIETNAMESE_STARTS = [
  vietnamese.DAY,
  vietnamese.MONTH,
  vietnamese.YEAR,
  vietnamese.QUARTER,
  vietnamese.SEASON,
  ...vietnamese.DAY_MARKS,
  ...vietnamese.FISCAL,
  ...vietnamese.CENTURY,
  ...vietnamese.DECADE,
  ...wordsOf(
    vietnamese.WEEKDAYS,
    vietnamese.RELATIVE_DATES,
    vietnamese.DAY_PARTS,
    vietnamese.THIRDS,
    vietnamese.HALF_YEARS,
    vietnamese.LUNAR_DAYS,
  ),
];
const VIETNAMESE_AMOUNTS = wordsOf(vietnamese.AMOUNTS).filter(word => word !== 'giờ');

/** Both readings of tháng and năm: tháng 12 begins a date, 3 tháng is an amount. */
const startOrAmount: VietnameseFinder = (lower, hit, previous) => {
  const found = vietnameseAtStart(lower, hit, previous);
  return found.length > 0 ? found : vietnameseAtAmount(lower, hit, previous);
};

/** The cues of English, Swedish and Vietnamese dates; a word stands here once. */
export const LATIN_CUES: readonly LatinCue[] = [
  ...cues(wordsOf(english.MONTHS, swedish.MONTHS, english.DAY_MONTHS, swedish.DAY_MONTHS), western(westernAtMonth)),
  ...cues(wordsOf(english.WEEKDAYS, swedish.WEEKDAYS), atWeekday),
  ...cues(wordsOf(english.RELATIVE_DATES, swedish.RELATIVE_DATES), western(westernAtPhrase)),
  ...cues(wordsOf(english.SEASONS, swedish.SEASONS, english.THIRDS, swedish.THIRDS), western(westernAtStart)),
  ...cues([...wordsOf(english.ERAS), ...swedish.NAMED_QUARTERS, 'v.'], western(westernAtStart)),
  ...cues([...english.FISCAL, ...LETTERED_NUMBERS, ...swedish.CLOCK_MARKS], western(westernAtStart)),
  ...cues(
    [english.QUARTER, swedish.QUARTER, ...english.HALF, ...swedish.HALF, english.CENTURY, swedish.CENTURY],
    western(westernBehindNumber),
  ),
  ...cues([...wordsOf(english.MERIDIEMS), ...swedish.DECADE_SUFFIXES], western(westernBehindNumber)),
  ...cues([...wordsOf(english.NAMED_HOURS), ...english.WEEK_OPENERS], western(westernAtStart)),
  ...cues(wordsOf(english.PAST_HOUR), western(westernAtStart)),
  ...cues([...english.O_CLOCK, ...wordsOf(english.HOUR_PARTS)], western(westernBehindHour)),
  ...cues(['hrs'], western(westernBehindNumber)),
  ...cues(
    wordsOf(english.AMOUNTS, swedish.AMOUNTS, english.HALF_AMOUNTS, swedish.HALF_AMOUNTS),
    western(westernAtAmount),
  ),
  ...cues([...english.ORDINAL_SUFFIXES, ...swedish.ORDINAL_SUFFIXES], western(westernAtOrdinal)).map(cue => ({
    ...cue,
    after: FIGURES,
  })),
  ...cues([...english.YEAR_WORDS, ...swedish.YEAR_WORDS], western(westernAtYearWord)),
  ...cues(EARLY_CENTURIES, atEarlyYear),
  ...cues(CENTURIES, atYear),
  ...cues(
    [...VIETNAMESE_STARTS, ...VIETNAMESE_AMOUNTS].filter(word => word !== 'giữa'),
    vietnameseFinder(startOrAmount),
  ),
  ...cues(['giữa'], onlyVietnamese(vietnameseAtMiddle)),
  ...cues(['giờ'], vietnameseFinder(vietnameseAtHour)),
  ...cues(['h'], onlyVietnamese(vietnameseAtHour)),
  ...cues(['từ'], onlyVietnamese(vietnameseAtOpener)),
];

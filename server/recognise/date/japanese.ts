import * as lexicon from '../../lexicon/ja/dates';
import { numeralAt, numeralStart } from '../../text/numerals';
import { isDigit, isHiragana, isKanji, isLatinLetter, unitsOf } from '../../text/script';
import type { Span } from '../../text/span';
import { type Draft, draft, partOf } from './draft';
import type { StatedDuration } from './expression';
import type { FoundDate } from './found';
import { japaneseDuration, japaneseHalfYear } from './japanese-duration';
import { japanesePoint } from './japanese-point';
import { isShortYearAt, quarterPart } from './japanese-year';
import { elides, foundDate, inheritMeridiem, joinClock, leaningDate } from './lists';
import { continuesBefore, isDash, isListMark, isOpenBracket, isWave, skipBlanks, skipBlanksBack } from './marks';
import { eraMonthDay, isYear } from './numeric';
import { wordAt, wordBefore, wordSet, wordTable } from './words';

const relatives = wordTable(lexicon.RELATIVE_DATES);
const dayParts = wordTable(lexicon.DAY_PARTS);
const dayLeads = wordTable(lexicon.DAY_LEADS);
const dayOpeners = wordTable(lexicon.DAY_OPENERS);
const approximateBefore = wordSet(lexicon.APPROXIMATE_BEFORE);
const recurring = wordSet(lexicon.RECURRING);
const amountNouns = wordSet(lexicon.AMOUNT_NOUNS);
const countedFrom = wordSet(lexicon.COUNTED_FROM);
const noFirstBefore = wordSet(lexicon.NO_FIRST_BEFORE);
const lengthOfDayBehind = wordSet(lexicon.LENGTH_OF_DAY_BEHIND);
const noAmountBefore = wordSet(lexicon.NO_AMOUNT_BEFORE);
const stretchParts = wordSet(lexicon.STRETCH_PARTS);
const connectors = wordSet(lexicon.CONNECTORS);

/** Before a word of kana: the particles that end the word before it. */
const PARTICLES_BEFORE = unitsOf('はがをにでともやへ');
const WORD_BEFORE_ABOUT = unitsOf(lexicon.WORD_BEFORE_ABOUT);
const ABOUT = '約'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);

const COUNTERS_BEFORE = unitsOf('第数何幾');
/** Behind a lone month or day in Han figures: what shows that it is one (四日、 四日に), for 四日市 and 三日月 are none. */
const SHOWS_KANJI_DAY = unitsOf('、,。)付午夜朝未夕早深ま迄');
const SHOWS_KANJI_MONTH = unitsOf('上中下初末以付頃');

/** How far a list or range of elided numbers reaches back from the unit that they share: 4、5、6日. */
const MOST_MEMBERS = 4;

/** Finds a date whose unit (年, 月, 日, 時, か月, …) stands at a hit: its start lies behind the unit's number. */
export function japaneseAtUnit(text: string, hit: Span, previous: FoundDate | undefined): FoundDate | undefined {
  const floor = previous?.end ?? 0;
  const number = numeralStart(text, skipBlanksBack(text, hit.start, 2));
  if (number < floor) return undefined;
  const start = prefixStart(text, listStart(text, number, floor), floor);
  return japaneseFrom(text, start, previous) ?? (start < number ? japaneseFrom(text, number, previous) : undefined);
}

/** Finds a date in figures (12:30, 2025-12-04) whose first separator stands at a hit. */
export function japaneseAtSeparator(text: string, hit: Span, previous: FoundDate | undefined): FoundDate | undefined {
  const floor = previous?.end ?? 0;
  const number = numeralStart(text, hit.start);
  if (number < floor || !isDigit(text.charCodeAt(number)) || continuesBefore(text, number)) return undefined;
  const padded = text.charAt(hit.start) === '.' ? paddedDate(text, number, floor) : undefined;
  if (padded) return padded;
  return japaneseFrom(text, prefixStart(text, number, floor), previous);
}

/** 1979. 4.27: registers set one figure in the room of two. */
function paddedDate(text: string, month: number, floor: number): FoundDate | undefined {
  const dot = skipBlanksBack(text, month, 1) - 1;
  const year = text.charAt(dot) === '.' && dot < month - 1 ? numeralStart(text, dot) : -1;
  const number = year >= floor && !continuesBefore(text, year) ? numeralAt(text, year) : undefined;
  if (!number || !isYear(number.value)) return undefined;
  const into = draft(year);
  into.end = eraMonthDay(text, dot, into);
  if (into.end < 0) return undefined;
  into.year = partOf(number);
  return foundDate(into);
}

/** Finds a date that begins with an era's name or letter; a year in figures may stand before it: 2025(令和7)年. */
export function japaneseAtEra(text: string, hit: Span, previous: FoundDate | undefined): FoundDate | undefined {
  const floor = previous?.end ?? 0;
  const isLetter = isLatinLetter(text.charCodeAt(hit.start));
  if (isLetter && continuesBefore(text, hit.start)) return undefined;
  const open = skipBlanksBack(text, hit.start, 1) - 1;
  const number = isOpenBracket(text.charCodeAt(open)) ? numeralStart(text, skipBlanksBack(text, open, 1)) : -1;
  const fromNumber = number >= floor ? japaneseFrom(text, prefixStart(text, number, floor), previous) : undefined;
  if (fromNumber && fromNumber.end > hit.start) return fromNumber;
  return japaneseFrom(text, prefixStart(text, hit.start, floor), previous);
}

/** Finds a date that begins with a word for a time at a distance (昨年, 同日), or with 正午. */
export function japaneseAtWord(text: string, hit: Span, previous: FoundDate | undefined): FoundDate | undefined {
  const row = wordAt(relatives, text, hit.start);
  const before = hit.start > 0 ? text.charAt(hit.start - 1) : '';
  const unit = text.charCodeAt(hit.start - 1);
  const isAfterMention = previous?.end === hit.start;
  if (row && !isAfterMention) {
    if (row.notAfter === 'kanji' ? before !== '' && isKanji(unit) : before !== '' && row.notAfter?.includes(before)) {
      return undefined;
    }
    if (isHiragana(text.charCodeAt(hit.start)) && !standsAlone(text, hit)) return undefined;
  }
  if (!row && isKanji(unit)) return undefined;
  if (row?.word === '今日' && isNowadays(text, hit.end)) return undefined;
  return japaneseFrom(text, prefixStart(text, hit.start, previous?.end ?? 0), previous);
}

/** Finds 21世紀 by its unit. */
export function japaneseCentury(text: string, hit: Span, previous: FoundDate | undefined): FoundDate | undefined {
  const start = numeralStart(text, skipBlanksBack(text, hit.start, 1));
  const number = start >= (previous?.end ?? 0) ? numeralAt(text, start) : undefined;
  if (!number || number.value < 1 || number.value > 30 || isBlockedBefore(text, start, 1)) return undefined;
  const into = draft(start);
  into.year = { start, end: number.end, value: (number.value - 1) * 100 };
  into.stretch = 'century';
  into.end = hit.end;
  const part = wordAt(stretchParts, text, hit.end);
  if (part) {
    into.approximate = true;
    into.end += part.word.length;
  }
  return foundDate(into);
}

/** Finds half a year: 約半年間. */
export function japaneseHalf(text: string, hit: Span, previous: FoundDate | undefined): FoundDate | undefined {
  const duration = japaneseHalfYear(text, hit, previous?.end ?? 0);
  return duration && amountFound(duration);
}

/** Finds a quarter that no year precedes: 第3四半期. */
export function japaneseQuarter(text: string, hit: Span, previous: FoundDate | undefined): FoundDate | undefined {
  const dot = text.charCodeAt(hit.start - 1) === 0x30fb ? hit.start - 1 : hit.start;
  const start = numeralStart(text, dot) - 1;
  if (start < (previous?.end ?? 0) || text.charAt(start) !== '第') return undefined;
  const into = draft(start);
  into.end = quarterPart(text, start, into);
  return into.end < 0 ? undefined : foundDate(into);
}

/** Reads an amount or a point, and the range that it opens, from a place on. */
function japaneseFrom(text: string, start: number, previous: FoundDate | undefined): FoundDate | undefined {
  const isConnected = previous !== undefined && connects(text, previous.end, start);
  const leaning = isConnected && previous.last !== undefined && leansYear(text, start, previous.last);
  const duration = leaning ? undefined : japaneseDuration(text, start);
  if (duration) {
    const isCounted = duration.years !== undefined && wordBefore(countedFrom, text, start) !== undefined;
    const isBlocked = isBlockedBefore(text, start, 1) && !wordBefore(amountNouns, text, start);
    return isCounted || isBlocked ? undefined : amountFound(duration);
  }
  const from = japanesePoint(text, start, { leaning, shortNumeric: false, isAfterClock: false });
  if (!from || isBlockedBefore(text, start, from.components) || isLoneWord(text, from)) return undefined;
  if (!isConnected && isOfOtherEra(text, from)) return undefined;
  if (isConnected && previous.last) inheritMeridiem(from, previous.last);
  lookAhead(text, from);
  const to = rangeEnd(text, from);
  const result = foundDate(from, to);
  if (text.charAt(start) === '同' && isShortYearAt(text, start + 1)) return leaningDate(result);
  return isConnected && previous.last && elides(previous.last, from) ? leaningDate(result) : result;
}

/** 去る十五日 is the last 15th, 来る五日 the next 5th. */
function lookAhead(text: string, point: Draft): void {
  if (!point.day || point.year || point.era || point.relative) return;
  const row = wordBefore(dayOpeners, text, point.start);
  const start = point.start - (row?.word.length ?? 0);
  if (!row || isKanji(text.charCodeAt(start - 1))) return;
  point.relative = [{ start, end: point.start, value: { unit: 'day', distance: row.distance, from: 'document' } }];
}

const amountFound = (duration: StatedDuration): FoundDate => ({
  start: duration.start,
  end: duration.end,
  expression: { form: 'duration', duration },
  last: undefined,
});

/** The other end of 11月3~7日, where a dash and another point follow. */
function rangeEnd(text: string, from: Draft): Draft | undefined {
  const mark = skipBlanks(text, from.end, 1);
  if (!isDash(text.charCodeAt(mark))) return undefined;
  const start = skipBlanks(text, mark + 1, 1);
  const leaning = (from.year !== undefined || from.era !== undefined) && leansYear(text, start, from);
  const to = japanesePoint(text, start, {
    leaning,
    shortNumeric: from.day !== undefined,
    isAfterClock: from.hour !== undefined,
  });
  // Between two ends of days no word is meant: 二十日~五日.
  if (!to || (!(from.day && to.day) && isLoneWord(text, to))) return undefined;
  // 12月4日～18時 is a stretch, 2025/12/04 - 18:52 a stamp.
  if (!isWave(text.charCodeAt(mark)) && joinClock(from, to)) return undefined;
  inheritMeridiem(to, from);
  return to;
}

/** Whether a number of two digits before 年 can be the year after one just named: 97年 after 1978年, not 10年 after 2020年. */
function leansYear(text: string, start: number, last: Draft): boolean {
  const number = numeralAt(text, start);
  if (!number || number.value >= 100) return false;
  const before = last.era?.value.year ?? last.year?.value;
  return before !== undefined && number.value > before % 100;
}

/** Whether only a list mark or a particle of a list or range stands between two mentions. */
function connects(text: string, end: number, start: number): boolean {
  if (start <= end || start - end > 8) return false;
  let at = text.startsWith('付け', end) ? end + 2 : text.startsWith('付', end) ? end + 1 : end;
  at = skipBlanks(text, at, 1);
  const row = wordAt(connectors, text, at);
  return row !== undefined && skipBlanks(text, at + row.word.length, 1) === start;
}

/** Where the list or range begins whose last number stands at a place: 3 of 3~7日, 4 of 4、5、6日. */
function listStart(text: string, number: number, floor: number): number {
  let start = number;
  for (let members = 1; members < MOST_MEMBERS; members++) {
    const mark = skipBlanksBack(text, start, 1) - 1;
    const unit = text.charCodeAt(mark);
    if (!isDash(unit) && !isListMark(unit)) break;
    const before = numeralStart(text, skipBlanksBack(text, mark, 1));
    if (before < floor || before < 0 || continuesBefore(text, before)) break;
    // 五、十月十五日: a Han number that begins a line counts the paragraphs.
    if (isListMark(unit) && isLineStart(text, before) && countsParagraphs(text, before, start)) break;
    if (isListMark(unit) && !isNextNumber(text, before, start)) break;
    start = before;
  }
  return start;
}

/** A Han number that the next one does not follow: 五、十月, but not 二、三日. */
const countsParagraphs = (text: string, before: number, start: number): boolean =>
  !isDigit(text.charCodeAt(before)) && numeralAt(text, before)?.value !== (numeralAt(text, start)?.value ?? 0) - 1;

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

/** In a list of days and months without units the numbers follow each other closely: 21、22日. */
function isNextNumber(text: string, before: number, start: number): boolean {
  const lower = numeralAt(text, before);
  const upper = numeralAt(text, start);
  return lower !== undefined && upper !== undefined && upper.value > lower.value && upper.value - lower.value <= 7;
}

/** Back over what may stand before a date's first number: 翌, 同, 閏, 西暦, 午後, 約. */
function prefixStart(text: string, at: number, floor: number): number {
  let start = at;
  const unit = text.charAt(start - 1);
  const lead = isDayNumber(text, at) ? wordBefore(dayLeads, text, at) : undefined;
  if (lead && !isKanji(text.charCodeAt(at - lead.word.length - 1))) start -= lead.word.length;
  else if (unit === '翌' || unit === '閏') start -= 1;
  else if (unit === '同' && !isKanji(text.charCodeAt(start - 2))) start -= 1;
  else if (
    text.startsWith('西暦', start - 2) ||
    text.startsWith('皇紀', start - 2) ||
    text.startsWith('紀元', start - 2)
  )
    start -= 2;
  start = approximateStart(text, start, floor);
  const joint = text.charAt(start - 1) === 'の' ? start - 1 : skipBlanksBack(text, start, 1);
  const part = wordBefore(dayParts, text, joint);
  if (part && joint - part.word.length >= floor) {
    const before = joint - part.word.length;
    if (!part.everyday || !isKanji(text.charCodeAt(before - 1))) {
      start = approximateStart(text, before, floor);
    }
  }
  return Math.max(start, floor);
}

/** Where 約 before a place begins; the place itself where nothing of the kind stands there. */
function approximateStart(text: string, at: number, floor: number): number {
  const blank = skipBlanksBack(text, at, 1);
  const row = wordBefore(approximateBefore, text, blank);
  const isAbout = row && blank - row.word.length >= floor && !endsWordInAbout(text, blank, blank < at);
  return isAbout ? blank - row.word.length : at;
}

/** Whether a number is a day's: the 十七 of 昨十七日. */
function isDayNumber(text: string, at: number): boolean {
  const number = numeralAt(text, at);
  return number !== undefined && number.value <= 31 && text.charCodeAt(number.end) === DAY;
}

/** The 約 of 条約, which a blank may follow: no `about`. */
function endsWordInAbout(text: string, end: number, isBlankBehind: boolean): boolean {
  if (text.charCodeAt(end - 1) !== ABOUT) return false;
  const before = text.charCodeAt(end - 2);
  // 所要約2時間 is about two hours.
  return isBlankBehind ? isKanji(before) : WORD_BEFORE_ABOUT.has(before);
}

/** What stands before a date and makes something else of it: 第, 毎年, a decimal point, a letter. */
function isBlockedBefore(text: string, start: number, components: number): boolean {
  if (start === 0) return false;
  const unit = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  const isNumber = numeralAt(text, start) !== undefined;
  if (isDigit(unit) && isDigit(first)) return true;
  if (isNumber && COUNTERS_BEFORE.has(unit)) return true;
  if (wordBefore(recurring, text, text.charAt(start - 1) === 'の' ? start - 1 : start)) return true;
  if (components > 1 || !isNumber) return false;
  if (isLatinLetter(unit)) return numeralAt(text, start)!.value < 1000;
  const isInside = (unit === 0x2e || unit === 0x2c || unit === 0x2d || unit === 0x2f) && start > 1;
  if (isInside && (isDigit(text.charCodeAt(start - 2)) || isLatinLetter(text.charCodeAt(start - 2)))) return true;
  return isKanji(first) && isKanji(unit);
}

/** 慶応四年三月四日: the year of an era that is not known here, and the month and day that follow such a year. */
function isOfOtherEra(text: string, { start, era, year, month, day, relative }: Draft): boolean {
  if (era || relative) return false;
  if (year) return year.value < 100 && isKanji(text.charCodeAt(start - 1));
  const before = text.charAt(skipBlanksBack(text, start, 1) - 1);
  return month ? before === '年' : day !== undefined && before === '月';
}

/** Whether a point of one component is a word or a name rather than a date: 三日月, 十時, 1日3便. */
function isLoneWord(text: string, point: Draft): boolean {
  if (point.components > 1 || point.relative) return false;
  const { end, day, month, hour, weekday, meridiem } = point;
  const next = text.charCodeAt(end);
  if (day && !weekday) {
    // 七日夜: the part of the day shows it.
    if (text.charCodeAt(end - 1) !== DAY && !isDigit(text.charCodeAt(end - 1))) return false;
    if (wordAt(noAmountBefore, text, end)) return true;
    if (wordBefore(dayOpeners, text, point.start)) return false;
    const isKanjiNumber = !isDigit(text.charCodeAt(day.start));
    if (isKanjiNumber) return isKanjiWord(text, day.end - day.start, end, next);
    if (day.value !== 1) return false;
    if (wordBefore(lengthOfDayBehind, text, point.start)) return true;
    return wordAt(noFirstBefore, text, end) !== undefined || isCountBehind(text, end);
  }
  if (month && !point.third) {
    const isKanjiNumber = !isDigit(text.charCodeAt(month.start));
    return isKanjiNumber && isKanji(next) && !SHOWS_KANJI_MONTH.has(next);
  }
  const isShown = meridiem !== undefined || point.approximate || (hour && text.startsWith(lexicon.NOON, hour.start));
  return hour !== undefined && !isShown && isKanji(next) && !isDigit(text.charCodeAt(hour.start)) && !point.minute;
}

/** 四日市 and 二日酔い are words; 四日、 is a date, and so is 十二日 where no Han character follows. */
const isKanjiWord = (text: string, length: number, end: number, next: number): boolean =>
  length > 1
    ? isKanji(next) && !SHOWS_KANJI_DAY.has(next)
    : !SHOWS_KANJI_DAY.has(next) && !text.startsWith('から', end) && !isSafeParticle(text, end);

/** 四日に開かれた, but not 三日に一度. */
const isSafeParticle = (text: string, at: number): boolean =>
  (text.startsWith('に', at) || text.startsWith('の', at)) && numeralAt(text, at + 1) === undefined;

/** 1日3便, 1日に2回. */
function isCountBehind(text: string, at: number): boolean {
  const number = numeralAt(text, text.startsWith('に', at) ? at + 1 : at);
  return number !== undefined && text.charAt(number.end) !== '時' && text.charAt(number.end) !== ':';
}

/** きょう is a word of its own only between other scripts or particles: not in とうきょう. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.charCodeAt(start - 1);
  if (start > 0 && ((isHiragana(before) && !PARTICLES_BEFORE.has(before)) || before === 0x30fc)) return false;
  const behind = text.charAt(end);
  if (behind === 'か') return text.charAt(end + 1) === 'ら';
  return !isHiragana(text.charCodeAt(end)) || 'のはもにとまでごよ'.includes(behind);
}

/** 今日の国際社会: these days rather than today. */
const isNowadays = (text: string, at: number): boolean =>
  (text.startsWith('の', at) && !wordAt(dayParts, text, at + 1) && !numeralAt(text, at + 1)) ||
  text.startsWith('まで', at) ||
  text.startsWith('では', at) ||
  text.startsWith('において', at);

import { ENGLISH_BEFORE_OTHER_MEETING, ENGLISH_BETWEEN_MEETING_AND_DAY } from '../lexicon/en/meeting-days';
import { ENGLISH_BETWEEN_TITLE_AND_DATE } from '../lexicon/en/signing';
import {
  JAPANESE_BEHIND_EARLIER_MEETING,
  JAPANESE_BETWEEN_MEETING_AND_DAY,
  JAPANESE_MEETING_HELD,
} from '../lexicon/ja/meeting-days';
import { JAPANESE_BETWEEN_DATE_AND_TITLE, JAPANESE_SIGNED_BEHIND } from '../lexicon/ja/signing';
import { SWEDISH_BEFORE_OTHER_MEETING, SWEDISH_BETWEEN_MEETING_AND_DAY } from '../lexicon/sv/meeting-days';
import { SWEDISH_BETWEEN_TITLE_AND_DATE } from '../lexicon/sv/signing';
import { VIETNAMESE_BEFORE_OTHER_MEETING, VIETNAMESE_BETWEEN_MEETING_AND_DAY } from '../lexicon/vi/meeting-days';
import { VIETNAMESE_BETWEEN_DATE_AND_TITLE, VIETNAMESE_BETWEEN_TITLE_AND_DATE } from '../lexicon/vi/signing';
import type { DateMention, Mention } from '../recognise/mention';
import { prefixWords, wordStartingAt } from '../recognise/word-lookup';
import { isBlank, isLineEnd, unitsOf } from '../text/script';
import type { Span } from '../text/span';
import { firstStanding } from '../text/stands';
import type { ResolvedDate, ResolvedMention } from './facts';

/**
 * An agreement or a meeting and the date by which the text tells it: 1911年の日英通商航海条約, Convention (1982),
 * Consultations in Hanoi on 4 December 2025. That of a meeting stands behind it; one before it is for its readers to judge.
 */
export interface Dating {
  /** Indices into the document's mentions. */
  readonly mention: number;
  readonly date: number;
}

const BEFORE: ReadonlySet<string> = new Set([
  '',
  ...JAPANESE_BETWEEN_DATE_AND_TITLE,
  ...VIETNAMESE_BETWEEN_DATE_AND_TITLE,
]);
const BEHIND: ReadonlySet<string> = new Set([
  ...ENGLISH_BETWEEN_TITLE_AND_DATE,
  ...SWEDISH_BETWEEN_TITLE_AND_DATE,
  ...VIETNAMESE_BETWEEN_TITLE_AND_DATE,
]);
/** No words of the tables are longer. */
const LONGEST_GAP = 26;
/** How far before a title its date may stand where a word of signing follows. */
const REACH = 60;
/** How far before a meeting the day of its sentence may stand: those who met are named between. */
const SENTENCE = 200;
const DROPPED = unitsOf('「」『』“”"\'’‘(（)）,、');

/** Words that lead from a meeting to its day. */
const TO_DAY: ReadonlySet<string> = new Set([
  ...ENGLISH_BETWEEN_MEETING_AND_DAY,
  ...SWEDISH_BETWEEN_MEETING_AND_DAY,
  ...VIETNAMESE_BETWEEN_MEETING_AND_DAY,
]);
const JAPANESE_TO_DAY: ReadonlySet<string> = new Set(JAPANESE_BETWEEN_MEETING_AND_DAY);
/** How many units lie between a meeting and its day at most: a place may stand there. */
const PLACE = 40;
/** How far behind its day a Japanese sentence tells that a meeting was held. */
const VERB = 24;

/** Finds the dates by which the text tells its agreements, if the year is stated, and its meetings. */
export function datings(text: string, mentions: readonly ResolvedMention[]): Dating[] {
  const found: Dating[] = [];
  /** Dates that stand behind what they are of: no other is told by them. */
  const claimed = new Set<number>();
  let before = -1;
  mentions.forEach((mention, index) => {
    if (mention.type === 'date') {
      if (isYearStated(mention)) before = index;
      return;
    }
    if (mention.type === 'meeting') {
      const day = dayOfMeeting(text, mentions, index) ?? dayBefore(text, mentions, index, claimed);
      if (day === undefined) return;
      found.push({ mention: index, date: day });
      if (day > index) claimed.add(day);
    }
    if (mention.type !== 'agreement') return;
    const date =
      behind(text, mentions, index, isYearStated) ??
      (before >= 0 && !claimed.has(before) && isBefore(text, mentions[before]!, mention) ? before : undefined);
    if (date === undefined) return;
    found.push({ mention: index, date });
    if (date > index) claimed.add(date);
  });
  return found;
}

/**
 * The dates that stand at a title and tell when that instrument was made: June 7, 1904 of the Treaty of June 7, 1904. What
 * happened on another day goes on from none of them.
 */
export function instrumentDates(text: string, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  let before: Mention | undefined;
  mentions.forEach((mention, index) => {
    if (mention.type === 'date') {
      if (tellsYear(mention)) before = mention;
    } else if (mention.type === 'agreement') {
      const at = behind(text, mentions, index, tellsYear);
      if (at !== undefined) found.add(mentions[at]!);
      else if (before && joinsTitle(text, before, mention)) found.add(before);
    }
  });
  return found;
}

const tellsYear = ({ expression }: DateMention): boolean =>
  expression.form === 'point' && (expression.point.year !== undefined || expression.point.era !== undefined);

const isYearStated = ({ meaning }: ResolvedDate): boolean =>
  meaning.days !== undefined && meaning.kind !== 'duration' && !meaning.inferred.includes('year');

function behind<Date extends DateMention, Other extends Exclude<Mention, DateMention>>(
  text: string,
  mentions: readonly (Date | Other)[],
  index: number,
  hasYear: (date: Date) => boolean,
) {
  const { end } = mentions[index]!;
  for (let at = index + 1; at < mentions.length; at++) {
    const other = mentions[at]!;
    if (other.start - end > LONGEST_GAP) return undefined;
    if (other.type !== 'date' || other.start < end) continue;
    const raw = text.slice(end, other.start);
    return hasYear(other) && (raw === ' ' || isBracket(raw) || BEHIND.has(plain(raw))) ? at : undefined;
  }
  return undefined;
}

/** The day behind a meeting, with nothing but a place, a preposition or a bracket between. */
function dayOfMeeting(text: string, mentions: readonly ResolvedMention[], index: number): number | undefined {
  const { end } = mentions[index]!;
  for (let at = index + 1; at < mentions.length; at++) {
    const other = mentions[at]!;
    if (other.start < end) continue;
    if (other.start - end > PLACE || other.type !== 'date') return undefined;
    const raw = text.slice(end, other.start);
    if (raw.includes('\n\n')) return undefined;
    const isTold = JAPANESE_TO_DAY.has(raw) || (isJapaneseClause(raw) && isHeldBehind(text, other.end));
    return isTold || isBracket(raw) || (leadsOn(raw) && !isNextLine(raw, text[other.end])) ? at : undefined;
  }
  return undefined;
}

/** Whether nothing but a bracket stands between a title and its date. */
const isBracket = (raw: string): boolean => (raw.includes('(') || raw.includes('（')) && plain(raw) === '';

/** Whether words lead from a meeting to its day: held in Oslo on. */
function leadsOn(raw: string): boolean {
  const clause = raw.startsWith(', ') ? raw.slice(1) : raw;
  return ' \n\r\u3000'.includes(clause[0] ?? '.') && plain(clause, false).split(' ').every(isOfPlace);
}

/** Whether a day stands alone at the beginning of the next line, where it begins something else. */
const isNextLine = (raw: string, behindDay: string | undefined): boolean =>
  raw.includes('\n') && (plain(raw) === '' || (raw.endsWith('\n') && ' :：\u3000'.includes(behindDay ?? '.')));

/** は東京で, が、マニラにおいて: what a sentence says of a meeting before it tells the day. */
const isJapaneseClause = (raw: string): boolean => 'はがを、'.includes(raw[0] ?? '.') && !/[。\n「]/.test(raw);

/** に開催された: the verb of a meeting's day, in the rest of the clause. */
function isHeldBehind(text: string, end: number): boolean {
  const [clause = ''] = text.slice(end, end + VERB).split(/[。、\n]/, 1);
  return JAPANESE_MEETING_HELD.some(verb => clause.includes(verb));
}

/** The last date before a meeting in its sentence: 2031年5月12日、第3回日比防衛次官級協議. */
function dayBefore(
  text: string,
  mentions: readonly ResolvedMention[],
  index: number,
  claimed: ReadonlySet<number>,
): number | undefined {
  const { start } = mentions[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const other = mentions[at]!;
    if (start - other.end > SENTENCE) return undefined;
    if (other.type === 'meeting' && start - other.end > REACH) return undefined;
    if (other.type !== 'date' || other.end > start || other.expression.form === 'duration') continue;
    if (claimed.has(at) || endsSentence(text, other.end, start)) return undefined;
    const isBeside = start - other.end === 1 && text[other.end] === 'の';
    return isBeside || !isOfAnotherDay(text, mentions[index]!) ? at : undefined;
  }
  return undefined;
}

/** Whether a sentence ends between two offsets: at a full stop with what shows that it is one, or at an empty line. */
function endsSentence(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === FULL_STOP) return true;
    if (unit > QUESTION_MARK || !STOPS.has(unit)) continue;
    const ending = firstStanding(text, SENTENCE_ENDS, at);
    if (ending && at + ending.length <= end) return true;
  }
  return false;
}
const FULL_STOP = 0x3002;
const SENTENCE_ENDS = ['. ', '.\n', '.\r', '? ', '! ', '\n\n', '\n\r\n'];
const STOPS = unitsOf('.?!\n');
/** The greatest of the stops: no sign of Japanese need be looked up. */
const QUESTION_MARK = 0x3f;

/** Whether a sentence looks back or ahead to a meeting: its day is not the meeting's. */
function isOfAnotherDay(text: string, { start, end }: Span): boolean {
  if (wordStartingAt(text, end, behindEarlier)) return true;
  // What stands before it are words of Latin letters.
  if (text[start - 1] !== ' ') return false;
  const before = text
    .slice(Math.max(0, start - PLACE), start)
    .toLowerCase()
    .replace(/ (?:the|den|det|de) $/, ' ');
  return BEFORE_OTHER.some(words => before.endsWith(words));
}
const behindEarlier = prefixWords(JAPANESE_BEHIND_EARLIER_MEETING);
const BEFORE_OTHER = [
  ...ENGLISH_BEFORE_OTHER_MEETING,
  ...SWEDISH_BEFORE_OTHER_MEETING,
  ...VIETNAMESE_BEFORE_OTHER_MEETING,
].map(words => ` ${words} `);

/** A preposition, or a capital: i Hai Phong den. */
const isOfPlace = (word: string): boolean =>
  word === '' || TO_DAY.has(word) || (word !== word.toLowerCase() && !word.endsWith('.') && !word.endsWith(':'));

function isBefore(text: string, date: Span, agreement: Span): boolean {
  const gap = agreement.start - date.end;
  if (gap < 0 || gap > REACH) return false;
  if (joinsTitle(text, date, agreement)) return true;
  const raw = text.slice(date.end, agreement.start);
  if (raw.includes('。') || raw.includes('\n\n')) return false;
  let end = agreement.end;
  while (end < agreement.end + 2 && DROPPED.has(text.charCodeAt(end))) end++;
  return JAPANESE_SIGNED_BEHIND.some(words => text.startsWith(words, end));
}

/** Whether nothing or only a word that belongs to the title stands between it and the date before it: 1911年の条約. */
function joinsTitle(text: string, date: Span, agreement: Span): boolean {
  const gap = agreement.start - date.end;
  const raw = gap < 0 || gap > LONGEST_GAP ? undefined : text.slice(date.end, agreement.start);
  return raw !== undefined && BEFORE.has(plain(raw)) && !raw.includes('\n\n');
}

/** A gap without its quotes and brackets. */
function plain(gap: string, lower = true): string {
  let words = '';
  for (let at = 0; at < gap.length; at++) {
    const unit = gap.charCodeAt(at);
    if (DROPPED.has(unit)) continue;
    if (isBlank(unit) || isLineEnd(unit)) words += words === '' || words.endsWith(' ') ? '' : ' ';
    else words += gap[at];
  }
  return lower ? words.trimEnd().toLowerCase() : words.trimEnd();
}

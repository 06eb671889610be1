import { CLAUSE_VERBS, COUNTED_MEETINGS, NAME_TAILS, VIETNAMESE_MEETINGS } from '../../lexicon/vi/meetings';
import { VIETNAMESE_TITLES } from '../../lexicon/vi/title-grammar';
import { isCapitalAt } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { type OrdinalBehind, vietnameseOrdinal } from '../titled/ordinals';
import { areSeveral, codesOf, partiesIn } from '../titled/parties';
import { isCapitalised, wordAfter } from '../titled/words';
import type { MeetingCandidate, MeetingRow } from './candidate';

const STARTS = VIETNAMESE_MEETINGS.map(({ word }) => word.toLowerCase());
/** How many words a name has behind its word of meeting. */
const MOST_WORDS = 24;
/** The longest short form between them, with its brackets. */
const LONGEST_SHORT_FORM = 14;

/**
 * Reads the meeting that begins with a Vietnamese word of meeting.
 *
 *   Đối thoại 2+2 Ngoại giao - Quốc phòng cấp Thứ trưởng lần thứ nhất giữa Việt Nam và Nhật Bản diễn ra
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function vietnameseMeeting(text: string, lower: string, hit: Hit<MeetingRow>): MeetingCandidate | undefined {
  const { reach, ordinal, numbered, isBetween, capitals } = readName(text, lower, hit);
  const parties = partiesIn(text, { start: hit.start, end: reach }, 'vi');
  const codes = codesOf(parties);
  const last = parties[parties.length - 1];
  // Between its parties a name ends with the last of them, or with the number behind.
  const end = isBetween && codes.length > 1 && last ? Math.max(last.end, numbered) : reach;
  const name = lower.slice(hit.start, end);
  const startsUpper = isCapitalAt(text, hit.start);
  const isBelieved =
    codes.length > 1 ||
    (areSeveral(codes) && (startsUpper || ordinal !== undefined)) ||
    (ordinal !== undefined && startsUpper && (codes.length > 0 || capitals > 2)) ||
    (startsUpper && hit.row.need === 'body' && lower.startsWith(' chung', hit.end) && end > hit.end + 6) ||
    (startsUpper && name.includes('2+2'));
  return isBelieved
    ? { start: hit.start, end, cue: { start: hit.start, end: hit.end }, language: 'vi', ordinal, parties: codes }
    : undefined;
}

interface Reading {
  readonly reach: number;
  readonly ordinal: number | undefined;
  /** Where the ordinal ends. */
  readonly numbered: number;
  /** Whether giữa told the parties. */
  readonly isBetween: boolean;
  readonly capitals: number;
}

/** Goes right from the word of meeting to the end of its name. */
function readName(text: string, lower: string, hit: Hit<MeetingRow>): Reading {
  let at = hit.end;
  let reach = hit.end;
  let ordinal: number | undefined;
  let numbered = hit.end;
  let isBetween = false;
  // What ended last: a number or a party, behind which words in lower case are the clause's.
  let wasWhole = false;
  let capitals = 0;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordAfter(text, at);
    if (!word) {
      const next = behindMark(text, lower, at);
      if (next === at) break;
      at = next;
      continue;
    }
    const key = lower.slice(word.start, word.end);
    const number = ordinalAt(lower, hit, word, key);
    if (number) {
      ({ value: ordinal, end: numbered } = number);
      wasWhole = true;
      reach = numbered;
      at = numbered;
      continue;
    }
    if (key === 'lần') break;
    if (key === 'giữa' || (key === 'và' && (isBetween || joinsName(text, lower, word.end + 1)))) {
      if (key === 'giữa') isBetween = true;
      at = word.end;
      continue;
    }
    const counted = key === 'về' && reach > hit.end ? countedSubjectEnd(lower, word.end) : 0;
    if (counted > word.end) {
      wasWhole = false;
      at = counted;
      continue;
    }
    const isAbout = key === 'về' && (ordinal !== undefined || hit.row.need === 'body') && reach > hit.end;
    const isMembers = key === 'các' && lower.startsWith(' nước ', word.end);
    if (isAbout || isMembers) {
      wasWhole = false;
      at = word.end;
      continue;
    }
    if (!isPartOfName(text, lower, word, key, wasWhole)) break;
    const isName = isCapitalised(text, word.start);
    if (isName) capitals++;
    wasWhole = isName && partiesIn(text, { start: hit.end, end: word.end }, 'vi').some(({ end }) => end === word.end);
    reach = word.end;
    at = word.end;
  }
  return { reach, ordinal, numbered, isBetween, capitals };
}

/** Where the subject ends that a number follows, and which is of the name with it: nhân quyền of Đối thoại Việt - Mỹ về nhân quyền lần thứ 27; the same offset where none does. */
function countedSubjectEnd(lower: string, at: number): number {
  const number = at + lower.slice(at, at + LONGEST_SUBJECT).indexOf(' lần thứ ');
  const subject = lower.slice(at, number);
  const isClause = SUBJECT_ENDS.test(subject) || CLAUSE_VERBS.some(verb => subject.includes(` ${verb}`));
  return number > at && !isClause ? number : at;
}
const LONGEST_SUBJECT = 90;
const SUBJECT_ENDS = /[.,;:()\n\r]/;

/** Việt Nam - Nhật Bản, and the short form of (ADMM+) lần thứ 12. */
function behindMark(text: string, lower: string, at: number): number {
  if ((text.startsWith(' - ', at) || text.startsWith(' – ', at)) && isCapitalised(text, at + 3)) return at + 2;
  if (!text.startsWith(' (', at)) return at;
  const close = at + text.slice(at, at + LONGEST_SHORT_FORM).indexOf(')');
  return close > at && lower.startsWith(' lần ', close + 1) ? close + 1 : at;
}

/** lần thứ tư, and of a session kỳ họp thứ 4. */
function ordinalAt(lower: string, hit: Span, word: Span, key: string): OrdinalBehind | undefined {
  const isTimes =
    key === 'lần' || (key === 'thứ' && COUNTED_MEETINGS.some(word => lower.startsWith(word, hit.end - word.length)));
  return isTimes ? vietnameseOrdinal(lower, key === 'lần' ? word.end : word.start) : undefined;
}

/** Whether và joins on to the same name and not to the next meeting's. */
const joinsName = (text: string, lower: string, next: number): boolean =>
  isCapitalised(text, next) && !STARTS.some(other => lower.startsWith(other, next));

function isPartOfName(text: string, lower: string, word: Span, key: string, wasWhole: boolean): boolean {
  const { stops, joiners } = VIETNAMESE_TITLES;
  if (stops.has(key) || joiners.has(key)) return false;
  if (isCapitalised(text, word.start)) return true;
  // … Việt Nam - Nhật Bản lần thứ 11 diễn ra
  if (wasWhole) return NAME_TAILS.has(key);
  return !CLAUSE_VERBS.some(verb => lower.startsWith(verb, word.start));
}

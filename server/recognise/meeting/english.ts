import { MONTHS, WEEKDAYS } from '../../lexicon/en/dates';
import {
  COUNTED_MEETINGS,
  MEETING_MEMBERS,
  MEETING_RANKS,
  MEETING_SUBJECTS,
  MEETING_TAILS,
  OWN_NAMED_MEETINGS,
  PLACED_MEETINGS,
  SHARED_BODIES,
} from '../../lexicon/en/meetings';
import { isCapitalAt } from '../../text/script';
import type { Span } from '../../text/span';
import { areSeveral } from '../titled/parties';
import { LIMITS } from '../titled/phrase-limits';
import { isPlace } from '../titled/places';
import { titleEnd } from '../titled/title-end';
import { capitalisedIn, isCapitalised, wordAfter, wordBefore } from '../titled/words';
import { betweenEnd, type Name } from './latin-name';

const DATE_WORDS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].map(({ word }) => word));

/** Where an English name ends: Meeting of Northern Transport Ministers, Meeting-Plus, Committee ("2+2"), dialogue between …. */
export function englishEnd(text: string, lower: string, from: number): number {
  const tail = MEETING_TAILS.find(words => lower.startsWith(words, from));
  if (tail !== undefined) return from + tail.length;
  // Bucharest Summit of NATO: whose it is stands outside.
  const subject = lower.startsWith(' of the ', from) ? from + 8 : lower.startsWith(' of ', from) ? from + 4 : -1;
  if (subject > 0 && isCapitalised(text, subject) && !lower.endsWith('summit', from))
    return titleEnd(text, lower, from, LIMITS.en, false);
  if (isSubject(text, lower, from))
    return withoutPlace(text, { start: from, end: titleEnd(text, lower, from, LIMITS.en, false) });
  return betweenEnd(text, lower, from, 'en');
}

/** Dialogue on Ocean Affairs in Bergen: where a meeting is held is no part of its name. */
function withoutPlace(text: string, { start, end }: Span): number {
  const place = text.slice(start, end).lastIndexOf(' in ');
  return place > 0 && isCapitalAt(text, start + place + 4) ? start + place : end;
}

/** Dialogue on Ocean Affairs, of a name in capitals; a summit on Monday tells when. */
function isSubject(text: string, lower: string, from: number): boolean {
  if (!lower.startsWith(' on ', from) || !isCapitalised(text, wordBefore(text, from)?.start ?? from)) return false;
  const subject = wordAfter(text, from + 4);
  return (
    subject !== undefined &&
    isCapitalAt(text, subject.start) &&
    !DATE_WORDS.has(lower.slice(subject.start, subject.end))
  );
}

/** Whether a name is one of states that meet: two parties, a union, or a name of its own in capitals beside them. */
export function isEnglishMeeting({
  text,
  lower,
  hit,
  start,
  end,
  ordinal,
  hasCapital,
  parties,
  name,
  near,
}: Name): boolean {
  const word = lower.slice(hit.start, hit.end);
  const isUpperWord = isCapitalised(text, hit.start);
  if (hit.row.need === 'body') return isEnglishBody({ text, lower, hit, start, end, ordinal, parties, near });
  if (start === hit.start) return parties.length > 1 && name.includes('2+2');
  if (word === '2+2' ? ordinal !== undefined : isUpperWord && name.includes('2+2')) return near(hit);
  if (word === 'council') return ordinal !== undefined && isUpperWord && near(hit);
  if (word.endsWith('exercise'))
    return parties.length > 1 || (capitalisedIn(text, { start, end: hit.start }) > 1 && near(hit));
  if (parties.length > 1 || (areSeveral(parties) && (hasCapital || ordinal !== undefined))) return true;
  if (isPlaceSummit(lower, word, isUpperWord, { start, end: hit.start })) return true;
  // Third Meeting of Northern Transport Ministers: behind the word the name goes on in capitals.
  if (ordinal !== undefined && isUpperWord && capitalisedIn(text, { start: hit.end, end }) > 1) return near(hit);
  if (!hasCapital) return false;
  // Fifth Baltic Coast Guard Forum: number, subject and capitals speak for themselves.
  const isCounted = ordinal !== undefined && isUpperWord && COUNTED_MEETINGS.has(word);
  if (isCounted && hasSubject(lower, { start, end: hit.start }) && capitalisedIn(text, { start, end: hit.start }) > 2)
    return true;
  // the Northern Group Defence Ministers' Meeting: whose meeting it is stands in its name.
  if (
    isUpperWord &&
    MEETING_MEMBERS.some(members => name.includes(members)) &&
    capitalisedIn(text, { start, end: hit.start }) > 2
  )
    return near(hit);
  if (ordinal === undefined)
    return (
      isUpperWord &&
      OWN_NAMED_MEETINGS.has(word) &&
      capitalisedIn(text, { start, end: hit.start }) > 1 &&
      hasSubject(lower, { start, end: hit.start }) &&
      near(hit)
    );
  return (
    hasRank(name) || (isUpperWord && isCapitalised(text, start) && capitalisedIn(text, { start, end }) > 2 && near(hit))
  );
}

/** the Bucharest Summit, the Washington Conference. */
const isPlaceSummit = (lower: string, word: string, isUpperWord: boolean, name: Span): boolean => {
  if (!isUpperWord || !PLACED_MEETINGS.has(word)) return false;
  return isPlace(lower.slice(name.start, name.end - 1));
};

function hasSubject(lower: string, { start, end }: Span): boolean {
  for (let word = wordAfter(lower, start); word && word.end <= end; word = wordAfter(lower, word.end))
    if (MEETING_SUBJECTS.has(lower.slice(word.start, word.end))) return true;
  return false;
}

/** Joint Working Group on Maritime Security, Sixteenth Session of the Norway–Russia Joint Commission. */
function isEnglishBody({
  text,
  lower,
  hit,
  start,
  end,
  ordinal,
  parties,
  near,
}: Omit<Name, 'wordStart' | 'hasCapital' | 'name'>): boolean {
  if (!isCapitalised(text, hit.start)) return false;
  if (lower.startsWith('session', hit.start)) return ordinal !== undefined && parties.length > 1;
  if (parties.length > 1) return true;
  if (!lower.startsWith('working', hit.start))
    return ordinal !== undefined && capitalisedIn(text, { start: hit.end, end }) > 0 && near(hit);
  const isShared = SHARED_BODIES.some(word => lower.startsWith(word, start));
  return (
    (isShared || ordinal !== undefined || areSeveral(parties)) && (end > hit.end || start < hit.start) && near(hit)
  );
}

const hasRank = (name: string): boolean => MEETING_RANKS.some(rank => name.includes(rank));

import { ENGLISH_ORDINALS, MEETING_MODIFIERS, MEETING_SUBJECTS } from '../../lexicon/en/meetings';
import { CITIES, ENGLISH_PLACES } from '../../lexicon/en/places';
import { ENGLISH_TITLES } from '../../lexicon/en/title-grammar';
import { SWEDISH_ORDINALS } from '../../lexicon/sv/meetings';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import { VIETNAMESE_MEETINGS, VIETNAMESE_ORDINALS } from '../../lexicon/vi/meetings';
import { VIETNAMESE_TITLES } from '../../lexicon/vi/title-grammar';
import { isDigit, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { type PhraseLimits, titleEnd } from '../titled/latin-phrase';
import { latinOrdinal } from '../titled/ordinals';
import { areSeveral, codesOf, partiesIn } from '../titled/parties';
import { partyListEnd } from '../titled/party-list';
import type { StatesNear } from '../titled/states-near';
import { swedishNameEnd } from '../titled/swedish-name';
import { isCapitalised, wordAfter, wordBefore } from '../titled/words';
import type { MeetingCandidate, MeetingRow } from './candidate';

type Latin = 'en' | 'sv' | 'vi';

const no = () => false;
const LIMITS: Readonly<Record<Latin, PhraseLimits>> = {
  en: { language: 'en', grammar: ENGLISH_TITLES, isKind: no },
  sv: { language: 'sv', grammar: SWEDISH_TITLES, isKind: no },
  vi: { language: 'vi', grammar: VIETNAMESE_TITLES, isKind: no },
};
const ORDINALS: Readonly<Record<Latin, ReadonlyMap<string, number>>> = {
  en: ENGLISH_ORDINALS,
  sv: SWEDISH_ORDINALS,
  vi: VIETNAMESE_ORDINALS,
};

/**
 * Reads the meeting around a word of meeting in English, Swedish or Vietnamese.
 *
 *   at the 14th ASEAN-Japan Vice-Ministerial Defence Forum in Fukuoka
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function latinMeeting(
  text: string,
  lower: string,
  hit: Hit<MeetingRow>,
  language: Latin,
  near: StatesNear,
): MeetingCandidate | undefined {
  if (hit.row.need === 'known')
    return text.startsWith(hit.row.name, hit.start) ? knownMeeting(text, lower, hit, language) : undefined;
  if (language === 'vi') return vietnamese(text, lower, hit);
  if (hit.row.need === 'joint') {
    const named = exerciseEnd(text, lower, hit, language, near);
    if (named > hit.end)
      return {
        start: hit.start,
        end: named,
        cue: { start: hit.start, end: hit.end },
        language,
        ordinal: undefined,
        parties: [],
      };
  }
  const wordStart = language === 'sv' ? compoundStart(lower, hit.start) : hit.start;
  const beginning = startOf(text, lower, wordStart, language);
  const { ordinal, hasCapital } = beginning;
  // trilateral defence ministers' meeting between Japan, Australia and …: words of rank begin it where parties follow.
  const start =
    language === 'en' &&
    beginning.start === hit.start &&
    beginning.modified < hit.start &&
    lower.startsWith(' between ', hit.end)
      ? beginning.modified
      : beginning.start;
  const end = language === 'sv' ? swedishEnd(text, lower, hit.end, ordinal) : englishEnd(text, lower, hit.end);
  const parties = codesOf(partiesIn(text, { start, end }, language));
  const name = lower.slice(start, hit.end);
  const read: Name = { text, lower, hit, start, end, wordStart, ordinal, hasCapital, parties, name, near };
  if (!(language === 'sv' ? isSwedishMeeting(read) : isEnglishMeeting(read))) return undefined;
  return { start, end, cue: { start: hit.start, end: hit.end }, language, ordinal, parties };
}

/** Exercise Harbour Light, Exercise Aurora 23, övningen Djup hand: the name right behind the word. */
function exerciseEnd(text: string, lower: string, { start, end }: Span, language: Latin, near: StatesNear): number {
  if (language === 'sv') {
    if (isLatinLetter(lower.charCodeAt(start - 1))) return end;
    const named = swedishNameEnd(text, lower, end);
    const number = named > end ? wordAfter(text, named) : undefined;
    const isNumber = number !== undefined && isDigit(text.charCodeAt(number.start)) && number.end - number.start <= 4;
    return isNumber && isDigit(text.charCodeAt(number.end - 1)) ? number.end : named;
  }
  if (!isCapitalised(text, start) || !near({ start, end })) return end;
  let stop = end;
  for (
    let word = wordAfter(text, end);
    word && isCapitalised(text, word.start) && (stop > end || !isDigit(text.charCodeAt(word.start)));
    word = wordAfter(text, word.end)
  )
    stop = word.end;
  return stop;
}

interface Name {
  readonly text: string;
  readonly lower: string;
  readonly hit: Span;
  readonly start: number;
  readonly end: number;
  readonly wordStart: number;
  readonly ordinal: number | undefined;
  readonly hasCapital: boolean;
  readonly parties: readonly string[];
  /** From the beginning to the word of meeting, in lower case. */
  readonly name: string;
  readonly near: StatesNear;
}

/** möten med …, samtal mellan …: common nouns; only the definite form names. */
function isSwedishMeeting({ lower, hit, wordStart, ordinal, parties, name }: Name): boolean {
  const isTwoPlusTwo = name.includes('2+2');
  const word = lower.slice(hit.start, hit.end);
  const isDefinite = word.endsWith('et') || word.endsWith('en') || word.endsWith('n');
  if (!isDefinite && ordinal === undefined && !isTwoPlusTwo) return false;
  if (isTwoPlusTwo) return true;
  if (word === 'rådet' || word === 'kommittén') return ordinal !== undefined && parties.length > 1;
  return parties.length > 1 || (areSeveral(parties) && (ordinal !== undefined || wordStart < hit.start));
}

function isEnglishMeeting({ text, lower, hit, start, end, ordinal, hasCapital, parties, name, near }: Name): boolean {
  const word = lower.slice(hit.start, hit.end);
  if (start === hit.start) return parties.length > 1 && name.includes('2+2');
  const isUpperWord = isCapitalised(text, hit.start);
  if (word === 'council') return ordinal !== undefined && isUpperWord && near(hit);
  if (word.endsWith('exercise')) return parties.length > 1 || (capitals(text, start, hit.start) > 1 && near(hit));
  if (parties.length > 1 || (areSeveral(parties) && (hasCapital || ordinal !== undefined))) return true;
  if (isPlaceSummit(lower, word, isUpperWord, { start, end: hit.start })) return true;
  // Third Meeting of Northern Transport Ministers: behind the word the name goes on in capitals.
  if (ordinal !== undefined && isUpperWord && capitals(text, hit.end, end) > 1) return near(hit);
  if (!hasCapital) return false;
  if (ordinal === undefined)
    return (
      isUpperWord &&
      OWN_NAMED.has(word) &&
      capitals(text, start, hit.start) > 1 &&
      hasSubject(lower, { start, end: hit.start }) &&
      near(hit)
    );
  return hasRank(name) || (isUpperWord && isCapitalised(text, start) && capitals(text, start, end) > 2 && near(hit));
}

/** Words of meeting that a name of its own in capitals may stand before: the Northern Coast Guard Forum. */
const OWN_NAMED: ReadonlySet<string> = new Set(['dialogue', 'forum', 'conference', 'symposium', 'summit', 'talks']);

/** the Bucharest Summit, the Washington Conference. */
const isPlaceSummit = (lower: string, word: string, isUpperWord: boolean, name: Span): boolean => {
  if (!isUpperWord || (word !== 'summit' && word !== 'conference')) return false;
  const place = lower.slice(name.start, name.end - 1);
  return CITIES.has(place) || ENGLISH_PLACES.has(place);
};

function hasSubject(lower: string, { start, end }: Span): boolean {
  for (let word = wordAfter(lower, start); word && word.end <= end; word = wordAfter(lower, word.end))
    if (MEETING_SUBJECTS.has(lower.slice(word.start, word.end))) return true;
  return false;
}

function capitals(text: string, start: number, end: number): number {
  let count = 0;
  for (let word = wordAfter(text, start); word && word.end <= end; word = wordAfter(text, word.end))
    if (isCapitalised(text, word.start)) count++;
  return count;
}

const RANKS = ['ministerial', 'minister', 'summit', 'leaders', 'chiefs of', 'defence', 'defense', '2+2'];
const hasRank = (name: string): boolean => RANKS.some(rank => name.includes(rank));

interface Beginning {
  readonly start: number;
  readonly ordinal: number | undefined;
  readonly hasCapital: boolean;
  /** Where the words of rank and field before the word of meeting begin. */
  readonly modified: number;
}

/** Goes left over capitals, ordinals, parties and the words of rank and field between them. */
function startOf(text: string, lower: string, wordStart: number, language: Latin): Beginning {
  let start = wordStart;
  let at = wordStart;
  let ordinal: number | undefined;
  let hasCapital = false;
  let modified = wordStart;
  for (let count = 0; count < 12; count++) {
    const word = wordBefore(text, at);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    const value = ORDINALS[language].get(key) ?? latinOrdinal(key);
    if (value !== undefined) {
      ordinal = value;
      start = word.start;
      break;
    }
    if (STOPPERS.has(key)) break;
    const isParty = partiesIn(text, word, language).length > 0;
    if (isParty || (isCapitalised(text, word.start) && !isYear(key)) || key.startsWith('2+2')) {
      hasCapital = true;
      start = word.start;
    } else if (
      language === 'sv'
        ? !(key.endsWith('-') || (key === 'och' && lower[word.start - 2] === '-') || isAdjective(key))
        : !MEETING_MODIFIERS.has(key) && key !== 'of' && key !== 'on'
    )
      break;
    else if (MEETING_MODIFIERS.has(key) && key !== 'and') modified = word.start;
    at = word.start;
  }
  // Modifiers in lower case count only behind a party, a capital or an ordinal.
  if (language === 'sv' && ordinal === undefined) start = swedishStart(lower, wordStart, start);
  return { start, ordinal, hasCapital, modified };
}

/** politiska of svensk-vietnamesiska politiska dialogen; no infinitive of four letters and less. */
const isAdjective = (word: string): boolean => word.endsWith('a') && word.length > 5 && !SWEDISH_TITLES.stops.has(word);

/** 2+2-diplomati- och försvarsdialogen: the parts of a compound before och. */
function swedishStart(lower: string, wordStart: number, start: number): number {
  const and = wordBefore(lower, wordStart);
  if (!and || lower.slice(and.start, and.end) !== 'och') return start;
  const part = wordBefore(lower, and.start);
  return part && lower[part.end - 1] === '-' ? Math.min(part.start, start) : start;
}

const STOPPERS: ReadonlySet<string> = new Set(
  'the a an this that at in during after before since and-the den det de en ett vid under i på om inför efter från med av till ramen att och-den minister president secretary ambassador when while on monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const isYear = (word: string): boolean => word.length === 4 && word >= '1000' && word <= '2999';

function compoundStart(lower: string, hitStart: number): number {
  let start = hitStart;
  while (start > 0 && hitStart - start < 50) {
    const unit = lower.charCodeAt(start - 1);
    if (isLatinLetter(unit) || isDigit(unit)) start--;
    else if (
      (unit === 0x2d || unit === 0x2b || unit === 0x3a) &&
      start > 1 &&
      (isLatinLetter(lower.charCodeAt(start - 2)) || isDigit(lower.charCodeAt(start - 2)))
    )
      start--;
    else break;
  }
  return start;
}

/** Meeting of Northern Transport Ministers, Meeting-Plus, Committee ("2+2"), dialogue between …. */
function englishEnd(text: string, lower: string, from: number): number {
  for (const tail of [' ("2+2")', ' (“2+2”)', ' (2+2)', '-plus', ' plus'])
    if (lower.startsWith(tail, from)) return from + tail.length;
  // Bucharest Summit of NATO: whose it is stands outside.
  const subject = lower.startsWith(' of the ', from) ? from + 8 : lower.startsWith(' of ', from) ? from + 4 : -1;
  if (subject > 0 && isCapitalised(text, subject) && !lower.endsWith('summit', from))
    return titleEnd(text, lower, from, LIMITS.en, false);
  return betweenEnd(text, lower, from, 'en');
}

/** på viceministernivå mellan Vietnam och Japan. */
function swedishEnd(text: string, lower: string, from: number, ordinal: number | undefined): number {
  let end = from;
  if (ordinal !== undefined) {
    const about = aboutEnd(lower, from);
    const body = bodyEnd(text, lower, from);
    if (body > from) return body;
    if (about > from) {
      const between = betweenEnd(text, lower, about, 'sv');
      return between > about ? between : from;
    }
  }
  const on = wordAfter(lower, end);
  if (on && lower.slice(on.start, on.end) === 'på') {
    let word = wordAfter(lower, on.end);
    for (let count = 0; count < 3 && word; count++) {
      if (lower.endsWith('nivå', word.end) && lower.slice(word.start, word.end).endsWith('nivå')) {
        end = word.end;
        break;
      }
      word = wordAfter(lower, word.end);
    }
  }
  return betweenEnd(text, lower, end, 'sv');
}

/** om maritim säkerhet, where mellan follows. */
function aboutEnd(lower: string, from: number): number {
  const about = wordAfter(lower, from);
  if (!about || lower.slice(about.start, about.end) !== 'om') return from;
  let word = wordAfter(lower, about.end);
  for (let count = 0; count < 5 && word; count++) {
    const next = wordAfter(lower, word.end);
    if (next && lower.slice(next.start, next.end) === 'mellan') return word.end;
    word = next;
  }
  return from;
}

/** i den svensk-vietnamesiska kommissionen, of a meeting told by its number. */
function bodyEnd(text: string, lower: string, from: number): number {
  if (!lower.startsWith(' i den ', from) && !lower.startsWith(' i det ', from)) return from;
  let word = wordAfter(lower, from + 6);
  for (let count = 0; count < 4 && word; count++) {
    const key = lower.slice(word.start, word.end);
    if (SWEDISH_BODIES.some(body => key.endsWith(body)))
      return codesOf(partiesIn(text, { start: from, end: word.end }, 'sv')).length > 0 ? word.end : from;
    word = wordAfter(lower, word.end);
  }
  return from;
}
const SWEDISH_BODIES = ['kommissionen', 'kommittén', 'arbetsgruppen', 'rådet', 'utskottet', 'delegationen', 'gruppen'];

/** between Viet Nam and Japan, at vice-ministerial level between …, on …: only a list of parties goes on behind a meeting. */
function betweenEnd(text: string, lower: string, from: number, language: Latin): number {
  let at = from;
  const first = wordAfter(lower, at);
  if (!first) return from;
  const key = lower.slice(first.start, first.end);
  if (language === 'en' && key === 'at') {
    const level = lower.indexOf(' level', first.end);
    if (level > first.end && level - first.end < 40) at = level + 6;
  }
  const between = wordAfter(lower, at);
  if (!between || !LIMITS[language].grammar.between.has(lower.slice(between.start, between.end))) return from;
  const { grammar } = LIMITS[language];
  const end =
    language === 'en'
      ? titleEnd(text, lower, at, LIMITS.en, false)
      : partyListEnd(text, lower, between.end, language, grammar, no);
  return codesOf(partiesIn(text, { start: at, end }, language)).length > 1 ? end : from;
}

const VIETNAMESE_STARTS = VIETNAMESE_MEETINGS.map(({ word }) => word.toLowerCase());

/** Đối thoại 2+2 Ngoại giao - Quốc phòng cấp Thứ trưởng lần thứ nhất giữa Việt Nam và Nhật Bản. */
function vietnamese(text: string, lower: string, hit: Hit<MeetingRow>): MeetingCandidate | undefined {
  const { grammar } = LIMITS.vi;
  let at = hit.end;
  let end = hit.end;
  let ordinal: number | undefined;
  let isBetween = false;
  let wasNumbered = false;
  let wasParty = false;
  let capitals = 0;
  for (let count = 0; count < 24; count++) {
    const word = wordAfter(text, at);
    if (!word) {
      if ((text.startsWith(' - ', at) || text.startsWith(' – ', at)) && isCapitalised(text, at + 3)) {
        at += 2;
        continue;
      }
      break;
    }
    const key = lower.slice(word.start, word.end);
    // lần thứ tư, and of a session kỳ họp thứ 4.
    const isTimes = key === 'lần' || (key === 'thứ' && lower.startsWith('kỳ họp', hit.start));
    if (isTimes) {
      const [value, stop] = vietnameseOrdinal(text, lower, key === 'lần' ? word.end : word.start);
      if (value === undefined) break;
      ordinal = value;
      wasNumbered = true;
      end = stop;
      at = stop;
      continue;
    }
    if (
      key === 'giữa' ||
      (isBetween && key === 'và') ||
      (!isBetween &&
        key === 'và' &&
        isCapitalised(text, word.end + 1) &&
        !VIETNAMESE_STARTS.some(other => lower.startsWith(other, word.end + 1)))
    ) {
      if (key === 'giữa') isBetween = true;
      at = word.end;
      continue;
    }
    if (key === 'về' && ordinal !== undefined && end > hit.end) {
      wasNumbered = false;
      wasParty = false;
      at = word.end;
      continue;
    }
    if (grammar.stops.has(key) || grammar.joiners.has(key)) break;
    const isName = isCapitalised(text, word.start);
    // … Việt Nam - Nhật Bản lần thứ 11 diễn ra: behind parties or an ordinal a word in lower case is the clause's.
    if (!isName && (wasNumbered || wasParty) && !BEHIND_PARTIES.has(key)) break;
    if (isName) capitals++;
    wasNumbered = false;
    wasParty = isName && partiesIn(text, { start: hit.end, end: word.end }, 'vi').some(party => party.end === word.end);
    end = word.end;
    at = word.end;
  }
  const parties = partiesIn(text, { start: hit.start, end }, 'vi');
  const codes = codesOf(parties);
  const last = parties[parties.length - 1];
  if (isBetween && codes.length > 1 && last) end = last.end;
  const name = lower.slice(hit.start, end);
  const isUpper = text[hit.start] !== lower[hit.start];
  if (
    codes.length > 1 ||
    (areSeveral(codes) && (isUpper || ordinal !== undefined)) ||
    (ordinal !== undefined && isUpper && (codes.length > 0 || capitals > 2)) ||
    (isUpper && name.includes('2+2'))
  )
    return { start: hit.start, end, cue: { start: hit.start, end: hit.end }, language: 'vi', ordinal, parties: codes };
  return undefined;
}

/** Words in lower case that a name goes on with behind its parties or number: mở rộng, cấp Thứ trưởng. */
const BEHIND_PARTIES: ReadonlySet<string> = new Set(['cấp', 'mở', 'rộng', 'lần', 'năm', 'hỗn', 'hợp']);

function vietnameseOrdinal(text: string, lower: string, from: number): readonly [number | undefined, number] {
  let word = wordAfter(text, from);
  if (word && lower.slice(word.start, word.end) === 'thứ') word = wordAfter(text, word.end);
  if (!word) return [undefined, from];
  const key = lower.slice(word.start, word.end);
  const value = VIETNAMESE_ORDINALS.get(key) ?? (isDigit(key.charCodeAt(0)) ? Number.parseInt(key, 10) : undefined);
  if (value === undefined) return [undefined, from];
  return [value, key === 'đầu' && lower.startsWith(' tiên', word.end) ? word.end + 5 : word.end];
}

/** Shangri-La Dialogue, RIMPAC 2024: with an ordinal before and a year behind. */
function knownMeeting(text: string, lower: string, hit: Hit<MeetingRow>, language: Latin): MeetingCandidate {
  const before = wordBefore(text, hit.start);
  const key = before ? lower.slice(before.start, before.end) : '';
  const ordinal =
    before && before.end === hit.start - 1 ? (ORDINALS[language].get(key) ?? latinOrdinal(key)) : undefined;
  const behind = wordAfter(text, hit.end);
  const year =
    behind &&
    behind.start === hit.end + 1 &&
    isDigit(text.charCodeAt(behind.start)) &&
    (behind.end - behind.start === 4 || behind.end - behind.start === 2)
      ? behind.end
      : hit.end;
  return {
    start: ordinal !== undefined && before ? before.start : hit.start,
    end: year,
    cue: { start: hit.start, end: hit.end },
    language,
    ordinal,
    parties: codesOf(partiesIn(text, hit, language)),
  };
}

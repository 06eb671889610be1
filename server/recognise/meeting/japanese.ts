import {
  BASIS,
  BEHIND_QUOTED_LEVEL,
  COUNTERS,
  HOSTS,
  JOINT_SIGNS,
  MEETING_BODIES,
  MEETING_FOLLOWERS,
  MEETING_OTHER_WORDS,
  MEETING_WORDS,
  MEMBER_SIGNS,
  NO_OPENERS,
  NO_PLACES,
  TWO_PLUS_TWO,
} from '../../lexicon/ja/meetings';
import { VERB_ENDINGS } from '../../lexicon/ja/title-grammar';
import { isDigit, isKanji, isKatakana, isLatinLetter, unitsOf } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { japanesePhrase } from '../titled/japanese-phrase';
import { japaneseOrdinal, type Ordinal } from '../titled/ordinals';
import { areSeveral, codesOf, partiesIn } from '../titled/parties';
import { isOpeningQuote, quotedFrom } from '../titled/quotes';
import { runStart } from '../titled/units';
import type { MeetingCandidate, MeetingRow } from './candidate';

const WORDS = MEETING_WORDS.map(({ word }) => word);
const verbEndings = unitsOf(VERB_ENDINGS);
const followers = unitsOf(MEETING_FOLLOWERS);

/**
 * Reads the meeting that ends in a Japanese word of meeting, its ordinal and bracketed level with it.
 *
 *   先月に開いた第4回日瑞外務・防衛局長級協議(局長級2+2)の記録
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function japaneseMeeting(text: string, hit: Hit<MeetingRow>): MeetingCandidate | undefined {
  if (hit.row.need === 'known') return knownMeeting(text, hit);
  if (isOtherWord(text, hit.end)) return undefined;
  const cue = { start: quoteOpensAt(text, hit) ? hit.start - 1 : hit.start, end: hit.end };
  // 日越間の協議 is a common noun.
  if (text[cue.start - 1] === 'の') return undefined;
  const phrase = japanesePhrase(text, cue.start, WORDS);
  let start = behindBasis(text, withBracket(text, phrase.start), cue.start);
  const ordinal = ordinalOf(text, start, cue.start);
  const inside = partiesIn(text, { start: ordinal?.end ?? start, end: hit.end }, 'ja');
  const codes = codesOf(inside);
  const session = ordinal?.end === cue.start ? numberedSession(text, hit, ordinal) : undefined;
  if (session) return session;
  start = ordinal?.start ?? startOf(text, start, inside[0]?.start, cue.start);
  // Where a quote stands inside (日英「2+2」) it closes behind the word.
  const closed = cue.start < hit.start ? behindQuote(text, hit.end + 1) : hit.end;
  const end = endOf(text, closed, hit.row.need === 'joint');
  const stem = text.slice(ordinal?.end ?? start, cue.start);
  if (!isBelieved(text, { stem, codes, hit, hasOrdinal: ordinal !== undefined, hasName: end > closed }))
    return undefined;
  return {
    start,
    end,
    cue: { start: hit.start, end: hit.end },
    language: 'ja',
    ordinal: ordinal?.value,
    parties: codes,
  };
}

/** 日印作業部会第3回会合: the number stands between a series of several parties and the word. */
function numberedSession(text: string, hit: Hit<MeetingRow>, ordinal: PlacedOrdinal): MeetingCandidate | undefined {
  const series = japanesePhrase(text, ordinal.start, []).start;
  const parties = partiesIn(text, { start: series, end: ordinal.start }, 'ja');
  const codes = codesOf(parties);
  if (!areSeveral(codes)) return undefined;
  const start = startOf(text, series, parties[0]?.start, ordinal.start);
  const cue = { start: hit.start, end: hit.end };
  return { start, end: hit.end, cue, language: 'ja', ordinal: ordinal.value, parties: codes };
}

/** 「2+2」対話, 「2+2」会合 */
const behindQuote = (text: string, closed: number): number =>
  closed + (BEHIND_QUOTED_LEVEL.find(word => text.startsWith(word, closed))?.length ?? 0);

const quoteOpensAt = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '「' && text[start] === '2' && text[end] === '」';

/** Whether a word of meeting goes on as another: 会議室, 協議会. */
export function isOtherWord(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (verbEndings.has(next)) return true;
  if (!isKanji(next)) return text[end] === 'ホ';
  if (!followers.has(next)) return true;
  for (const word of MEETING_OTHER_WORDS) if (text.startsWith(word, end)) return true;
  return false;
}

interface PlacedOrdinal extends Ordinal {
  readonly end: number;
}

/** The ordinal before a title or within its first run: 第14回 日ASEAN…, 第6回日ASEAN…. */
function ordinalOf(text: string, start: number, end: number): PlacedOrdinal | undefined {
  const before = text[start - 1] === ' ' ? start - 1 : start;
  const outer = japaneseOrdinal(text, before);
  if (outer) return { ...outer, end: start };
  for (let at = end; at > start; at--) {
    const inner = text[at - 1] === '回' || text[at - 1] === '次' ? japaneseOrdinal(text, at) : undefined;
    if (inner && inner.start >= start) return { ...inner, end: at };
  }
  return undefined;
}

/** A title begins with its parties, unless what stands before them is of its name (拡大日米). */
function startOf(text: string, start: number, firstParty: number | undefined, end: number): number {
  if (firstParty === undefined || firstParty <= start || firstParty >= end) return start;
  const prefix = text.slice(start, firstParty);
  return prefix.length > 8 ||
    isDigit(prefix.charCodeAt(prefix.length - 1)) ||
    NO_OPENERS.some(word => prefix.endsWith(word))
    ? firstParty
    : start;
}

/** 「…協定」に基づく共同訓練: the instrument in quotes is a title of its own. */
function behindBasis(text: string, start: number, end: number): number {
  const basis = text.slice(start, end).lastIndexOf(BASIS);
  return basis < 0 ? start : start + basis + BASIS.length;
}

/** Goes on before a bracketed acronym: ASEAN地域フォーラム(ARF)閣僚会合. */
function withBracket(text: string, start: number): number {
  if (text[start - 1] !== ')') return start;
  for (let at = start - 2; at > 0 && start - at < 14; at--) {
    if (text[at] === '(') {
      const run = runStart(text, at, Math.max(0, at - 40));
      return run < at ? run : start;
    }
    if (!isLatinLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at)) && text[at] !== '+') return start;
  }
  return start;
}

/** Takes the bracketed level (次官級2+2) and the name of an exercise behind it: 日豪共同訓練(武士道ガーディアン). */
function endOf(text: string, end: number, isExercise: boolean): number {
  if (text[end] === '(') {
    const close = text.indexOf(')', end);
    if (close > end && close - end < 26) {
      const content = text.slice(end + 1, close);
      if (TWO_PLUS_TWO.some(level => content.endsWith(level))) return close + 1;
      if (isExercise && isExerciseName(content)) return close + 1;
    }
  }
  if (!isExercise) return end;
  const open = text[end] === ' ' ? end + 1 : end;
  if (isOpeningQuote(text.charCodeAt(open))) {
    const quoted = quotedFrom(text, open);
    return quoted && quoted.end - quoted.start <= 30 ? quoted.end + 1 : end;
  }
  if (open > end) {
    let stop = open;
    while (
      stop < text.length &&
      stop - open < 24 &&
      (isKatakana(text.charCodeAt(stop)) ||
        isDigit(text.charCodeAt(stop)) ||
        isKanji(text.charCodeAt(stop)) ||
        text[stop] === '・')
    )
      stop++;
    if (isExerciseName(text.slice(open, stop))) return stop;
  }
  return end;
}

/** Names of exercises hold katakana or capitals: 武士道ガーディアン25, MALABAR 2025. */
function isExerciseName(content: string): boolean {
  if (content.length < 4) return false;
  let katakana = 0;
  let capitals = 0;
  for (let at = 0; at < content.length; at++) {
    const unit = content.charCodeAt(at);
    if (isKatakana(unit)) katakana++;
    else if (unit >= 0x41 && unit <= 0x5a) capitals++;
    else if (unit >= 0x3041 && unit <= 0x309f) return false;
  }
  return katakana >= 4 || capitals >= 4;
}

interface Evidence {
  readonly stem: string;
  readonly codes: readonly string[];
  readonly hit: Hit<MeetingRow>;
  readonly hasOrdinal: boolean;
  readonly hasName: boolean;
}

function isBelieved(text: string, { stem, codes, hit, hasOrdinal, hasName }: Evidence): boolean {
  const { need } = hit.row;
  if (codes.length === 0 && !hasOrdinal && !hasName && need !== 'named') return false;
  const name = stem + text.slice(hit.start, hit.end);
  if (need === 'joint') {
    if (hasName) return codes.length > 0 || hasJoint(name);
    return codes.length > 1 && hasJoint(name);
  }
  if (codes.length > 1) return hasOrdinal || !isBody(name);
  if (areSeveral(codes)) return hasOrdinal || (MEMBER_SIGNS.some(sign => name.includes(sign)) && !isBody(name));
  if (hasOrdinal && stem.length >= 2) return !isBody(name);
  if (need !== 'named' || stem.length < 3) return false;
  return HOSTS.some(host => stem.endsWith(host)) || (text.startsWith('サミット', hit.start) && isPlaceLike(stem));
}

const isBody = (name: string): boolean => MEETING_BODIES.some(body => name.includes(body));
const hasJoint = (name: string): boolean => JOINT_SIGNS.some(sign => name.includes(sign));
/** 伊勢志摩サミット, 九州・沖縄サミット: kanji or katakana that is no quality (緊急, オンライン). */
const isPlaceLike = (stem: string): boolean => !NO_PLACES.some(word => stem.includes(word));

/** シャングリラ会合, RIMPAC2024, マラバール2025: the name, with an ordinal before or a year behind. */
function knownMeeting(text: string, hit: Hit<MeetingRow>): MeetingCandidate | undefined {
  if (!text.startsWith(hit.row.name, hit.start)) return undefined;
  if (
    isKatakana(text.charCodeAt(hit.start)) &&
    (isKatakana(text.charCodeAt(hit.start - 1)) || isKatakana(text.charCodeAt(hit.end)))
  )
    return undefined;
  const before = text[hit.start - 1] === ' ' ? hit.start - 1 : hit.start;
  const ordinal = japaneseOrdinal(text, before);
  let end = hit.end;
  const digits = text[end] === ' ' || text[end] === '-' ? end + 1 : end;
  let stop = digits;
  while (stop - digits < 4 && isDigit(text.charCodeAt(stop))) stop++;
  if ((stop - digits === 2 || stop - digits === 4) && !COUNTERS.includes(text[stop] ?? ' ')) end = stop;
  return {
    start: ordinal?.start ?? hit.start,
    end: endOf(text, end, false),
    cue: { start: hit.start, end: hit.end },
    language: 'ja',
    ordinal: ordinal?.value,
    parties: codesOf(partiesIn(text, hit, 'ja')),
  };
}

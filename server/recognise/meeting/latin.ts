import type { LatinLanguage } from '../../text/language';
import { isCapitalAt, isDigit } from '../../text/script';
import type { Hit } from '../cues';
import { latinOrdinal, vietnameseOrdinal } from '../titled/ordinals';
import { codesOf, partiesIn } from '../titled/parties';
import type { StatesNear } from '../titled/states-near';
import { wordAfter, wordBefore } from '../titled/words';
import type { MeetingCandidate, MeetingRow } from './candidate';
import { englishEnd, isEnglishMeeting } from './english';
import { exerciseEnd } from './exercise';
import { type Name, ORDINALS, startOf } from './latin-name';
import { compoundOfMeeting, isSwedishMeeting, ownerStart, partiesOfCompound, swedishEnd } from './swedish';
import { vietnameseMeeting } from './vietnamese';

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
  language: LatinLanguage,
  near: StatesNear,
): MeetingCandidate | undefined {
  const cue = { start: hit.start, end: hit.end };
  if (hit.row.need === 'known')
    return isWritten(text, hit, language) ? knownMeeting(text, lower, hit, language) : undefined;
  const wordStart = language === 'sv' ? compoundOfMeeting(lower, hit.start) : hit.start;
  if (hit.row.need === 'joint') {
    const end = exerciseEnd(text, lower, hit, language, near);
    if (end > hit.end) {
      // the Japan–France Joint Exercise Brunet-Takamori 24: whose exercise it is stands before it.
      const before = { start: startOf(text, lower, wordStart, language).start, end: wordStart };
      const parties = codesOf(partiesIn(text, before, language));
      const start = language === 'en' && parties.length > 0 ? before.start : wordStart;
      return { start, end, cue, language, ordinal: undefined, parties: start < wordStart ? parties : [] };
    }
  }
  if (language === 'vi') return vietnameseMeeting(text, lower, hit);
  const { start, ordinal, hasCapital } = beginning(text, lower, hit, wordStart, language);
  const end = language === 'sv' ? swedishEnd(text, lower, hit, ordinal) : englishEnd(text, lower, hit.end);
  const named = codesOf(partiesIn(text, { start, end }, language));
  const parties = language === 'sv' && named.length === 0 ? partiesOfCompound(text, wordStart, hit.start) : named;
  const name = lower.slice(start, hit.end);
  const read: Name = { text, lower, hit, start, end, wordStart, ordinal, hasCapital, parties, name, near };
  if (!(language === 'sv' ? isSwedishMeeting(read) : isEnglishMeeting(read))) return undefined;
  return { start, end, cue, language, ordinal, parties };
}

function beginning(text: string, lower: string, hit: Hit<MeetingRow>, wordStart: number, language: LatinLanguage) {
  const found = startOf(text, lower, wordStart, language);
  if (language === 'sv') return found.start === wordStart ? { ...found, start: ownerStart(text, wordStart) } : found;
  // trilateral defence ministers' meeting between Japan, Australia and …: words of rank begin it where parties follow.
  const isBetween = found.start === hit.start && lower.startsWith(' between ', hit.end);
  return isBetween ? { ...found, start: found.modified } : found;
}

/** Whether a known name stands there as it is written; Vietnamese sets capitals within it as it likes. */
const isWritten = (text: string, { row, start }: Hit<MeetingRow>, language: LatinLanguage): boolean =>
  text.startsWith(row.name, start) || (language === 'vi' && isCapitalAt(text, start));

const TIMES = ' lần';

/** Shangri-La Dialogue, RIMPAC 2024: with an ordinal before and a year behind. */
function knownMeeting(text: string, lower: string, hit: Hit<MeetingRow>, language: LatinLanguage): MeetingCandidate {
  const before = wordBefore(text, hit.start);
  const key = before ? lower.slice(before.start, before.end) : '';
  const ordinal =
    before && before.end === hit.start - 1 ? (ORDINALS[language].get(key) ?? latinOrdinal(key)) : undefined;
  // Đối thoại Shangri-La lần thứ 22
  const counted =
    language === 'vi' && lower.startsWith(TIMES, hit.end)
      ? vietnameseOrdinal(lower, hit.end + TIMES.length)
      : undefined;
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
    end: counted?.end ?? year,
    cue: { start: hit.start, end: hit.end },
    language,
    ordinal: counted?.value ?? ordinal,
    parties: codesOf(partiesIn(text, hit, language)),
  };
}

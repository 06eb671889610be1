import { ENGLISH_BARE_MEETINGS } from '../../lexicon/en/meetings';
import { SWEDISH_BARE_MEETINGS } from '../../lexicon/sv/meetings';
import { VIETNAMESE_BARE_MEETINGS } from '../../lexicon/vi/meetings';
import type { LatinLanguage } from '../../text/language';
import type { Hit } from '../cues';
import { japaneseOrdinal, vietnameseOrdinal } from '../titled/ordinals';
import { wordAfter } from '../titled/words';
import type { MeetingCandidate, MeetingRow } from './candidate';
import { isOtherWord } from './japanese';
import { startOf } from './latin-name';
import { compoundOfMeeting } from './swedish';

/** A number with the end of a title: 第3回対話, third Sea Lanes Dialogue, sjätte konsultationen, Đối thoại lần thứ 13. */
interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
  /** What it has of the title, in lower case. */
  readonly part: string;
}

/** Words that bodies use of their own meetings: its sixth meeting. */
const BARE: ReadonlySet<string> = new Set([
  ...ENGLISH_BARE_MEETINGS,
  ...SWEDISH_BARE_MEETINGS,
  ...VIETNAMESE_BARE_MEETINGS,
]);
/** Of so many series of a document one is looked for; more are hardly told apart by a number and a word. */
const MOST_SERIES = 24;
/** By so many units more than the short form two titles are told apart. */
const COMPARED = 4;

/** The titles of a document that short forms may stand for: those with parties, one of each series. */
export function seriesOf(lower: string, candidates: readonly MeetingCandidate[]): readonly MeetingCandidate[] {
  const found = new Map<string, MeetingCandidate>();
  for (const candidate of candidates) {
    if (found.size === MOST_SERIES) break;
    if (candidate.parties.length < 2 && candidate.ordinal === undefined) continue;
    const key = `${candidate.parties.join(' ')} ${nameOf(lower, candidate)}`;
    if (!found.has(key)) found.set(key, candidate);
  }
  return [...found.values()];
}

/** A title up to its word of meeting; a Vietnamese one, which begins with it, as a whole. */
const nameOf = (lower: string, { start, end, cue, language }: MeetingCandidate): string =>
  lower.slice(start, language === 'vi' ? end : cue.end);

/**
 * Reads a meeting that is told by its number and the last words of a title which the document gives in full.
 *
 *   第4回日比海上交通対話を開いた。第3回対話以来の進展を歓迎した。
 *                                  ^^^^^^^
 * @param series what `seriesOf` gives: asked for by few documents, as few hold a number without a title.
 * @returns nothing where no series or several of the document may be meant.
 */
export function shortForm(
  text: string,
  lower: string,
  hit: Hit<MeetingRow>,
  series: () => readonly MeetingCandidate[],
): MeetingCandidate | undefined {
  const { language, need } = hit.row;
  if (need === 'known' || need === 'joint') return undefined;
  const numbered =
    language === 'ja'
      ? japaneseNumbered(text, lower, hit)
      : language === 'vi'
        ? vietnameseNumbered(lower, hit)
        : latinNumbered(text, lower, hit, language);
  if (!numbered || BARE.has(numbered.part)) return undefined;
  const { part } = numbered;
  const fitting = series().filter(one => {
    const name = nameOf(lower, one);
    return one.language === language && (language === 'vi' ? name.startsWith(part) : name.endsWith(part));
  });
  const [first, ...others] = fitting;
  if (!first || others.some(other => !isOneSeries(lower, first, other, part))) return undefined;
  return {
    start: numbered.start,
    end: numbered.end,
    cue: { start: hit.start, end: hit.end },
    language,
    ordinal: numbered.ordinal,
    parties: first.parties,
    longForm: first,
  };
}

/** 第4回日比海上交通対話 and 日比海上交通対話, as far as the shorter goes. */
function isOneSeries(lower: string, a: MeetingCandidate, b: MeetingCandidate, part: string): boolean {
  if (a.parties.join() !== b.parties.join()) return false;
  const [one, other] = [nameOf(lower, a), nameOf(lower, b)];
  const length = Math.min(one.length, other.length, part.length + COMPARED);
  return a.language === 'vi'
    ? one.slice(0, length) === other.slice(0, length)
    : one.slice(-length) === other.slice(-length);
}

function japaneseNumbered(text: string, lower: string, { start, end }: Hit<MeetingRow>): Numbered | undefined {
  const ordinal = japaneseOrdinal(text, start);
  if (!ordinal || isOtherWord(text, end)) return undefined;
  return { start: ordinal.start, end, ordinal: ordinal.value, part: lower.slice(start, end) };
}

function latinNumbered(
  text: string,
  lower: string,
  { start: hitStart, end }: Hit<MeetingRow>,
  language: LatinLanguage,
): Numbered | undefined {
  const wordStart = language === 'sv' ? compoundOfMeeting(lower, hitStart) : hitStart;
  const { start, ordinal } = startOf(text, lower, wordStart, language);
  const number = ordinal === undefined ? undefined : wordAfter(lower, start);
  if (ordinal === undefined || !number || number.end >= wordStart) return undefined;
  return { start, end, ordinal, part: lower.slice(number.end + 1, end) };
}

function vietnameseNumbered(lower: string, { start, end }: Hit<MeetingRow>): Numbered | undefined {
  const ordinal = lower.startsWith(' lần ', end) ? vietnameseOrdinal(lower, end + 4) : undefined;
  return ordinal && { start, end: ordinal.end, ordinal: ordinal.value, part: lower.slice(start, end) };
}

import { RANK_ROWS } from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import { isCapitalAt } from '../../text/script';
import type { Span } from '../../text/span';
import { partiesIn } from './parties';
import type { PhraseLimits } from './phrase-limits';
import { wordAfter } from './words';

/**
 * Where a list of parties behind mellan or giữa ends: with the last party and, behind a genitive, the body that is meant.
 *
 *   mellan Vietnam och Japan tog Japans försvarsminister
 *          ^^^^^^^^^^^^^^^^^
 *   mellan Sveriges försvarsmakt och Japans självförsvarsstyrkor undertecknades
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param from behind the word that opens the list.
 * @returns `from` where no list of parties follows.
 */
export function partyListEnd(text: string, lower: string, from: number, limits: PhraseLimits): number {
  const { language, grammar } = limits;
  const { and, stops } = grammar;
  const bodies = language === 'vi' ? vietnameseBodiesEnd(text, lower, from, limits) : from;
  if (bodies > from) return bodies;
  let at = from;
  let isLast = false;
  let last = from;
  for (let count = 0; count < 28; count++) {
    const word = wordAfter(text, at);
    if (!word) {
      if (isLast || text[at] !== ',') break;
      at++;
      continue;
    }
    const key = lower.slice(word.start, word.end);
    if (stops.has(key) && !(language === 'vi' && isCapitalAt(text, word.start))) break;
    at = word.end;
    if (and.has(key)) {
      if (isLast) break;
      isLast = true;
      last = at;
    }
  }
  const named = () => namedBodiesEnd(text, lower, from, limits);
  if (!isLast || !opensWithParty(text, { start: from, end: last }, language)) return named();
  const [party] = partiesIn(text, { start: last, end: at }, language);
  if (!party) return named();
  if (language !== 'sv' || lower[party.end] !== 's') return party.end;
  const body = wordAfter(text, party.end + 1);
  return body && body.end <= at ? body.end : party.end + 1;
}

/** giữa Thượng tướng A và Bộ trưởng B: people sign, and are no parties. */
const offices = new Set(RANK_ROWS.flatMap(({ words }) => words));
function opensOffice(lower: string, first: Span): boolean {
  const second = wordAfter(lower, first.end);
  return second !== undefined && offices.has(lower.slice(first.start, second.end));
}

/** What stands in small letters before the name of a province or a ministry. */
const UNITS: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'phố', 'bộ', 'hai', 'region', 'kommun']);
const MOST_OF_NAMES = 24;

/**
 * Where the names of two bodies end of which none is a state, for their capitals end there:
 *
 *   mellan Region Gotland och Marinbasen skrivas; giữa tỉnh Nghệ An và tỉnh Xiêng Khoảng đã được ký
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function namedBodiesEnd(
  text: string,
  lower: string,
  from: number,
  { language, grammar: { and, stops }, isKind }: PhraseLimits,
): number {
  let at = from;
  let isJoined = false;
  let hasName = false;
  for (let count = 0; count < MOST_OF_NAMES; count++) {
    const word = wordAfter(text, at);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    if (isKind(lower, word) || opensOffice(lower, word)) break;
    if (!isJoined && hasName && and.has(key)) {
      isJoined = true;
      hasName = false;
    } else if (isCapitalAt(text, word.start)) hasName = true;
    // Behind its first capital a Vietnamese name goes on in small letters: Viện Nghiên cứu Quốc phòng.
    else if (!(hasName ? language === 'vi' && !stops.has(key) && !UNITS.has(key) : UNITS.has(key))) break;
    at = word.end;
  }
  return isJoined && hasName ? at : from;
}

/** How many syllables two bodies have together. */
const MOST_SYLLABLES = 32;

/**
 * Where the names of two bodies end that no state need be part of, for the subject begins behind them:
 *
 *   giữa Viện Hàng hải và Trường Đại học Nha Trang về đào tạo thuyền viên
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function vietnameseBodiesEnd(
  text: string,
  lower: string,
  from: number,
  { grammar: { and, stops }, isKind }: PhraseLimits,
): number {
  let at = from;
  let isJoined = false;
  let opensBody = true;
  for (let count = 0; count < MOST_SYLLABLES; count++) {
    const word = wordAfter(text, at);
    if (!word) return from;
    const key = lower.slice(word.start, word.end);
    if (key === 'về') return isJoined && at > from ? at : from;
    if (isKind(lower, word) || (opensBody && !isCapitalAt(text, word.start))) return from;
    if (stops.has(key) && !isCapitalAt(text, word.start)) return from;
    opensBody = false;
    if (and.has(key)) {
      // The và of Cục Hàng hải và Đường thủy joins two words of one name; only one need join two bodies.
      const next = wordAfter(text, word.end);
      isJoined ||= next !== undefined && isCapitalAt(text, next.start);
    }
    at = word.end;
  }
  return from;
}

/**
 * Whether what stands before the joining word can be a party: a state, or a body by its name (Försvarsmakten och Vietnams folkarmé);
 * not the leaders of avtal mellan ländernas ledare, och det strategiska partnerskapet mellan Vietnam ….
 */
function opensWithParty(text: string, first: Span, language: Language): boolean {
  const word = wordAfter(text, first.start);
  return (word !== undefined && isCapitalAt(text, word.start)) || partiesIn(text, first, language).length > 0;
}

import { JAPANESE_CLAUSE_MARKS, JAPANESE_TOGETHER, PARTY_JOINERS } from '../../lexicon/parties';
import type { Language } from '../../text/language';
import { isLineEnd } from '../../text/script';
import type { Span } from '../../text/span';
import { prefixWords, wordStartingAt } from '../word-lookup';
import { areSeveral, codesOf, type Party, partiesIn } from './parties';

const BEHIND = 70;
const BEFORE = 120;

/**
 * The parties that the sentence gives a title which names none: 日越防衛当局間の「サイバーセキュリティ分野での協力に関する覚書」,
 * Japan and Viet Nam signed a memorandum, a memorandum between the two countries' … of Japan and Viet Nam.
 */
export function partiesBeside(text: string, title: Span, language: Language): readonly string[] {
  const before = partiesIn(text, { start: sentenceStart(text, title.start), end: title.start }, language);
  const clusters = clustersOf(text, before, language);
  for (let at = clusters.length - 1; at >= 0; at--) {
    const cluster = clusters[at]!;
    const codes = codesOf(cluster);
    if (codes.length < 2 && !(areSeveral(codes) && cluster.length > 1)) continue;
    if (language !== 'ja' || isTogether(text, cluster[cluster.length - 1]!.end)) return codes;
  }
  if (language === 'ja') return [];
  const behind = clustersOf(
    text,
    partiesIn(text, { start: title.end, end: sentenceEnd(text, title.end) }, language),
    language,
  );
  return behind.map(codesOf).find(codes => codes.length > 1) ?? [];
}

const FULL_STOP = 0x3002;
const POINT = 0x2e;
const BLANK = 0x20;

function sentenceStart(text: string, end: number): number {
  const floor = Math.max(0, end - BEFORE);
  for (let at = end - 1; at >= floor; at--) {
    const unit = text.charCodeAt(at);
    if (unit === FULL_STOP || isLineEnd(unit) || isEnglishEnd(text, at, unit)) return at + 1;
  }
  return floor;
}

/** A point and a blank behind a word; the point of U.S. ends no sentence. */
const isEnglishEnd = (text: string, at: number, unit: number): boolean =>
  unit === POINT && text.charCodeAt(at + 1) === BLANK && text.charCodeAt(at - 2) !== POINT;

function sentenceEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + BEHIND);
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (isLineEnd(unit) || unit === 0x3b || isEnglishEnd(text, at, unit)) return at;
  }
  return limit;
}

/** Parties that stand together: with nothing but a word that joins them between two. */
function clustersOf(text: string, parties: readonly Party[], language: Language): Party[][] {
  const clusters: Party[][] = [];
  let last: Party[] | undefined;
  for (const party of parties) {
    const end = last ? last[last.length - 1]!.end : -1;
    if (last && joinsParties(text, end, party.start, language)) last.push(party);
    else {
      last = [party];
      clusters.push(last);
    }
  }
  return clusters;
}

function joinsParties(text: string, from: number, to: number, language: Language): boolean {
  if (from === to) return true;
  if (to - from > 30) return false;
  const between = text.slice(from, to);
  if (language === 'ja')
    return (
      PARTY_JOINERS.some(joiner => between.includes(joiner)) &&
      !JAPANESE_CLAUSE_MARKS.some(mark => between.includes(mark))
    );
  return between.length <= 8
    ? PARTY_JOINERS.some(
        joiner =>
          between.trim() === joiner || between.trim().endsWith(` ${joiner}`) || between.trim().startsWith(joiner),
      )
    : PARTY_JOINERS.some(joiner => between.includes(` ${joiner} `)) && !between.includes('.');
}

const together = prefixWords(JAPANESE_TOGETHER);

function isTogether(text: string, end: number): boolean {
  for (let at = end; at < end + 10; at++) if (wordStartingAt(text, at, together)) return true;
  return false;
}

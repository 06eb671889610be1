import * as swedish from '../../lexicon/sv/officials';
import { isCapitalAt } from '../../text/script';
import { type Span, span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { RankEnd } from './growing-title';
import { countryStarting, partStarting, wordEnd } from './latin-words';

const BLANK = 0x20;

/** Words from a connector to the name of the minister served: Foreign Minister Elina. */
const MOST_AHEAD_TO_HOLDER = 6;

/**
 * Whether somebody else's office and name follow: Defence Minister John Healey of press secretary to Defence Minister
 * John Healey. An office without its holder (State Secretary to the Minister for Defence) belongs to the title, and so
 * does one in the Swedish definite form: in statssekreterare hos försvarsministern Peter Sandwall he is the secretary.
 */
export function isHolderAhead({ text, lower }: TextView, start: number, rankEnd: RankEnd): boolean {
  let hasRank = false;
  for (let at = start, count = 0; count < MOST_AHEAD_TO_HOLDER; count++) {
    const end = wordEnd(text, at);
    if (end === at) return false;
    const rank = rankWithin(at, end, rankEnd);
    if (rank) hasRank = true;
    else if (hasRank) return isCapitalAt(text, at) && !partStarting(lower, at);
    else if (!partStarting(lower, at) && !countryStarting(text, at)) return false;
    const next = rank?.end ?? end;
    if (text.charCodeAt(next) !== BLANK || (rank && definiteRanks.has(lower.slice(rank.start, next)))) return false;
    at = next + 1;
  }
  return false;
}

/** The Swedish words of rank with the article at their end: ministern, sekreteraren. */
const definiteRanks: ReadonlySet<string> = (() => {
  const words = new Set(swedish.RANK_ROWS.flatMap(row => row.words));
  return new Set(
    [...words].filter(word => word.endsWith('n') && (words.has(word.slice(0, -1)) || words.has(word.slice(0, -2)))),
  );
})();

/** The word of rank that ends a word or goes on behind it: minister of försvarsminister, Prime Minister from Prime on. */
function rankWithin(start: number, end: number, rankEnd: RankEnd): Span | undefined {
  for (let at = start; at < end; at++) {
    const found = rankEnd(at);
    if (found !== undefined && found >= end) return span(at, found);
  }
  return undefined;
}

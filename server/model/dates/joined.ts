import { ENGLISH_BETWEEN, ENGLISH_LIST_JOINERS, ENGLISH_MOVES, ENGLISH_RANGE_JOINERS } from '../../lexicon/en/ranges';
import { JAPANESE_MOVES, JAPANESE_RANGE_JOINERS } from '../../lexicon/ja/ranges';
import { SWEDISH_BETWEEN, SWEDISH_LIST_JOINERS, SWEDISH_MOVES, SWEDISH_RANGE_JOINERS } from '../../lexicon/sv/ranges';
import {
  VIETNAMESE_BETWEEN,
  VIETNAMESE_LIST_JOINERS,
  VIETNAMESE_MOVES,
  VIETNAMESE_RANGE_JOINERS,
} from '../../lexicon/vi/ranges';
import type { Span } from '../../text/span';

/** How two dates side by side hang together: as the ends of a range, as members of a list, or not at all. */
export type Joint = 'range' | 'list' | undefined;

const RANGE: ReadonlySet<string> = new Set([
  ...JAPANESE_RANGE_JOINERS,
  ...ENGLISH_RANGE_JOINERS,
  ...SWEDISH_RANGE_JOINERS,
  ...VIETNAMESE_RANGE_JOINERS,
]);
const LIST: ReadonlySet<string> = new Set([
  ...ENGLISH_LIST_JOINERS,
  ...SWEDISH_LIST_JOINERS,
  ...VIETNAMESE_LIST_JOINERS,
]);
const BETWEEN = [...ENGLISH_BETWEEN, ...SWEDISH_BETWEEN, ...VIETNAMESE_BETWEEN];
const MOVES = [...ENGLISH_MOVES, ...SWEDISH_MOVES, ...VIETNAMESE_MOVES];

/** The widest gap that a joining word fills, and how far back a verb of moving may stand. */
const GAP = 24;
const CLAUSE = 60;

/** Whether `from … to`, から or the like joins two dates: range for 12月4日 and 6日 of 12月4日から6日まで. */
export function jointOf(text: string, first: Span, second: Span): Joint {
  const gap = second.start - first.end;
  if (gap < 1 || gap > GAP) return undefined;
  const joiner = joinerOf(text.slice(first.end, second.start).normalize('NFC').toLowerCase());
  if (!RANGE.has(joiner) && !LIST.has(joiner)) return undefined;
  const before = text
    .slice(Math.max(0, first.start - CLAUSE), first.start)
    .normalize('NFC')
    .toLowerCase();
  if (LIST.has(joiner)) return BETWEEN.some(word => before.trimEnd().endsWith(word)) ? 'range' : 'list';
  return isMove(text, second, before) ? undefined : 'range';
}

/** The joining words without the blanks around them and a comma behind; an empty line joins nothing. */
function joinerOf(words: string): string {
  const trimmed = words.includes('\n\n') ? '' : words.trim();
  return trimmed.endsWith('、') ? trimmed.slice(0, -1) : trimmed;
}

const isMove = (text: string, second: Span, before: string): boolean =>
  JAPANESE_MOVES.some(word => text.startsWith(word, second.end)) || MOVES.some(word => before.includes(word));

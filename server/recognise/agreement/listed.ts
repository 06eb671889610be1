import { ENGLISH_LIST_LABELS } from '../../lexicon/en/agreements';
import { SWEDISH_LIST_LABELS } from '../../lexicon/sv/agreements';
import { VIETNAMESE_LIST_LABELS } from '../../lexicon/vi/agreements';
import { isLineEnd } from '../../text/script';
import type { Span } from '../../text/span';

/**
 * Whether a title fills a line, a cell or a member of a list, where nobody writes about common things:
 *
 *   1996:14 | Avtal om miljöskydd | Estland
 *             ^^^^^^^^^^^^^^^^^^^
 */
export function isListed(text: string, { start, end }: Span): boolean {
  let before = start;
  while (start - before < 24 && before > 0 && LIST_MARKS.includes(text[before - 1]!)) before--;
  if (before < start) before -= LABELS.find(label => text.startsWith(label, before - label.length))?.length ?? 0;
  const isOpen = before === 0 || isLineEnd(text.charCodeAt(before - 1)) || CELL_EDGES.includes(text[before] ?? '');
  if (!isOpen) return false;
  const next = text[end] === ' ' ? text[end + 1] : text[end];
  return next === undefined || CELL_ENDS.includes(next);
}
/** What the number of a list stands behind. */
const LABELS: readonly string[] = [...SWEDISH_LIST_LABELS, ...ENGLISH_LIST_LABELS, ...VIETNAMESE_LIST_LABELS];
const LIST_MARKS = '0123456789 .:/)|\t-–—•*·';
const CELL_EDGES = '|\t';
const CELL_ENDS = ',;|(\t\n\r–—';

import { VIETNAMESE_STATE_SUBJECTS } from '../../lexicon/vi/agreements';
import type { Span } from '../../text/span';
import { areSeveral } from '../titled/parties';
import { isCapitalised, opensSentence, wordAfter } from '../titled/words';
import type { Read } from './latin-read';

/** Whether what was read around a Vietnamese word of kind is the title of an instrument between states. */
export function isVietnameseTitle({ text, lower, title, hit, isUpper }: Read, codes: readonly string[]): boolean {
  if (title.end === hit.end) return false;
  const next = wordAfter(text, hit.end);
  // Bản ghi nhớ (MOU) về …
  if (!next) return lower.slice(hit.end, title.end).includes(' về ');
  const opener = lower.slice(next.start, next.end);
  const isNamed =
    opener === 'về' ||
    opener === 'giữa' ||
    opener === 'hợp' ||
    opener === 'khung' ||
    lower.slice(hit.end, title.end).includes(' về ');
  if (areSeveral(codes)) return true;
  if (hit.row.need === 'parties') return isUpper && (codes.length > 0 || !opensSentence(text, title.start));
  if (hit.row.need === 'joint') {
    if (!isUpper || !(isNamed || codes.length > 0)) return false;
    // A capital that the sentence begins with is no evidence.
    return !opensSentence(text, title.start) || codes.length > 0 || hasSubject(lower, title, VIETNAMESE_STATE_SUBJECTS);
  }
  return isNamed || codes.length > 0 || isCapitalised(text, next.start) || (isUpper && title.end - hit.end > 8);
}

const hasSubject = (lower: string, { start, end }: Span, subjects: readonly string[]): boolean => {
  const title = lower.slice(start, end);
  return subjects.some(subject => title.includes(subject));
};

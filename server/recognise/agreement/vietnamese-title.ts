import { VIETNAMESE_INSTRUMENT_RANKS, VIETNAMESE_STATE_SUBJECTS } from '../../lexicon/vi/agreements';
import type { Span } from '../../text/span';
import { acronymEnd } from '../titled/beside';
import { areSeveral } from '../titled/parties';
import { isPlace } from '../titled/places';
import { isCapitalised, opensSentence, wordAfter } from '../titled/words';
import type { Read } from './latin-read';
import { isListed } from './listed';

/** Whether what was read around a Vietnamese word of kind is the title of an instrument between states. */
export function isVietnameseTitle(
  { text, lower, title, hit, kind, isUpper, isQuoted }: Read,
  codes: readonly string[],
): boolean {
  if (isQuoted) return true;
  // kèm Công hàm trao đổi: what notes are exchanged about may stand before.
  if (isNameByItself(lower, hit)) return isUpper;
  if (title.end === hit.end) return kind === 'exchange-of-notes' && isUpper && !opensSentence(text, title.start);
  const next = wordAfter(text, hit.end);
  // Bản ghi nhớ (MOU) về …
  if (!next) return lower.slice(hit.end, title.end).includes(' về ');
  const opener = lower.slice(next.start, next.end);
  // Hiệp định khung được ký: a rank without a subject names none.
  if (VIETNAMESE_INSTRUMENT_RANKS.has(opener) && title.end === next.end) return false;
  const isNamed =
    opener === 'về' ||
    opener === 'giữa' ||
    opener === 'hợp' ||
    opener === 'khung' ||
    lower.slice(hit.start, hit.end).endsWith(' hợp tác') ||
    lower.slice(hit.end, title.end).includes(' giữa ') ||
    lower.slice(hit.end, title.end).includes(' về ');
  if (areSeveral(codes)) return true;
  if (hit.row.need === 'parties')
    return (
      isUpper &&
      (codes.length > 0 || !opensSentence(text, title.start) || acronymEnd(text, title.end + 2) > title.end + 2)
    );
  if (hit.row.need === 'joint') {
    if (!isUpper) return false;
    // Tuyên bố Manila, Tuyên bố Bangkok 1967
    if (isPlace(opener) && isCapitalised(text, next.start)) return true;
    if (!isNamed && codes.length === 0 && acronymEnd(text, next.start) !== title.end) return false;
    // A capital that the sentence begins with is no evidence.
    return (
      !opensSentence(text, title.start) ||
      codes.length > 0 ||
      hasSubject(lower, title, VIETNAMESE_STATE_SUBJECTS) ||
      isListed(text, title)
    );
  }
  return isNamed || codes.length > 0 || isCapitalised(text, next.start) || (isUpper && title.end - hit.end > 5);
}

/** Tuyên bố cuối cùng: a conference has but one, and its word needs no subject. */
export const isNameByItself = (lower: string, { end }: Span): boolean => lower.endsWith('cuối cùng', end);

const hasSubject = (lower: string, { start, end }: Span, subjects: readonly string[]): boolean => {
  const title = lower.slice(start, end);
  return subjects.some(subject => title.includes(subject));
};

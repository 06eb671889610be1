import type { LatinLanguage } from '../../text/language';
import type { Hit } from '../cues';
import { titleEnd } from '../titled/title-end';
import { wordAfter } from '../titled/words';
import type { AgreementRow } from './candidate';
import { datedEnd } from './dated';
import { AGREEMENT_LIMITS } from './latin-read';

/**
 * Where a title ends that goes on over the instrument that it changes; -1 where it changes none.
 *
 *   Protocol amending the Convention between Japan and Finland for the Avoidance of Double Taxation
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function amendedEnd(
  text: string,
  lower: string,
  { start, end, row }: Hit<AgreementRow>,
  language: LatinLanguage,
): number {
  if (row.kind !== 'protocol' && row.kind !== 'exchange-of-notes' && row.kind !== 'agreement') return -1;
  const opener = AMENDING[language].find(word => lower.startsWith(word, end));
  // An agreement to the Convention is none.
  if (!opener || (row.kind === 'agreement' && BESIDE.includes(opener) && !lower.startsWith('tilläggs', start - 8)))
    return -1;
  let at = end + opener.length;
  if (language === 'vi') {
    const kind = VIETNAMESE_KINDS.find(word => lower.startsWith(word, at));
    return kind ? titleEnd(text, lower, at + kind.length, AGREEMENT_LIMITS.vi, true) : -1;
  }
  for (let count = 0; count < MOST_BEFORE_KIND; count++) {
    const word = wordAfter(text, at);
    if (!word) return -1;
    at = word.end;
    if (!AGREEMENT_LIMITS[language].isKind(lower, word)) continue;
    // constituting an Agreement to amend the Air Services Agreement
    const isAmending = opener.startsWith(' constituting') && lower.startsWith(' to amend the ', at);
    if (isAmending) {
      at += ' to amend the'.length;
      continue;
    }
    const dated = datedEnd(lower, at, language);
    const reach = titleEnd(text, lower, dated, AGREEMENT_LIMITS[language], false);
    return reach > dated ? reach : Math.max(at, titleEnd(text, lower, at, AGREEMENT_LIMITS[language], false));
  }
  return -1;
}
const MOST_BEFORE_KIND = 6;
const AMENDING: Readonly<Record<LatinLanguage, readonly string[]>> = {
  en: [
    ' amending the ',
    ' amending ',
    ' supplementing the ',
    ' extending the ',
    ' to amend the ',
    ' constituting an ',
    ' constituting the ',
    ' to the ',
    ' to ',
  ],
  sv: [' om ändring i ', ' om ändring av ', ' om förlängning av ', ' om tillägg till ', ' till '],
  vi: [' sửa đổi, bổ sung ', ' sửa đổi ', ' bổ sung ', ' gia hạn ', ' của '],
};
/** What leads to another instrument without changing it, believed of protocols alone. */
const BESIDE = [' to the ', ' to ', ' till ', ' của '];
const VIETNAMESE_KINDS: readonly string[] = ['hiệp định', 'hiệp ước', 'công ước', 'thỏa thuận', 'bản ghi nhớ'];

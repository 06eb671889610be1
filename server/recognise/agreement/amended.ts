import { ENGLISH_AMENDING, ENGLISH_BESIDE } from '../../lexicon/en/agreements';
import { SWEDISH_AMENDING, SWEDISH_BESIDE } from '../../lexicon/sv/agreements';
import { VIETNAMESE_AMENDED, VIETNAMESE_AMENDING, VIETNAMESE_BESIDE } from '../../lexicon/vi/agreements';
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
  const opener = LEADING[language].find(word => lower.startsWith(word, end));
  // An agreement to the Convention is none.
  if (!opener || (row.kind === 'agreement' && BESIDE.has(opener) && !lower.startsWith('tilläggs', start - 8)))
    return -1;
  let at = end + opener.length;
  if (language === 'vi') {
    const kind = VIETNAMESE_AMENDED.find(word => lower.startsWith(word, at));
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
/** What leads on to another instrument: first what changes it. */
const LEADING: Readonly<Record<LatinLanguage, readonly string[]>> = {
  en: [...ENGLISH_AMENDING, ...ENGLISH_BESIDE],
  sv: [...SWEDISH_AMENDING, ...SWEDISH_BESIDE],
  vi: [...VIETNAMESE_AMENDING, ...VIETNAMESE_BESIDE],
};
const BESIDE: ReadonlySet<string> = new Set([...ENGLISH_BESIDE, ...SWEDISH_BESIDE, ...VIETNAMESE_BESIDE]);

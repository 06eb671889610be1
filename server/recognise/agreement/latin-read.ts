import { ENGLISH_INSTRUMENTS } from '../../lexicon/en/agreements';
import { SWEDISH_INSTRUMENTS } from '../../lexicon/sv/agreements';
import { VIETNAMESE_INSTRUMENTS } from '../../lexicon/vi/agreements';
import type { LatinLanguage } from '../../text/language';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import type { AgreementKind } from '../mention';
import type { Party } from '../titled/parties';
import { LIMITS, type PhraseLimits } from '../titled/phrase-limits';
import type { StatesNear } from '../titled/states-near';
import type { AgreementRow } from './candidate';

const firstWords = (rows: readonly { readonly word: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ word }) => word.split(' ')[0]!));
const ENGLISH_KINDS = firstWords(
  ENGLISH_INSTRUMENTS.filter(({ word }) => !word.startsWith('joint') && !word.startsWith('exchange')),
);
// xây dựng kế hoạch sơ tán: what only stands for an instrument named before it begins no other title.
const VIETNAMESE_KINDS = VIETNAMESE_INSTRUMENTS.filter(({ word }) => word !== 'kế hoạch').map(({ word }) => word);
const SWEDISH_KINDS = SWEDISH_INSTRUMENTS.map(({ word }) => word);

/** How far titles of agreements go in each language: a word of kind begins another. */
export const AGREEMENT_LIMITS: Readonly<Record<LatinLanguage, PhraseLimits>> = {
  en: {
    ...LIMITS.en,
    isKind: (lower, { start, end }) => ENGLISH_KINDS.has(lower.slice(start, end)),
  },
  sv: {
    ...LIMITS.sv,
    isKind: (lower, { start, end }) =>
      SWEDISH_KINDS.some(kind => lower.endsWith(kind, end) && end - kind.length >= start),
  },
  vi: {
    ...LIMITS.vi,
    isKind: (lower, { start }) => VIETNAMESE_KINDS.some(kind => lower.startsWith(kind, start)),
  },
};

/** What has been read around a word of kind, before it is asked whether that is a title. */
export interface Read {
  readonly text: string;
  readonly lower: string;
  readonly title: Span;
  readonly hit: Hit<AgreementRow>;
  /** Where the word of kind begins, of a Swedish compound its beginning. */
  readonly wordStart: number;
  readonly beginning: string;
  readonly kind: AgreementKind;
  readonly inside: readonly Party[];
  readonly isUpper: boolean;
  readonly language: LatinLanguage;
  readonly hasNumber: boolean;
  /** Whether the title fills the quotes around it. */
  readonly isQuoted: boolean;
  readonly near: StatesNear;
}

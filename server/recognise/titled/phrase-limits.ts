import { ENGLISH_TITLES } from '../../lexicon/en/title-grammar';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import { VIETNAMESE_TITLES } from '../../lexicon/vi/title-grammar';
import type { LatinLanguage } from '../../text/language';
import type { Span } from '../../text/span';

/** What the reader knows of words of kind, so that a title stops before another. */
export interface PhraseLimits {
  readonly language: LatinLanguage;
  readonly grammar: TitleGrammar;
  /** Whether a word begins another title: a letter of *intent*, the Kyoto *Protocol*. */
  readonly isKind: (lower: string, word: Span) => boolean;
}

const never = () => false;

/** How far titles go whose words of kind end no other title: those of meetings, and most of initiatives. */
export const LIMITS: Readonly<Record<LatinLanguage, PhraseLimits>> = {
  en: { language: 'en', grammar: ENGLISH_TITLES, isKind: never },
  sv: { language: 'sv', grammar: SWEDISH_TITLES, isKind: never },
  vi: { language: 'vi', grammar: VIETNAMESE_TITLES, isKind: never },
};

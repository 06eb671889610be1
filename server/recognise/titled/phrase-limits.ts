import type { TitleGrammar } from '../../lexicon/title-grammar';
import type { Language } from '../../text/language';
import type { Span } from '../../text/span';

/** What the reader knows of words of kind, so that a title stops before another. */
export interface PhraseLimits {
  readonly language: Language;
  readonly grammar: TitleGrammar;
  /** Whether a word begins another title: a letter of *intent*, the Kyoto *Protocol*. */
  readonly isKind: (lower: string, word: Span) => boolean;
}

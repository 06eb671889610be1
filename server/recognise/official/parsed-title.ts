import type { RankWeight, TitlePart } from '../../lexicon/officials';
import type { Language } from '../../text/language';
import type { Span } from '../../text/span';

/**
 * A title as it stands in a text, whether or not a name stands beside it: 国防大臣 of ザン・ベトナム国防大臣, Deputy
 * Minister of National Defence. The span leaves out the state in front.
 */
export interface Title extends Span {
  readonly language: Language;
  /** The word of rank: 大臣, Minister. */
  readonly cue: Span;
  /** A key of RANKS. */
  readonly rank: string;
  /** What the office is about: defence. */
  readonly field: string | undefined;
  readonly effect: TitlePart['effect'];
  readonly weight: RankWeight;
  /** Whether a state, a body or a field stands in it, so that the office must be a public one. */
  readonly isPublic: boolean;
  readonly isPlural: boolean;
  /** The state served: VN. */
  readonly country: string | undefined;
  /** ベトナム of ザン・ベトナム国防大臣. */
  readonly countrySpan: Span | undefined;
  /** Title and state: ベトナム国防大臣. */
  readonly outer: Span;
}

import type { FrameworkNeed } from '../../lexicon/framework';
import type { Language } from '../../text/language';
import type { Span } from '../../text/span';

/** A row behind the cues of initiatives. */
export interface InitiativeRow {
  readonly language: Language;
  readonly need: FrameworkNeed | 'known';
  /** As it is written, of a name known by itself. */
  readonly name: string;
}

/** An initiative, before the choice among those that overlap. */
export interface InitiativeCandidate extends Span {
  readonly cue: Span;
}

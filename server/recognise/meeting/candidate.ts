import type { GatheringNeed } from '../../lexicon/gathering';
import type { Language } from '../../text/language';
import type { Span } from '../../text/span';

/** A row behind the cues of meetings. */
export interface MeetingRow {
  readonly language: Language;
  readonly need: GatheringNeed;
  /** As it is written, of a name known by itself. */
  readonly name: string;
}

/** A meeting, before the choice among those that overlap. */
export interface MeetingCandidate extends Span {
  readonly cue: Span;
  readonly language: Language;
  readonly ordinal: number | undefined;
  readonly parties: readonly string[];
  /** The title that a short form stands for, whose rank and field it has. */
  readonly longForm?: Span;
}

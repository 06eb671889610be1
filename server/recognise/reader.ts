import type { Language } from '../text/language';
import type { TextView } from '../text/view';
import type { Cue, Hit } from './cues';
import type { Mention, MentionType } from './mention';

/** What every reader may look at; all offsets are folded ones. */
export interface ReadingContext {
  readonly view: TextView;
  /** The language of the paragraph at an offset. */
  languageAt(offset: number): Language;
}

/** A mention as a reader finds it: all spans are folded. The region is not its business; it says `body`, and `recognise` knows better. */
export type Found<M extends Mention = Mention> = M;

/**
 * Reads one type of entity: given its cues in the order of the text, it looks outward from each within a bounded
 * window and tells what it finds, in the order of the text, without overlaps among its own. Pure and total.
 */
export interface Reader<Row = unknown, Type extends MentionType = MentionType> {
  readonly name: Type;
  readonly cues: readonly Cue<Row>[];
  read(context: ReadingContext, hits: readonly Hit<Row>[]): Found<Extract<Mention, { type: Type }>>[];
}

import type { Phrases } from '../../explain/phrases';
import type { Facts } from '../../model/facts';
import type { Span } from '../../text/span';
import type { Library, MentionAt } from '../shared/library';
import type { Line } from '../shared/rich-text';

/** What a hover shows, and what of the text it is about. */
export interface Hover {
  /** The mention's own span, also where the gesture was on a title beside it. */
  readonly range: Span;
  readonly lines: readonly Line[];
}

/** What the lines of a hover are made from. */
export interface HoverContext extends MentionAt {
  readonly library: Library;
  readonly document: string;
  readonly facts: Facts;
  readonly text: string;
  readonly phrases: Phrases;
  /** Whether long lists are cut short: a hover is read at a glance, an explanation is studied. */
  readonly isBrief: boolean;
}

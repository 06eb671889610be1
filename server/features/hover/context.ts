import type { Phrases } from '../../explain/phrases';
import type { Facts } from '../../model/facts';
import type { Library, MentionAt } from '../shared/library';

/** What the lines of a hover are made from. */
export interface HoverContext extends MentionAt {
  readonly library: Library;
  readonly document: string;
  readonly facts: Facts;
  readonly text: string;
  readonly phrases: Phrases;
}

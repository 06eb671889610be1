import type { Span } from './span';

/** A stretch of a text and what is to stand there instead; nothing of the text where it only adds. */
export interface Edit extends Span {
  readonly text: string;
}

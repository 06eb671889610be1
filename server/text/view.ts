import type { Span } from './span';

/**
 * A text as the readers see it: folded to one plain writing (full width to half, old kanji to new, decomposed
 * Vietnamese to composed, hard line ends inside a sentence undone), with the way back to the raw offsets.
 *
 *   raw    令和７年１２月４日        4 lines of hard-wrapped English
 *   text   令和7年12月4日          one line, blanks for the soft line ends
 *
 * Readers match in `text` or `lower` and give spans in folded offsets; `recognise` alone maps them to the raw text.
 */
export interface TextView {
  readonly raw: string;
  readonly text: string;
  /** `text` in lower case, unit for unit: the same length, the same offsets. */
  readonly lower: string;
  /** Whether every folded offset is its raw offset, so that nothing need be mapped. */
  readonly aligned: boolean;
  /** The raw span of a folded one: from the first raw unit of its first unit to the last raw unit of its last. */
  toRaw(span: Span): Span;
  /** The folded offset of a raw one; inside something folded away, the offset of what follows. */
  fromRaw(offset: number): number;
}

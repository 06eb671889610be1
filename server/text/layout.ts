import type { Language } from './language';
import type { Span } from './span';

/** A run of lines without an empty line between them, or one line in a text whose lines are paragraphs. */
export interface Paragraph extends Span {
  readonly language: Language;
}

/** `1.  総論` and what stands under it, up to the next heading of its level or above. */
export interface Section extends Span {
  /** `1.  総論` without the blanks around it. */
  readonly heading: Span;
  /** The heading without its mark: 総論. */
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
}

/** One of several posts in a file: its text, and the line that bears its author and date, in either order. */
export interface Post extends Span {
  /** The line `— 防衛省・自衛隊 (@ModJapan_jp) 2021年11月23日`, whole. */
  readonly stamp: Span;
}

/** How a document is built, in raw offsets; every list in the order of the text. */
export interface Layout {
  /** The block between `---` lines at the very top, with its plain `key: value` fields in lower-case keys. */
  readonly frontMatter:
    | (Span & { readonly fields: ReadonlyMap<string, { readonly value: string } & Span> })
    | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** Rankings, navigation, share bars, hashtag lists, captions, comment counts: disjoint, whole lines. */
  readonly boilerplate: readonly Span[];
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
  /**
   * Where a document says its own date, best first: a line near the top that holds nothing but a date (`2025-12-8 10:27`,
   * `2021年11月23日`, `Published: 4 December 2025`), or the dateline that opens the text (`HANOI, Dec. 4 (VNA) –`).
   */
  readonly stamps: readonly (Span & { readonly kind: 'stamp' | 'dateline' })[];
  /** Line ends (with the indent that follows) that only wrap a sentence. */
  readonly softBreaks: readonly Span[];
}

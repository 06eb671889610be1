import type { Layout } from './layout';
import { lineIndex } from './lines';

/** Reads how a document is built: paragraphs, sections, posts, stamps, and what is no text of its own. */
export function layoutOf(raw: string): Layout {
  const { starts } = lineIndex(raw);
  return {
    frontMatter: undefined,
    paragraphs: starts.map((start, line) => ({ start, end: starts[line + 1] ?? raw.length, language: 'ja' as const })),
    boilerplate: [],
    sections: [],
    posts: [],
    stamps: [],
    softBreaks: [],
  };
}

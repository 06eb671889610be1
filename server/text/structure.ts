import { frontMatterOf } from './front-matter';
import type { Layout } from './layout';
import { paragraphsOf } from './paragraphs';
import { rowsOf } from './rows';
import { blocksOf } from './wrapping';

/** Reads how a document is built: paragraphs, sections, posts, stamps, and what is no text of its own. */
export function layoutOf(raw: string): Layout {
  const frontMatter = frontMatterOf(raw);
  const rows = rowsOf(raw).filter(row => row.start >= (frontMatter?.end ?? 0));
  const blocks = blocksOf(raw, rows);
  return {
    frontMatter,
    paragraphs: paragraphsOf(raw, rows, blocks),
    boilerplate: [],
    sections: [],
    posts: [],
    stamps: [],
    softBreaks: blocks.flatMap(block => block.softBreaks),
  };
}

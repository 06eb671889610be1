import { boilerplateRows, stretchesOf } from './boilerplate';
import { composeText } from './fold';
import { frontMatterOf } from './front-matter';
import type { Layout } from './layout';
import { paragraphsOf } from './paragraphs';
import { postStamps, postsOf, stampSpan } from './posts';
import { type Row, rowsOf } from './rows';
import { sectionsOf } from './sections';
import type { Span } from './span';
import { isStampLine, stampsOf } from './stamps';
import type { TextView } from './view';
import { blocksOf } from './wrapping';

/**
 * Reads how a document is built: paragraphs and their languages, sections, posts, its own date, hand-wrapped lines, and
 * what is no text of its own. Total on any string, in time linear in it.
 */
export function layoutOf(raw: string): Layout {
  const composed = composeText(raw);
  return composed ? inRaw(layoutOfComposed(composed.text), composed) : layoutOfComposed(raw);
}

function layoutOfComposed(raw: string): Layout {
  const frontMatter = frontMatterOf(raw);
  const rows = rowsOf(raw, frontMatter?.end ?? 0);
  const blocks = blocksOf(raw, rows);
  const softBreaks = blocks.flatMap(block => block.softBreaks);
  const outside = boilerplateRows(raw, rows, row => isStampLine(raw, rows, row));
  const boilerplate = stretchesOf(rows, outside);
  const postLines = postStamps(raw, rows);
  const posts = postsOf(raw, rows, postLines);
  const bodyEnd = outside[rows.length - 1] ? boilerplate[boilerplate.length - 1]!.start : raw.length;
  return {
    frontMatter,
    paragraphs: paragraphsOf(raw, rows, blocks),
    boilerplate,
    sections: sectionsOf(raw, rows, withJoined(outside, rows, softBreaks), bodyEnd),
    posts,
    stamps:
      posts.length > 0
        ? []
        : [
            ...stampsOf(raw, rows, withContinued(outside, rows, softBreaks)),
            ...postLines.map(stamp => ({ kind: 'stamp' as const, ...stampSpan(rows, stamp) })),
          ],
    softBreaks,
  };
}

/** Marks the rows too on either side of a soft line end: none of them is a line by itself. */
function withJoined(outside: Uint8Array, rows: readonly Row[], softBreaks: readonly Span[]): Uint8Array {
  const marked = withContinued(outside, rows, softBreaks);
  for (let row = 1; row < rows.length; row++) if (marked[row] && !outside[row]) marked[row - 1] = 1;
  return marked;
}

/** Marks the rows too in which the line before goes on: none of them begins anything. */
function withContinued(outside: Uint8Array, rows: readonly Row[], softBreaks: readonly Span[]): Uint8Array {
  const marked = outside.slice();
  let row = 0;
  for (const { start } of softBreaks) {
    while (rows[row]!.end < start) row++;
    marked[row + 1] = 1;
  }
  return marked;
}

/** Maps a layout of a composed text to the raw one. */
function inRaw(layout: Layout, { toRaw }: TextView): Layout {
  const map = <Item extends Span>(item: Item): Item => ({ ...item, ...toRaw(item) });
  const { frontMatter } = layout;
  return {
    frontMatter: frontMatter && {
      ...map(frontMatter),
      fields: new Map([...frontMatter.fields].map(([key, field]) => [key, map(field)])),
    },
    paragraphs: layout.paragraphs.map(map),
    boilerplate: layout.boilerplate.map(map),
    sections: layout.sections.map(section => ({ ...map(section), heading: toRaw(section.heading) })),
    posts: layout.posts.map(post => ({ ...map(post), stamp: toRaw(post.stamp) })),
    stamps: layout.stamps.map(map),
    softBreaks: layout.softBreaks.map(map),
  };
}

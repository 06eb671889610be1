import { append } from '../collections/append';
import type { Span } from '../text/span';
import { factsOf, type Library } from './shared/library';

export interface Fold extends Span {
  readonly kind: 'boilerplate' | 'section' | 'post';
}

/**
 * What can be folded away: the parts of a page that are no running text, and sections beneath their headings, or the
 * posts of a file of posts.
 * @param ownSections false in Markdown, where the editor folds headings itself.
 */
export function foldsOf(library: Library, document: string, ownSections: boolean): Fold[] {
  const layout = factsOf(library, document)?.layout;
  if (!layout) return [];
  const folds: Fold[] = layout.boilerplate.map(({ start, end }) => ({ start, end, kind: 'boilerplate' }));
  const { sections, posts } = layout;
  if (ownSections && sections.length > 0)
    append(
      folds,
      sections.map(({ start, end }): Fold => ({ start, end, kind: 'section' })),
    );
  else if (ownSections)
    append(
      folds,
      posts.map(({ start, end }): Fold => ({ start, end, kind: 'post' })),
    );
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

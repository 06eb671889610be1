import {
  EXPLAIN,
  MENTION_AT,
  type Page,
  type PlaceParams,
  TREE,
  TREE_PATH,
  type TreeParams,
  type TreePathParams,
  type TreeRow,
} from '../../protocol/requests';
import { chronologyChildren, eventPathAt } from '../features/chronology-tree';
import { entityChildren, entityPathAt } from '../features/entity-tree';
import { explanationAt } from '../features/explain-mention';
import { mentionAt } from '../features/shared/library';
import type { TreeNode, TreePath } from '../features/shared/tree';
import type { MentionType } from '../recognise/mention';
import { offsetIn } from './from-protocol';
import { inMarkup, inPage } from './markup';
import type { Session } from './session';
import { locationOf } from './to-protocol';

/** Answers the views of the folder, a level at a time, and says of a mention why it is one. */
export function serveTrees({ connection, guard, store, phrases, uriFor }: Session): void {
  const rowOf = ({ place, tooltip, ...node }: TreeNode): TreeRow => {
    const library = store.library();
    const location = place && locationOf(library, place, uriFor);
    return {
      ...node,
      ...(location && { location }),
      ...(tooltip && { tooltip: inMarkup(tooltip, library, true, uriFor).value }),
    };
  };

  connection.onRequest(
    TREE,
    guard.answer('tree', [], ({ view, path, filter }: TreeParams): readonly TreeRow[] => {
      const children = view === 'entities' ? entityChildren : chronologyChildren;
      return children(store.library(), path, filter, phrases()).map(rowOf);
    }),
  );

  connection.onRequest<TreePath | null, void>(
    TREE_PATH,
    guard.answer<TreePathParams, TreePath | null>('tree path', null, ({ view, textDocument, position }) => {
      const seen = store.view(textDocument.uri);
      if (!seen) return null;
      const offset = offsetIn(seen, position);
      const path =
        view === 'entities'
          ? entityPathAt(seen.library, seen.document, offset, phrases())
          : eventPathAt(seen.library, seen.document, offset);
      return path ?? null;
    }),
  );

  connection.onRequest<MentionType | null, void>(
    MENTION_AT,
    guard.answer<PlaceParams, MentionType | null>('mention', null, ({ textDocument, position }) => {
      const seen = store.view(textDocument.uri);
      return (seen && mentionAt(seen.library, seen.document, offsetIn(seen, position))?.mention.type) ?? null;
    }),
  );

  connection.onRequest(
    EXPLAIN,
    guard.answer<PlaceParams, Page | null>('explain', null, ({ textDocument, position }) => {
      const seen = store.view(textDocument.uri);
      const lines = seen && explanationAt(seen.library, seen.document, offsetIn(seen, position), phrases());
      return lines ? inPage(lines, seen.library, uriFor) : null;
    }),
  );
}

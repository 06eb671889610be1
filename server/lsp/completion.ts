import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import * as z from 'zod';
import { type Completion, completionsAt } from '../features/completion';
import { hoverAt } from '../features/hover';
import { mentionOf } from '../features/shared/entities';
import { offsetIn } from './from-protocol';
import { inMarkup } from './markup';
import type { Session } from './session';
import { rangeOf } from './to-protocol';

/** Where the thing that an item names is told best. */
const itemData = z.object({ document: z.string(), label: z.string(), revision: z.number() });

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  official: CompletionItemKind.Value,
  title: CompletionItemKind.Text,
  agreement: CompletionItemKind.Interface,
  meeting: CompletionItemKind.Event,
  initiative: CompletionItemKind.Module,
};

/** Names and titles of the folder for what is being typed; an item's documentation is its hover, made when it is shown. */
export function serveCompletions({ connection, guard, store, abilities, phrases, uriFor }: Session): void {
  connection.onCompletion(
    guard.answer('completion', null, ({ textDocument: { uri }, position }) => {
      const view = store.settings().completion ? store.view(uri) : undefined;
      if (!view) return null;
      const { items } = completionsAt(view.library, view.document, offsetIn(view, position));
      const [first] = items;
      if (!first) return null;
      // All of them replace the same letters: those of the longest beginning of a name.
      const editRange = rangeOf(view.source, first.replaces);
      const isCommon = abilities().knowsCommonEditRange;
      const types = { ...phrases().types, title: phrases().titleOfOffice };
      const listed = items.map(
        ({ form, kind, filter, mention }, index): CompletionItem => ({
          label: form,
          kind: KINDS[kind],
          detail: types[kind],
          filterText: filter,
          sortText: String(index).padStart(4, '0'),
          ...(isCommon ? { textEditText: form } : { textEdit: { range: editRange, newText: form } }),
          ...(mention && { data: { ...mention, revision: store.revision() } satisfies z.infer<typeof itemData> }),
        }),
      );
      // With the next letter another, longer beginning may count.
      const list: CompletionList = { isIncomplete: true, items: listed };
      return isCommon ? { ...list, itemDefaults: { editRange } } : list;
    }),
  );

  const resolve = (item: CompletionItem): CompletionItem => {
    const data = itemData.safeParse(item.data);
    if (!data.success || data.data.revision !== store.revision()) return item;
    const library = store.library();
    const mention = mentionOf(library, data.data);
    const hover = mention && hoverAt(library, data.data.document, mention.start, phrases());
    if (!hover) return item;
    return {
      ...item,
      documentation: inMarkup(hover.lines, library, abilities().readsMarkdownInCompletions, uriFor),
    };
  };
  connection.onCompletionResolve((item, token) => guard.answer('completion item', item, resolve)(item, token));
}

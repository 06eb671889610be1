import { type Connection, InlayHintKind, type InlayHint as ProtocolInlayHint } from 'vscode-languageserver';
import * as z from 'zod';
import { hoverAt } from '../features/hover';
import { inlayHintsOf } from '../features/inlay-hints';
import { positionAt } from '../text/lines';
import { spanIn } from './from-protocol';
import { inMarkup } from './markup';
import type { Session } from './session';

/** Which mention a hint belongs to, and the state of the folder that it was made from. */
const hintData = z.object({ uri: z.string(), mention: z.number(), revision: z.number() });
type HintData = z.infer<typeof hintData>;

/** Small words beside mentions; the tooltip is the mention's hover, made when it is asked for. */
export function serveInlayHints({ connection, guard, store, abilities, phrases, uriFor }: Session): void {
  const explained = (hint: ProtocolInlayHint, { uri, mention, revision }: HintData): ProtocolInlayHint => {
    const view = store.revision() === revision ? store.view(uri) : undefined;
    const hover = view && hoverAt(view.library, view.document, mention, phrases());
    if (!view || !hover) return hint;
    return { ...hint, tooltip: inMarkup(hover.lines, view.library, abilities().readsMarkdown, uriFor) };
  };

  const { inlayHint } = connection.languages;
  inlayHint.on(
    guard.answer<HintParams, ProtocolInlayHint[] | null>('inlay hints', null, ({ textDocument: { uri }, range }) => {
      const view = store.view(uri);
      if (!view) return null;
      const hints = inlayHintsOf(view.library, view.document, spanIn(view, range), store.settings().inlayHints);
      return hints.map(({ offset, label, mention }) => {
        const data: HintData = { uri, mention, revision: store.revision() };
        const hint: ProtocolInlayHint = {
          position: positionAt(view.source, offset),
          label,
          kind: InlayHintKind.Type,
          paddingLeft: true,
          paddingRight: true,
        };
        return abilities().resolvesInlayHints ? { ...hint, data } : explained(hint, data);
      });
    }),
  );
  const resolve = (hint: ProtocolInlayHint): ProtocolInlayHint => {
    const data = hintData.safeParse(hint.data);
    return data.success ? explained(hint, data.data) : hint;
  };
  inlayHint.resolve((hint, token) => guard.answer('inlay hint', hint, resolve)(hint, token));
}

type HintParams = Parameters<Parameters<Connection['languages']['inlayHint']['on']>[0]>[0];

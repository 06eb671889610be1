import type { CodeLens } from 'vscode-languageserver';
import * as z from 'zod';
import { SHOW_REFERENCES, type ShowReferencesParams } from '../../protocol/requests';
import { codeLensesOf, resolvedCodeLens } from '../features/code-lenses';
import type { Session } from './session';
import { locationsOf, rangeOf } from './to-protocol';

/** Which mention a lens is about, and the state of the folder that it was made from. */
const lensData = z.object({ uri: z.string(), index: z.number(), revision: z.number() });

/** Lines above the text that count mentions, where the setting asks for them; clicked, they list these. */
export function serveCodeLenses({ connection, guard, store, phrases, uriFor, clientCommands }: Session): void {
  connection.onCodeLens(
    guard.answer('code lenses', null, ({ textDocument: { uri } }) => {
      const view = store.settings().codeLens ? store.view(uri) : undefined;
      if (!view) return null;
      return codeLensesOf(view.library, view.document).map(lens => ({
        range: rangeOf(view.source, lens),
        data: { uri, index: lens.index, revision: store.revision() } satisfies z.infer<typeof lensData>,
      }));
    }),
  );

  const resolve = (lens: CodeLens): CodeLens => {
    const data = lensData.safeParse(lens.data);
    if (!data.success || data.data.revision !== store.revision()) return lens;
    const { uri, index } = data.data;
    const view = store.view(uri);
    const resolved = view && resolvedCodeLens(view.library, view.document, index, phrases());
    if (!view || !resolved) return lens;
    const parameters: ShowReferencesParams = {
      uri,
      position: lens.range.start,
      locations: locationsOf(view.library, resolved.places, uriFor),
    };
    return clientCommands().has(SHOW_REFERENCES)
      ? { ...lens, command: { title: resolved.title, command: SHOW_REFERENCES, arguments: [parameters] } }
      : { ...lens, command: { title: resolved.title, command: '' } };
  };
  connection.onCodeLensResolve((lens, token) => guard.answer('code lens', lens, resolve)(lens, token));
}

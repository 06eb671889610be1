import { GO_TO_MENTION, type GoToMentionParams } from '../../protocol/requests';
import { definitionAt } from '../features/definition';
import { documentLinksOf } from '../features/document-links';
import { foldsOf } from '../features/folding';
import { highlightsAt } from '../features/highlight';
import { hoverAt } from '../features/hover';
import { nextMention } from '../features/next-mention';
import { outlineOf } from '../features/outline';
import { referencesAt } from '../features/references';
import { selectionRangesAt } from '../features/selection-ranges';
import { workspaceSymbols } from '../features/workspace-symbols';
import { offsetIn } from './from-protocol';
import { inMarkup } from './markup';
import type { Session } from './session';
import type { View } from './store/store';
import {
  documentLink,
  documentSymbol,
  flatSymbols,
  foldingRange,
  linksOf,
  locationOf,
  locationsOf,
  rangeOf,
  selectionRange,
  workspaceSymbol,
} from './to-protocol';

/** Answers the gestures of a reader; each handler is from the protocol, one call of a feature, to the protocol. */
export function answerGestures({ connection, guard, store, abilities, phrases, uriFor }: Session): void {
  connection.onHover(
    guard.answer('hover', null, ({ textDocument, position }) => {
      const view = store.view(textDocument.uri);
      const hover = view && hoverAt(view.library, view.document, offsetIn(view, position), phrases());
      if (!view || !hover) return null;
      const contents = inMarkup(hover.lines, view.library, abilities().readsMarkdown, uriFor);
      return { contents, range: rangeOf(view.source, hover.range) };
    }),
  );

  connection.onDefinition(
    guard.answer('definition', null, ({ textDocument, position }) => {
      const view = store.view(textDocument.uri);
      const found = view && definitionAt(view.library, view.document, offsetIn(view, position));
      if (!view || !found) return null;
      return abilities().knowsLocationLinks
        ? linksOf(view.library, view.source, found, uriFor)
        : locationsOf(view.library, found.places, uriFor);
    }),
  );

  connection.onReferences(
    guard.answer('references', null, ({ textDocument, position }) => {
      const view = store.view(textDocument.uri);
      if (!view) return null;
      const places = referencesAt(view.library, view.document, offsetIn(view, position));
      return locationsOf(view.library, places, uriFor);
    }),
  );

  connection.onDocumentHighlight(
    guard.answer('highlight', null, ({ textDocument, position }) => {
      const view = store.view(textDocument.uri);
      if (!view) return null;
      return highlightsAt(view.library, view.document, offsetIn(view, position)).map(span => ({
        range: rangeOf(view.source, span),
      }));
    }),
  );

  connection.onDocumentSymbol(
    guard.answer('outline', null, ({ textDocument: { uri } }) => {
      const view = store.view(uri);
      if (!view) return null;
      const items = outlineOf(view.library, view.document, phrases(), hasOwnSections(view));
      const symbols = items.map(item => documentSymbol(view.source, item));
      return abilities().knowsSymbolTrees ? symbols : flatSymbols(uri, symbols);
    }),
  );

  connection.onWorkspaceSymbol(
    guard.answer('workspace symbols', null, ({ query }) => {
      const library = store.library();
      return workspaceSymbols(library, query).flatMap(symbol => workspaceSymbol(library, symbol, uriFor));
    }),
  );

  connection.onFoldingRanges(
    guard.answer('folding', null, ({ textDocument: { uri } }) => {
      const view = store.view(uri);
      const ranges =
        view &&
        foldsOf(view.library, view.document, hasOwnSections(view)).flatMap(fold => foldingRange(view.source, fold));
      // Without any of ours the editor goes on folding by indentation.
      return ranges && ranges.length > 0 ? ranges : null;
    }),
  );

  connection.onSelectionRanges(
    guard.answer('selection ranges', null, ({ textDocument, positions }) => {
      const view = store.view(textDocument.uri);
      if (!view) return null;
      return positions.map(position =>
        selectionRange(view.source, position, selectionRangesAt(view.library, view.document, offsetIn(view, position))),
      );
    }),
  );

  connection.onDocumentLinks(
    guard.answer('document links', null, ({ textDocument }) => {
      const view = store.view(textDocument.uri);
      if (!view) return null;
      return documentLinksOf(view.library, view.document).map(link => {
        const { tooltip, ...shown } = documentLink(view.source, link, phrases(), uriFor);
        return abilities().knowsLinkTooltips ? { ...shown, tooltip } : shown;
      });
    }),
  );

  connection.onRequest(
    GO_TO_MENTION,
    guard.answer('next mention', null, ({ textDocument, position, direction }: GoToMentionParams) => {
      const view = store.view(textDocument.uri);
      const place = view && nextMention(view.library, view.document, offsetIn(view, position), direction);
      return (view && place && locationOf(view.library, place, uriFor)) ?? null;
    }),
  );
}

/** In Markdown the editor lists and folds the headings itself. */
const hasOwnSections = ({ languageId }: View): boolean => languageId !== 'markdown';

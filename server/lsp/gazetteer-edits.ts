import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { ADD_TO_GAZETTEER, type AddToGazetteerResult, type PlaceParams } from '../../protocol/requests';
import { additionAt } from '../features/add-to-gazetteer';
import { entityOf } from '../features/shared/entities';
import { placeOfEntry } from '../features/shared/gazetteer';
import { mentionAt } from '../features/shared/library';
import { entryAdded, shownBy } from '../knowledge/gazetteer/edit';
import { type GazetteerEntry, gazetteerOf, shownName } from '../knowledge/gazetteer/gazetteer';
import { readGazetteer } from '../knowledge/gazetteer/read';
import { GAZETTEER_PATH, isName } from '../knowledge/gazetteer/schema';
import { fileEdit } from './file-edit';
import { offsetIn } from './from-protocol';
import type { Session } from './session';
import { locationOf, rangeOf } from './to-protocol';

/**
 * What a reader writes into the gazetteer from a text: a new entry, or another name for one. The server says what is to
 * stand where, the client, which knows how to write there, writes it; texts are never changed.
 */
export function serveGazetteerEdits({ connection, guard, store, phrases, uriFor }: Session): void {
  const add = async ({ textDocument, position }: PlaceParams): Promise<AddToGazetteerResult> => {
    const { gazetteer } = phrases();
    const view = store.view(textDocument.uri);
    if (!view) return { refusal: gazetteer.noEntryFor };
    const addition = additionAt(view.library, view.document, offsetIn(view, position));
    if (addition.kind === 'refused')
      return { refusal: addition.because === 'uncertain' ? phrases().linksToNothing : gazetteer.noEntryFor };
    if (addition.kind === 'present') {
      const location = locationOf(view.library, placeOfEntry(addition.entry), uriFor);
      return location
        ? { present: location, sentence: gazetteer.alreadyThere(shownName(addition.entry), GAZETTEER_PATH) }
        : { refusal: gazetteer.notChanged(GAZETTEER_PATH) };
    }
    const file = await store.gazetteerFor(textDocument.uri);
    if (!file) return { refusal: phrases().notInFolder };
    const edits = file.isReadable ? entryAdded(file.text ?? '', addition.entry) : undefined;
    if (!edits) return { refusal: gazetteer.notChanged(GAZETTEER_PATH) };
    const uri = uriFor(file.document);
    return {
      edit: fileEdit(uri, file.text, edits),
      uri,
      sentence: gazetteer.added(addition.name, GAZETTEER_PATH),
    };
  };
  connection.onRequest<AddToGazetteerResult | null, void>(
    ADD_TO_GAZETTEER,
    guard.answer<PlaceParams, AddToGazetteerResult | null>('add to gazetteer', null, add),
  );

  /** The mention at a position, and the entry of what it stands for. */
  const entryAt = ({ textDocument, position }: PrepareRenameParams) => {
    const view = store.view(textDocument.uri);
    const found = view && mentionAt(view.library, view.document, offsetIn(view, position));
    return (
      view &&
      found && { view, mention: found.mention, entry: entityOf(view.library, view.document, found.index)?.entry }
    );
  };
  const refused = (sentence: string) => new ResponseError<void>(LSPErrorCodes.RequestFailed, sentence);

  type Prepared = { readonly range: Range; readonly placeholder: string };
  connection.onPrepareRename(
    guard.answer<PrepareRenameParams, Prepared | ResponseError<void> | null>('prepare rename', null, params => {
      const at = entryAt(params);
      if (!at) return null;
      if (!at.entry) return refused(phrases().gazetteer.addFirst);
      return { range: rangeOf(at.view.source, at.mention), placeholder: shownName(at.entry) };
    }),
  );

  const rename = async (entry: GazetteerEntry, name: string): Promise<WorkspaceEdit | ResponseError<void>> => {
    const { gazetteer } = phrases();
    if (!isName(name)) return refused(gazetteer.noName(name));
    const { document } = entry.file;
    const file = await store.gazetteerFor(uriFor(document));
    // What is being typed may be newer than what the texts were read with.
    const now = file?.text === undefined ? undefined : gazetteerOf([readGazetteer(document, file.text)]);
    const current = now?.entries.get(entry.entry.fields.id);
    if (!file?.text || !current) return refused(gazetteer.notChanged(GAZETTEER_PATH));
    return fileEdit(uriFor(document), file.text, shownBy(file.text, current, name));
  };
  connection.onRenameRequest(
    guard.answer<RenameParams, WorkspaceEdit | ResponseError<void> | null>('rename', null, params => {
      const at = entryAt(params);
      if (!at) return null;
      return at.entry ? rename(at.entry, params.newName.trim()) : refused(phrases().gazetteer.addFirst);
    }),
  );
}

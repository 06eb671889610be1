import type { AnnotatedTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import * as z from 'zod';
import { decisionAdded, decisionRemoved } from '../annotate/annotation-file';
import { codePointsOf } from '../annotate/code-points';
import { VERDICTS } from '../annotate/decision';
import { selectorsOf } from '../annotate/selectors';
import { correctionsOf } from '../features/code-actions';
import { REMEDY_NAMES } from '../features/code-actions/remedies';
import { sourceOf } from '../features/shared/library';
import type { Edit } from '../text/edit';
import type { LineIndex } from '../text/lines';
import { fileEdit } from './file-edit';
import { MAXIMUM_BYTES } from './files/selection';
import type { Session } from './session';
import { allowsEdits } from './settings';
import { rangeOf } from './to-protocol';
import { randomUuid } from './uuid';

const offset = z.number().int().nonnegative();
const code = z.string();

/** What an action was offered for, until it is chosen; with another version of the text it is about nothing. */
export const actionData = z.object({
  uri: z.string(),
  version: z.number().nullable(),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('decide'), verdict: z.enum(VERDICTS), code, start: offset, end: offset }),
    z.object({ kind: z.literal('take-back'), id: z.string() }),
    z.object({ kind: z.literal('correct'), start: offset, end: offset, text: z.string() }),
    z.object({
      kind: z.literal('everywhere'),
      code,
      remedy: z.enum(REMEDY_NAMES),
      where: z.enum(['document', 'folder']),
    }),
  ]),
});
export type ActionData = z.infer<typeof actionData>;
type ChangeOf<Kind> = Extract<ActionData['change'], { readonly kind: Kind }>;

/** An edit, and the file beside the texts that it writes, if it writes one. */
export interface ActionEdit {
  readonly edit: WorkspaceEdit;
  readonly written?: string;
}

/** The name by which the changes of one action are held together in a preview. */
const PREVIEW = 'corrections';

/** Works out what an action changes, from what the texts and files are at the moment. */
export function actionEdits({ connection, files, store, abilities, phrases, uriFor }: Session) {
  /** Whether the texts of a folder may be changed, which its reader alone can say; the place is a file or the folder. */
  async function isOpenToEdits(uri: string): Promise<boolean> {
    if (!abilities().answersConfiguration) return store.settings().mayEditTexts;
    return allowsEdits(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'shiryo.edits' }));
  }

  async function decided(uri: string, change: ChangeOf<'decide' | 'take-back'>): Promise<ActionEdit | undefined> {
    const annotations = await store.annotationsFor(uri);
    if (!annotations) return undefined;
    const { text, path } = annotations;
    const file = uriFor(annotations.document);
    const edit = change.kind === 'take-back' ? decisionRemoved(text, change.id) : decision(uri, path, text, change);
    return edit && { edit: fileEdit(file, text || undefined, [edit]), written: file };
  }

  function decision(uri: string, path: string, text: string, change: ChangeOf<'decide'>): Edit | undefined {
    const source = store.view(uri)?.source.text;
    if (source === undefined) return undefined;
    return decisionAdded(text, path, {
      id: `urn:uuid:${randomUuid()}`,
      verdict: change.verdict,
      code: change.code,
      target: selectorsOf(source, codePointsOf(source), change),
      on: new Date().toISOString(),
    });
  }

  async function corrected(uri: string, change: ChangeOf<'correct'>): Promise<ActionEdit | undefined> {
    const view = store.view(uri);
    if (!view || !(await isOpenToEdits(uri))) return undefined;
    return { edit: { documentChanges: [changes(uri, view.source, [change])] } };
  }

  async function everywhere(uri: string, change: ChangeOf<'everywhere'>): Promise<ActionEdit | undefined> {
    const view = store.view(uri);
    if (!view) return undefined;
    const documents = change.where === 'document' ? [view.document] : [...view.library.sources.keys()];
    const documentChanges: TextDocumentEdit[] = [];
    for (const document of await documentsOpenToEdits(documents)) {
      const found = correctionsOf(view.library, document, change.code, change.remedy);
      const source = found.length > 0 ? sourceOf(view.library, document) : undefined;
      if (source && (await isAsRead(uriFor(document), source)))
        documentChanges.push(changes(uriFor(document), source, found, PREVIEW));
    }
    const label = phrases().actions.preview;
    const description = phrases().actions.everywhere(change.remedy, change.where);
    return {
      edit: { documentChanges, changeAnnotations: { [PREVIEW]: { label, description, needsConfirmation: true } } },
    };
  }

  async function documentsOpenToEdits(documents: readonly string[]): Promise<string[]> {
    const answers = new Map<string, boolean>();
    const chosen: string[] = [];
    for (const document of documents) {
      const place = store.placeOf(uriFor(document))?.folder ?? document;
      const isOpen = answers.get(place) ?? (await isOpenToEdits(uriFor(place)));
      answers.set(place, isOpen);
      if (isOpen) chosen.push(document);
    }
    return chosen;
  }

  /** Whether the editor will see the text as it was read: open in it, or in UTF-8 and unchanged on disk. */
  async function isAsRead(uri: string, { text }: LineIndex): Promise<boolean> {
    if (store.versionOf(uri) !== undefined) return true;
    const bytes = await files.read(uri, MAXIMUM_BYTES);
    return bytes instanceof Uint8Array && new TextDecoder().decode(bytes) === text;
  }

  const changes = (uri: string, source: LineIndex, found: readonly Edit[], preview?: string): TextDocumentEdit => ({
    textDocument: { uri, version: store.versionOf(uri) ?? null },
    edits: found.map((correction): TextEdit | AnnotatedTextEdit => ({
      range: rangeOf(source, correction),
      newText: correction.text,
      ...(preview === undefined ? {} : { annotationId: preview }),
    })),
  });

  return {
    isOpenToEdits,

    /** What an action changes; undefined where that is out of date, or no longer allowed. */
    async editOf({ uri, version, change }: ActionData): Promise<ActionEdit | undefined> {
      if ((store.versionOf(uri) ?? null) !== version) return undefined;
      if (change.kind === 'correct') return corrected(uri, change);
      return change.kind === 'everywhere' ? everywhere(uri, change) : decided(uri, change);
    },
  };
}

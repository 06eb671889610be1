import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../text/edit';
import { lineIndex } from '../text/lines';
import { rangeOf } from './to-protocol';

/**
 * A change of a file beside the texts, which is begun where there is none.
 * @param text what the file holds now; undefined where there is none.
 */
export function fileEdit(uri: string, text: string | undefined, edits: readonly Edit[]): WorkspaceEdit {
  const source = lineIndex(text ?? '');
  const change = {
    textDocument: { uri, version: null },
    edits: edits.map(edit => ({ range: rangeOf(source, edit), newText: edit.text })),
  };
  const create = { kind: 'create', uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: text === undefined ? [create, change] : [change] };
}

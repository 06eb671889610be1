import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { lineIndex, offsetAt } from '../../server/text/lines';
import type { MemoryFiles, TestClient } from './client';

/** What a client that does all an editor can do with code actions says of itself. */
export const ACTION_ABILITIES = {
  textDocument: {
    diagnostic: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } },
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
} satisfies ClientCapabilities;

/** The diagnostics of a document, as a client that asks for them has them. */
export async function pulled({ connection }: TestClient, uri: string): Promise<readonly Diagnostic[]> {
  const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items;
}

/** The actions that an editor would offer at each finding of a document, and at stretches named besides. */
export async function actionsIn(
  client: TestClient,
  uri: string,
  only?: readonly string[],
  further: readonly Diagnostic['range'][] = [],
): Promise<CodeAction[]> {
  const diagnostics = await pulled(client, uri);
  const found: CodeAction[] = [];
  for (const range of [...diagnostics.map(({ range }) => range), ...further]) {
    const shown = diagnostics.filter(one => JSON.stringify(one.range) === JSON.stringify(range));
    const actions = await client.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: shown, ...(only ? { only } : {}) },
    });
    found.push(...(actions ?? []));
  }
  return found;
}

export const resolved = ({ connection }: TestClient, action: CodeAction): Promise<CodeAction> =>
  connection.sendRequest('codeAction/resolve', action);

/** Every change of a text that an edit holds. */
export const textEdits = ({ documentChanges, changes }: WorkspaceEdit): TextDocumentEdit[] => {
  assert.equal(changes, undefined, 'edits are of versions');
  return (documentChanges ?? []).filter((change): change is TextDocumentEdit => 'edits' in change);
};

/** Applies an edit to files in memory, and tells the server as a watcher would. */
export async function apply(client: TestClient, files: MemoryFiles, edit: WorkspaceEdit | undefined): Promise<void> {
  assert.ok(edit, 'the action has an edit');
  const changed = textEdits(edit);
  for (const { textDocument, edits } of changed) {
    const before = new TextDecoder().decode(files.contents.get(textDocument.uri));
    files.contents.set(textDocument.uri, new TextEncoder().encode(edited(before, edits as never)));
  }
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: changed.map(({ textDocument: { uri } }) => ({ uri, type: 2 })),
  });
}

/** A text after some edits of it. */
export function edited(
  text: string,
  edits: readonly { readonly range: Diagnostic['range']; readonly newText: string }[],
): string {
  const source = lineIndex(text);
  return [...edits]
    .map(({ range, newText }) => ({ start: offsetAt(source, range.start), end: offsetAt(source, range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The folder that the window has open; the runner made it as a copy. */
export const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

export const fileUri = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Opens a file of the folder in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

/** The position of the nth occurrence of a quotation, a little way into it. */
export function at(document: vscode.TextDocument, quote: string, { nth = 0, into = 0 } = {}): vscode.Position {
  const text = document.getText();
  let offset = text.indexOf(quote);
  for (let seen = 0; seen < nth && offset >= 0; seen++) offset = text.indexOf(quote, offset + 1);
  assert.ok(offset >= 0, `${document.fileName} does not contain ${quote} ${nth + 1} times`);
  return document.positionAt(offset + into);
}

/** Asks again until the answer holds or the time is over: an editor has no event for "a provider would now answer". */
export async function eventually<Value>(
  ask: () => Thenable<Value> | Value,
  holds: (value: Value) => boolean,
  seconds = 45,
): Promise<Value> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end)
      assert.fail(`not within ${seconds} s; the last answer was ${JSON.stringify(value)?.slice(0, 600)}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

/**
 * Gives a command again until what it does shows: as with keys, one given while the editor is still opening the text and
 * placing the cursor finds nothing there.
 * @param look what a person does until it shows
 */
export async function commandUntil(
  command: string,
  shown: () => boolean,
  look: () => Promise<unknown> = async () => {},
): Promise<void> {
  for (let attempt = 1; !shown(); attempt++) {
    assert.ok(attempt <= 5, `${command} was given ${attempt - 1} times without effect`);
    await vscode.commands.executeCommand(command);
    for (let wait = 0; wait < 80 && !shown(); wait++) {
      await look();
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

/** The words of every hover at a position. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map(part => (typeof part === 'string' ? part : part.value)))
    .join('\n');
}

/** `file.txt:3` for every location, sorted. */
export const places = (locations: readonly (vscode.Location | vscode.LocationLink)[]): string[] =>
  locations
    .map(location =>
      'targetUri' in location
        ? `${location.targetUri.path.split('/').at(-1)}:${location.targetRange.start.line + 1}`
        : `${location.uri.path.split('/').at(-1)}:${location.range.start.line + 1}`,
    )
    .sort();

/** A diagnostic's code without the address that it leads to. */
export const codeOf = ({ code }: vscode.Diagnostic): string | number | undefined =>
  typeof code === 'object' ? code.value : code;

/** Shiryo's diagnostics of a file as `code severity «marked text»`. */
export function problems(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'shiryo')
    .map(diagnostic => {
      const { severity, range } = diagnostic;
      return `${codeOf(diagnostic)} ${vscode.DiagnosticSeverity[severity].toLowerCase()} «${document.getText(range)}»`;
    })
    .sort();
}

/** Changes a quotation of an open file in the editor, without saving. */
export const replace = (document: vscode.TextDocument, quote: string, by: string): Promise<void> =>
  apply(() => {
    const start = at(document, quote);
    const edit = new vscode.WorkspaceEdit();
    const end = document.positionAt(document.offsetAt(start) + quote.length);
    edit.replace(document.uri, new vscode.Range(start, end), by);
    return edit;
  });

/** Applies an edit; it is made anew where VS Code refuses it because it has just read the file from the disk again. */
export async function apply(make: () => vscode.WorkspaceEdit): Promise<void> {
  await eventually(
    () => vscode.workspace.applyEdit(make()),
    isApplied => isApplied,
  );
}

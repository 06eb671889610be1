import * as vscode from 'vscode';
import { goTo } from './go-to';
import { say } from './say';

interface Doubt {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/** Moves the cursor to the next or previous thing that Shiryo doubts: by file, then by place, and round again at the end. */
export async function goToDoubt(direction: 'next' | 'previous'): Promise<void> {
  const doubts = allDoubts();
  if (doubts.length === 0) {
    say(vscode.l10n.t('Shiryo: nothing is doubtful in the folder.'));
    return;
  }
  const editor = vscode.window.activeTextEditor;
  const here: Doubt | undefined = editor && {
    uri: editor.document.uri,
    range: new vscode.Range(editor.selection.active, editor.selection.active),
  };
  const doubt = direction === 'next' ? firstBehind(doubts, here) : firstBehind(doubts.reverse(), here, -1);
  const { uri, range } = doubt ?? doubts[0]!;
  await goTo(uri, range);
}

const firstBehind = (doubts: readonly Doubt[], here: Doubt | undefined, sign = 1): Doubt | undefined =>
  here && doubts.find(doubt => sign * compare(doubt, here) > 0);

/** Hints are no doubts. */
const allDoubts = (): Doubt[] =>
  vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) =>
      diagnostics
        .filter(({ source, severity }) => source === 'shiryo' && severity < vscode.DiagnosticSeverity.Hint)
        .map(({ range }) => ({ uri, range })),
    )
    .sort(compare);

function compare(a: Doubt, b: Doubt): number {
  const [one, other] = [a.uri.toString(), b.uri.toString()];
  return one < other ? -1 : one > other ? 1 : a.range.start.compareTo(b.range.start);
}

import * as vscode from 'vscode';

/**
 * Takes the reader to a range, in the column that he reads in. The cursor stands at its beginning, so that a next step goes
 * on from there; it is revealed, but not selected.
 */
export async function goTo(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const viewColumn = vscode.window.activeTextEditor?.viewColumn ?? vscode.ViewColumn.Active;
  const shown = await vscode.window.showTextDocument(uri, { viewColumn });
  shown.selection = new vscode.Selection(range.start, range.start);
  shown.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

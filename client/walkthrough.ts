import * as vscode from 'vscode';

/** Opens a copy of the sample documents, which may be changed at will, in a window of its own. */
export async function openSamples({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const copy = vscode.Uri.joinPath(globalStorageUri, 'samples');
  await vscode.workspace.fs.createDirectory(globalStorageUri);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'samples'), copy, { overwrite: true });
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
}

import * as vscode from 'vscode';
import { SAMPLES } from './samples';

const { fs } = vscode.workspace;

/** Opens a copy of the sample documents, which may be changed at will, in a window of its own. */
export async function openSamples({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const copy = vscode.Uri.joinPath(globalStorageUri, 'samples');
  for (const name of SAMPLES) {
    const original = await fs.readFile(vscode.Uri.joinPath(extensionUri, 'samples', name));
    await fs.writeFile(vscode.Uri.joinPath(copy, name), original);
  }
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
}

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileContent, FolderEntry } from '../protocol/requests';
import { listFolders, readFiles } from './protocol';

/** Lists and reads for the server what only the editor can reach: every file of a browser, every virtual folder. */
export function answerFiles(client: BaseLanguageClient): vscode.Disposable[] {
  const placeOf = (uri: string) => client.protocol2CodeConverter.asUri(uri);
  return [
    client.onRequest(listFolders, async ({ folders }) => ({
      entries: await Promise.all(folders.map(folder => entriesOf(placeOf(folder)))),
    })),
    client.onRequest(readFiles, async ({ files }) => ({
      contents: await Promise.all(files.map(({ uri, maximumBytes }) => contentOf(placeOf(uri), maximumBytes))),
    })),
  ];
}

/** Symbolic links are left out: they may lead out of the folder or round in a circle. */
async function entriesOf(folder: vscode.Uri): Promise<readonly FolderEntry[] | null> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).flatMap(([name, type]): FolderEntry[] => {
      if (type === vscode.FileType.File) return [{ name, kind: 'file' }];
      return type === vscode.FileType.Directory ? [{ name, kind: 'folder' }] : [];
    });
  } catch {
    return null;
  }
}

async function contentOf(file: vscode.Uri, maximumBytes: number): Promise<FileContent | null> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(file);
    if ((type & vscode.FileType.File) === 0) return null;
    if (size > maximumBytes) return 'too-large';
    return { base64: base64Of(await vscode.workspace.fs.readFile(file)) };
  } catch {
    return null;
  }
}

/** Bytes turned into characters at once: a call takes no more arguments than some ten thousand everywhere. */
const CHUNK = 8192;

/** A message is JSON, in which bytes are written as base64. */
function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

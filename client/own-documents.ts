import * as vscode from 'vscode';

/** Documents of this scheme are written by Shiryo: nobody can change them, and the server leaves them alone. */
const SCHEME = 'shiryo';
/** Signs that mean something in a path or an address. */
const UNFIT = /[\\/:*?"<>|#%]/g;

/** What Shiryo tells in editors: pages of Markdown that belong to no folder. */
export interface OwnDocuments extends vscode.Disposable {
  /** Shows a page; one of the same title that is open already is written anew. */
  show(title: string, markdown: string, options: vscode.TextDocumentShowOptions): Promise<void>;
}

export function createOwnDocuments(): OwnDocuments {
  const texts = new Map<string, string>();
  const changes = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changes.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === SCHEME) texts.delete(uri.path);
  });
  return {
    async show(title, markdown, options) {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${fileName(title)}.md` });
      texts.set(uri.path, markdown);
      changes.fire(uri);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), options);
    },
    dispose: () => vscode.Disposable.from(provider, closed, changes).dispose(),
  };
}

/** A title as the name of a file. */
export const fileName = (title: string): string => title.replace(UNFIT, ' ').trim();

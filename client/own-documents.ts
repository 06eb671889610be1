import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location } from '../protocol/location';
import type { Page } from '../protocol/requests';

/** Documents of this scheme are written by Shiryo: nobody can change them, and the server leaves them alone. */
const SCHEME = 'shiryo';
/** Signs that mean something in a path or an address. */
const UNFIT = /[\\/:*?"<>|#%]/g;

/** What Shiryo tells in editors: pages that belong to no folder, of plain text, whose places are links. */
export interface OwnDocuments extends vscode.Disposable {
  /** Shows a page; one of the same title that is open already is written anew. */
  show(title: string, page: Page, options: vscode.TextDocumentShowOptions): Promise<void>;
}

export function createOwnDocuments(client: BaseLanguageClient): OwnDocuments {
  const pages = new Map<string, Page>();
  const changes = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changes.event,
    provideTextDocumentContent: ({ path }) => pages.get(path)?.text ?? '',
  });
  const links = vscode.languages.registerDocumentLinkProvider(
    { scheme: SCHEME },
    {
      provideDocumentLinks(document) {
        const page = pages.get(document.uri.path);
        // What is written anew is asked for again.
        if (page?.text !== document.getText()) return [];
        return page.links.map(({ start, end, location }) => {
          const words = new vscode.Range(document.positionAt(start), document.positionAt(end));
          return new vscode.DocumentLink(words, addressOf(client, location));
        });
      },
    },
  );
  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === SCHEME) pages.delete(uri.path);
  });
  return {
    async show(title, page, options) {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${fileName(title)}` });
      pages.set(uri.path, page);
      changes.fire(uri);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), options);
    },
    dispose: () => vscode.Disposable.from(provider, links, closed, changes).dispose(),
  };
}

/** A title as the name of a file. */
export const fileName = (title: string): string => title.replace(UNFIT, ' ').trim();

/** The editor opens a file at the line and column of its address's fragment. */
const addressOf = (client: BaseLanguageClient, { uri, range: { start } }: Location): vscode.Uri =>
  client.protocol2CodeConverter.asUri(uri).with({ fragment: `L${start.line + 1},${start.character + 1}` });

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location } from '../../protocol/location';
import { fileName } from '../own-documents';
import { network, timeline } from '../protocol';
import { pageOf } from './html';
import { labels } from './labels';
import { type FromPage, type Picture, readFromPage, type Subject, type ToPage } from './messages';

/** One picture in an editor's tab. */
export interface PicturePanel {
  readonly panel: vscode.WebviewPanel;
  subject(): Subject;
  /** Shows something else, or the same anew. @returns how many marks the page drew, once it has. */
  show(subject: Subject): Promise<number>;
  /** Shows what has changed in the folder, if anything has. */
  refresh(): Promise<void>;
  /** Asks where to, and writes the picture there as SVG. */
  save(): void;
}

export interface PanelOptions {
  readonly client: BaseLanguageClient;
  readonly panel: vscode.WebviewPanel;
  /** Where the page's script and style sheet lie. */
  readonly folder: vscode.Uri;
  readonly subject: Subject;
  openAsText(subject: Subject): Promise<void>;
}

/** Fills a tab with a picture: what the server tells goes to the page, what is clicked there is opened. */
export function createPicturePanel({ client, panel, folder, subject: first, openAsText }: PanelOptions): PicturePanel {
  const { webview } = panel;
  let subject = first;
  let picture: Picture | undefined;
  let isPageThere = false;
  /** Whoever waits until something is drawn. */
  let drawn: Signal<number> | undefined;

  const say = (message: ToPage) => webview.postMessage(message);
  const draw = () => picture && say({ type: 'show', picture, subject, labels: labels() });

  async function show(wanted: Subject): Promise<number> {
    subject = wanted;
    picture = await pictureOf(client, wanted);
    if (!picture) return 0;
    panel.title = titleOf(picture);
    drawn ??= signal();
    const { promise } = drawn;
    if (isPageThere) void draw();
    return promise;
  }

  async function refresh(): Promise<void> {
    const before = subject;
    const now = await pictureOf(client, subject);
    // What is looked at, or chosen from, stays as it is where nothing of it has changed.
    if (!now || subject !== before || JSON.stringify(now) === JSON.stringify(picture)) return;
    picture = now;
    panel.title = titleOf(now);
    if (isPageThere) void draw();
  }

  async function write(svg: string, name: string): Promise<void> {
    const root = vscode.workspace.workspaceFolders?.[0]?.uri;
    const target = await vscode.window.showSaveDialog({
      filters: { SVG: ['svg'] },
      ...(root ? { defaultUri: vscode.Uri.joinPath(root, `${name}.svg`) } : {}),
    });
    if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  }

  const take = (message: FromPage): unknown => {
    switch (message.type) {
      case 'ready':
        // A page that was hidden was thrown away, and begins anew when it is shown again.
        isPageThere = true;
        return draw();
      case 'drawn':
        drawn?.resolve(message.marks);
        drawn = undefined;
        return;
      case 'open':
        return open(client, message.location);
      case 'centre':
        return show({
          picture: 'network',
          reach: subject.picture === 'network' ? subject.reach : 1,
          place: { textDocument: { uri: message.location.uri }, position: message.location.range.start },
        });
      case 'reach':
        return subject.picture === 'network' && show({ ...subject, reach: message.reach });
      case 'svg':
        return picture && write(message.svg, fileName(titleOf(picture)));
      case 'text':
        return openAsText(subject);
    }
  };
  webview.onDidReceiveMessage(message => {
    const known = readFromPage(message);
    return known && take(known);
  });
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = pageOf(webview, folder);
  panel.onDidDispose(() => drawn?.resolve(0));
  return { panel, subject: () => subject, show, refresh, save: () => void say({ type: 'save' }) };
}

const titleOf = (picture: Picture): string =>
  picture.picture === 'timeline' ? picture.timeline.title : picture.network.title;

async function pictureOf(client: BaseLanguageClient, subject: Subject): Promise<Picture | undefined> {
  if (subject.picture === 'timeline') {
    const told = await client.sendRequest(timeline, {});
    return told ? { picture: 'timeline', timeline: told } : undefined;
  }
  const { place, reach } = subject;
  const told = await client.sendRequest(network, { reach, ...(place ? { place } : {}) });
  return told ? { picture: 'network', network: told, reach } : undefined;
}

/** Opens a place in the text, beside the picture where texts are read. */
async function open(client: BaseLanguageClient, location: Location): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(location);
  const beside = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn;
  await vscode.window.showTextDocument(uri, { viewColumn: beside ?? vscode.ViewColumn.Beside, selection: range });
}

interface Signal<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
}

function signal<Value>(): Signal<Value> {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>(settle => {
    resolve = settle;
  });
  return { promise, resolve };
}

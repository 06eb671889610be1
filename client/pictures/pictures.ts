import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OwnDocuments } from '../own-documents';
import { placeMeant } from '../place';
import { readSubject, type Subject } from './messages';
import { createPicturePanel, type PicturePanel } from './panel';
import { openAsText } from './text';

/** The types of tabs, as the manifest's conditions and the editor's own memory name them. */
const VIEW_TYPES = { timeline: 'shiryo.timeline', network: 'shiryo.network' } as const;

export interface Pictures extends vscode.Disposable {
  /**
   * The commands by their names. Those that draw give the number of marks; those of the network take a place, as a protocol
   * location or a row of a view: without one they are about what stands at the cursor.
   */
  readonly commands: Readonly<Record<string, (target: unknown) => Promise<unknown>>>;
  /** Draws anew what is in view, after the folder has changed. */
  refresh(): void;
}

/** The timeline of the folder and the network around a name, drawn in tabs of their own or written as text. */
export function createPictures(
  { extensionUri }: vscode.ExtensionContext,
  client: BaseLanguageClient,
  documents: OwnDocuments,
): Pictures {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist');
  const asText = (subject: Subject) => openAsText(client, documents, subject);
  const open = new Map<Subject['picture'], PicturePanel>();

  function adopt(panel: vscode.WebviewPanel, subject: Subject): PicturePanel {
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    const shown = createPicturePanel({ client, panel, folder, subject, openAsText: asText });
    open.set(subject.picture, shown);
    panel.onDidDispose(() => open.delete(subject.picture));
    return shown;
  }

  function show(subject: Subject): Promise<number> {
    const there = open.get(subject.picture);
    there?.panel.reveal();
    const column = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const shown =
      there ?? adopt(vscode.window.createWebviewPanel(VIEW_TYPES[subject.picture], 'Shiryo', column, {}), subject);
    return shown.show(subject);
  }

  const networkOf = (target: unknown): Subject => {
    const place = placeMeant(client, target);
    const known = open.get('network')?.subject();
    const reach = known?.picture === 'network' ? known.reach : 1;
    return { picture: 'network', reach, ...(place ? { place } : {}) };
  };

  const revived = (Object.keys(VIEW_TYPES) as Subject['picture'][]).map(picture =>
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPES[picture], {
      async deserializeWebviewPanel(panel, state) {
        const kept = readSubject(state);
        const subject: Subject =
          kept?.picture === picture ? kept : picture === 'timeline' ? { picture } : { picture, reach: 1 };
        void adopt(panel, subject).show(subject);
      },
    }),
  );

  return {
    commands: {
      'shiryo.showTimeline': () => show({ picture: 'timeline' }),
      'shiryo.showTimelineAsText': () => asText({ picture: 'timeline' }),
      'shiryo.showNetwork': target => show(networkOf(target)),
      'shiryo.showNetworkAsText': target => asText(networkOf(target)),
      'shiryo.savePicture': async () => [...open.values()].find(({ panel }) => panel.active)?.save(),
    },
    refresh() {
      if (!client.isRunning()) return;
      for (const { panel, refresh } of open.values()) if (panel.visible) void refresh();
    },
    dispose() {
      vscode.Disposable.from(...revived).dispose();
      for (const { panel } of open.values()) panel.dispose();
    },
  };
}

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FolderViewName, TreeRow } from '../../protocol/requests';
import { cursorPlace } from '../place';
import { tree, treePath } from '../protocol';
import { settled } from '../settled';

/** How long the cursor rests before a view follows it, and the folder before a view is drawn anew, in milliseconds. */
const FOLLOW_DELAY = 250;
const REFRESH_DELAY = 500;

/** A codicon per kind of row: shapes tell them apart, not colours. */
const ICONS: Readonly<Record<TreeRow['kind'], string>> = {
  official: 'person',
  agreement: 'law',
  meeting: 'organization',
  initiative: 'lightbulb',
  date: 'calendar',
  group: 'folder',
  document: 'file',
  sentence: 'quote',
};

/** A row, and the one that it stands under. */
interface Node {
  readonly row: TreeRow;
  readonly parent: Node | undefined;
}

export interface FolderView extends vscode.Disposable {
  /** To be called when what it shows may have changed. */
  refresh(): void;
  filter(): Promise<void>;
  clearFilter(): void;
}

/** A view of the folder, *Entities* or *Chronology*: a tree that the server tells level by level as it is opened. */
export function createFolderView(client: BaseLanguageClient, name: FolderViewName): FolderView {
  const changes = new vscode.EventEmitter<undefined>();
  let filter = '';
  let isStale = false;
  /** The rows told since the last change, so that the same row is the same object to the editor. */
  let told = new Map<string, Promise<readonly Node[]>>();

  const pathOf = (node: Node | undefined): readonly string[] => (node ? [...pathOf(node.parent), node.row.id] : []);

  function childrenOf(parent: Node | undefined): Promise<readonly Node[]> {
    const path = pathOf(parent);
    const key = JSON.stringify(path);
    let children = told.get(key);
    if (!children) {
      children = client.isRunning()
        ? client
            .sendRequest(tree, { view: name, path, filter })
            .then(rows => rows.map((row): Node => ({ row, parent })))
        : Promise.resolve([]);
      told.set(key, children);
    }
    return children;
  }

  const view = vscode.window.createTreeView<Node>(`shiryo.${name}`, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getChildren: node => childrenOf(node).then(children => [...children]),
      getParent: node => node.parent,
      getTreeItem: node =>
        itemOf(client, node, `shiryo.${name}.${JSON.stringify([filter, ...pathOf(node)])}`, filter !== ''),
    },
  });

  const drawAnew = () => {
    isStale = !view.visible;
    if (isStale) return;
    told = new Map();
    changes.fire(undefined);
  };
  const refresh = settled(REFRESH_DELAY, drawAnew);

  const follow = settled(FOLLOW_DELAY, async () => {
    const place = cursorPlace(client);
    const isWanted = vscode.workspace.getConfiguration('shiryo').get<boolean>('views.followCursor', true);
    if (!place || !isWanted || !view.visible || filter !== '' || !client.isRunning()) return;
    const path = await client.sendRequest(treePath, { view: name, ...place });
    const node = path && (await nodeAt(path));
    if (node) await view.reveal(node, { select: true, focus: false });
  });

  async function nodeAt(path: readonly string[]): Promise<Node | undefined> {
    let node: Node | undefined;
    for (const id of path) {
      node = (await childrenOf(node)).find(({ row }) => row.id === id);
      if (!node) return undefined;
    }
    return node;
  }

  function filterBy(words: string): void {
    filter = words;
    view.description = words === '' ? '' : `“${words}”`;
    void vscode.commands.executeCommand('setContext', `shiryo.${name}.isFiltered`, words !== '');
    drawAnew();
  }

  const disposables = [
    view,
    changes,
    refresh,
    follow,
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && isStale) drawAnew();
      if (visible) follow();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) follow();
    }),
  ];

  return {
    refresh,
    async filter() {
      const words = await vscode.window.showInputBox({
        title: vscode.l10n.t('Filter'),
        prompt: vscode.l10n.t('Words that what is shown must have; accents and case do not matter. Empty for all.'),
        value: filter,
      });
      if (words !== undefined) filterBy(words.trim());
    },
    clearFilter: () => filterBy(''),
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/** @param isNarrowed by words: the groups stand open then, so that what has the words is seen at once. */
function itemOf(client: BaseLanguageClient, { row, parent }: Node, id: string, isNarrowed: boolean): vscode.TreeItem {
  const { label, description, kind, isOpenable, location, tooltip } = row;
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const opened = isNarrowed && (parent === undefined || kind === 'group') ? Expanded : Collapsed;
  const item = new vscode.TreeItem(label, isOpenable ? opened : None);
  item.id = id;
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(ICONS[kind]);
  item.contextValue = kind;
  item.accessibilityInformation = { label: description === '' ? label : `${label}, ${description}` };
  if (tooltip !== undefined) item.tooltip = new vscode.MarkdownString(tooltip);
  if (location) {
    const { uri, range } = client.protocol2CodeConverter.asLocation(location);
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Show in the Text'),
      arguments: [uri, { selection: range, preview: true, preserveFocus: true }],
    };
  }
  return item;
}

/** Puts the name of a row into the clipboard. */
export const copyName = (node: unknown): Thenable<void> | undefined =>
  isNode(node) ? vscode.env.clipboard.writeText(node.row.label) : undefined;

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'row' in node;

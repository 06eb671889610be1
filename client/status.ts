import * as vscode from 'vscode';
import type { Status } from '../protocol/requests';

export interface StatusItem extends vscode.Disposable {
  show(status: Status): void;
  /** A menu of what can be done, and of the files left out. */
  pick(): Promise<void>;
}

interface Choice extends vscode.QuickPickItem {
  run?(): unknown;
}

/** The one item in the status bar, visible beside a text that Shiryo reads. */
export function createStatusItem(languages: readonly string[]): StatusItem {
  const item = vscode.window.createStatusBarItem('shiryo.status', vscode.StatusBarAlignment.Right, 50);
  item.name = 'Shiryo';
  item.command = 'shiryo.showStatus';
  let last: Status | undefined;

  const refresh = () => {
    const language = vscode.window.activeTextEditor?.document.languageId;
    if (last === undefined || language === undefined || !languages.includes(language)) {
      item.hide();
      return;
    }
    item.text = textOf(last);
    item.tooltip = tooltipOf(last);
    item.accessibilityInformation = { label: item.tooltip, role: 'button' };
    item.show();
  };
  const listener = vscode.window.onDidChangeActiveTextEditor(refresh);

  return {
    show(status) {
      last = status;
      refresh();
    },
    async pick() {
      const choice = await vscode.window.showQuickPick(choicesOf(last), { title: 'Shiryo' });
      await choice?.run?.();
    },
    dispose() {
      listener.dispose();
      item.dispose();
    },
  };
}

function textOf({ documents, reading, isOff, skippedInAll, complaints }: Status): string {
  if (isOff) return '$(circle-slash) Shiryo';
  if (reading) return `$(sync~spin) Shiryo ${reading.done}`;
  return skippedInAll + complaints.length > 0 ? `$(book) Shiryo ${documents} $(info)` : `$(book) Shiryo ${documents}`;
}

/** Plain text: names of files are no markup. */
function tooltipOf({ documents, mentions, reading, isOff, skippedInAll, complaints }: Status): string {
  if (isOff) return vscode.l10n.t('Shiryo is switched off by the setting shiryo.enable.');
  const lines = [vscode.l10n.t('Shiryo: {0} documents, {1} mentions', documents, mentions)];
  if (reading) lines.push(vscode.l10n.t('Reading the folder: {0} files so far', reading.done));
  if (skippedInAll > 0) lines.push(vscode.l10n.t('Files left out: {0}; click to list them', skippedInAll));
  return [...lines, ...complaints.map(({ sentence }) => sentence)].join('\n');
}

function choicesOf(status: Status | undefined): Choice[] {
  const run = (command: string) => () => vscode.commands.executeCommand(command);
  const choices: Choice[] = [
    { label: `$(calendar) ${vscode.l10n.t('Set Document Date…')}`, run: run('shiryo.setDocumentDate') },
    { label: `$(link) ${vscode.l10n.t('Set Source…')}`, run: run('shiryo.setSource') },
    { label: `$(output) ${vscode.l10n.t('Show Log')}`, run: run('shiryo.showLog') },
    { label: `$(debug-restart) ${vscode.l10n.t('Restart')}`, run: run('shiryo.restart') },
  ];
  for (const { uri, sentence } of status?.complaints ?? []) {
    choices.push({ label: `$(warning) ${sentence}`, run: () => open(vscode.Uri.parse(uri)) });
  }
  if (status && status.skipped.length > 0) {
    choices.push({ label: vscode.l10n.t('Files left out'), kind: vscode.QuickPickItemKind.Separator });
    for (const { uri, reason } of status.skipped) {
      const place = vscode.Uri.parse(uri);
      choices.push({
        label: vscode.workspace.asRelativePath(place),
        description: reason,
        run: () => open(place),
      });
    }
  }
  return choices;
}

const open = (uri: vscode.Uri): Thenable<unknown> => vscode.commands.executeCommand('vscode.open', uri);

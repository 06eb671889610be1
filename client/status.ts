import * as vscode from 'vscode';
import type { ReadingProgress, Status } from '../protocol/requests';
import { sumInWords } from './sum';

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
      const { progress } = status;
      const state = progress === undefined ? 'done' : progress.isStopped ? 'stopped' : 'reading';
      void vscode.commands.executeCommand('setContext', 'shiryo.readingFolder', state);
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

function textOf({ documents, progress, isOff, skippedInAll, complaints }: Status): string {
  if (isOff) return '$(circle-slash) Shiryo';
  if (progress) return `${progress.isStopped ? '$(debug-pause)' : '$(sync~spin)'} Shiryo ${shareOf(progress)}`;
  return skippedInAll + complaints.length > 0 ? `$(book) Shiryo ${documents} $(info)` : `$(book) Shiryo ${documents}`;
}

/** As `120/2000`; nothing until the files are counted. */
const shareOf = ({ done, total }: ReadingProgress): string => (total === undefined ? '' : `${done}/${total}`);

/** Plain text: names of files are no markup. */
function tooltipOf(status: Status): string {
  const { progress, isOff, skippedInAll, guessedInAll, complaints } = status;
  if (isOff) return vscode.l10n.t('Shiryo is switched off by the setting shiryo.enable.');
  const lines = [sumInWords(status)];
  if (progress) lines.push(progressInWords(progress));
  if (skippedInAll > 0) lines.push(vscode.l10n.t('Files left out: {0}; click to list them', skippedInAll));
  if (guessedInAll > 0)
    lines.push(vscode.l10n.t('Files whose encoding is a guess: {0}; click to list them', guessedInAll));
  return [...lines, ...complaints.map(({ sentence }) => sentence)].join('\n');
}

function progressInWords({ isStopped, done, total }: ReadingProgress): string {
  if (isStopped)
    return total === undefined
      ? vscode.l10n.t('Reading the folder was stopped; click to read the rest')
      : vscode.l10n.t('Reading the folder was stopped: {0} of {1} files are read; click to read the rest', done, total);
  return total === undefined
    ? vscode.l10n.t('Looking for the documents of the folder; click to stop')
    : vscode.l10n.t('Reading the folder: {0} of {1} files; click to stop', done, total);
}

function choicesOf(status: Status | undefined): Choice[] {
  const run = (command: string) => () => vscode.commands.executeCommand(command);
  const choices: Choice[] = [
    ...(status?.progress ? [choiceOfProgress(status.progress)] : []),
    { label: `$(calendar) ${vscode.l10n.t('Set Document Date…')}`, run: run('shiryo.setDocumentDate') },
    { label: `$(link) ${vscode.l10n.t('Set Source…')}`, run: run('shiryo.setSource') },
    { label: `$(output) ${vscode.l10n.t('Show Log')}`, run: run('shiryo.showLog') },
    { label: `$(debug-restart) ${vscode.l10n.t('Restart')}`, run: run('shiryo.restart') },
  ];
  for (const { uri, sentence } of status?.complaints ?? []) {
    choices.push({ label: `$(warning) ${sentence}`, run: () => open(vscode.Uri.parse(uri)) });
  }
  if (!status) return choices;
  return [
    ...choices,
    ...filesUnder(
      vscode.l10n.t('Files left out'),
      status.skipped.map(({ uri, reason }) => ({ uri, note: reason })),
    ),
    ...filesUnder(vscode.l10n.t('Encoding guessed'), status.guessed),
  ];
}

const choiceOfProgress = (progress: ReadingProgress): Choice =>
  progress.isStopped
    ? {
        label: `$(debug-continue) ${vscode.l10n.t('Read the Rest of the Folder')}`,
        description: shareOf(progress),
        run: () => vscode.commands.executeCommand('shiryo.readRest'),
      }
    : {
        label: `$(debug-stop) ${vscode.l10n.t('Stop Reading the Folder')}`,
        description: shareOf(progress),
        run: () => vscode.commands.executeCommand('shiryo.stopReading'),
      };

/** Files under a heading, each with what is to be said of it; no heading where there are none. */
function filesUnder(heading: string, files: Status['guessed']): readonly Choice[] {
  if (files.length === 0) return [];
  return [
    { label: heading, kind: vscode.QuickPickItemKind.Separator },
    ...files.map(({ uri, note }) => {
      const place = vscode.Uri.parse(uri);
      return { label: vscode.workspace.asRelativePath(place), description: note, run: () => open(place) };
    }),
  ];
}

const open = (uri: vscode.Uri): Thenable<unknown> => vscode.commands.executeCommand('vscode.open', uri);

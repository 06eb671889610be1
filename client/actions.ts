import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ChangeSeverityParams, SaveAnnotationsParams } from '../protocol/requests';

/** The kinds of the server's actions, by the commands that ask for them at the cursor. */
const ACTIONS = {
  'shiryo.sic': 'quickfix.shiryo.sic',
  'shiryo.ignoreHere': 'quickfix.shiryo.ignore',
  'shiryo.takeBack': 'quickfix.shiryo.takeBack',
  'shiryo.correctWeekday': 'quickfix.shiryo.weekday',
  'shiryo.correctEraYear': 'quickfix.shiryo.eraYear',
  'shiryo.correctGregorianYear': 'quickfix.shiryo.gregorianYear',
  'shiryo.writeUsualForm': 'quickfix.shiryo.usualForm',
  'shiryo.mendMark': 'quickfix.shiryo.mark',
  'shiryo.correctAllInDocument': 'quickfix.shiryo.all.document',
  'shiryo.correctAllInFolder': 'quickfix.shiryo.all.folder',
  'shiryo.writeInOtherCalendar': 'refactor.rewrite.shiryo.calendar',
  'shiryo.writeIsoDate': 'refactor.rewrite.shiryo.iso',
} as const;

/** The commands that do at the cursor what the menu of actions offers there. */
export const actionCommands = (): Readonly<Record<string, () => unknown>> =>
  Object.fromEntries(Object.entries(ACTIONS).map(([command, kind]) => [command, () => actAtCursor(kind)]));

/** Where several are possible the editor lists them; where none is, it says so beside the cursor. */
const actAtCursor = (kind: string): Thenable<unknown> =>
  vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' });

/** What an action wrote beside the texts counts once it is saved. */
export async function saveAnnotations(client: BaseLanguageClient, { uri }: SaveAnnotationsParams): Promise<void> {
  await (await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri))).save();
}

/**
 * Asks how severe findings of a code are to be, and sets it for the workspace, else for the user.
 * @param target without one, the finding at the cursor is meant.
 */
export async function changeSeverity(target: unknown): Promise<void> {
  if (!isSeverityTarget(target)) {
    await actAtCursor('quickfix.shiryo.severity');
    return;
  }
  const settings = vscode.workspace.getConfiguration('shiryo');
  const name = `severity.${target.code}`;
  const now = settings.get<string>(name);
  const labels: Readonly<Record<string, string>> = {
    default: vscode.l10n.t('As the rule says'),
    error: vscode.l10n.t('Error'),
    warning: vscode.l10n.t('Warning'),
    information: vscode.l10n.t('Information'),
    hint: vscode.l10n.t('Hint'),
    off: vscode.l10n.t('Off'),
  };
  const choice = await vscode.window.showQuickPick(
    Object.entries(labels).map(([value, label]) => ({
      value,
      label,
      ...(value === now ? { description: vscode.l10n.t('now') } : {}),
    })),
    { title: target.code },
  );
  if (!choice) return;
  const isInWorkspace = vscode.workspace.workspaceFolders !== undefined;
  await settings.update(
    name,
    choice.value === 'default' ? undefined : choice.value,
    isInWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
  );
}

const isSeverityTarget = (target: unknown): target is ChangeSeverityParams =>
  typeof target === 'object' && target !== null && 'code' in target && typeof target.code === 'string';

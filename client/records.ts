import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { describe, record } from './protocol';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Asks for the date or the source of the document in the editor and records it in `.shiryo/documents.json`. */
export async function recordOfDocument(client: BaseLanguageClient, field: 'date' | 'source'): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const known = await client.sendRequest(describe, { textDocument });
  const value = await (field === 'date' ? askForDate(known.date, known.dateFrom) : askForSource(known.source));
  if (value === undefined) return;
  await saveRecords();
  const answer = await client.sendRequest(record, { textDocument, field, value: value.trim() });
  if (!answer) return;
  if ('refusal' in answer) await vscode.window.showWarningMessage(answer.refusal);
  else await write(client.protocol2CodeConverter.asUri(answer.uri), answer.text);
}

const askForDate = (date: string | undefined, from: string | undefined): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Document’s Date'),
    prompt:
      date === undefined || from === undefined
        ? vscode.l10n.t('A day, month or year: 2025-12-04, 2025-12, 2025')
        : vscode.l10n.t('A day, month or year; now {0}, {1}. Empty to remove what is recorded.', date, from),
    ...(date === undefined ? {} : { value: date }),
    validateInput: typed =>
      typed.trim() === '' || isDate(typed.trim())
        ? undefined
        : vscode.l10n.t('A date that exists, such as 2025-12-04, 2025-12 or 2025'),
  });

/** A day that its month lacks would be one of the next month. */
function isDate(typed: string): boolean {
  const day = new Date(typed);
  return DATE.test(typed) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}

const askForSource = (source: string | undefined): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Document’s Source'),
    prompt: vscode.l10n.t('Where the document comes from: an address, an archive’s number. Empty to remove it.'),
    ...(source === undefined ? {} : { value: source }),
  });

/** The server reads the file from disk: what is typed into it and not yet saved must not be lost. */
async function saveRecords(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && document.uri.path.endsWith('/.shiryo/documents.json')) await document.save();
  }
}

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

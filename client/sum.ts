import * as vscode from 'vscode';
import type { Status } from '../protocol/requests';

/** How much was read, in words. */
export const sumInWords = ({ documents, mentions }: Status): string =>
  documents === 1
    ? vscode.l10n.t('Shiryo: 1 document, {0} mentions', mentions)
    : vscode.l10n.t('Shiryo: {0} documents, {1} mentions', documents, mentions);

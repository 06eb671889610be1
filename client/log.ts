import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Status } from '../protocol/requests';

/** @returns what to tell of every status: the log gets what each reading of the folder came to, once it has ended or was stopped. */
export function logReadings(client: BaseLanguageClient): (status: Status) => void {
  let isTold = false;
  return status => {
    if (status.progress?.isStopped === false) isTold = false;
    else if (!isTold && !status.isOff) {
      isTold = true;
      client.info(resultOf(status), undefined, false);
    }
  };
}

const resultOf = ({ documents, mentions, skipped, guessed, complaints }: Status): string =>
  [
    vscode.l10n.t('Shiryo: {0} documents, {1} mentions', documents, mentions),
    ...skipped.map(({ uri, reason }) => `${uri}: ${reason}`),
    ...guessed.map(({ uri, note }) => `${uri}: ${note}`),
    ...complaints.map(({ sentence }) => sentence),
  ].join('\n');

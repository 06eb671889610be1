import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Status } from '../protocol/requests';
import { sumInWords } from './sum';

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

const resultOf = (status: Status): string =>
  [
    sumInWords(status),
    ...status.skipped.map(({ uri, reason }) => `${uri}: ${reason}`),
    ...status.guessed.map(({ uri, note }) => `${uri}: ${note}`),
    ...status.complaints.map(({ sentence }) => sentence),
  ].join('\n');

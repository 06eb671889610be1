import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { READ_REST, STOP_READING } from '../../protocol/requests';
import type { Session } from './session';

/** The commands that a client may have run here. */
export const COMMANDS = [STOP_READING, READ_REST];

/**
 * Stops and continues the reading of the folder at the client's wish, and shows how far it is as the protocol's own progress,
 * which can be cancelled. A client that is told the status shows that instead.
 * @returns what is to be called some time after a change.
 */
export function serveReadingProgress({ connection, guard, store, abilities, phrases }: Session): () => Promise<void> {
  const readRest = guard.take('read the rest', () => store.readRest());
  connection.onExecuteCommand(
    guard.answer('command', null, ({ command }) => {
      if (command === STOP_READING) store.stopReading();
      // The answer does not wait for the end of the reading.
      if (command === READ_REST) void readRest(undefined);
      return null;
    }),
  );

  let reporter: Promise<WorkDoneProgressServerReporter> | undefined;

  const begin = async (): Promise<WorkDoneProgressServerReporter> => {
    const begun = await connection.window.createWorkDoneProgress();
    begun.begin(phrases().reading.title, 0, undefined, true);
    begun.token.onCancellationRequested(() => {
      store.stopReading();
      connection.console.info(phrases().reading.howToGoOn(READ_REST));
    });
    return begun;
  };

  return async () => {
    if (!abilities().showsProgress) return;
    const progress = store.progress();
    if (!progress || progress.isStopped) {
      const ended = reporter;
      reporter = undefined;
      (await ended)?.done();
      return;
    }
    reporter ??= begin();
    const { done, total } = progress;
    if (total) (await reporter).report(Math.floor((100 * done) / total), phrases().reading.sofar(done, total));
  };
}

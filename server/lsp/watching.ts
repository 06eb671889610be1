import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { watchersFor } from './capabilities';
import { delayed } from './delayed';
import type { Session } from './session';

/** Watchers tell of many files at once in several messages: they are gathered for this long, in milliseconds. */
const DELAY = 100;

/**
 * Follows the files that the client watches for us.
 * @returns what has it watch those of some patterns, and others no longer.
 */
export function followFiles({
  connection,
  guard,
  store,
  abilities,
}: Session): (include: readonly string[]) => Promise<void> {
  let changed: string[] = [];
  const readChangedSoon = delayed(
    DELAY,
    guard.take('watched files', async () => {
      const uris = changed;
      changed = [];
      await store.filesChanged(uris);
    }),
  );
  connection.onDidChangeWatchedFiles(
    guard.take('watched files', ({ changes }) => {
      for (const { uri } of changes) changed.push(uri);
      readChangedSoon();
    }),
  );

  /** The patterns that are watched, and how the client is told to watch them no longer. */
  let watched: { readonly patterns: string; stop(): void } | undefined;
  return async include => {
    const patterns = String(include);
    if (!abilities().registersWatchers || watched?.patterns === patterns) return;
    const before = watched;
    const registration = connection.client.register(DidChangeWatchedFilesNotification.type, watchersFor(include));
    watched = { patterns, stop: () => void registration.then(registered => registered.dispose()) };
    await registration;
    before?.stop();
  };
}

import { isObject } from './json';
import type { Session } from './session';
import { readSettings, type Settings } from './settings';
import { followFiles } from './watching';

/**
 * Follows the settings of a client: asked for where it answers, else as it pushes them. With them goes which files it
 * watches.
 * @returns what loads them, from what was pushed where it cannot be asked.
 */
export function followSettings(session: Session): (pushed: unknown) => Promise<void> {
  const { connection, guard, store, abilities } = session;
  const watch = followFiles(session);

  async function read(pushed: unknown): Promise<Settings> {
    if (abilities().answersConfiguration) {
      const [shiryo, editorFiles] = await connection.workspace.getConfiguration([
        { section: 'shiryo' },
        { section: 'files' },
      ]);
      return readSettings(shiryo, editorFiles);
    }
    const own = isObject(pushed) && isObject(pushed.shiryo) ? pushed.shiryo : pushed;
    return readSettings(own, isObject(pushed) ? pushed.files : undefined);
  }

  async function load(pushed: unknown): Promise<void> {
    const settings = await read(pushed);
    await watch(settings.include);
    await store.setSettings(settings);
  }
  connection.onDidChangeConfiguration(guard.take('settings', ({ settings }) => load(settings)));
  return load;
}

// Starts and stops the VS Code server of a host folder.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Quiet and steady: no welcome page, no fades in screenshots, no saving behind a test's back, no gallery. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
};

/**
 * @param {object} options
 * @param {string} options.home the host folder that `installHost` gave
 * @param {object} [options.settings] user settings beside the quiet ones
 * @param {string} [options.extensions] a folder of installed extensions; else an empty one
 * @param {boolean} [options.driver] with the smoke-test driver: the window says when it is ready, dialogs answer themselves
 * @param {number} [options.port]
 * @param {boolean} [options.keepGroup] stay in the caller's process group, so that its Ctrl+C reaches the server
 */
export async function startServer({ home, settings = {}, extensions, driver = true, port = 0, keepGroup = false }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'shiryo-host-'));
  const user = path.join(folder, 'data', 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const child = spawn(
    nodeOf(home),
    [
      path.join(home, 'out', 'server-main.js'),
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level',
      'off',
      '--disable-workspace-trust',
      ...(driver ? ['--enable-smoke-test-driver'] : []),
      '--server-data-dir',
      path.join(folder, 'data'),
      '--extensions-dir',
      extensions ?? path.join(folder, 'extensions'),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !keepGroup,
      env: { ...process.env, HOME: folder, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    },
  );
  let log = '';
  const signal = name => {
    try {
      process.kill(keepGroup ? child.pid : -child.pid, name);
    } catch {
      // Already gone.
    }
  };
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise(resolve => child.once('exit', resolve));
      signal('SIGTERM');
      await Promise.race([gone, new Promise(resolve => setTimeout(resolve, 3000))]);
    }
    // The group, because an extension host would wait three hours for its window to come back.
    signal('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const listening = await new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`VS Code's server did not start within 60 s.\n${log}`)), 60_000);
      const read = data => {
        log += data;
        const match = /Extension host agent listening on (\d{1,5})/.exec(log);
        if (!match) return;
        clearTimeout(late);
        resolve(Number(match[1]));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', reject);
      child.once('exit', (code, name) =>
        reject(new Error(`VS Code's server ended at once (${code ?? name}).\n${log}`)),
      );
    });
    return { child, folder, authority: `127.0.0.1:${listening}`, stop, log: () => log };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Installs a packaged extension as `code --install-extension` does.
 * @param {string} home the host folder that `installHost` gave
 * @param {string} vsix
 * @param {string} extensions the folder of installed extensions; made where it is not there
 * @returns {string} the folder that the extension was unpacked into
 */
export function installExtension(home, vsix, extensions) {
  mkdirSync(extensions, { recursive: true });
  const data = mkdtempSync(path.join(tmpdir(), 'shiryo-install-'));
  try {
    execFileSync(
      nodeOf(home),
      [
        path.join(home, 'out', 'server-main.js'),
        '--accept-server-license-terms',
        '--server-data-dir',
        data,
        '--extensions-dir',
        extensions,
        '--install-extension',
        vsix,
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, HOME: data, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
      },
    );
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
  const name = readdirSync(extensions).find(entry => entry.startsWith('shiryo.'));
  if (!name) throw new Error(`${vsix} was not installed: VS Code said nothing and left ${extensions} empty.`);
  return path.join(extensions, name);
}

/** The Node that a VS Code came with, or this one. */
function nodeOf(home) {
  const own = path.join(home, 'node');
  return existsSync(own) ? own : process.execPath;
}

/** The workbench's address for a folder or the file of a workspace, with what the window is told beside it. */
export function workbenchUrl(authority, place, payload = []) {
  const url = new URL(`http://${authority}/`);
  url.searchParams.set(place.endsWith('.code-workspace') ? 'workspace' : 'folder', place);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

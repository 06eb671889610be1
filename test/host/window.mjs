// One window of a real VS Code on a copy of a folder, with Shiryo as the extension under development.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { installHost } from './install.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { Workbench } from './workbench.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Japanese is shown in a font that has it, and a clause wraps instead of running out of the picture. */
const READING = { 'editor.fontFamily': "'Noto Sans Mono CJK JP', monospace", 'editor.wordWrap': 'on' };

/**
 * @param {object} options
 * @param {'oldest' | 'newest'} options.host
 * @param {string} options.folder copied first: nothing here touches the original
 * @param {string} [options.language] the workbench's language, as `ja`
 */
export async function openWindow({ host, folder, settings = {}, viewport = { width: 1400, height: 900 }, language }) {
  const work = mkdtempSync(path.join(tmpdir(), 'shiryo-window-'));
  const workspace = path.join(work, 'archive');
  // Inside a folder of its own, so that the window names its files by a path that is nobody's.
  cpSync(folder, path.join(workspace, path.basename(folder)), { recursive: true });
  const server = await startServer({ home: installHost(host, console.error), settings: { ...READING, ...settings } });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport, locale: language === 'ja' ? 'ja-JP' : 'en-US' });
  if (language) {
    await context.addCookies([{ name: 'vscode.nls.locale', value: language, domain: '127.0.0.1', path: '/' }]);
    await context.addInitScript(name => {
      globalThis._VSCODE_NLS_LANGUAGE = name;
    }, language);
  }
  const page = await context.newPage();
  await page.goto(
    workbenchUrl(server.authority, workspace, [
      ['extensionDevelopmentPath', `vscode-remote://${server.authority}${root}`],
    ]),
  );
  const workbench = new Workbench(page);
  await workbench.ready();
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(work, { recursive: true, force: true });
  };
  return { workbench, page, close };
}

// One window of a real VS Code on a copy of a folder, with Shiryo as the extension under development or installed.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { installHost } from './install.mjs';
import { installExtension, startServer, workbenchUrl } from './server.mjs';
import { addWebExtension } from './web-extension.mjs';
import { wordsIn } from './words.mjs';
import { Workbench } from './workbench.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Japanese is shown in a font that has it, and a clause wraps instead of running out of the picture. */
const READING = { 'editor.fontFamily': "'Noto Sans Mono CJK JP', monospace", 'editor.wordWrap': 'on' };

/**
 * @param {object} options
 * @param {'oldest' | 'newest'} options.host
 * @param {string} options.folder copied first: nothing here touches the original
 * @param {string} [options.at] where the copy goes; else into a new folder
 * @param {string} [options.language] the workbench's language, as `ja`
 * @param {'node' | 'web'} [options.kind] of the extension host: a process of the server, or a worker in the page
 * @param {string} [options.vsix] the packaged extension to install; else the one under development is used
 */
export async function openWindow({
  host,
  folder,
  at,
  settings = {},
  viewport = { width: 1400, height: 900 },
  language,
  kind = 'node',
  vsix,
}) {
  const work = at ? path.dirname(at) : mkdtempSync(path.join(tmpdir(), 'shiryo-window-'));
  const workspace = at ?? path.join(work, path.basename(folder));
  cpSync(folder, workspace, { recursive: true });
  const home = installHost(host, console.error);
  const installed = mkdtempSync(path.join(tmpdir(), 'shiryo-extensions-'));
  const extension = vsix ? installExtension(home, vsix, installed) : root;
  const server = await startServer({
    home,
    settings: { ...READING, ...settings },
    // A browser's host takes what the package was unpacked into; on the server itself nothing is installed then.
    ...(vsix && kind === 'node' ? { extensions: installed } : {}),
  });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport, locale: language === 'ja' ? 'ja-JP' : 'en-US' });
  if (language) {
    await context.addCookies([{ name: 'vscode.nls.locale', value: language, domain: '127.0.0.1', path: '/' }]);
    await context.addInitScript(name => {
      globalThis._VSCODE_NLS_LANGUAGE = name;
    }, language);
  }
  const page = await context.newPage();
  if (kind === 'web') await addWebExtension(page, server.authority, extension);
  await page.goto(
    workbenchUrl(
      server.authority,
      workspace,
      kind === 'web' || vsix ? [] : [['extensionDevelopmentPath', `vscode-remote://${server.authority}${extension}`]],
    ),
  );
  const words = wordsIn(language, kind);
  const workbench = new Workbench(page, words);
  await workbench.ready();
  const close = async () => {
    await browser.close();
    await server.stop();
    for (const folder of [at ?? work, installed]) rmSync(folder, { recursive: true, force: true });
  };
  return { workbench, page, words, close };
}

// Gives a workbench an extension that runs in the web worker extension host, as vscode.dev would.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const SERVED = '/__extension';

/**
 * To be called before the page is opened. The extension must come over HTTP: one from the server's own disk would always
 * run on the server. It is served by interception from the workbench's own origin, so that no second server is needed.
 * @param {import('playwright-core').Page} page
 * @param {string} authority of the workbench's server
 * @param {string} folder the extension's
 * @param {string} [tests] a module below the folder that VS Code is to run as the extension's tests
 * @returns {Promise<ReadonlySet<string>>} what the page has fetched of the folder so far
 */
export async function addWebExtension(page, authority, folder, tests) {
  const fetched = new Set();
  await page.context().route(`http://${authority}${SERVED}/**`, route => {
    const wanted = decodeURIComponent(new URL(route.request().url()).pathname.slice(SERVED.length));
    const file = path.join(folder, path.normalize(wanted));
    fetched.add(wanted.slice(1));
    return existsSync(file) && statSync(file).isFile()
      ? route.fulfill({
          path: file,
          headers: { 'access-control-allow-origin': '*' },
          contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
        })
      : route.fulfill({ status: 404 });
  });
  // The page's own configuration names such an extension. It is changed as it is read: a rewritten page would lose its
  // loopback address space, and Chromium then refuses its web sockets.
  await page.addInitScript(
    ([authority, extension, tests]) => {
      const uri = place => ({ scheme: 'http', authority, path: place });
      const get = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (name) {
        const value = get.call(this, name);
        if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || !value) return value;
        const configuration = JSON.parse(value);
        configuration.developmentOptions = {
          ...configuration.developmentOptions,
          extensions: [uri(extension)],
          ...(tests ? { extensionTestsPath: uri(tests) } : {}),
        };
        return JSON.stringify(configuration);
      };
    },
    [authority, SERVED, tests && `${SERVED}/${tests}`],
  );
  return fetched;
}

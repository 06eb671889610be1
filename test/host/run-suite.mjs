// Runs the mocha suite inside the extension host of a real VS Code window and gives an honest verdict.
//   node test/host/run-suite.mjs [oldest|newest] [--kind node|web] [--workspace DIR] [--verbose]
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { HOSTS, installHost } from './install.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { addWebExtension } from './web-extension.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A promise with its handles outside. */
function deferred() {
  let resolve, reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}

/**
 * How much longer things may take because of the machine's other work: processes that want to run, by processor, and on a
 * busy machine, where a moment can be a bad one, twice that.
 */
function machineLoad() {
  const share = loadavg()[0] / availableParallelism();
  return share > 1 ? 2 * share : 1;
}

const CRASHED = 'the page crashed';

/**
 * @param {object} options
 * @param {keyof typeof HOSTS} options.host
 * @param {'node' | 'web'} [options.kind] of the extension host: a process of the server, or a worker in the page
 * @param {string} options.workspace a folder; the suite works on a copy
 * @param {number} [options.seconds] the limit for a verdict
 * @returns {Promise<{passes: number, failures: number, problem?: string}>}
 */
export async function runSuite({ host, kind = 'node', workspace, seconds = 300, settings = {}, verbose = false }) {
  const copy = mkdtempSync(path.join(tmpdir(), 'shiryo-workspace-'));
  cpSync(workspace, copy, { recursive: true });
  // In the file of a workspace folders come and go without a restart of the extension host.
  const opened = `${copy}.code-workspace`;
  writeFileSync(opened, JSON.stringify({ folders: [{ path: copy }] }));
  let server, browser, summary, watch;
  const window = [];
  try {
    server = await startServer({
      home: installHost(host, console.error),
      settings: { 'shiryo-suite.load': machineLoad(), ...settings },
    });
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const verdict = deferred();
    await page.exposeFunction('codeAutomationLog', (type, parameters) => {
      // The console of the extension host and the window's own log share this channel; the suite marks its lines.
      const text = format(...parameters);
      const done = /^TEST\| @@DONE (.*)$/.exec(text);
      if (done) summary = JSON.parse(done[1]);
      else if (text.startsWith('TEST| ')) console.log(text.slice(6));
      else if (verbose) console.error(`[${type}] ${text}`);
      else window.push(`[${type}] ${text}`);
    });
    await page.exposeFunction('codeAutomationExit', code => verdict.resolve(code));
    page.on('crash', () => verdict.reject(new Error(CRASHED)));
    page.on('close', () => verdict.reject(new Error('the page closed')));
    server.child.once('exit', code => verdict.reject(new Error(`VS Code's server ended early (${code})`)));
    // The extension host is the server's child; when it dies the window only offers to start another.
    watch = setInterval(() => {
      const died = /Extension Host Process exited with code: (\S{1,20}), signal/.exec(server.log());
      if (died)
        setTimeout(() => verdict.reject(new Error(`the extension host ended (${died[1]}) before a verdict`)), 2000);
    }, 250);
    const late = setTimeout(() => verdict.reject(new Error(`no verdict within ${seconds} s`)), seconds * 1000);
    const remote = place => `vscode-remote://${server.authority}${place}`;
    const fetched =
      kind === 'web' && (await addWebExtension(page, server.authority, root, 'dist/host/browser/main.js'));
    await page.goto(
      workbenchUrl(
        server.authority,
        opened,
        kind === 'web'
          ? []
          : [
              ['extensionDevelopmentPath', remote(root.replace(/\/$/, ''))],
              ['extensionTestsPath', remote(path.join(root, 'dist/host/main.cjs'))],
            ],
      ),
    );
    await verdict.promise;
    clearTimeout(late);
    // Log lines may trail the exit call.
    for (let wait = 0; !summary && wait < 20; wait++) await new Promise(resolve => setTimeout(resolve, 50));
    // When the extension host dies in the middle VS Code says exit code 0: only the suite's own summary counts.
    if (!summary)
      return {
        passes: 0,
        failures: 1,
        problem: 'the window ended without the suite’s summary: its extension host died, or no test ran',
      };
    if (fetched && !fetched.has('dist/browser/server.js'))
      return { ...summary, failures: summary.failures + 1, problem: 'the server did not run in a worker of the page' };
    return summary;
  } catch (error) {
    return { passes: summary?.passes ?? 0, failures: (summary?.failures ?? 0) + 1, problem: error.message };
  } finally {
    clearInterval(watch);
    if ((!summary || summary.failures > 0) && !verbose)
      console.error(`${window.slice(-60).join('\n')}\n${server?.log().slice(-2000) ?? ''}`);
    await Promise.race([browser?.close().catch(() => {}), new Promise(resolve => setTimeout(resolve, 3000))]);
    await server?.stop();
    for (const place of [copy, opened]) rmSync(place, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string', default: 'node' },
      workspace: { type: 'string', default: path.join(root, 'samples') },
      verbose: { type: 'boolean', default: false },
    },
  });
  const run = () => runSuite({ host: positionals[0] ?? 'oldest', ...values });
  let outcome = await run();
  // A browser that dies says nothing of the tests; a second death does count.
  if (outcome.problem === CRASHED) {
    console.error('The browser died in the middle: once more.');
    outcome = await run();
  }
  const { passes, failures, problem } = outcome;
  if (problem) console.error(`The suite did not come to its end: ${problem}.`);
  console.log(`${passes} passed, ${failures} failed`);
  process.exit(failures > 0 || passes === 0 ? 1 : 0);
}

// npm run test:desktop: the same suite in desktop VS Code. It is fetched from its makers, so this needs a network.
//   node test/host/desktop.mjs [VERSION]      on Linux without a display: xvfb-run -a npm run test:desktop
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const work = mkdtempSync(path.join(tmpdir(), 'shiryo-desktop-'));
let summary;
let rest = '';
/** Prints the suite's own lines and keeps its summary: an exit code of 0 alone may hide a host that died. */
const lines = new Writable({
  write(chunk, _encoding, done) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop();
    for (const line of parts) {
      const at = line.indexOf('TEST| ');
      if (at < 0) continue;
      const text = line.slice(at + 6);
      if (text.startsWith('@@DONE ')) summary = JSON.parse(text.slice(7));
      else console.log(text);
    }
    done();
  },
});
try {
  cpSync(path.join(root, 'samples'), path.join(work, 'samples'), { recursive: true });
  const opened = path.join(work, 'samples.code-workspace');
  writeFileSync(opened, JSON.stringify({ folders: [{ path: 'samples' }] }));
  const vscodeExecutablePath = process.env.SHIRYO_CODE ?? (await downloadAndUnzipVSCode(process.argv[2] ?? 'stable'));
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist/host/main.cjs'),
    stdout: lines,
    stderr: process.stderr,
    launchArgs: [
      opened,
      '--user-data-dir',
      path.join(work, 'user'),
      '--disable-extensions',
      '--disable-workspace-trust',
      '--disable-gpu',
      '--no-sandbox',
    ],
  });
} catch (error) {
  console.error(`The suite could not run in desktop VS Code: ${error.message ?? error}`);
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`${summary?.passes ?? 0} passed, ${summary ? summary.failures : 1} failed`);
process.exit(summary?.failures === 0 && summary.passes > 0 ? 0 : 1);

// Starts `npm start` as a newcomer without desktop VS Code would, fetches the address it prints, and ends it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const child = spawn(process.execPath, ['test/tools/start.mjs'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, SHIRYO_START: 'browser' },
});
let failure = 'no address within 120 s';
try {
  const address = await new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`no address within 120 s; it said:\n${said}`)), 120_000);
    child.stdout.on('data', data => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d{1,5}\/\S{1,2000}/.exec(said);
      if (!found) return;
      clearTimeout(late);
      resolve(found[0]);
    });
    child.once('exit', code => reject(new Error(`it ended by itself (${code})`)));
  });
  const page = await (await fetch(address)).text();
  failure = page.includes('vscode-workbench-web-configuration') ? '' : 'the address does not serve the workbench';
} catch (error) {
  failure = error.message;
} finally {
  if (child.exitCode === null) {
    const gone = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
}
console.log(
  failure ? `npm start: ${failure}\n0 passed, 1 failed` : 'npm start serves the workbench\n1 passed, 0 failed',
);
process.exit(failure ? 1 : 0);

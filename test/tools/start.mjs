// npm start [-- FOLDER]: builds Shiryo and opens VS Code with it on a folder, by default the samples.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkNode, installDependencies, root, run } from './steps.mjs';

async function main() {
  const folder = path.resolve(process.argv[2] ?? path.join(root, 'samples'));
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`There is no folder ${folder}: name one with \`npm start -- FOLDER\`.`);
  checkNode();
  installDependencies();
  console.log('Building Shiryo');
  if (!run(process.execPath, ['test/tools/build.mjs']).ok) throw new Error('The build failed: see the lines above.');
  if (openDesktop(folder)) return;
  await openInBrowser(folder);
}

/** Opens desktop VS Code where its command is on the PATH. */
function openDesktop(folder) {
  if (process.env.SHIRYO_START === 'browser') return false;
  const found = spawnSync('code', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (found.status !== 0) return false;
  console.log(`Opening VS Code ${found.stdout.split('\n')[0]} on ${folder}`);
  return run('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder]).ok;
}

/** Serves the browser workbench on a loopback port until Ctrl+C. */
async function openInBrowser(folder) {
  const { installHost } = await import('../host/install.mjs');
  const { startServer, workbenchUrl } = await import('../host/server.mjs');
  console.log(
    process.env.SHIRYO_START === 'browser'
      ? 'Starting VS Code in the browser, as SHIRYO_START says'
      : 'There is no `code` command on the PATH: starting VS Code in the browser',
  );
  const home = installHost('newest', line => console.log(line));
  const server = await startServer({ home, driver: true, keepGroup: true });
  const address = workbenchUrl(server.authority, folder, [
    ['extensionDevelopmentPath', `vscode-remote://${server.authority}${root.replace(/\/$/, '')}`],
  ]);
  console.log(`\nShiryo is open on ${folder}\n  ${address}\n\nCtrl+C ends it.`);
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  if (process.env.SHIRYO_START !== 'browser')
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await server.stop();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  await new Promise(resolve => server.child.once('exit', resolve));
}

main().catch(error => {
  console.error(error.message);
  process.exit(1);
});

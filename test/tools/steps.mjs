// Steps with a name, a time and a verdict, shared by `npm start`, `npm test` and CI.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command; where `capture` asks for it, its output goes to the terminal at its end and is also given back. */
export function run(command, parameters, { capture = false, env = {} } = {}) {
  const result = spawnSync(command, parameters, {
    cwd: root,
    encoding: 'utf8',
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    maxBuffer: 1 << 28,
  });
  if (result.error) throw result.error;
  if (capture) {
    process.stdout.write(result.stdout);
    process.stderr.write(result.stderr);
  }
  return { ok: result.status === 0, output: result.stdout ?? '', problems: result.stderr ?? '' };
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function installDependencies() {
  const stamp = path.join(root, 'node_modules', '.shiryo-installed');
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && statSync(stamp).isFile() && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the dependencies (npm ci)');
  if (!run('npm', ['ci', '--loglevel=error']).ok)
    throw new Error(
      'The dependencies could not be installed: see the lines of npm above. The npm registry must be reachable.',
    );
  writeFileSync(stamp, lock);
}

export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Shiryo needs Node 20.19 or newer; this is ${process.versions.node}.`);
};

// Runs emacs.el in an Emacs without a screen on a copy of the samples; its messages are shown where it fails.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'shiryo-emacs-'));
const folder = path.join(work, 'samples');
try {
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  const { error, status, signal, stderr } = spawnSync(
    'emacs',
    ['-q', '--batch', '-l', path.join(root, 'test/host/emacs.el')],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...process.env,
        HOME: work,
        SHIRYO_FOLDER: folder,
        SHIRYO_NODE: process.execPath,
        SHIRYO_CLI: path.join(root, 'dist/cli.cjs'),
      },
    },
  );
  if (error?.code === 'ENOENT')
    console.error('No Emacs found: install it with eglot (Debian: apt-get install emacs-nox elpa-eglot).');
  else if (error ?? signal) console.error(`Emacs did not end well: ${error?.message ?? signal}.`);
  if (status !== 0) console.error(stderr ?? '');
  process.exitCode = status ?? 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

// Runs neovim.lua in a headless Neovim on a copy of the samples.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'shiryo-neovim-'));
try {
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  const { error, status, signal } = spawnSync(
    'nvim',
    ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', path.join(root, 'test/host/neovim.lua')],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 120_000,
      env: {
        ...process.env,
        SHIRYO_FOLDER: folder,
        SHIRYO_NODE: process.execPath,
        SHIRYO_CLI: path.join(root, 'dist/cli.cjs'),
      },
    },
  );
  if (error?.code === 'ENOENT') console.error('No Neovim found: install it (Debian: apt-get install neovim).');
  else if (error ?? signal) console.error(`Neovim did not end well: ${error?.message ?? signal}.`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// npm run test:ui: the whole tour, from the package as it is given on, installed into clean editors of every kind.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePackage } from '../tools/package.mjs';
import { root } from '../tools/steps.mjs';
import { HOSTS } from './install.mjs';
import { LOOKS } from './tour/looks.mjs';

const work = mkdtempSync(path.join(tmpdir(), 'shiryo-ui-'));
const vsix = path.join(work, 'shiryo.vsix');
const failed = [];
// Every kind of host in another look: both versions of VS Code, and every look, are gone through without a fifth tour.
const looks = Object.keys(LOOKS);
try {
  await makePackage(vsix);
  for (const host of Object.keys(HOSTS)) {
    for (const kind of ['node', 'web']) {
      const look = looks.shift();
      const name = `${host}-${kind}-${look}`;
      console.log(`\n== ${name}`);
      const shots = path.join(root, 'shots', name);
      const tour = [path.join(root, 'test/host/tour.mjs'), host, '--kind', kind, '--vsix', vsix];
      tour.push('--look', look, '--shots', shots);
      if (spawnSync(process.execPath, tour, { stdio: 'inherit' }).status !== 0) failed.push(name);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEvery tour came to its end.');
process.exit(failed.length > 0 ? 1 : 0);

// npm run test:ui: the whole tour, from the package as it is given on, installed into clean editors of every kind.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePackage } from '../tools/package.mjs';
import { root } from '../tools/steps.mjs';
import { HOSTS } from './install.mjs';

const work = mkdtempSync(path.join(tmpdir(), 'shiryo-ui-'));
const vsix = path.join(work, 'shiryo.vsix');
const failed = [];
try {
  await makePackage(vsix);
  for (const host of Object.keys(HOSTS)) {
    for (const kind of ['node', 'web']) {
      const name = `${host}-${kind}`;
      console.log(`\n== ${name}`);
      const shots = path.join(root, 'shots', name);
      const tour = [path.join(root, 'test/host/tour.mjs'), host, '--kind', kind, '--vsix', vsix, '--shots', shots];
      if (spawnSync(process.execPath, tour, { stdio: 'inherit' }).status !== 0) failed.push(name);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEvery tour came to its end.');
process.exit(failed.length > 0 ? 1 : 0);

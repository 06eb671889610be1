// Runs the unit tests: node test/tools/unit.mjs [part of a path]... [-- mocha options]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { testBundle, unitTests } from './bundles.mjs';
import { root } from './steps.mjs';

process.chdir(root);
const split = process.argv.indexOf('--');
const filters = process.argv.slice(2, split < 0 ? undefined : split);
const mochaOptions = split < 0 ? [] : process.argv.slice(split + 1);
const tests = unitTests().filter(file => filters.length === 0 || filters.some(part => file.includes(part)));
if (tests.length === 0) {
  console.error(`No unit test's path contains ${filters.join(' or ')}: nothing ran.`);
  process.exit(2);
}
mkdirSync('dist', { recursive: true });
const folder = mkdtempSync(path.join('dist', 'test-'));
/** Long enough for the slowest test on a busy machine; tests of speed judge by ratios, not by this. */
const TIMEOUT = '30000';
let status = 1;
try {
  await build(testBundle(tests, folder));
  const mocha = path.join('node_modules', 'mocha', 'bin', 'mocha.js');
  status =
    spawnSync(
      process.execPath,
      [
        '--enable-source-maps',
        mocha,
        '--recursive',
        '--reporter',
        'dot',
        '--timeout',
        TIMEOUT,
        ...mochaOptions,
        `${folder}/**/*.test.mjs`,
      ],
      { stdio: 'inherit' },
    ).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

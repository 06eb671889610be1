// npm test: sets everything up and runs every check; the last line counts them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkNode, installDependencies, root, run } from './steps.mjs';

checkNode();
installDependencies();
process.chdir(root);

const node = (...parameters) => run(process.execPath, parameters, { capture: true });
const bin = (name, ...parameters) => node(path.join('node_modules', ...name.split('/')), ...parameters);
const shared = path.resolve(root, '..', 'shared');

/** The suites print how many of their tests passed; a check without tests of its own counts as one. */
function counted({ ok, output }) {
  const passed = sum(output, /^\s*(\d{1,6}) (?:passing|passed)\b/gm);
  const failed = sum(output, /(?:^|, |\s)(\d{1,6}) (?:failing|failed)\b/gm);
  if (ok) return { passed: passed || 1, failed };
  return { passed, failed: failed || 1 };
}
const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((total, [, number]) => total + Number(number), 0);

const steps = [
  ['Format and lint', () => bin('@biomejs/biome/bin/biome', 'check', '.')],
  ['Types', () => bin('typescript/bin/tsc', '-p', '.')],
  ['Unit and protocol tests', () => node('test/tools/unit.mjs')],
  ['Build', () => node('test/tools/build.mjs')],
  ['Command line', () => node('test/host/command-line.mjs')],
  ['Suite inside VS Code, oldest supported', () => node('test/host/run-suite.mjs', 'oldest')],
  ['Suite inside VS Code, newest', () => node('test/host/run-suite.mjs', 'newest')],
  ['Suite in a browser’s host, oldest supported', () => node('test/host/run-suite.mjs', 'oldest', '--kind', 'web')],
  ['Suite in a browser’s host, newest', () => node('test/host/run-suite.mjs', 'newest', '--kind', 'web')],
  ['Package', () => node('test/host/package-check.mjs', 'dist/shiryo.vsix')],
  [
    'Short tour of the package in a clean editor, as a person',
    () => node('test/host/tour.mjs', '--short', '--vsix', 'dist/shiryo.vsix'),
  ],
  ['Neovim as a client', () => node('test/host/neovim.mjs')],
  ['Emacs as a client', () => node('test/host/emacs.mjs')],
  ['npm start', () => node('test/host/start-check.mjs')],
  [
    'Figures on the seeds',
    () => node('test/tools/score.mjs', '--check'),
    () => existsSync(path.join(shared, 'seeds')) || 'the folder ../shared is not there',
  ],
];

/** What a failed check says of its failures: from the first of them on, at most so many lines. */
function excerpt({ output, problems = '' }, most = 40) {
  const lines = output.split('\n');
  const first = lines.findIndex(line => /^\s*\d{1,6} failing\b|✘/.test(line));
  return [...lines.slice(Math.max(first, first < 0 ? lines.length - 10 : 0)), ...problems.split('\n').slice(-10)]
    .filter(line => line.trim() !== '')
    .slice(0, most)
    .join('\n');
}

let passed = 0;
let failed = 0;
const lines = [];
const failures = [];
for (const [name, check, needed = () => true] of steps) {
  const reason = needed();
  if (reason !== true) {
    lines.push(`left out  ${name}: ${reason}`);
    continue;
  }
  console.log(`\n== ${name}`);
  const began = Date.now();
  let result;
  try {
    result = check();
  } catch (error) {
    result = { ok: false, output: error.message };
    console.error(error.message);
  }
  const count = counted(result);
  passed += count.passed;
  failed += count.failed;
  if (!result.ok) failures.push(`\n== ${name}, again\n${excerpt(result)}`);
  lines.push(`${result.ok ? 'ok        ' : 'FAILED    '}${name} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
}
// A log that was cut keeps its end: there stands what went wrong.
for (const failure of failures) console.log(failure);
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

// The tables of the README that tools make: each stands between its marks, `<!-- name -->` and `<!-- /name -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

const README = path.join(root, 'README.md');

/**
 * Writes lines between their marks. Called with `--check` it only compares, and ends the process where they differ.
 * @param {string} name of the marks
 * @param {string} tool the call that writes it, told where it is not up to date
 * @param {readonly string[]} lines
 */
export function writeInReadme(name, tool, lines) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) {
    console.error(`README.md lacks ${begin} … ${end}.`);
    process.exit(2);
  }
  const made = `${readme.slice(0, from)}${begin}\n${lines.join('\n')}\n${readme.slice(to)}`;
  if (!process.argv.includes('--check')) writeFileSync(README, made);
  else if (made !== readme) {
    console.error(`What stands at ${begin} in README.md is not up to date: node ${tool}`);
    process.exit(1);
  }
}

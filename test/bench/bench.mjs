// npm run bench: the whole analysis of a document as ratios within one run, and its growth on hostile input.
//   against one charCodeAt pass over the text, and against chrono-node's Japanese parser on the same text, each in a
//   process of its own, taking turns, so that none pays for what another leaves to be collected;
//   linking a large folder against reading it, and after an edit of one document (npm run bench -- linking: that alone);
//   a key with its diagnostics and a hover through the store of a large folder (npm run bench -- store: that alone);
//   time for 2n over time for n on inputs that make careless patterns quadratic: at most 2.5.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../tools/steps.mjs';
import { benchLinking } from './linking.mjs';
import { benchStore } from './store.mjs';
import { sourceText } from './text.mjs';

process.chdir(root);
if (process.argv.includes('linking')) process.exit(benchLinking() > 0 ? 1 : 0);
if (process.argv.includes('store')) process.exit((await benchStore()) > 0 ? 1 : 0);
const ROUNDS = 25;
const GROWTH = 2.5;

mkdirSync('dist', { recursive: true });
const workshop = mkdtempSync('dist/bench-');
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
const bundle = path.resolve(workshop, 'facts.mjs');
await build({
  entryPoints: ['server/model/facts.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  loader: { '.txt': 'text', '.jsonl': 'text' },
  logLevel: 'error',
});
const { facts } = await import(pathToFileURL(bundle));

/** The least time of each contender, in milliseconds, every one in its own process. */
async function raceApart(names, rounds) {
  const script = path.resolve('test/bench/contender.mjs');
  const children = names.map(name => fork(script, [name, bundle]));
  const least = names.map(() => Number.POSITIVE_INFINITY);
  // The first answer says that a contender is ready and warm.
  await Promise.all(children.map(child => once(child, 'message')));
  for (let round = 0; round < rounds; round++)
    for (const [index, child] of children.entries()) {
      child.send('go');
      const [took] = await once(child, 'message');
      least[index] = Math.min(least[index], took);
    }
  for (const child of children) child.disconnect();
  return least;
}

/** The least time of several runs, in milliseconds; contenders take turns, so that a busy moment hits all alike. */
function race(contenders, rounds) {
  const least = contenders.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    contenders.forEach((contender, index) => {
      const began = performance.now();
      contender();
      least[index] = Math.min(least[index], performance.now() - began);
    });
  return least;
}

const read = text => facts(text, { document: 'bench.txt' });

/** What makes careless patterns quadratic: long runs of what a rule looks for, is followed by, or is bounded by. */
const HOSTILE = {
  digits: n => '1'.repeat(n),
  'kanji digits': n => '一'.repeat(n),
  blanks: n => ' '.repeat(n),
  'ideographic blanks': n => '　'.repeat(n),
  commas: n => '、'.repeat(n),
  dashes: n => '12-'.repeat(n / 3),
  slashes: n => '12/'.repeat(n / 3),
  katakana: n => 'カ'.repeat(n),
  kanji: n => '国'.repeat(n),
  'opening quotes': n => '「'.repeat(n),
  'opening brackets': n => '('.repeat(n),
  titles: n => '大臣'.repeat(n / 2),
  'kind words': n => '協定'.repeat(n / 2),
  'capitalised words': n => 'Minister '.repeat(n / 9),
  eras: n => '令和'.repeat(n / 2),
  'line ends': n => '\n'.repeat(n),
  'date lists': n => '4日・'.repeat(n / 3),
  'decomposed letters': n => 'e\u0301'.repeat(n / 2),
  'lone surrogates': n => '\ud800'.repeat(n),
};

const { folder, text } = sourceText();
const [floor, ours, theirs] = await raceApart(['charCodeAt', 'facts', 'chrono'], ROUNDS);
console.log(
  `text: ${folder}, ${text.length} UTF-16 units, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB; least of ${ROUNDS} rounds, taking turns`,
);
console.log(`charCodeAt pass       ${floor.toFixed(1)} ms`);
console.log(`full analysis         ${ours.toFixed(1)} ms   ${(ours / floor).toFixed(1)} x charCodeAt`);
console.log(`chrono, dates alone   ${theirs.toFixed(1)} ms   full analysis takes ${(ours / theirs).toFixed(2)} of it`);

let failed = ours > theirs ? 1 : 0;
console.log(`\ngrowth: time for 2n over time for n, n = 64,000 units (at most ${GROWTH})`);
for (const [name, make] of Object.entries(HOSTILE)) {
  const [short, long] = [make(64_000), make(128_000)];
  read(short);
  let [once, twice] = race([() => read(short), () => read(long)], 5);
  // Where the machine was busy, measure again before judging.
  if (twice / once > GROWTH) [once, twice] = race([() => read(short), () => read(long)], 15);
  const growth = twice / once;
  if (growth > GROWTH) failed++;
  console.log(
    `${growth > GROWTH ? 'FAILED' : 'ok    '} ${name.padEnd(20)} ${once.toFixed(1).padStart(7)} ms  ${twice.toFixed(1).padStart(7)} ms  ${growth.toFixed(2)}`,
  );
}
const checks = Object.keys(HOSTILE).length + 1 + 4 + 1;
failed += benchLinking();
failed += await benchStore();
console.log(`\n${checks - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

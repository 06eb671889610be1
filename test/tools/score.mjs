// npm run score: the figures on the five real documents beside the repository (../shared), by their own scorer.
// They stand twice: as shipped, and with the table of office holders emptied. With --check it fails where a figure is under what the
// project promises.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { products } from './bundles.mjs';
import { root } from './steps.mjs';

const shared = path.resolve(root, '..', 'shared');
const gold = name => path.join(shared, 'gold', name);

/** What is promised: a name, where the figure stands in the scorer's JSON, the least value. */
const PROMISES = [
  ['core exact F1', r => r.core.exact.f1, 0.97],
  ['dates exact F1', r => r.types.date.exact.f1, 0.95],
  ['officials exact F1', r => r.types.official.exact.f1, 0.95],
  ['agreements exact F1', r => r.types.agreement.exact.f1, 0.95],
  ['date values', r => r.types.date.valueOfExact.accuracy, 0.97],
  ['roles', r => r.types.official.role.accuracy, 0.95],
  ['roles verbatim', r => r.types.official.roleVerbatim.accuracy, 0.85],
  ['meetings exact F1', r => r.types.meeting.exact.f1, 0.8],
  ['initiatives exact F1', r => r.types.initiative.exact.f1, 0.8],
  ['officials linked, B³ F1', r => r.linking.official.b3.f1, 0.95],
  ['agreements linked, B³ F1', r => r.linking.agreement.b3.f1, 0.95],
  ['boilerplate never taken for body', r => (r.boilerplateAsBody === 0 ? 1 : 0), 1],
  ['errors and warnings beyond the gold', r => (r.diagnostics?.all.predicted ? 0 : 1), 1],
];

function run(cli, ...parameters) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 2 || status === null) throw new Error(`shiryo ${parameters.join(' ')}: ${stderr}`);
  return stdout;
}

/** The scorer's answer on what a command line finds in the five documents. */
function scoreOf(cli, work, ...more) {
  const texts = path.join(shared, 'seeds');
  const predicted = path.join(work, 'mentions.jsonl');
  const diagnostics = path.join(work, 'diagnostics.jsonl');
  writeFileSync(predicted, run(cli, 'annotate', texts, '--format', 'jsonl'));
  writeFileSync(diagnostics, run(cli, 'check', texts, '--format', 'jsonl'));
  const parameters = [
    gold('score.mjs'),
    '--gold',
    gold('seeds.jsonl'),
    '--regions',
    gold('seeds-regions.jsonl'),
    '--texts',
    texts,
    '--predicted',
    predicted,
    '--diagnostics-gold',
    gold('seeds-diagnostics.jsonl'),
    '--diagnostics-predicted',
    diagnostics,
  ];
  return spawnSync(process.execPath, [...parameters, ...more], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The command line with an empty table of office holders: what the texts alone prove. */
async function cliWithoutTable(work) {
  const emptied = {
    name: 'empty table',
    setup({ onLoad }) {
      onLoad({ filter: /office-holders\.jsonl$/ }, () => ({ contents: '', loader: 'text' }));
    },
  };
  const { entryPoints, ...options } = products.find(({ entryPoints }) => entryPoints.cli);
  await build({
    ...options,
    absWorkingDir: root,
    entryPoints: { cli: entryPoints.cli },
    outdir: work,
    plugins: [emptied],
  });
  return path.join(work, 'cli.cjs');
}

function promisesKept(result) {
  let failed = 0;
  for (const [name, figure, least] of PROMISES) {
    const value = figure(result);
    const ok = value >= least;
    if (!ok) failed++;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${value?.toFixed(3)} (at least ${least})`);
  }
  console.log(`${PROMISES.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

async function main() {
  if (!existsSync(gold('score.mjs'))) {
    console.error(
      'The folder ../shared with the five documents and their gold is not beside the repository: nothing to score.',
    );
    return 2;
  }
  const work = mkdtempSync(path.join(tmpdir(), 'shiryo-score-'));
  try {
    const cli = path.join(root, 'dist/cli.cjs');
    const table = scoreOf(cli, work, '--misses');
    console.log(table.stdout || table.stderr);
    const bare = await cliWithoutTable(work);
    if (!process.argv.includes('--check')) {
      const without = scoreOf(bare, work, '--misses');
      console.log(`With the table of office holders emptied:\n${without.stdout || without.stderr}`);
      return table.status || without.status;
    }
    const kept = [cli, bare].map(one => {
      if (one === bare) console.log('\nWith the table of office holders emptied:');
      return promisesKept(JSON.parse(scoreOf(one, work, '--json').stdout));
    });
    return kept.every(Boolean) ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

process.exit(await main());

// The figures on the corpus: by type, language and split; values, roles, kinds, links; diagnostics by code.
//   node test/tools/corpus-score.mjs [test|dev] [--misses]
// A language's row of a type stands from 40 gold mentions on.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { attributes, grouped, languageOf, linking, outcomes, ROWS, spans } from './scoring.mjs';
import { loadSources } from './sources.mjs';
import { root } from './steps.mjs';

const LEAST = 40;
const SEVERITIES = ['error', 'warning', 'information', 'hint'];
const lines = text =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
const corpus = path.join(root, 'test/corpus');

function cli(command, folder) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/cli.cjs'), command, folder, '--format', 'jsonl'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status === 2 || status === null) throw new Error(stderr);
  return lines(stdout);
}

/** Reads the texts of a split alone: its gold files would be sources too. */
function predictions(folder) {
  const work = mkdtempSync(path.join(tmpdir(), 'shiryo-corpus-'));
  try {
    for (const name of readdirSync(folder))
      if (/\.(txt|md)$/.test(name)) cpSync(path.join(folder, name), path.join(work, name));
    return { mentions: cli('annotate', work), diagnostics: cli('check', work) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const number = value => (value === undefined ? '    –' : value.toFixed(3));
const row = (name, { gold, predicted, precision, recall, f1 }) =>
  console.log(
    `${name.padEnd(22)}${String(gold).padStart(6)}${String(predicted).padStart(6)}   ${number(precision)} ${number(recall)} ${number(f1)}`,
  );

function report(split) {
  const folder = path.join(corpus, split);
  const gold = lines(readFileSync(path.join(folder, 'gold.jsonl'), 'utf8'));
  const documents = [...new Set(readdirSync(folder).filter(name => /\.(txt|md)$/.test(name)))];
  const texts = new Map(
    documents.map(name => [name, readFileSync(path.join(folder, name), 'utf8').replace(/^\uFEFF/, '')]),
  );
  const languages = new Map([...texts].map(([name, text]) => [name, languageOf(text)]));
  const { mentions, diagnostics } = predictions(folder);
  const regions = lines(readFileSync(path.join(folder, 'regions.jsonl'), 'utf8'));
  const inRegion = one =>
    regions.some(({ document, start, end }) => document === one.document && start <= one.start && one.end <= end);
  const found = outcomes(
    gold,
    mentions.filter(one => !inRegion(one)),
    one => `${one.document}\n${one.type}\n${one.anaphoric === true}`,
  );
  const documentOf = one => (one.gold ?? one.prediction).document;
  console.log(`\n${split}: ${documents.length} documents, ${gold.length} gold mentions`);
  console.log(`${''.padEnd(22)}  gold  pred   exact P R F1`);
  for (const [name, holds] of ROWS) {
    const mine = found.filter(holds);
    row(name, spans(mine));
    for (const language of ['ja', 'en', 'sv', 'vi']) {
      const theirs = mine.filter(one => languages.get(documentOf(one)) === language);
      if (theirs.filter(one => one.gold).length >= LEAST) row(`  ${language}`, spans(theirs));
    }
  }
  for (const [name, { right, of }] of Object.entries(attributes(found)))
    console.log(`${name.padEnd(22)}${right}/${of}   ${number(of ? right / of : undefined)}`);
  for (const type of ['official', 'agreement', 'meeting', 'initiative']) {
    const { mentions: count, b3, pairPrecision } = linking(found, type);
    console.log(
      `${`links of ${type}s`.padEnd(22)}${String(count).padStart(6)}   B³ F1 ${number(b3)}, pairs right ${number(pairPrecision)}`,
    );
  }
  const planted = lines(readFileSync(path.join(folder, 'diagnostics.jsonl'), 'utf8'));
  const said = outcomes(planted, diagnostics, one => `${one.document}\n${one.code}`);
  const codeOf = one => (one.gold ?? one.prediction).code;
  const severityOf = one => (one.gold ?? one.prediction).severity;
  for (const severity of SEVERITIES)
    for (const code of [...new Set(said.filter(one => severityOf(one) === severity).map(codeOf))].sort()) {
      const mine = said.filter(one => codeOf(one) === code && severityOf(one) === severity);
      const count = status => mine.filter(one => one.status === status).length;
      console.log(
        `${severity.padEnd(12)}${code.padEnd(28)} found ${count('matched')} of ${count('matched') + count('missed')}, beyond the gold ${count('spurious')}`,
      );
    }
  if (process.argv.includes('--misses')) misses([...found, ...said], texts);
}

function misses(found, texts) {
  const quote = ({ document, start, end }) => {
    const text = texts.get(document);
    return `…${text.slice(Math.max(0, start - 14), start)}[${text.slice(start, end)}]${text.slice(end, end + 14)}…`.replace(
      /\s{1,9}/g,
      ' ',
    );
  };
  for (const { gold, prediction, status, exact } of found) {
    const line = gold ?? prediction;
    const what = line.code ?? `${line.type}${line.anaphoric ? ' (anaphoric)' : ''}`;
    if (status !== 'matched')
      console.log(
        `${status.padEnd(9)} ${what.padEnd(10)} ${line.document} ${quote(line)} ${line.message ?? line.value ?? line.role ?? ''}`,
      );
    else if (!exact && !line.code)
      console.log(`span      ${what.padEnd(10)} ${line.document} ${quote(gold)} not [${prediction.text}]`);
    else if (gold.type === 'date' && attributes([{ gold, prediction, status, exact }]).values.right === 0)
      console.log(`value     ${what.padEnd(10)} ${line.document} ${quote(gold)} ${prediction.value} not ${gold.value}`);
    else if (
      gold.type === 'official' &&
      gold.role &&
      attributes([{ gold, prediction, status, exact }]).roles.right === 0
    )
      console.log(`role      ${what.padEnd(10)} ${line.document} ${quote(gold)} ${prediction.role} not ${gold.role}`);
  }
  for (const [what, key, other] of [
    ['joined', 'prediction', 'gold'],
    ['apart', 'gold', 'prediction'],
  ])
    for (const cluster of mixed(found, key, other)) {
      console.log(`${what.padEnd(9)} ${cluster[0].gold.type}`);
      for (const { gold, prediction } of cluster)
        console.log(`          ${gold.entity} | ${prediction.entity}  ${gold.document} ${quote(gold)}`);
    }
}

/** What one side holds to be one and the other does not: a line for each pair of its keys and theirs. */
function mixed(found, key, other) {
  const linked = found.filter(one => one.status === 'matched' && one.gold.entity && one.prediction.entity);
  return [...grouped(linked, one => `${one.gold.type} ${one[key].entity}`).values()]
    .map(cluster => [...grouped(cluster, one => one[other].entity).values()].map(([first]) => first))
    .filter(firsts => firsts.length > 1);
}

/** How many names were compared over all documents to find out who is who. */
async function reportEffort(splits) {
  const { facts, links, emptyWorkspace, withDocuments } = await loadSources(`
    export { facts } from './server/model/facts';
    export { links } from './server/link/links';
    export { emptyWorkspace, withDocuments } from './server/model/workspace';
  `);
  const documents = splits.flatMap(split =>
    readdirSync(path.join(corpus, split))
      .filter(name => /\.(txt|md)$/.test(name))
      .map(name => facts(readFileSync(path.join(corpus, split, name), 'utf8'), { document: `${split}/${name}` })),
  );
  for (const [by, { names, comparisons }] of Object.entries(links(withDocuments(emptyWorkspace, documents)).effort))
    console.log(
      `compared by ${by.padEnd(8)} ${names} names, ${comparisons} comparisons, ${(comparisons / Math.max(1, names)).toFixed(1)} a name (at most 20)`,
    );
}

const named = process.argv.slice(2).filter(name => !name.startsWith('--'));
const splits = (named.length ? named : ['test', 'dev']).filter(split =>
  existsSync(path.join(corpus, split, 'gold.jsonl')),
);
for (const split of splits) report(split);
await reportEffort(splits);

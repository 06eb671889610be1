// What is found in texts that are no source documents: every official, agreement, meeting, initiative and every error.
//   node test/tools/precision.mjs [--brief] [--all]
// Each hit is judged by hand in test/corpus/precision.tsv: source, type, text, verdict (true: rightly found, false: wrongly), reason.
// The source `*` judges a text wherever it stands. Hits without a verdict count as wrong. --all lists the judged ones too.
// It fails where the wrong officials and agreements exceed one in 100,000 characters, or where an error is wrongly told.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { otherTexts } from './other-texts.mjs';
import { loadSources } from './sources.mjs';
import { root } from './steps.mjs';

/** Facts of a text, and what the rules say of it. */
const SOURCES = `
export { facts } from './server/model/facts';
export { emptyWorkspace, withDocuments } from './server/model/workspace';
export { RULES } from './server/rules/registry';
`;
const TABLE = path.join(root, 'test/corpus/precision.tsv');
const TYPES = ['official', 'agreement', 'meeting', 'initiative', 'error'];
/** Wrong ones of these types in so many characters at most. */
const CORE = ['official', 'agreement'];
const MOST = 1;
const PER = 100_000;

const oneLine = text => text.replace(/\s{1,200}/g, ' ').trim();
const keyOf = ({ source, type, text }) => [source, type, text].join('\t');

function verdicts() {
  const [, ...rows] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  return new Map(
    rows.map(row => {
      const [source, type, text, verdict] = row.split('\t');
      return [keyOf({ source, type, text }), verdict];
    }),
  );
}

function hitsOf({ facts, emptyWorkspace, withDocuments, RULES }, { source, text }) {
  const read = facts(text, { document: source });
  const workspace = withDocuments(emptyWorkspace, [read]);
  const at = (type, { start, end }) => ({
    source,
    type,
    text: oneLine(text.slice(start, end)),
    around: oneLine(text.slice(Math.max(0, start - 40), end + 40)),
  });
  const mentions = read.mentions
    .filter(({ type, region }) => TYPES.includes(type) && region !== 'boilerplate')
    .map(mention => at(mention.type, mention));
  // An error is judged by the whole date that it marks: Wed Feb 26 01:21:00 PST 2004.
  const around = span => read.mentions.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  const errors = RULES.flatMap(rule =>
    [...rule.find({ text, facts: read, workspace })]
      .filter(({ severity }) => severity === 'error')
      .map(({ code, span }) => ({ ...at('error', around(span)), code })),
  );
  return [...mentions, ...errors];
}

const noCounts = () => Object.fromEntries(TYPES.map(type => [type, { true: 0, false: 0, unjudged: 0 }]));

async function main() {
  const began = performance.now();
  const core = await loadSources(SOURCES);
  const judged = verdicts();
  const verdictOf = hit => judged.get(keyOf(hit)) ?? judged.get(keyOf({ ...hit, source: '*' })) ?? 'unjudged';
  const all = process.argv.includes('--all');
  const brief = process.argv.includes('--brief');
  const groups = [];
  for (const { name, texts, missing } of otherTexts(root)) {
    const group = { name, missing, characters: 0, counts: noCounts() };
    for (const one of texts) {
      group.characters += one.text.length;
      const told = new Map();
      for (const hit of hitsOf(core, one)) {
        const verdict = verdictOf(hit);
        group.counts[hit.type][verdict]++;
        if (!brief && (all || verdict === 'unjudged')) {
          const key = keyOf(hit);
          told.set(key, { hit, verdict, times: (told.get(key)?.times ?? 0) + 1 });
        }
      }
      for (const { hit, verdict, times } of told.values())
        console.log([verdict, hit.source, hit.code ?? hit.type, hit.text, `×${times}`, `…${hit.around}…`].join('\t'));
    }
    groups.push(group);
  }
  process.exitCode = summary(groups, performance.now() - began) ? 0 : 1;
}

const wrongOf = ({ counts }, types) => types.reduce((sum, type) => sum + counts[type].false + counts[type].unjudged, 0);

/** @returns whether the promises hold. */
function summary(groups, milliseconds) {
  console.log(
    `${'no source documents'.padEnd(22)}${'characters'.padStart(11)}   rightly / wrongly / unjudged: ${TYPES.join(', ')}`,
  );
  let holds = true;
  for (const group of [...groups, total(groups)]) {
    const { name, missing, characters, counts } = group;
    if (missing) {
      console.log(`${name.padEnd(22)}  not on this machine: ${missing}`);
      continue;
    }
    const cells = TYPES.map(type => {
      const { true: right, false: wrong, unjudged } = counts[type];
      return `${right}/${wrong}/${unjudged}`.padStart(9);
    });
    const rate = characters ? (wrongOf(group, CORE) * PER) / characters : 0;
    const errors = wrongOf(group, ['error']);
    console.log(
      `${name.padEnd(22)}${String(characters).padStart(11)}${cells.join('')}   ${rate.toFixed(2)} wrong in ${PER}`,
    );
    if (rate > MOST || errors > 0) holds = false;
  }
  console.log(
    `${holds ? 'ok    ' : 'FAILED'} at most ${MOST} wrong official or agreement in ${PER} characters in each group, no wrong error (${(milliseconds / 1000).toFixed(1)} s)`,
  );
  return holds;
}

function total(groups) {
  const sum = { name: 'all', characters: 0, counts: noCounts() };
  for (const { characters, counts } of groups) {
    sum.characters += characters;
    for (const type of TYPES)
      for (const verdict of Object.keys(counts[type])) sum.counts[type][verdict] += counts[type][verdict];
  }
  return sum;
}

await main();

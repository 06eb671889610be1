// Who held an office on the day of a text: the figures on test/knowledge/surnames-in-texts.tsv, and on the corpus whom the
// table of office holders takes for whom.
//   node test/tools/holders-score.mjs [--misses]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSources } from './sources.mjs';
import { root } from './steps.mjs';

const PROMISED = 0.97;
const { facts, links, workspaceOf, officeHolders } = await loadSources(`
  export { facts } from './server/model/facts';
  export { links } from './server/link/links';
  export { officeHolders } from './server/knowledge/office-holders';
  import { emptyWorkspace, withDocuments } from './server/model/workspace';
  export const workspaceOf = documents => withDocuments(emptyWorkspace, documents);
`);

const checks = [];
const showMisses = process.argv.includes('--misses');

/** Whom each surname is taken for, shown as certain: the id in the table, - for nobody. */
function surnames() {
  const rows = readFileSync(path.join(root, 'test/knowledge/surnames-in-texts.tsv'), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('\t'));
  const figures = { resolvable: 0, right: 0, excluded: 0, wrong: 0 };
  for (const [date, text, surname, expected] of rows) {
    const workspace = workspaceOf([facts(text, { document: 'a.txt', date })]);
    const { mentions } = workspace.documents.get('a.txt');
    const index = mentions.findIndex(({ type, name }) => type === 'official' && name === surname);
    const found = (index < 0 ? undefined : links(workspace).entityOf('a.txt', index)?.officeHolder?.id) ?? '-';
    if (expected === '-') figures.excluded++;
    else figures.resolvable++;
    if (expected !== '-' && found === expected) figures.right++;
    if (found !== '-' && found !== expected) figures.wrong++;
    if (showMisses && found !== expected) console.log(`not ${expected} but ${found}: ${date} ${text} (${surname})`);
  }
  const { resolvable, right, excluded, wrong } = figures;
  console.log(
    `surnames in dated texts: office at the date right in ${right}/${resolvable}   ${(right / resolvable).toFixed(3)}`,
  );
  console.log(
    `somebody else shown as certain: ${wrong} of ${resolvable + excluded}, ${excluded} of them without a holder`,
  );
  checks.push(['office at the date', right / resolvable, right / resolvable >= PROMISED]);
  checks.push(['wrong people shown as certain', wrong, wrong === 0]);
}

/** The corpus is invented but for its chronologies: whom the table takes a mention for must be whom the gold names. */
function corpus(split) {
  const folder = path.join(root, 'test/corpus', split);
  const names = readdirSync(folder).filter(name => /\.(txt|md)$/.test(name));
  const gold = readFileSync(path.join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean).map(JSON.parse);
  const workspace = workspaceOf(
    names.map(document =>
      facts(readFileSync(path.join(folder, document), 'utf8').replace(/^\uFEFF/, ''), { document }),
    ),
  );
  let taken = 0;
  let same = 0;
  for (const [document, { mentions }] of workspace.documents)
    mentions.forEach((mention, index) => {
      if (mention.type !== 'official' || mention.region === 'boilerplate') return;
      const id = links(workspace).entityOf(document, index)?.officeHolder?.id;
      if (id === undefined) return;
      taken++;
      const line = gold.find(
        one =>
          one.type === 'official' && one.document === document && one.start < mention.end && mention.start < one.end,
      );
      const words = new Set((line?.entity ?? '').replace('person:', '').split('-'));
      if (id.split('-').filter(word => words.has(word)).length >= Math.min(2, words.size)) same++;
      else if (showMisses && split === 'dev')
        console.log(`taken for ${id}: ${document} ${mention.name}, gold ${line?.entity}`);
    });
  console.log(`${split}: mentions taken for somebody of the table ${taken}, of them rightly ${same}`);
  checks.push([`${split}: taken for somebody else`, taken - same, taken === same]);
}

const { people } = officeHolders();
const terms = people.flatMap(person => person.terms);
const verified = terms.filter(
  ({ check, source, confidence }) => (check ?? source) !== undefined && confidence !== 'low',
);
console.log(
  `\noffice holders: ${people.length} people, ${terms.length} terms, ${verified.length} of them borne out by a record that they name`,
);
surnames();
for (const split of ['dev', 'test']) corpus(split);
for (const [name, value, ok] of checks)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${Number.isInteger(value) ? value : value.toFixed(3)}`);
process.exit(checks.every(([, , ok]) => ok) ? 0 : 1);

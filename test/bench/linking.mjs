// How long the linking of a large folder takes, in the processor's time: all of it against reading it, and after an edit of
// one document; and how much the rules of an open document, and then of the folder around it, cost after it.
import { loadSources } from '../tools/sources.mjs';
import { timed } from './cpu-time.mjs';

const DOCUMENTS = 10_000;
/** Linking all documents takes at most as long as reading them. */
const COLD = 1;
/** Milliseconds to link anew after an edit of one document. */
const EDIT = 20;
const EDITS = 5;

const {
  facts,
  links,
  emptyLibrary,
  withReadings,
  diagnosticsOf,
  documentsToJudge,
  phrasesOf,
  lineIndex,
  madeDocument,
} = await loadSources(`
    export { diagnosticsOf } from './server/features/diagnostics';
    export { documentsToJudge } from './server/features/documents-to-judge';
    export { phrasesOf } from './server/explain/phrases-of';
    export { facts } from './server/model/facts';
    export { links } from './server/link/links';
    export { emptyLibrary, withReadings } from './server/features/shared/library';
    export { lineIndex } from './server/text/lines';
    export { madeDocument } from './test/bench/folder';
  `);

/**
 * Edits as people make them: a letter that means nothing, a surname that gives way to another, and a date near the top, by
 * which every mention of the document has another number.
 */
const KINDS = {
  'a letter': text => `${text}あ`,
  'one name for another': (text, round) => text.replace(...NAMES[round % NAMES.length]),
  'a line with a date near the top': (text, round) => text.replace('\n', `\n${1990 + round}年5月12日\n`),
};
const NAMES = [
  [/青柳|鈴木|荒木|Lindqvist|Aoyagi|Phạm/u, '水沢'],
  [/水沢|三宅|村瀬|Stenmark|Hayashi|Hoàng/u, '川端'],
  [/一郎|健二|Carter|Ichiro|Giang/u, '浩一'],
];

const range = figures => `${Math.min(...figures).toFixed(1)} to ${Math.max(...figures).toFixed(1)} ms`;

/**
 * Measures it and prints the figures.
 * @returns how many promises are broken.
 */
export function benchLinking() {
  const documents = Array.from({ length: DOCUMENTS }, (_, number) => madeDocument(number));
  const read = ({ name, text }) => facts(text, { document: name });
  documents.slice(0, 200).forEach(read);
  const reading = timed(() => documents.map(read));
  const mentions = reading.result.reduce((sum, one) => sum + one.mentions.length, 0);
  let library = withReadings(
    emptyLibrary,
    documents.map(({ text }, number) => ({ source: lineIndex(text), facts: reading.result[number] })),
  );
  const cold = timed(() => links(library.workspace));
  const { effort } = cold.result;
  console.log(`\nlinking: ${DOCUMENTS} documents, ${mentions} mentions, processor's time`);
  console.log(`reading               ${reading.took.toFixed(0)} ms`);
  const ratio = cold.took / reading.took;
  const verdict = isKept => (isKept ? 'ok    ' : 'FAILED');
  console.log(
    `${verdict(ratio <= COLD)} linking all       ${cold.took.toFixed(0)} ms   ${ratio.toFixed(2)} of reading (at most ${COLD})`,
  );
  let failed = ratio <= COLD ? 0 : 1;
  for (const [by, { names, comparisons }] of Object.entries(effort))
    console.log(`       by ${by.padEnd(14)} ${comparisons} comparisons of ${names} names`);
  const found = new Map();
  const judge = name => {
    const diagnostics = diagnosticsOf(library, name, { phrases: phrasesOf('en') });
    if (diagnostics.length > 0) found.set(name, diagnostics);
    else found.delete(name);
  };
  const all = timed(() => {
    for (const { name } of documents) judge(name);
  }).took;
  console.log(`judging all           ${all.toFixed(0)} ms   ${(all / reading.took).toFixed(2)} of reading`);
  for (const [kind, edit] of Object.entries(KINDS)) {
    const linking = [];
    const judging = [];
    const around = [];
    let most = 0;
    for (let round = 0; round < EDITS; round++) {
      const document = documents[(round * 1873 + 11) % DOCUMENTS];
      const text = edit(document.text, round);
      const before = library;
      library = withReadings(library, [{ source: lineIndex(text), facts: facts(text, { document: document.name }) }]);
      linking.push(timed(() => links(library.workspace).entitiesOf(document.name, 0)).took);
      judging.push(timed(() => judge(document.name)).took);
      around.push(
        timed(() => {
          const others = documentsToJudge(before, library, found);
          for (const name of others) judge(name);
          most = Math.max(most, others.size);
        }).took,
      );
    }
    const slowest = Math.max(...linking);
    if (slowest > EDIT) failed++;
    console.log(
      `${verdict(slowest <= EDIT)} ${kind}: ${range(linking)} (at most ${EDIT}), its diagnostics ${range(judging)}, those of the folder ${range(around)} for ${most} documents at most`,
    );
  }
  return failed;
}

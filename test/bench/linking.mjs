// How long the linking of a large folder takes, in the processor's time: all of it against reading it, and after an edit of
// one document; and how much the rules and hovers of an open document cost after it.
import { loadSources } from '../tools/sources.mjs';

const DOCUMENTS = 10_000;
/** Linking all documents takes at most as long as reading them. */
const COLD = 1;
/** Milliseconds to link anew after an edit of one document. */
const EDIT = 20;
const EDITS = 5;

const {
  facts,
  links,
  emptyWorkspace,
  withDocument,
  withDocuments,
  emptyLibrary,
  diagnosticsOf,
  phrasesOf,
  lineIndex,
  madeDocument,
} = await loadSources(`
    export { diagnosticsOf } from './server/features/diagnostics';
    export { phrasesOf } from './server/explain/phrases-of';
    export { facts } from './server/model/facts';
    export { emptyWorkspace, withDocument, withDocuments } from './server/model/workspace';
    export { links } from './server/link/links';
    export { emptyLibrary } from './server/features/shared/library';
    export { lineIndex } from './server/text/lines';
    export { madeDocument } from './test/bench/folder';
  `);

/** The processor's time that some work takes, in milliseconds, and what it gives. */
function timed(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { took: (user + system) / 1000, result };
}

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
  let workspace = withDocuments(emptyWorkspace, reading.result);
  const cold = timed(() => links(workspace));
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
  for (const [kind, edit] of Object.entries(KINDS)) {
    const linking = [];
    const judging = [];
    for (let round = 0; round < EDITS; round++) {
      const document = documents[(round * 1873 + 11) % DOCUMENTS];
      const text = edit(document.text, round);
      workspace = withDocument(workspace, facts(text, { document: document.name }));
      linking.push(timed(() => links(workspace).entitiesOf(document.name, 0)).took);
      const library = { ...emptyLibrary, workspace, sources: new Map([[document.name, lineIndex(text)]]) };
      judging.push(timed(() => diagnosticsOf(library, document.name, { phrases: phrasesOf('en') })).took);
    }
    const [least, most] = [Math.min(...linking), Math.max(...linking)];
    if (most > EDIT) failed++;
    console.log(
      `${verdict(most <= EDIT)} ${kind}: ${least.toFixed(1)} to ${most.toFixed(1)} ms (at most ${EDIT}), its diagnostics ${Math.min(...judging).toFixed(1)} to ${Math.max(...judging).toFixed(1)} ms`,
    );
  }
  return failed;
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phrasesOf } from '../../server/explain/phrases-of';
import { diagnosticsOf } from '../../server/features/diagnostics';
import { documentsToJudge } from '../../server/features/documents-to-judge';
import type { Diagnostic } from '../../server/features/shared/diagnostic';
import {
  emptyLibrary,
  type Library,
  type Reading,
  withDecisions,
  withoutDocuments,
  withReadings,
} from '../../server/features/shared/library';
import { facts } from '../../server/model/facts';
import { lineIndex } from '../../server/text/lines';
import { dice } from '../bench/folder';
import { edited, someDocuments } from '../support/edits';

const read = (document: string, text: string): Reading => ({
  source: lineIndex(text),
  facts: facts(text, { document }),
});
const libraryOf = (documents: readonly { readonly name: string; readonly text: string }[]): Library =>
  withReadings(
    emptyLibrary,
    documents.map(({ name, text }) => read(name, text)),
  );
const judge = (library: Library, document: string) => diagnosticsOf(library, document, { phrases: phrasesOf('en') });

/** The diagnostics of every document that has any. */
const allIn = (library: Library): Map<string, readonly Diagnostic[]> =>
  new Map(
    [...library.sources.keys()]
      .map(document => [document, judge(library, document)] as const)
      .filter(([, diagnostics]) => diagnostics.length > 0),
  );

/** What is found before an edit, with what has to be judged anew after it. */
function broughtUpToDate(
  before: Library,
  after: Library,
  found: ReadonlyMap<string, readonly Diagnostic[]>,
): Map<string, readonly Diagnostic[]> {
  const kept = new Map(found);
  for (const document of documentsToJudge(before, after, found)) {
    const diagnostics = judge(after, document);
    if (diagnostics.length > 0) kept.set(document, diagnostics);
    else kept.delete(document);
  }
  return kept;
}

const inOrder = (found: ReadonlyMap<string, readonly Diagnostic[]>) => [...found].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the documents that an edit has judged anew', () => {
  it('are all whose diagnostics are others', () => {
    const documents = someDocuments(14);
    fc.assert(
      fc.property(fc.nat(), seed => {
        const roll = dice(seed);
        const pick = () => documents[Math.floor(roll() * documents.length)]!;
        let library = libraryOf(documents);
        let found = allIn(library);
        for (let edit = 0; edit < 12; edit++) {
          const { name } = pick();
          const before = library.sources.get(name)?.text;
          const { text: other } = pick();
          const next =
            before !== undefined && roll() < 0.2
              ? withoutDocuments(library, [name])
              : withReadings(library, [read(name, edited(before ?? other, other, roll))]);
          found = broughtUpToDate(library, next, found);
          library = next;
          assert.deepEqual(inOrder(found), inOrder(allIn(library)));
        }
      }),
      { numRuns: 10 },
    );
  }).timeout(120_000);

  /** Sentences of few people, titles and meetings, most of them a slip or a role away from each other. */
  const SENTENCES = [
    ...['柳沼蒼介', '柳沼蒼佑', '柳沼', '日暮芳江', 'Karin Lindqvist', 'Karin Lindkvist', 'Lindqvist'].flatMap(name =>
      ['防衛大臣', '外務大臣', '大臣', '海将', '海将補'].map(role => `${name}${role}は会見した。`),
    ),
    ...['沿岸監視情報の交換に関する覚書', '沿岸監視情報の交換にに関する覚書', '沿岸監視情報の交換に係る覚書'].map(
      title => `両大臣は「${title}」に署名した。`,
    ),
    ...[3, 4].map(number => `2031年5月12日、第${number}回日比防衛当局実務者協議が開かれた。`),
    '同協定は来年発効する。',
  ];
  const sentences = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 });
  const edits = fc.array(
    fc.record({
      name: fc.constantFrom(...'abcde'),
      day: fc.constantFrom('2031年5月12日', '2031年5月20日', '2033年1月9日', ''),
      sentences,
      removes: fc.nat({ max: 9 }).map(number => number === 0),
    }),
    { maxLength: 14 },
  );

  it('are all whose diagnostics are others in a folder full of slips', () => {
    fc.assert(
      fc.property(edits, taken => {
        let library = emptyLibrary;
        let found: ReadonlyMap<string, readonly Diagnostic[]> = new Map();
        for (const { name, day, sentences, removes } of taken) {
          const next = removes
            ? withoutDocuments(library, [name])
            : withReadings(library, [read(name, [day, ...sentences].join('\n\n'))]);
          found = broughtUpToDate(library, next, found);
          library = next;
          assert.deepEqual(inOrder(found), inOrder(allIn(library)));
        }
      }),
      { numRuns: 300 },
    );
  }).timeout(120_000);

  const TITLE = '沿岸監視情報の交換に関する覚書';
  const release = (name: string, text: string) => ({ name, text: `2031年5月12日\n\n${text}\n` });
  const folder = [
    release('a', `柳沼蒼介防衛大臣は「${TITLE}」に署名した。`),
    release('b', `柳沼蒼介防衛大臣は「${TITLE}」を歓迎した。`),
    release('c', '柳沼蒼介防衛大臣は会見した。柳沼蒼介防衛大臣は視察した。'),
    release('d', '日暮芳江外務大臣は帰国した。'),
  ];
  const before = libraryOf(folder);
  const found = allIn(before);
  const judged = (document: string, text: string) =>
    [...documentsToJudge(before, withReadings(before, [read(document, `2031年5月12日\n\n${text}\n`)]), found)].sort();

  for (const [what, document, text, expected] of [
    ['a letter that means nothing', 'd', '日暮芳江外務大臣は帰国したあ。', ['d']],
    ['a person who is named elsewhere', 'd', '柳沼蒼介防衛大臣は帰国した。', ['d']],
    ['a role at odds with what several others give', 'd', '柳沼蒼介外務大臣は帰国した。', ['d']],
    ['a name that is a slip for another', 'd', '柳沼蒼佑防衛大臣は帰国した。', ['a', 'b', 'c', 'd']],
    ['a title that is a slip for another', 'd', `日暮芳江外務大臣は「${TITLE.replace('に関', 'にに関')}」に触れた。`, ['a', 'b', 'd']],
  ] as const) // biome-ignore format: a table
    it(`are ${expected.join(', ')} for ${what}`, () => assert.deepEqual(judged(document, text), expected));

  it('are those about which something was decided', () => {
    const after = withDecisions(before, new Map([['b', []]]));
    assert.deepEqual([...documentsToJudge(before, after, found)], ['b']);
  });
});

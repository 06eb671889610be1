import assert from 'node:assert/strict';
import { completionsAt } from '../../server/features/completion';
import { documentLinksOf } from '../../server/features/document-links';
import { HINT_KINDS, inlayHintsOf } from '../../server/features/inlay-hints';
import { selectionRangesAt } from '../../server/features/selection-ranges';
import { tokensOf } from '../../server/features/semantic-tokens';
import { emptyLibrary, type Library, withReadings } from '../../server/features/shared/library';
import { facts } from '../../server/model/facts';
import { lineIndex } from '../../server/text/lines';
import { leastTimes } from '../support/time';

const DOCUMENT = '/a.txt';
const LINE = '令和13年5月14日、朝倉千尋防衛審議官は「霧笛の共用に関する覚書」に署名した。朝倉審議官は帰った。\n';

function libraryOf(text: string): Library {
  return withReadings(emptyLibrary, [
    { source: lineIndex(text), facts: facts(text, { document: DOCUMENT }) },
    { source: lineIndex('x'), facts: facts('x', { document: '/n.txt' }) },
  ]);
}

/** What is asked, and of which hostile text, by its size. */
const ASKED: readonly (readonly [
  what: string,
  text: (size: number) => string,
  ask: (library: Library, size: number) => unknown,
])[] = [
  ['tokens', size => LINE.repeat(size / LINE.length), library => tokensOf(library, DOCUMENT)],
  [
    'hints',
    size => LINE.repeat(size / LINE.length).replaceAll('\n', ''),
    (library, size) => inlayHintsOf(library, DOCUMENT, { start: 0, end: size }, new Set(HINT_KINDS)),
  ],
  ['links of names', size => 'n.txt'.repeat(size / 5), library => documentLinksOf(library, DOCUMENT)],
  [
    'links of sources',
    size => '出典: https://a.example/n.txt\n'.repeat(size / 29),
    library => documentLinksOf(library, DOCUMENT),
  ],
];

describe('the gestures over a whole document', () => {
  for (const [what, text, ask] of ASKED)
    it(`give ${what} in time linear in it`, () => {
      const [small, large] = [20_000, 80_000];
      const [one, four] = [libraryOf(text(small)), libraryOf(text(large))];
      const [short, long] = leastTimes([() => ask(one, small), () => ask(four, large)]) as [number, number];
      const ratio = long / (short + 2);
      assert.ok(ratio < 10, `four times the text takes ${ratio} times as long`);
      // It is the ratio that counts: on a busy machine both take long.
    }).timeout(20_000);
});

describe('the gestures at one place', () => {
  const places: readonly (readonly [what: string, text: string])[] = [
    ['brackets', 'あ、「'.repeat(60_000)],
    ['closed brackets', '「あ」、'.repeat(45_000)],
    ['nothing', 'a'.repeat(180_000)],
    ['blanks', ' '.repeat(180_000)],
  ];
  for (const [what, text] of places)
    it(`look no farther than what is near, among ${what}`, () => {
      const library = libraryOf(text);
      const [took] = leastTimes([
        () => {
          selectionRangesAt(library, DOCUMENT, text.length / 2);
          completionsAt(library, DOCUMENT, text.length / 2);
        },
      ]) as [number];
      assert.ok(took < 20, `${took} ms`);
    });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phrasesOf } from '../../../server/explain/phrases-of';
import { definitionAt } from '../../../server/features/definition';
import { diagnosticsOf } from '../../../server/features/diagnostics';
import { foldsOf } from '../../../server/features/folding';
import { hoverAt } from '../../../server/features/hover';
import { outlineOf } from '../../../server/features/outline';
import { referencesAt } from '../../../server/features/references';
import { createStore, type View } from '../../../server/lsp/store/store';
import { positionAt } from '../../../server/text/lines';
import { memoryFiles } from '../../support/client';

const PIECES = [
  '令和13年5月12日(火)、',
  '朝倉千尋防衛審議官',
  '朝倉審議官は',
  '「霧笛の共用に関する覚書」',
  '同覚書',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '🇯🇵',
  '𠮷',
  '\ud83d',
  '\udc00',
  'e\u0301',
  'ngày 4 tháng 12 năm 2025',
  'Vice-Minister Asakura Chihiro ',
  '(',
  '」',
  '同日、',
  '1.  総論\n',
  '。',
  ' ',
  'Ranking読まれている記事\n- 1週間\n',
];

/** Files of names as they may follow each other while somebody types. */
const GAZETTEERS = [
  '',
  '{ "people": [{ "id": "a", "names": { "en": ["Asakura Chihiro"] }, "aliases": { "ja": ["総論"] } }] }',
  '{ "people": [{ "id": "a", "names": { "en": ["Asakura Chihiro"] }, "note": "The same names." }] }',
  '{ "people": [{ "id": "b", "names": { "ja": ["朝倉千広"] }, "offices": [{ "title": "防衛審議官" }] }',
  '{ "initiatives": [{ "id": "c", "titles": { "ja": ["読まれている記事"] } }], "people": 1 }',
];

const newStore = () =>
  createStore({
    files: memoryFiles({}),
    onChange: () => {},
    onProgress: () => {},
    onGazetteerTyped: () => {},
    pause: async () => {},
  });

/** Everything that gestures answer about a document, at every place of it. */
function answers({ library, document, source }: View) {
  const phrases = phrasesOf('ja');
  const at = Array.from({ length: source.text.length + 1 }, (_, offset) => [
    hoverAt(library, document, offset, phrases),
    definitionAt(library, document, offset),
    referencesAt(library, document, offset),
  ]);
  return {
    at,
    outline: outlineOf(library, document, phrases, true),
    folds: foldsOf(library, document, true),
    faults: diagnosticsOf(library, document, { phrases }),
  };
}

/** No range may begin or end within a surrogate pair, or outside the text. */
function checkRanges(value: unknown, text: string): void {
  if (value === null || typeof value !== 'object') return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    assert.ok(0 <= value.start && value.start <= value.end && value.end <= text.length, JSON.stringify(value));
    for (const offset of [value.start, value.end]) {
      const isInPair = /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
      assert.ok(!isInPair, `a range splits a pair at ${offset}`);
    }
  }
  for (const inner of Object.values(value)) checkRanges(inner, text);
}

describe('the store', () => {
  it('answers after any edits as if the text had just been opened', function () {
    this.timeout(30_000);
    const piece = fc.constantFrom(...PIECES);
    const edit = fc.record({
      from: fc.nat(200),
      length: fc.nat(12),
      text: fc.array(piece, { maxLength: 3 }).map(words => words.join('')),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.array(edit, { maxLength: 6 }), (words, edits) => {
        const uri = 'untitled:a';
        const edited = newStore();
        edited.open(uri, 'plaintext', 1, words.join(''));
        edits.forEach(({ from, length, text }, index) => {
          const { source } = edited.view(uri)!;
          const range = { start: positionAt(source, from), end: positionAt(source, from + length) };
          edited.change(uri, index + 2, [{ range, text }]);
        });
        const view = edited.view(uri)!;
        const fresh = newStore();
        fresh.open(uri, 'plaintext', 1, view.source.text);
        const found = answers(view);
        assert.deepEqual(found, answers(fresh.view(uri)!));
        checkRanges(found, view.source.text);
      }),
      { numRuns: 60 },
    );
  });

  it('answers after any changes of the gazetteer as if it had always been so', async function () {
    this.timeout(30_000);
    const gazetteer = fc.constantFrom(...GAZETTEERS);
    const [folder, uri] = ['file:///a', 'file:///a/a.txt'];
    const openedWith = async (texts: readonly string[], words: string) => {
      const store = newStore();
      await store.setFolders([folder]);
      store.open(uri, 'plaintext', 1, words);
      store.open(`${folder}/.shiryo/entities.json`, 'jsonc', 1, texts[0] ?? '');
      for (const [index, text] of texts.entries()) {
        store.change(`${folder}/.shiryo/entities.json`, index + 2, [{ text }]);
        await store.settleGazetteer();
        store.view(uri);
      }
      return answers(store.view(uri)!);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }),
        fc.array(gazetteer, { minLength: 2, maxLength: 4 }),
        async (words, texts) =>
          assert.deepEqual(await openedWith(texts, words.join('')), await openedWith(texts.slice(-1), words.join(''))),
      ),
      { numRuns: 40 },
    );
  });

  it('answers for text made to be difficult', () => {
    const texts = [
      '',
      '\u0000'.repeat(1000),
      '「'.repeat(5000),
      '大臣'.repeat(3000),
      '\ud800'.repeat(999),
      '令和五年'.repeat(2000),
      `${'国'.repeat(4000)}大臣`,
      '\r'.repeat(3000),
    ];
    for (const text of texts) {
      const store = newStore();
      store.open('untitled:a', 'plaintext', 1, text);
      const { library, document } = store.view('untitled:a')!;
      for (const offset of [0, Math.floor(text.length / 2), text.length])
        hoverAt(library, document, offset, phrasesOf('en'));
      outlineOf(library, document, phrasesOf('en'), true);
      diagnosticsOf(library, document, { phrases: phrasesOf('en') });
    }
  });

  it('knows open documents again once it is switched on again', async () => {
    const store = newStore();
    const settings = store.settings();
    store.open('untitled:a', 'plaintext', 1, '令和13年5月12日');
    assert.equal(store.library().workspace.documents.size, 1);
    await store.setSettings({ ...settings, enable: false });
    assert.equal(store.view('untitled:a'), undefined);
    store.change('untitled:a', 2, [{ text: '令和13年5月13日' }]);
    assert.equal(store.library().workspace.documents.size, 0);
    await store.setSettings(settings);
    assert.equal(store.view('untitled:a')?.library.workspace.documents.size, 1);
  });
});

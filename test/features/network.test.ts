import assert from 'node:assert/strict';
import { phrasesOf } from '../../server/explain/phrases-of';
import { MOST_NODES, networkAt, networkLines } from '../../server/features/network';
import { toMarkdown } from '../../server/features/shared/rich-text';
import { fixture, fixtureWithCursor } from '../support/workspace';

const english = phrasesOf('en');

const FOLDER = `//- /a.txt date=2031-05-12
朝倉$0千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。同席したのは、白鳥千鶴外務審議官である。

柏木一郎国防大臣は欠席した。
//- /b.txt date=2031-05-13
白鳥千鶴外務審議官は、柏木一郎国防大臣と会談した。
//- /c.txt date=2031-05-14
人気記事ランキング
1. 朝倉千尋防衛審議官と柏木一郎国防大臣が会談
2. 港の気象
3. 海図の読み方`;

const around = (source: string, reach: 1 | 2 = 1) => {
  const { library, document, offset } = fixtureWithCursor(source);
  return networkAt(library, document, offset, reach, english);
};
const nodes = (source: string, reach?: 1 | 2): string[] =>
  around(source, reach).nodes.map(
    ({ distance, type, name, detail, mentions }) => `${distance} ${type} ${name}, ${detail}, ${mentions}`,
  );

describe('network', () => {
  it('holds what sentences and paragraphs name beside the centre', () =>
    assert.deepEqual(nodes(FOLDER), [
      '0 official 朝倉千尋, 防衛審議官, 1',
      '1 official 白鳥千鶴, 外務審議官, 2',
      '1 agreement 霧笛の共用に関する覚書, memorandum, 1',
    ]));

  it('reaches to what is named beside the neighbours; what boilerplate says ties nothing', () => {
    assert.deepEqual(nodes(FOLDER, 2).slice(3), ['2 official 柏木一郎, 国防大臣, 2']);
    const { nodes: all, ties } = around(FOLDER, 2);
    const nameOf = (id: string) => all.find(node => node.id === id)?.name;
    assert.deepEqual(
      ties.map(({ from, to, isInSentence, count }) => [nameOf(from), nameOf(to), isInSentence, count]),
      [
        ['朝倉千尋', '霧笛の共用に関する覚書', true, 1],
        ['朝倉千尋', '白鳥千鶴', false, 1],
        ['白鳥千鶴', '柏木一郎', true, 1],
        ['白鳥千鶴', '霧笛の共用に関する覚書', false, 1],
      ],
    );
  });

  it('carries on a tie the passage that names both, and where it stands', () => {
    const { ties } = around(FOLDER);
    const { place } = fixture(FOLDER.replace('$0', ''));
    assert.deepEqual(
      ties.map(({ passages }) => passages.map(passage => [passage.words, place(passage.place)])),
      [
        [['朝倉千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。', '/a.txt: 朝倉千尋']],
        [
          [
            '朝倉千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。同席したのは、白鳥千鶴外務審議官である。',
            '/a.txt: 朝倉千尋',
          ],
        ],
        [
          [
            '朝倉千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。同席したのは、白鳥千鶴外務審議官である。',
            '/a.txt: 霧笛の共用に関する覚書',
          ],
        ],
      ],
    );
  });

  it('tells around whom it is, and without a cursor on anybody around the name that occurs most', () => {
    assert.equal(around(FOLDER).title, 'Around 朝倉千尋');
    assert.equal(around(FOLDER).summary, '3 names, 3 ties.');
    const { library } = fixture(FOLDER.replace('$0', ''));
    assert.equal(networkAt(library, undefined, 0, 1, english).title, 'Around 白鳥千鶴, named most in this folder');
  });

  it('says what is missing where nothing is named', () =>
    assert.deepEqual(networkAt(fixture('港は静かだった。').library, undefined, 0, 1, english), {
      title: 'Network',
      summary: 'No text of this folder names an official, an agreement, a meeting or an initiative yet.',
      nodes: [],
      ties: [],
    }));

  it('keeps the nearest and most often named of very many, and says how many are left out', () => {
    const surnames = [...'朝夕東西南北上中下大小高古新白黒'];
    const ends = [...'倉島浜崎港浦津沢原野川山'];
    const people = surnames.flatMap(first => ends.flatMap(last => [`${first}${last}千尋`, `${first}${last}洋平`]));
    const text = people.map(name => `柏木一郎国防大臣は、${name}外務審議官と会談した。`).join('\n\n');
    const { nodes: kept, summary } = around(text.replace('柏木', '柏$0木'));
    assert.equal(kept.length, MOST_NODES);
    assert.match(summary, /^150 names, \d{3} ties\. \d{2,3} more are left out\.$/);
  });

  it('reads as a page', () => {
    const page = toMarkdown(networkLines(around(FOLDER), english), ({ document }) => `file://${document}`);
    assert.equal(
      page.split('\n\n## ')[1],
      `朝倉千尋

official · 防衛審議官 · once in 1 document · [a.txt](file:///a.txt)

- In one sentence with: 霧笛の共用に関する覚書
  - 朝倉千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。 [a.txt](file:///a.txt)
- In one paragraph with: 白鳥千鶴
  - 朝倉千尋防衛審議官は、「霧笛の共用に関する覚書」に署名した。同席したのは、白鳥千鶴外務審議官である。 [a.txt](file:///a.txt)`,
    );
    assert.ok(page.startsWith('# Around 朝倉千尋\n\n3 names, 3 ties.\n\n## '));
  });
});

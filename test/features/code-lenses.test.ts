import assert from 'node:assert/strict';
import { en } from '../../server/explain/en';
import { codeLensesOf, resolvedCodeLens } from '../../server/features/code-lenses';
import { fixture } from '../support/workspace';

const { library, document, place } = fixture(`//- /a.txt date=2031-05-14
朝倉千尋防衛審議官は榎本和彦外務審議官と会った。朝倉審議官は「霧笛の共用に関する覚書」に署名した。同覚書は公表された。
//- /b.txt date=2031-05-15
晴れた。
Ranking読まれている記事
- 24時間
- 1週間
- 榎本和彦外務審議官の日程`);

describe('code lenses', () => {
  it('stand where what is named again is named first', () => {
    const lenses = codeLensesOf(library, document);
    assert.deepEqual(
      lenses.map(lens => place({ document, ...lens })),
      ['/a.txt: 朝倉千尋', '/a.txt: 榎本和彦', '/a.txt: 霧笛の共用に関する覚書'],
    );
    assert.deepEqual(
      lenses.map(({ index }) => {
        const resolved = resolvedCodeLens(library, document, index, en);
        return [resolved?.title, ...(resolved?.places.map(place) ?? [])];
      }),
      [
        ['朝倉千尋: named 2 times here', '/a.txt: 朝倉千尋', '/a.txt: 朝倉'],
        ['榎本和彦: named once here, 2 in 2 documents', '/a.txt: 榎本和彦', '/b.txt: 榎本和彦'],
        ['霧笛の共用に関する覚書: named 2 times here', '/a.txt: 霧笛の共用に関する覚書', '/a.txt: 同覚書'],
      ],
    );
  });
  it('count nothing for a mention that is gone', () =>
    assert.equal(resolvedCodeLens(library, document, 99, en), undefined));
});

import assert from 'node:assert/strict';
import { foldsOf } from '../../server/features/folding';
import { fixture } from '../support/workspace';

const TEXT = `1.  総論
一日目は晴れであった。

2.  各論
二日目は雨であった。
Ranking読まれている記事
- 24時間
- 1週間
- 1ヶ月`;

describe('folding', () => {
  const check = (ownSections: boolean, expected: readonly string[]) => {
    const { library, document, quote } = fixture(TEXT);
    assert.deepEqual(
      foldsOf(library, document, ownSections).map(fold => `${fold.kind} ${quote(fold).split('\n')[0]}`),
      expected,
    );
  };
  it('folds sections and what is no running text', () =>
    check(true, ['section 1.  総論', 'section 2.  各論', 'boilerplate Ranking読まれている記事']));
  it('leaves headings to the editor in Markdown', () => check(false, ['boilerplate Ranking読まれている記事']));
});

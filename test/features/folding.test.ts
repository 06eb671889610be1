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

const POSTS = `霧の港で式典がありました。
晴れた日でした。
— 架空の灯台 (@kakuu_lighthouse) 2031年5月14日

灯台の点検を終えました。
次は浮標です。
— 架空の灯台 (@kakuu_lighthouse) 2031年5月15日
`;

describe('folding', () => {
  const check = (ownSections: boolean, expected: readonly string[], source = TEXT) => {
    const { library, document, quote } = fixture(source);
    assert.deepEqual(
      foldsOf(library, document, ownSections).map(fold => `${fold.kind} ${quote(fold).split('\n')[0]}`),
      expected,
    );
  };
  it('folds sections and what is no running text', () =>
    check(true, ['section 1.  総論', 'section 2.  各論', 'boilerplate Ranking読まれている記事']));
  it('folds the posts of a file of posts', () =>
    check(true, ['post 霧の港で式典がありました。', 'post 灯台の点検を終えました。'], POSTS));
  it('leaves headings to the editor in Markdown', () => check(false, ['boilerplate Ranking読まれている記事']));
});

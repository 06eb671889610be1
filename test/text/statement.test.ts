import assert from 'node:assert/strict';
import { slice, span } from '../../server/text/span';
import { statementAround } from '../../server/text/statement';

/** The statement around what stands between the bars of a text. */
const around = (marked: string): string => {
  const [before = '', within = '', behind = ''] = marked.split('|');
  const text = before + within + behind;
  return slice(text, statementAround(text, span(before.length, before.length + within.length)));
};

describe('statement around a stretch', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['会談した。両大臣は|覚書|に署名した。翌日帰国した。', '両大臣は覚書に署名した'],
    ['件名\n両大臣は|覚書|に署名した\n以上', '両大臣は覚書に署名した'],
    ['Gen. Hale signed the |memorandum| on 3 May. He left.', 'Gen. Hale signed the memorandum on 3 May. He left.'],
    ['|覚書|', '覚書'],
  ];
  for (const [marked, expected] of cases) it(`is ${expected}`, () => assert.equal(around(marked), expected));

  it('reaches no farther than a sentence does', () =>
    assert.equal(around(`${'あ'.repeat(500)}|覚書|${'い'.repeat(500)}`).length, 2 + 2 * 120));
});

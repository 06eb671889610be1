import assert from 'node:assert/strict';
import { isCapitalAt } from '../../server/text/script';

describe('Latin capitals', () => {
  for (const letter of ['A', 'Ö', 'Đ', 'Ạ', 'Ｚ'])
    it(`knows ${letter} for one, and not its small letter`, () => {
      assert.deepEqual([isCapitalAt(letter, 0), isCapitalAt(letter.toLowerCase(), 0)], [true, false]);
    });

  it('finds none in other scripts, nor outside the text', () => {
    const text = '大aЖ';
    assert.deepEqual(
      [-1, 0, 1, 2, 3].map(at => isCapitalAt(text, at)),
      [false, false, false, false, false],
    );
  });
});

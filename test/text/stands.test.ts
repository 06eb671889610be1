import assert from 'node:assert/strict';
import { firstStanding, standsAt } from '../../server/text/stands';

describe('standsAt', () => {
  it('finds a word at its offset, and nowhere else', () =>
    assert.deepEqual(
      [0, 1, 2, 3, 9].map(at => standsAt('外務大臣', '大臣', at)),
      [false, false, true, false, false],
    ));
});

describe('firstStanding', () => {
  it('gives the first of the words that stands at an offset', () => {
    const text = '会合は開催された';
    const words = ['開か', '開', '開催'];
    assert.deepEqual(
      [0, 3, 4].map(at => firstStanding(text, words, at)),
      [undefined, '開', undefined],
    );
  });
});

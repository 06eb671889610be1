import assert from 'node:assert/strict';
import { append, appended } from '../../server/collections/append';

describe('append', () => {
  it('adds what is given, in its order', () => {
    const list = [1];
    append(list, [2, 3]);
    assert.deepEqual(list, [1, 2, 3]);
  });
  it('adds more than the stack holds', () => {
    const list: number[] = [];
    append(list, new Array<number>(500_000).fill(1));
    assert.equal(list.length, 500_000);
  });
});

describe('appended', () => {
  it('gives a list with one item more, and leaves the list as it is', () => {
    const list = [1, 2];
    assert.deepEqual([appended(list, 3), appended([], 1), list], [[1, 2, 3], [1], [1, 2]]);
  });
  it('adds a list as one item', () => assert.deepEqual(appended([[1]], [2, 3]), [[1], [2, 3]]));
});

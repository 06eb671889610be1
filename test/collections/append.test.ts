import assert from 'node:assert/strict';
import { append } from '../../server/collections/append';

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

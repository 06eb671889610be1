import assert from 'node:assert/strict';
import { addTo } from '../../server/collections/groups';
import { remembered } from '../../server/collections/remembered';

describe('groups', () => {
  it('keep the items of a key in the order of adding', () => {
    const groups = new Map<string, number[]>();
    for (const [key, item] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ] as const)
      addTo(groups, key, item);
    assert.deepEqual(
      [...groups],
      [
        ['a', [1, 3]],
        ['b', [2]],
      ],
    );
  });
});

describe('a remembered function', () => {
  it('works an answer out once for each value, and anew for an equal one', () => {
    const asked: object[] = [];
    const lengthOf = remembered((text: { readonly words: string }) => {
      asked.push(text);
      return text.words.length;
    });
    const [one, other] = [{ words: '' }, { words: '' }];
    assert.deepEqual([lengthOf(one), lengthOf(one), lengthOf(other)], [0, 0, 0]);
    assert.deepEqual(asked, [one, other]);
    assert.ok(asked[0] === one && asked[1] === other);
  });
});

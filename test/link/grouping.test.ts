import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finished } from '../../server/collections/steps';
import { changeOf, componentOf, emptyGrouping, type Manner, regrouped } from '../../server/link/grouping';

/** Items are words that hang together by their letters. */
const manner: Manner<string, readonly string[]> = {
  keysOf: word => [...word],
  compare: (a, b) => (a < b ? -1 : 1),
  link: words => words,
};

const grouped = (words: readonly string[]) =>
  finished(regrouped(emptyGrouping<string, readonly string[]>(), { gone: [], come: words }, manner)).grouping;

describe('grouping', () => {
  it('finds what hangs together, directly or over others', () => {
    const grouping = grouped(['ab', 'bc', 'de', 'f']);
    assert.deepEqual(componentOf(grouping, manner, 'ab')?.result, ['ab', 'bc']);
    assert.deepEqual(componentOf(grouping, manner, 'de')?.result, ['de']);
  });

  it('links anew only what a change touches', () => {
    const before = grouped(['ab', 'bc', 'de', 'f']);
    const after = finished(regrouped(before, { gone: ['bc'], come: ['cf'] }, manner));
    assert.deepEqual(
      after.come.map(({ items }) => items),
      [['ab'], ['cf', 'f']],
    );
    assert.equal(componentOf(after.grouping, manner, 'de'), componentOf(before, manner, 'de'));
    assert.deepEqual(
      changeOf(after, words => words),
      { gone: ['bc'], come: ['cf'] },
    );
    assert.deepEqual(componentOf(before, manner, 'bc')?.result, ['ab', 'bc']);
  });

  it('links anew what watches a key that is touched', () => {
    const watching: Manner<string, readonly string[]> = { ...manner, watches: words => [`length ${words.length}`] };
    const { grouping } = finished(regrouped(emptyGrouping(), { gone: [], come: ['ab', 'bc', 'd'] }, watching));
    const after = finished(regrouped(grouping, { gone: [], come: [] }, watching, ['length 2']));
    assert.deepEqual(
      after.come.map(({ items }) => items),
      [['ab', 'bc']],
    );
  });

  it('is after every change what it is from scratch', () => {
    const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 3 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), states => {
        let grouping = grouped([]);
        let current: readonly string[] = [];
        for (const next of states) {
          const change = {
            gone: current.filter(word => !next.includes(word)),
            come: next.filter(word => !current.includes(word)),
          };
          grouping = finished(regrouped(grouping, change, manner)).grouping;
          current = next;
          const fresh = grouped(next);
          for (const word of next)
            assert.deepEqual(componentOf(grouping, manner, word)?.items, componentOf(fresh, manner, word)?.items);
          for (const letter of 'abcdefgh')
            assert.deepEqual(grouping.byKey.get(letter)?.items, fresh.byKey.get(letter)?.items);
        }
      }),
    );
  });
});

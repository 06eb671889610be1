import assert from 'node:assert/strict';
import { emptyIndex, recounted } from '../../server/collections/counted-index';

const letters = (word: string): readonly string[] => [...new Set(word)];

describe('an index of counted words', () => {
  it('finds a word by its keys as long as it is counted once at least', () => {
    const first = recounted(emptyIndex(), [], ['oak', 'oak', 'elm'], letters);
    assert.deepEqual([...first.come], ['oak', 'elm']);
    assert.deepEqual(first.index.byKey.get('o'), ['oak']);
    assert.equal(first.index.counts.get('oak'), 2);
    const second = recounted(first.index, ['oak', 'elm'], [], letters);
    assert.deepEqual([[...second.come], [...second.gone]], [[], ['elm']]);
    assert.deepEqual(second.index.byKey.get('o'), ['oak']);
    assert.equal(second.index.byKey.get('e'), undefined);
    assert.deepEqual(first.index.byKey.get('e'), ['elm']);
  });

  it('is not touched by a word that goes and comes at once', () => {
    const { index } = recounted(emptyIndex(), [], ['oak'], letters);
    const same = recounted(index, ['oak'], ['oak'], letters);
    assert.deepEqual([[...same.come], [...same.gone], same.index.counts.get('oak')], [[], [], 1]);
  });
});

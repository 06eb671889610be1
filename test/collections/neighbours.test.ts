import assert from 'node:assert/strict';
import { type Nearness, nearTo, noNeighbours, withWords } from '../../server/collections/neighbours';
import { finished } from '../../server/collections/steps';

/** Words are near that differ in their last letter alone. */
const LAST_LETTER: Nearness = {
  keysOf: word => [word.slice(0, -1)],
  soughtBy: word => [word.slice(0, -1)],
  areNear: (a, b) => a !== b && a.slice(0, -1) === b.slice(0, -1),
};

const pairsOf = (taken: readonly string[], added: readonly string[], before = noNeighbours()) => {
  const after = finished(withWords(before, taken, added, LAST_LETTER));
  return { after, near: (word: string) => nearTo(after, word) };
};

describe('words with those that are near them', () => {
  it('find each other, whichever comes first', () => {
    const { near } = pairsOf([], ['oak', 'elm', 'oar', 'oat']);
    assert.deepEqual([near('oak'), near('oar'), near('oat'), near('elm')], [['oar', 'oat'], ['oak', 'oat'], ['oak', 'oar'], []]); // biome-ignore format: a table
  });

  it('lose one that is counted no more, and find it again', () => {
    const first = pairsOf([], ['oak', 'oar', 'oar']);
    const second = pairsOf(['oar'], [], first.after);
    assert.deepEqual(second.near('oak'), ['oar']);
    const third = pairsOf(['oar'], [], second.after);
    assert.deepEqual([third.near('oak'), third.near('oar')], [[], []]);
    const fourth = pairsOf([], ['oar'], third.after);
    assert.deepEqual([fourth.near('oak'), fourth.near('oar')], [['oar'], ['oak']]);
  });

  it('are the very same list as long as no word near them comes or goes', () => {
    const first = pairsOf([], ['oak', 'oar']);
    const second = pairsOf(['elm'], ['oak', 'ash'], first.after);
    assert.equal(second.near('oak'), first.near('oak'));
  });
});

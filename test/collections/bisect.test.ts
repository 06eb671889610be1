import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndex } from '../../server/collections/bisect';

describe('bisection', () => {
  it('finds the first index from which on something holds, as looking at each would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (numbers, least) => {
        const sorted = numbers.sort((a, b) => a - b);
        const found = sorted.findIndex(number => number >= least);
        assert.equal(
          firstIndex(sorted.length, index => sorted[index]! >= least),
          found < 0 ? sorted.length : found,
        );
      }),
    );
  });
});

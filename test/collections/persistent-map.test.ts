import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyMap, withEntries } from '../../server/collections/persistent-map';

const entries = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.nat({ max: 9 }), { nil: undefined })), {
  maxLength: 40,
});

describe('a persistent map', () => {
  it('holds what was set last, and stays as it was when another is made of it', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 5 }), batches => {
        let map = emptyMap<number>();
        const plain = new Map<string, number>();
        for (const batch of batches) {
          const before = map;
          const held = new Map(plain);
          map = withEntries(map, batch);
          for (const [key, value] of batch)
            if (value === undefined) plain.delete(key);
            else plain.set(key, value);
          for (const [key] of batch) {
            assert.equal(map.get(key), plain.get(key));
            assert.equal(before.get(key), held.get(key));
          }
          assert.deepEqual([...map.values()].sort(), [...plain.values()].sort());
        }
      }),
    );
  });
});

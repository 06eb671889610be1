import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withReplaced } from '../../server/collections/replaced-map';

describe('a map with replaced values', () => {
  it('is at every step what a copy would be, in the same order, and leaves the map before as it was', () => {
    const key = fc.integer({ min: 0, max: 90 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(key, fc.nat()), { maxLength: 30 }), { maxLength: 12 }), steps => {
        let map: ReadonlyMap<string, number> = new Map();
        let copy = new Map<string, number>();
        for (const entries of steps) {
          const [before, own] = [map, [...map]];
          map = withReplaced(map, entries);
          copy = new Map([...copy, ...entries]);
          assert.deepEqual([...before], own);
          assert.deepEqual([...map], [...copy]);
          assert.deepEqual([...map.entries()], [...copy]);
          assert.deepEqual([...map.keys()], [...copy.keys()]);
          assert.deepEqual([...map.values()], [...copy.values()]);
          assert.equal(map.size, copy.size);
          const visited: [string, number][] = [];
          map.forEach((value, name) => {
            visited.push([name, value]);
          });
          assert.deepEqual(visited, [...copy]);
          for (let name = 0; name <= 90; name++) {
            assert.equal(map.get(`${name}`), copy.get(`${name}`));
            assert.equal(map.has(`${name}`), copy.has(`${name}`));
          }
        }
      }),
    );
  });
});

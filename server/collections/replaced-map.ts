/** Beyond so many replaced values a whole copy is made: then looking twice costs more than copying. */
const MOST_REPLACED = 64;

/** What a map was made of: another, which is whole, and the values that stand in for some of its own. */
interface Parts<Value> {
  readonly whole: ReadonlyMap<string, Value>;
  readonly instead: ReadonlyMap<string, Value>;
}

const partsOf = new WeakMap<object, Parts<unknown>>();

/**
 * The map with other values for some of its keys, in the same order; keys that it does not have come last. A few replaced
 * values cost what they are, not what is there: with every key typed a folder of ten thousand documents has another value
 * for one of them.
 */
export function withReplaced<Value>(
  map: ReadonlyMap<string, Value>,
  entries: Iterable<readonly [key: string, value: Value]>,
): ReadonlyMap<string, Value> {
  const { whole, instead } = (partsOf.get(map) as Parts<Value> | undefined) ?? { whole: map, instead: new Map() };
  const replaced = new Map(instead);
  let areAllKnown = true;
  for (const [key, value] of entries) {
    replaced.set(key, value);
    areAllKnown &&= whole.has(key);
  }
  return areAllKnown && replaced.size <= MOST_REPLACED ? overlaid(whole, replaced) : new Map([...whole, ...replaced]);
}

function overlaid<Value>(
  whole: ReadonlyMap<string, Value>,
  instead: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const current = (key: string, own: Value): Value => instead.get(key) ?? own;
  function* entries(): MapIterator<[string, Value]> {
    for (const [key, own] of whole) yield [key, current(key, own)];
  }
  function* values(): MapIterator<Value> {
    for (const [key, own] of whole) yield current(key, own);
  }
  const map: ReadonlyMap<string, Value> = {
    size: whole.size,
    has: key => whole.has(key),
    get: key => instead.get(key) ?? whole.get(key),
    keys: () => whole.keys(),
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach(visit) {
      for (const [key, value] of entries()) visit(value, key, map);
    },
  };
  partsOf.set(map, { whole, instead });
  return map;
}

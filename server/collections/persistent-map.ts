/** A map of strings that never changes: another is made of it, which shares all that stays. */
export interface PersistentMap<Value> {
  get(key: string): Value | undefined;
  values(): Iterable<Value>;
}

/** A change of a map: the values of some keys, undefined for a key that goes. */
export type Entries<Value> = Iterable<readonly [key: string, value: Value | undefined]>;

/** So many that a small change copies little, and so few that their list is soon copied. A power of two. */
const SHARDS = 1024;

type Shards<Value> = readonly (ReadonlyMap<string, Value> | undefined)[];

const shardsOf = new WeakMap<PersistentMap<unknown>, Shards<unknown>>();

export const emptyMap = <Value>(): PersistentMap<Value> => mapOf<Value>([]);

/** The map with some keys set or, where the value is undefined, removed: costs what changes, not what is there. */
export function withEntries<Value>(map: PersistentMap<Value>, entries: Entries<Value>): PersistentMap<Value> {
  const before = shardsOf.get(map) as Shards<Value>;
  const shards = before.slice();
  const fresh = new Map<number, Map<string, Value>>();
  for (const [key, value] of entries) {
    const number = shardOf(key);
    let shard = fresh.get(number);
    if (!shard) {
      shard = new Map(shards[number]);
      shards[number] = shard;
      fresh.set(number, shard);
    }
    if (value === undefined) shard.delete(key);
    else shard.set(key, value);
  }
  return fresh.size === 0 ? map : mapOf(shards);
}

/** The keys whose values differ between two maps, with both values: what the maps share is not looked into. */
export function* changesBetween<Value>(
  before: PersistentMap<Value>,
  after: PersistentMap<Value>,
): Iterable<readonly [key: string, before: Value | undefined, after: Value | undefined]> {
  const [old, fresh] = [shardsOf.get(before) as Shards<Value>, shardsOf.get(after) as Shards<Value>];
  for (let number = 0; number < SHARDS; number++) {
    const [one, other] = [old[number], fresh[number]];
    if (one === other) continue;
    for (const [key, value] of one ?? []) if (other?.get(key) !== value) yield [key, value, other?.get(key)];
    for (const [key, value] of other ?? []) if (!one?.has(key)) yield [key, undefined, value];
  }
}

function mapOf<Value>(shards: Shards<Value>): PersistentMap<Value> {
  const map: PersistentMap<Value> = {
    get: key => shards[shardOf(key)]?.get(key),
    *values() {
      for (const shard of shards) if (shard) yield* shard.values();
    },
  };
  shardsOf.set(map, shards);
  return map;
}

/** The shard of a key: FNV-1a over its code units, folded. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SHARDS - 1);
}

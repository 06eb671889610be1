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

import { addTo } from '../collections/groups';

/** What shares a key in an index: candidates for a comparison, so that nothing is compared with everything. */
export interface CandidateIndex<Item> {
  add(keys: readonly string[], item: Item): void;
  /** Every item that shares a key, once. */
  find(keys: readonly string[]): Iterable<Item>;
  /** The items that share most keys, at most so many; keys that hardly tell anything apart count last. */
  findBest(keys: readonly string[], most: number): readonly Item[];
}

export function candidateIndex<Item>(): CandidateIndex<Item> {
  const byKey = new Map<string, Item[]>();
  return {
    add(keys, item) {
      for (const key of keys) {
        addTo(byKey, key, item);
      }
    },
    find(keys) {
      const found = new Set<Item>();
      for (const key of keys) for (const item of byKey.get(key) ?? []) found.add(item);
      return found;
    },
    findBest(keys, most) {
      const votes = new Map<Item, number>();
      for (const key of keys) for (const item of byKey.get(key) ?? []) votes.set(item, (votes.get(item) ?? 0) + 1);
      // A stable sort: among equals the order of adding, which is that of the documents' names.
      return [...votes]
        .sort((a, b) => b[1] - a[1])
        .slice(0, most)
        .map(([item]) => item);
    },
  };
}

import { emptyMap, type PersistentMap, withEntries } from './persistent-map';

/** Words, each as often as it was counted, found by keys: an immutable value. */
export interface CountedIndex {
  readonly counts: PersistentMap<number>;
  /** The words of a key, in no order that means anything. */
  readonly byKey: PersistentMap<readonly string[]>;
}

/** An index after a change, with the words that are new in it and those that are in it no more. */
export interface Recounted {
  readonly index: CountedIndex;
  readonly come: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

export const emptyIndex = (): CountedIndex => ({ counts: emptyMap(), byKey: emptyMap() });

/** The index after some words were taken from it and others added, each once for each time that it is given. */
export function recounted(
  before: CountedIndex,
  taken: Iterable<string>,
  added: Iterable<string>,
  keysOf: (word: string) => Iterable<string>,
): Recounted {
  const balance = new Map<string, number>();
  for (const word of taken) balance.set(word, (balance.get(word) ?? 0) - 1);
  for (const word of added) balance.set(word, (balance.get(word) ?? 0) + 1);
  const counts = new Map<string, number | undefined>();
  const come = new Set<string>();
  const gone = new Set<string>();
  for (const [word, by] of balance) {
    if (by === 0) continue;
    const old = before.counts.get(word) ?? 0;
    const now = Math.max(0, old + by);
    counts.set(word, now || undefined);
    if (old === 0) come.add(word);
    else if (now === 0) gone.add(word);
  }
  const changed = new Map<string, Set<string>>();
  const at = (key: string): Set<string> => {
    const words = changed.get(key) ?? new Set(before.byKey.get(key));
    changed.set(key, words);
    return words;
  };
  for (const word of gone) for (const key of keysOf(word)) at(key).delete(word);
  for (const word of come) for (const key of keysOf(word)) at(key).add(word);
  const entries = [...changed].map(([key, words]) => [key, words.size > 0 ? [...words] : undefined] as const);
  return {
    index: { counts: withEntries(before.counts, counts), byKey: withEntries(before.byKey, entries) },
    come,
    gone,
  };
}

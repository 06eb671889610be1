import { type CountedIndex, emptyIndex, recounted } from './counted-index';
import { emptyMap, type PersistentMap, withEntries } from './persistent-map';
import type { Steps } from './steps';

/** Counted words, each with those that are near it: an immutable value. */
export interface Neighbours {
  readonly index: CountedIndex;
  /** The words near a word, in their order; none for the many that have no such. */
  readonly near: PersistentMap<readonly string[]>;
}

/** When words are near each other. */
export interface Nearness {
  /** Two words that are near share one of the keys of the one and one that the other is sought by. */
  keysOf(word: string): Iterable<string>;
  /** The keys by which words near a word are sought. */
  soughtBy(word: string): Iterable<string>;
  /** The same for the two words turned about; false for a word and itself. */
  areNear(a: string, b: string): boolean;
}

export const noNeighbours = (): Neighbours => ({ index: emptyIndex(), near: emptyMap() });

const NONE: readonly string[] = [];

/** The words near one that is counted, in their order. */
export const nearTo = ({ near }: Neighbours, word: string): readonly string[] => near.get(word) ?? NONE;

/**
 * The same after some words were taken and others added: only for a word that is new is anything sought, however often it
 * is counted afterwards, a word in a step.
 */
export function* withWords(
  before: Neighbours,
  taken: Iterable<string>,
  added: Iterable<string>,
  { keysOf, soughtBy, areNear }: Nearness,
): Steps<Neighbours> {
  const { index, come, gone } = recounted(before.index, taken, added, keysOf);
  const changed = new Map<string, Set<string>>();
  const at = (word: string): Set<string> => {
    const words = changed.get(word) ?? new Set(before.near.get(word));
    changed.set(word, words);
    return words;
  };
  for (const word of gone) {
    for (const other of nearTo(before, word)) at(other).delete(word);
    at(word).clear();
  }
  for (const word of come) {
    for (const key of soughtBy(word))
      for (const other of index.byKey.get(key) ?? NONE)
        if (areNear(word, other)) {
          at(word).add(other);
          at(other).add(word);
        }
    yield;
  }
  const entries = [...changed].map(([word, words]) => [word, words.size > 0 ? [...words].sort() : undefined] as const);
  return { index, near: withEntries(before.near, entries) };
}

import { type CountedIndex, emptyIndex, type Recounted, recounted } from '../../collections/counted-index';
import { emptyMap, type PersistentMap, withEntries } from '../../collections/persistent-map';
import type { Change } from '../grouping';

/** How names of two writings are compared: 岸信夫 with Kishi Nobuo, ザン with Giang. */
export interface Comparison {
  keysOfNative(name: string): readonly string[];
  keysOfLatin(name: string): readonly string[];
  /** From 0 to 1. */
  compare(native: string, latin: string): number;
  /** From this likeness on names are counterparts. */
  readonly least: number;
  /** A native name is compared with no more Latin ones than this: those that share most keys. */
  readonly most: number;
}

/** A Latin name that was compared with a native one. */
export interface Compared {
  readonly name: string;
  readonly alike: number;
  /** How many keys they share. */
  readonly shared: number;
}

/** The names of two writings that people bear, and which may be which: an immutable value. */
export interface Counterparts {
  readonly comparison: Comparison;
  /** As often as somebody bears them. */
  readonly native: CountedIndex;
  readonly latin: CountedIndex;
  /** By the native name, in the order in which they were taken. */
  readonly candidates: PersistentMap<readonly Compared[]>;
  /** By the Latin name, the native ones that it was compared with. */
  readonly comparedWith: PersistentMap<readonly string[]>;
  /** How many names are compared, and how many comparisons are made for them. */
  readonly effort: { readonly names: number; readonly comparisons: number };
}

/** Names of the two writings. */
export interface Names {
  readonly native: readonly string[];
  readonly latin: readonly string[];
}

export const noCounterparts = (comparison: Comparison): Counterparts => ({
  comparison,
  native: emptyIndex(),
  latin: emptyIndex(),
  candidates: emptyMap(),
  comparedWith: emptyMap(),
  effort: { names: 0, comparisons: 0 },
});

const NONE: readonly never[] = [];

/** The Latin names that a native one may be, with how alike they are. */
export const latinOf = ({ candidates, comparison: { least } }: Counterparts, native: string): readonly Compared[] =>
  (candidates.get(native) ?? NONE).filter(({ alike }) => alike >= least);

/** The native names that a Latin one may be. */
export const nativeOf = (names: Counterparts, latin: string): readonly string[] =>
  (names.comparedWith.get(latin) ?? NONE).filter(native => latinOf(names, native).some(({ name }) => name === latin));

/**
 * The counterparts after some names, each as often as somebody bears it, went and others came.
 * @returns with them the native names that have other candidates now.
 */
export function withNames(
  before: Counterparts,
  change: Change<Names>,
): { readonly counterparts: Counterparts; readonly touched: ReadonlySet<string> } {
  const { comparison, effort } = before;
  const natives = recountedNames(before.native, change, ({ native }) => native, comparison.keysOfNative);
  const latins = recountedNames(before.latin, change, ({ latin }) => latin, comparison.keysOfLatin);
  const names: Counterparts = { ...before, native: natives.index, latin: latins.index };
  const touched = new Set<string>([...natives.come, ...natives.gone]);
  for (const latin of latins.gone) for (const native of before.comparedWith.get(latin) ?? NONE) touched.add(native);
  for (const latin of latins.come) for (const native of suitorsOf(names, latin)) touched.add(native);

  const candidates = new Map<string, readonly Compared[] | undefined>();
  const compared = new Map<string, Set<string>>();
  const comparedWith = (latin: string): Set<string> => {
    const known = compared.get(latin) ?? new Set(before.comparedWith.get(latin));
    compared.set(latin, known);
    return known;
  };
  let comparisons = effort.comparisons;
  for (const native of touched) {
    const old = before.candidates.get(native) ?? NONE;
    const found = natives.gone.has(native) ? undefined : candidatesOf(names, native, old);
    candidates.set(native, found);
    comparisons += (found?.length ?? 0) - old.length;
    for (const { name } of old) comparedWith(name).delete(native);
    for (const { name } of found ?? NONE) comparedWith(name).add(native);
  }
  const counterparts: Counterparts = {
    ...names,
    candidates: withEntries(before.candidates, candidates),
    comparedWith: withEntries(
      before.comparedWith,
      [...compared].map(([latin, all]) => [latin, all.size > 0 ? [...all].sort() : undefined] as const),
    ),
    effort: { names: effort.names + natives.come.size - natives.gone.size, comparisons },
  };
  return { counterparts, touched };
}

const recountedNames = (
  before: CountedIndex,
  { gone, come }: Change<Names>,
  namesOf: (names: Names) => readonly string[],
  keysOf: (name: string) => readonly string[],
): Recounted => recounted(before, gone.flatMap(namesOf), come.flatMap(namesOf), keysOf);

/** The native names that a Latin one is to be compared with: those that have it among their nearest. */
function suitorsOf(names: Counterparts, latin: string): readonly string[] {
  const { comparison, native: natives, candidates } = names;
  const shared = new Map<string, number>();
  for (const key of comparison.keysOfLatin(latin))
    for (const native of natives.byKey.get(key) ?? NONE) shared.set(native, (shared.get(native) ?? 0) + 1);
  return [...shared].flatMap(([native, count]) => {
    const taken = candidates.get(native) ?? NONE;
    const last = taken.length < comparison.most ? undefined : taken.at(-1);
    return last === undefined || byShared({ name: latin, shared: count }, last) < 0 ? [native] : [];
  });
}

const byShared = (a: Omit<Compared, 'alike'>, b: Omit<Compared, 'alike'>): number =>
  b.shared - a.shared || (a.name < b.name ? -1 : 1);

/** The Latin names that share most keys with a native one, compared with it; what was compared before is known. */
function candidatesOf(
  { comparison, latin: latins }: Counterparts,
  native: string,
  known: readonly Compared[],
): readonly Compared[] | undefined {
  const shared = new Map<string, number>();
  for (const key of comparison.keysOfNative(native))
    for (const latin of latins.byKey.get(key) ?? NONE) shared.set(latin, (shared.get(latin) ?? 0) + 1);
  if (shared.size === 0) return undefined;
  const likeness = new Map(known.map(({ name, alike }) => [name, alike]));
  return [...shared]
    .map(([name, count]) => ({ name, shared: count }))
    .sort(byShared)
    .slice(0, comparison.most)
    .map(({ name, shared: count }) => ({
      name,
      shared: count,
      alike: likeness.get(name) ?? comparison.compare(native, name),
    }));
}

import { disjointSets } from './disjoint-sets';

/** What was made of some items that hang together, and the items. */
export interface Component<Item, Result> {
  readonly items: readonly Item[];
  readonly result: Result;
}

/** The components of the last time, by their first items. */
export type ComponentCache<Item extends object, Result> = WeakMap<Item, Component<Item, Result>>;

/**
 * Links items in groups that share keys, directly or over others, and each group anew only if it is not the same as the
 * last time: an edit costs what hangs together with it.
 * @param link a pure function of the items of one group, which are in the order of all.
 */
export function linkComponents<Item extends object, Result>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
  link: (items: readonly Item[]) => Result,
  cache: ComponentCache<Item, Result>,
): readonly Component<Item, Result>[] {
  const sets = disjointSets(items.length);
  const firsts = new Map<string, number>();
  items.forEach((item, position) => {
    for (const key of keysOf(item)) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, position);
      else sets.join(first, position);
    }
  });
  return sets.groups().map(group => {
    const members = group.map(position => items[position]!);
    const known = cache.get(members[0]!);
    if (known && areSame(known.items, members)) return known;
    const component = { items: members, result: link(members) };
    cache.set(members[0]!, component);
    return component;
  });
}

const areSame = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

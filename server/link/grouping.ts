import { emptyMap, type PersistentMap, withEntries } from '../collections/persistent-map';
import { disjointSets } from './disjoint-sets';

/** Items that hang together by the keys they share, directly or over others, and what was made of them. */
export interface Component<Item, Result> {
  /** In their order. */
  readonly items: readonly Item[];
  readonly keys: ReadonlySet<string>;
  readonly watched: ReadonlySet<string>;
  readonly result: Result;
}

/** Items in their components: an immutable value. */
export interface Grouping<Item, Result> {
  readonly byKey: PersistentMap<Component<Item, Result>>;
  /** By what they looked at beside their items. */
  readonly watching: PersistentMap<ReadonlySet<Component<Item, Result>>>;
}

/** How items are grouped, and what is made of a group. */
export interface Manner<Item, Result> {
  /** What may link an item to another: one key at least. */
  keysOf(item: Item): Iterable<string>;
  /** The order of the items, whatever the order of the edits. */
  compare(a: Item, b: Item): number;
  /** A pure function of the items of one component, which are in their order, and of what it watches. */
  link(items: readonly Item[]): Result;
  /** Keys of what was looked at beside some items when they were linked. */
  watches?(items: readonly Item[]): Iterable<string>;
}

/** What went and what came. */
export interface Change<Item> {
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

/** A grouping after a change, and the components that went and came for it. */
export interface Regrouped<Item, Result> extends Change<Component<Item, Result>> {
  readonly grouping: Grouping<Item, Result>;
}

const NO_CHANGE: Change<never> = { gone: [], come: [] };

export const isNothing = ({ gone, come }: Change<unknown>): boolean => gone.length === 0 && come.length === 0;

export const emptyGrouping = <Item, Result>(): Grouping<Item, Result> => ({
  byKey: emptyMap(),
  watching: emptyMap(),
});

/**
 * Groups anew what a change touches, and links it anew: the rest stays as it is, so that an edit costs what hangs together
 * with it.
 * @param touched keys whose components, or what watches them, are linked anew though none of their items changed.
 */
export function regrouped<Item, Result>(
  before: Grouping<Item, Result>,
  { gone, come }: Change<Item>,
  { keysOf, compare, link, watches }: Manner<Item, Result>,
  touched: Iterable<string> = [],
): Regrouped<Item, Result> {
  const leaving = new Set(gone);
  const affected = new Set<Component<Item, Result>>();
  const pool: { readonly item: Item; readonly keys: readonly string[] }[] = [];
  const open: string[] = [...touched];
  const add = (item: Item): void => {
    const keys = [...keysOf(item)];
    pool.push({ item, keys });
    for (const key of keys) open.push(key);
  };
  for (const item of gone) for (const key of keysOf(item)) open.push(key);
  for (const item of come) add(item);
  const affect = (component: Component<Item, Result>): void => {
    if (affected.has(component)) return;
    affected.add(component);
    for (const item of component.items) if (!leaving.has(item)) add(item);
  };
  for (const key of touched) before.watching.get(key)?.forEach(affect);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const component = before.byKey.get(key);
    if (component) affect(component);
  }
  if (affected.size === 0 && pool.length === 0) return { grouping: before, ...NO_CHANGE };

  pool.sort((a, b) => compare(a.item, b.item));
  const sets = disjointSets(pool.length);
  const firsts = new Map<string, number>();
  pool.forEach(({ keys }, position) => {
    for (const key of keys) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, position);
      else sets.join(first, position);
    }
  });
  const components = sets.groups().map((group): Component<Item, Result> => {
    const items = group.map(position => pool[position]!.item);
    const result = link(items);
    const keys = new Set(group.flatMap(position => pool[position]!.keys));
    return { items, keys, watched: new Set(watches?.(items)), result };
  });
  const byKey = new Map<string, Component<Item, Result> | undefined>();
  for (const { keys } of affected) for (const key of keys) byKey.set(key, undefined);
  for (const component of components) for (const key of component.keys) byKey.set(key, component);
  return {
    grouping: {
      byKey: withEntries(before.byKey, byKey),
      watching: watchingAfter(before.watching, affected, components),
    },
    gone: [...affected],
    come: components,
  };
}

function watchingAfter<Item, Result>(
  before: Grouping<Item, Result>['watching'],
  gone: Iterable<Component<Item, Result>>,
  come: Iterable<Component<Item, Result>>,
): Grouping<Item, Result>['watching'] {
  const changed = new Map<string, Set<Component<Item, Result>>>();
  const at = (key: string): Set<Component<Item, Result>> => {
    const watching = changed.get(key) ?? new Set(before.get(key));
    changed.set(key, watching);
    return watching;
  };
  for (const component of gone) for (const key of component.watched) at(key).delete(component);
  for (const component of come) for (const key of component.watched) at(key).add(component);
  return withEntries(
    before,
    [...changed].map(([key, watching]) => [key, watching.size > 0 ? watching : undefined] as const),
  );
}

/** The component of an item. */
export function componentOf<Item, Result>(
  grouping: Grouping<Item, Result>,
  { keysOf }: Manner<Item, Result>,
  item: Item,
): Component<Item, Result> | undefined {
  for (const key of keysOf(item)) return grouping.byKey.get(key);
  return undefined;
}

/** What became of the results of components: those that came, and those that went and did not come back. */
export function changeOf<Item, Result, Part>(
  { gone, come }: Change<Component<Item, Result>>,
  partsOf: (result: Result) => readonly Part[],
): Change<Part> {
  const before = gone.flatMap(({ result }) => partsOf(result));
  const after = come.flatMap(({ result }) => partsOf(result));
  const [old, fresh] = [new Set(before), new Set(after)];
  return { gone: before.filter(part => !fresh.has(part)), come: after.filter(part => !old.has(part)) };
}

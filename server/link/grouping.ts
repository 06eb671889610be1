import { append } from '../collections/append';
import { firstIndex } from '../collections/bisect';
import { emptyMap, type PersistentMap, withEntries } from '../collections/persistent-map';
import type { Steps } from '../collections/steps';
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
 * Groups anew what a change touches, and links it anew, a component in a step: the rest stays as it is, so that an edit
 * costs what hangs together with it.
 * @param touched keys whose components are grouped anew, for their items may have other keys now, though none of them changed;
 *   what watches such a key is linked anew as it is.
 */
export function* regrouped<Item, Result>(
  before: Grouping<Item, Result>,
  change: Change<Item>,
  manner: Manner<Item, Result>,
  touched: Iterable<string> = [],
): Steps<Regrouped<Item, Result>> {
  const kept = new Map<Component<Item, Result>, Change<Keyed<Item>>>();
  const open: Change<Keyed<Item>> & { readonly gone: Keyed<Item>[]; readonly come: Keyed<Item>[] } = {
    gone: [],
    come: [],
  };
  const stirred = new Set<Component<Item, Result>>();
  const changed = byComponent(before, change, manner, open);
  for (const key of touched) {
    const component = before.byKey.get(key);
    if (component) stirred.add(component);
    for (const watcher of before.watching.get(key) ?? [])
      if (!changed.has(watcher)) changed.set(watcher, { gone: [], come: [] });
  }
  for (const [component, inside] of changed)
    if (!stirred.has(component) && staysWhole(component, inside, manner)) kept.set(component, inside);
    else {
      append(open.gone, inside.gone);
      append(open.come, inside.come);
    }
  const { affected, pool } = takenApart(before, open, manner, stirred, kept);
  const components: Component<Item, Result>[] = [];
  for (const [component, inside] of kept) {
    append(components, relinked(component, inside, manner));
    yield;
  }
  append(components, yield* putTogether(pool, manner));
  const gone = [...kept.keys(), ...affected];
  if (gone.length === 0 && components.length === 0) return { grouping: before, ...NO_CHANGE };
  const byKey = new Map<string, Component<Item, Result> | undefined>();
  for (const { keys } of gone) for (const key of keys) byKey.set(key, undefined);
  for (const component of components) for (const key of component.keys) byKey.set(key, component);
  return {
    grouping: {
      byKey: withEntries(before.byKey, byKey),
      watching: watchingAfter(before.watching, gone, components),
    },
    gone,
    come: components,
  };
}

/** An item with its keys. */
interface Keyed<Item> {
  readonly item: Item;
  readonly keys: readonly string[];
}

/** The part of a change that lies within one component each; what joins several, or is new, is left open. */
function byComponent<Item, Result>(
  { byKey }: Grouping<Item, Result>,
  { gone, come }: Change<Item>,
  { keysOf }: Manner<Item, Result>,
  open: { readonly come: Keyed<Item>[] },
): Map<Component<Item, Result>, { readonly gone: Keyed<Item>[]; readonly come: Keyed<Item>[] }> {
  const found = new Map<Component<Item, Result>, { readonly gone: Keyed<Item>[]; readonly come: Keyed<Item>[] }>();
  const inside = (component: Component<Item, Result>) => {
    const known = found.get(component) ?? { gone: [], come: [] };
    found.set(component, known);
    return known;
  };
  for (const item of gone) {
    const keys = [...keysOf(item)];
    const component = byKey.get(keys[0]!);
    if (component) inside(component).gone.push({ item, keys });
  }
  for (const item of come) {
    const keys = [...keysOf(item)];
    const component = byKey.get(keys[0]!);
    if (component && keys.every(key => component.keys.has(key))) inside(component).come.push({ item, keys });
    else open.come.push({ item, keys });
  }
  return found;
}

/** Keys hold no such character. */
const inWords = (keys: readonly string[]): string => keys.join('\0');

/** How many items of a component have the same keys, by these; counted when a change first asks for it. */
const known = new WeakMap<object, ReadonlyMap<string, number>>();

function alikeIn<Item, Result>(
  component: Component<Item, Result>,
  { keysOf }: Manner<Item, Result>,
): ReadonlyMap<string, number> {
  let alike = known.get(component);
  if (!alike) {
    const come = component.items.map(item => ({ item, keys: [...keysOf(item)] }));
    alike = alikeAfter(new Map(), { gone: [], come });
    known.set(component, alike);
  }
  return alike;
}

/** The same after some items went and others came. */
function alikeAfter<Item>(
  before: ReadonlyMap<string, number>,
  { gone, come }: Change<Keyed<Item>>,
): ReadonlyMap<string, number> {
  const after = new Map(before);
  for (const { keys } of come) after.set(inWords(keys), (after.get(inWords(keys)) ?? 0) + 1);
  for (const { keys } of gone) after.set(inWords(keys), (after.get(inWords(keys)) ?? 0) - 1);
  return after;
}

/**
 * Whether what is left of a component still hangs together: by its only key, by others with the keys of what went, or by
 * what came in its place.
 */
function staysWhole<Item, Result>(
  component: Component<Item, Result>,
  change: Change<Keyed<Item>>,
  manner: Manner<Item, Result>,
): boolean {
  const { gone, come } = change;
  if (component.keys.size === 1 || gone.length === 0) return true;
  const left = alikeAfter(alikeIn(component, manner), change);
  return gone.every(
    old => left.get(inWords(old.keys))! > 0 || come.some(fresh => old.keys.every(key => fresh.keys.includes(key))),
  );
}

/** A component with the change inside it; none where nothing is left of it. */
function relinked<Item, Result>(
  before: Component<Item, Result>,
  change: Change<Keyed<Item>>,
  { compare, link, watches }: Manner<Item, Result>,
): readonly Component<Item, Result>[] {
  const { items, keys } = before;
  const { gone, come } = change;
  const leaving = new Set(gone.map(({ item }) => item));
  const staying = leaving.size > 0 ? items.filter(item => !leaving.has(item)) : [...items];
  for (const { item } of come) {
    const place = firstIndex(staying.length, index => compare(staying[index]!, item) >= 0);
    staying.splice(place, 0, item);
  }
  if (staying.length === 0) return [];
  const result = link(staying);
  const component = { items: staying, keys, watched: new Set(watches?.(staying)), result };
  const alike = known.get(before);
  if (alike) known.set(component, alikeAfter(alike, change));
  return [component];
}

/**
 * The components that a change reaches over shared keys, and the items that are to be grouped anew.
 * @param kept what would stay whole: what is reached all the same is taken out of it.
 */
function takenApart<Item, Result>(
  { byKey }: Grouping<Item, Result>,
  { gone, come }: Change<Keyed<Item>>,
  { keysOf }: Manner<Item, Result>,
  stirred: ReadonlySet<Component<Item, Result>>,
  kept: Map<Component<Item, Result>, Change<Keyed<Item>>>,
): { readonly affected: ReadonlySet<Component<Item, Result>>; readonly pool: Keyed<Item>[] } {
  const leaving = new Set(gone.map(({ item }) => item));
  const affected = new Set<Component<Item, Result>>();
  const pool: Keyed<Item>[] = [];
  const reached: string[] = [];
  const add = (keyed: Keyed<Item>): void => {
    pool.push(keyed);
    for (const key of keyed.keys) reached.push(key);
  };
  const affect = (component: Component<Item, Result>): void => {
    if (affected.has(component)) return;
    affected.add(component);
    const inside = kept.get(component);
    kept.delete(component);
    for (const { item } of inside?.gone ?? []) leaving.add(item);
    for (const keyed of inside?.come ?? []) add(keyed);
    for (const item of component.items) if (!leaving.has(item)) add({ item, keys: [...keysOf(item)] });
  };
  for (const component of stirred) affect(component);
  for (const { keys } of gone) reached.push(...keys);
  for (const keyed of come) add(keyed);
  for (let key = reached.pop(); key !== undefined; key = reached.pop()) {
    const component = byKey.get(key);
    if (component) affect(component);
  }
  return { affected, pool };
}

/** The components of some items. */
function* putTogether<Item, Result>(
  pool: Keyed<Item>[],
  { compare, link, watches }: Manner<Item, Result>,
): Steps<readonly Component<Item, Result>[]> {
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
  const components: Component<Item, Result>[] = [];
  for (const group of sets.groups()) {
    const items = group.map(position => pool[position]!.item);
    const keys = new Set<string>();
    for (const position of group) for (const key of pool[position]!.keys) keys.add(key);
    const result = link(items);
    components.push({ items, keys, watched: new Set(watches?.(items)), result });
    yield;
  }
  return components;
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

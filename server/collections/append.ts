/**
 * Adds many items to a list. To spread them into `push` puts each on the stack, which a text with two hundred thousand
 * mentions overflows.
 */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** A list with one item more: as long as it must be, where one that is pushed to takes room for many. */
export const appended = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.length === 0 ? [item] : list.concat([item]);

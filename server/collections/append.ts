/**
 * Adds many items to a list. To spread them into `push` puts each on the stack, which a text with two hundred thousand
 * mentions overflows.
 */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

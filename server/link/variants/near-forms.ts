import { addTo } from '../../collections/groups';

/** Finds what differs by one letter without comparing all with all. */
export interface NearForms<Item> {
  add(form: string, item: Item): void;
  /** What bears a form that differs from this one by one letter. */
  find(form: string): readonly Item[];
}

/** Forms are found by what is left of them with a letter taken out. */
export function nearForms<Item>(): NearForms<Item> {
  const byKey = new Map<string, { readonly form: string; readonly item: Item }[]>();
  return {
    add(form, item) {
      for (const key of keysOf(form)) {
        addTo(byKey, key, { form, item });
      }
    },
    find(form) {
      const found = new Set<Item>();
      for (const key of keysOf(form))
        for (const other of byKey.get(key) ?? []) if (differByOne(form, other.form)) found.add(other.item);
      return [...found];
    },
  };
}

function keysOf(form: string): ReadonlySet<string> {
  const keys = new Set([form]);
  for (let at = 0; at < form.length; at++) keys.add(form.slice(0, at) + form.slice(at + 1));
  return keys;
}

/** Whether one letter was changed, added or left out. */
export function differByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  return a.length === b.length
    ? restOfA.slice(1) === restOfB.slice(1)
    : a.length > b.length
      ? restOfA.slice(1) === restOfB
      : restOfA === restOfB.slice(1);
}

/** Keys by which a form meets what differs from it by one letter, without comparing all with all: with a letter taken out. */
export function nearKeys(form: string): ReadonlySet<string> {
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

/** How wide words are when they are drawn, in pixels. */
export type Measure = (words: string) => number;

/** Words cut so that they are no wider than a limit; what is cut off shows as …. */
export function fitted(words: string, limit: number, measure: Measure): string {
  if (measure(words) <= limit) return words;
  const signs = [...words];
  let low = 0;
  let high = Math.min(signs.length, 200);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${signs.slice(0, middle).join('').trimEnd()}…`) <= limit) low = middle;
    else high = middle - 1;
  }
  return `${signs.slice(0, low).join('').trimEnd()}…`;
}

/** A label's sentence with its number in the place of `{0}`. */
export const filledIn = (label: string, value: number): string => label.replace('{0}', String(value));

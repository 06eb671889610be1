import { addTo } from '../collections/groups';

/** Numbers from 0 on, joined step by step into sets. */
export interface DisjointSets {
  /** Whether they were apart before. */
  join(a: number, b: number): boolean;
  rootOf(number: number): number;
  /** Every set in ascending order, the sets by their least number. */
  groups(): number[][];
}

export function disjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, number) => number);
  const rootOf = (number: number): number => {
    let at = number;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  return {
    rootOf,
    join(a, b) {
      const [one, other] = [rootOf(a), rootOf(b)];
      // The least number is the root, so that the order of joining does not show.
      parents[Math.max(one, other)] = Math.min(one, other);
      return one !== other;
    },
    groups() {
      const byRoot = new Map<number, number[]>();
      for (let number = 0; number < size; number++) {
        const root = rootOf(number);
        addTo(byRoot, root, number);
      }
      return [...byRoot.values()];
    },
  };
}

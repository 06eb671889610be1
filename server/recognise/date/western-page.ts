import type { NumericOrder } from './numeric';

/** A text as written and in lower case, and what its language decides. */
export interface Page {
  readonly text: string;
  readonly lower: string;
  readonly order: NumericOrder;
}

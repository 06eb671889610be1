import type { Span } from '../../text/span';
import type { Draft } from './draft';
import type { DateExpression } from './expression';

/** A date as a grammar finds it, with the point that the next member of a list or range may lean on. */
export interface FoundDate extends Span {
  readonly expression: DateExpression;
  /** The last point named: the end of a range. Absent after an amount. */
  readonly last: Draft | undefined;
}

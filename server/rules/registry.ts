import { afterPublication } from './after-publication';
import { durationMismatch } from './duration-mismatch';
import { eraBoundary } from './era-boundary';
import { eraMismatch } from './era-mismatch';
import { nonexistent } from './nonexistent';
import { rangeReversed } from './range-reversed';
import type { Rule } from './rule';
import { unbalancedBracket } from './unbalanced-bracket';
import { unresolved } from './unresolved';
import { weekdayMismatch } from './weekday-mismatch';

/** Every rule: the only list. The order is that of the README's table; findings are sorted by place afterwards. */
export const RULES: readonly Rule[] = [
  nonexistent,
  eraMismatch,
  eraBoundary,
  weekdayMismatch,
  durationMismatch,
  rangeReversed,
  afterPublication,
  unresolved,
  unbalancedBracket,
];

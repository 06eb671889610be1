import { afterPublication } from './after-publication';
import { agreementUnresolved } from './agreement-unresolved';
import { dateUnresolved } from './date-unresolved';
import { durationMismatch } from './duration-mismatch';
import { eraBoundary } from './era-boundary';
import { eraMismatch } from './era-mismatch';
import { nameVariant } from './name-variant';
import { nonexistent } from './nonexistent';
import { officialAmbiguous } from './official-ambiguous';
import { officialUnresolved } from './official-unresolved';
import { ordinalConflict } from './ordinal-conflict';
import { rangeReversed } from './range-reversed';
import { roleConflict } from './role-conflict';
import type { Rule } from './rule';
import { suspiciousCharacter } from './suspicious-character';
import { titleVariant } from './title-variant';
import { unbalancedBracket } from './unbalanced-bracket';
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
  dateUnresolved,
  officialUnresolved,
  officialAmbiguous,
  roleConflict,
  nameVariant,
  titleVariant,
  agreementUnresolved,
  ordinalConflict,
  suspiciousCharacter,
  unbalancedBracket,
];

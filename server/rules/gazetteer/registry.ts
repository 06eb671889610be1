import { duplicateId } from './duplicate-id';
import { officeOrder } from './office-order';
import type { GazetteerRule } from './rule';
import { schema } from './schema';
import { sharedAlias } from './shared-alias';
import { syntax } from './syntax';
import { unknownField } from './unknown-field';
import { unknownId } from './unknown-id';
import { unusedAlias } from './unused-alias';

/** Every rule about the gazetteer: the only list, in the order of the README's table. */
export const GAZETTEER_RULES: readonly GazetteerRule[] = [
  syntax,
  schema,
  unknownField,
  duplicateId,
  unknownId,
  sharedAlias,
  officeOrder,
  unusedAlias,
];

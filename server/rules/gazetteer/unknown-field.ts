/**
 * # gazetteer/unknown-field (warning)
 *
 * Nothing is known by this name: the field is passed over, the rest of its entry is used.
 *
 * Example: `"alias": { … }` for `"aliases"`.
 * What to do: spell it as the editor completes it; what is meant for people alone belongs in `note`.
 */
import type { GazetteerRule } from './rule';

export const unknownField: GazetteerRule<'gazetteer/unknown-field'> = {
  code: 'gazetteer/unknown-field',
  severity: 'warning',
  *find({ file }) {
    for (const fault of file.faults) {
      if (fault.kind !== 'unknown-field') continue;
      yield { code: 'gazetteer/unknown-field', severity: 'warning', span: fault.span, field: fault.field };
    }
  },
};

/**
 * # gazetteer/schema (error)
 *
 * A field is missing, or holds something else than it should: its entry is left out until it is mended.
 *
 * Example: `"signed": "spring 2024"`, which is no day, month or year.
 * What to do: what the sentence says; the editor completes the fields of an entry.
 */
import type { GazetteerRule } from './rule';

export const schema: GazetteerRule<'gazetteer/schema'> = {
  code: 'gazetteer/schema',
  severity: 'error',
  *find({ file }) {
    for (const fault of file.faults) {
      if (fault.kind !== 'schema') continue;
      const { span, field, expected, isMissing } = fault;
      yield { code: 'gazetteer/schema', severity: 'error', span, field, expected, isMissing };
    }
  },
};

/**
 * # gazetteer/syntax (error)
 *
 * The file is no JSON from here on. What stands before is used as far as it is whole.
 *
 * Example: `{ "people": [ { "id": "asahina" "names": … } ] }`, a comma is missing.
 * What to do: mend the JSON; comments and commas behind the last entry are allowed.
 */
import type { GazetteerRule } from './rule';

export const syntax: GazetteerRule<'gazetteer/syntax'> = {
  code: 'gazetteer/syntax',
  severity: 'error',
  *find({ file }) {
    for (const { kind, span } of file.faults)
      if (kind === 'syntax') yield { code: 'gazetteer/syntax', severity: 'error', span };
  },
};

/**
 * # gazetteer/unknown-id (error)
 *
 * An agreement names a signatory by an id that no person of the file has.
 *
 * Example: `"signatories": ["asahina"]` where the person's id is `asahina-yohei`.
 * What to do: take the person's id, or add the person.
 */
import type { GazetteerRule } from './rule';

export const unknownId: GazetteerRule<'gazetteer/unknown-id'> = {
  code: 'gazetteer/unknown-id',
  severity: 'error',
  *find({ file }) {
    const people = new Set(file.entries.flatMap(({ section, fields }) => (section === 'people' ? [fields.id] : [])));
    for (const { section, fields, path } of file.entries) {
      if (section !== 'agreements') continue;
      for (const [index, id] of (fields.signatories ?? []).entries())
        if (!people.has(id))
          yield {
            code: 'gazetteer/unknown-id',
            severity: 'error',
            span: file.spanOf([...path, 'signatories', index]),
            id,
          };
    }
  },
};

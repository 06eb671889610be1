/**
 * # gazetteer/duplicate-id (error)
 *
 * Two entries of one file have the same id: the first counts, this one is left out.
 *
 * Example: two people with the id `suzuki`.
 * What to do: give one of them another id.
 */
import type { Entry } from '../../knowledge/gazetteer/read';
import { placeIn } from '../../model/workspace';
import type { GazetteerRule } from './rule';

export const duplicateId: GazetteerRule<'gazetteer/duplicate-id'> = {
  code: 'gazetteer/duplicate-id',
  severity: 'error',
  *find({ file }) {
    const firsts = new Map<string, Entry>();
    for (const entry of file.entries) {
      const { id } = entry.fields;
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, entry);
      else
        yield {
          code: 'gazetteer/duplicate-id',
          severity: 'error',
          span: file.spanOf([...entry.path, 'id']),
          id,
          evidence: [placeIn(file.document, file.spanOf([...first.path, 'id']))],
        };
    }
  },
};

/**
 * # gazetteer/office-order (error)
 *
 * An office ends before it begins, so that nobody ever held it.
 *
 * Example: `"from": "2024-07", "to": "2023-06"`.
 * What to do: look the days up again.
 */
import { daysOf } from '../../knowledge/office-holders';
import type { GazetteerRule } from './rule';

export const officeOrder: GazetteerRule<'gazetteer/office-order'> = {
  code: 'gazetteer/office-order',
  severity: 'error',
  *find({ file }) {
    for (const { section, fields, path } of file.entries) {
      if (section !== 'people') continue;
      for (const [index, { from, to }] of (fields.offices ?? []).entries()) {
        if (from === undefined || to === undefined) continue;
        const [first, last] = [daysOf(from), daysOf(to)];
        if (!first || !last || first.first <= last.last) continue;
        const span = file.spanOf([...path, 'offices', index, 'to']);
        yield { code: 'gazetteer/office-order', severity: 'error', span, from, to };
      }
    }
  },
};

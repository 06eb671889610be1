/**
 * # meeting/ordinal-conflict (warning)
 *
 * The same meeting, of the same parties and on the same day, bears two numbers. Within a document both places are marked;
 * between documents the one that is alone against several.
 *
 * Example: 2031年5月12日 第3回日比防衛当局実務者協議 … 同日の第4回日比防衛当局実務者協議
 * What to do: count the series in other sources.
 */
import { links } from '../link/links';
import { placeOf } from '../link/mention-id';
import { ordinalConflicts } from '../link/titled/ordinal-conflicts';
import { ordinalSpan } from '../recognise/titled/ordinal-span';
import { slice, span } from '../text/span';
import type { FolderRule } from './rule';

export const ordinalConflict: FolderRule<'meeting/ordinal-conflict'> = {
  code: 'meeting/ordinal-conflict',
  severity: 'warning',
  looksAt: 'folder',
  *find({ text, facts, workspace }) {
    for (const { index, ordinal, other, otherOrdinal } of ordinalConflicts(links(workspace), facts)) {
      const mention = facts.mentions[index]!;
      const place = placeOf(workspace, other);
      const number = ordinalSpan(slice(text, mention));
      yield {
        code: 'meeting/ordinal-conflict',
        severity: 'warning',
        span: number
          ? span(mention.start + number.start, mention.start + number.end)
          : span(mention.start, mention.end),
        ordinal,
        other: otherOrdinal,
        ...(place && { evidence: [place] }),
      };
    }
  },
};

import type { DateMention } from '../mention';
import type { Found, Reader } from '../reader';
import { DATE_CUES, type DateCue } from './cues';
import type { FoundDate } from './found';

/** A list of elided dates (4、5、6日) hangs on one cue; no more of its members are read. */
const MOST_FROM_ONE_CUE = 6;

/**
 * Reads dates, clock times and amounts of time: 令和7(2025)年12月4日(木)18時52分 is one mention, said with its parts as the
 * text states them. What they mean is not asked here.
 */
export const dateReader: Reader<DateCue, 'date'> = {
  name: 'date',
  cues: DATE_CUES,
  read(context, hits) {
    const mentions: Found<DateMention>[] = [];
    let previous: FoundDate | undefined;
    for (const hit of hits) {
      for (let round = 0; round < MOST_FROM_ONE_CUE; round++) {
        if (previous && hit.start < previous.end) break;
        const found = hit.row.find(context, hit, previous);
        if (found.length === 0) break;
        const provenance = { reader: 'date', cue: { start: hit.start, end: hit.end } };
        for (const { start, end, expression } of found) {
          mentions.push({ type: 'date', start, end, region: 'body', provenance, expression });
        }
        previous = found[found.length - 1];
      }
    }
    return mentions;
  },
};

import type { Hit } from '../cues';
import type { OfficialMention } from '../mention';
import type { Found, Reader, ReadingContext } from '../reader';
import { type Draft, mentionOf } from './draft';
import { japaneseOfficials } from './japanese';
import { isJapaneseMark, japaneseMarkCues, japaneseMarked } from './japanese-marks';
import { japaneseCues } from './japanese-title';
import { latinOfficials } from './latin';
import { markCues } from './latin-marks';
import { latinCues } from './latin-ranks';
import type { TitleRow } from './title-row';

/**
 * Officials by their titles: from a word of rank (大臣, minister, Bộ trưởng) the whole title is composed, then the name
 * is looked for beside it.
 */
export const officialReader: Reader<TitleRow, 'official'> = {
  name: 'official',
  cues: [...japaneseCues, ...latinCues, ...japaneseMarkCues, ...markCues],
  read(context: ReadingContext, hits: readonly Hit<TitleRow>[]): Found<OfficialMention>[] {
    const { view } = context;
    const japanese: Hit<TitleRow>[] = [];
    const latin: Hit<TitleRow>[] = [];
    const marks: Hit<TitleRow>[] = [];
    for (const hit of hits) (hit.row.languages[0] !== 'ja' ? latin : isJapaneseMark(hit) ? marks : japanese).push(hit);
    const titled = japaneseOfficials(view, japanese).concat(latinOfficials(context, latin));
    // What a title tells comes first, so that of two that begin alike it is kept.
    const drafts = marks.length > 0 ? titled.concat(japaneseMarked(view, marks, titled.length > 0)) : titled;
    if (!isOrdered(drafts)) drafts.sort((a, b) => a.name.start - b.name.start);
    const found: Found<OfficialMention>[] = [];
    let end = 0;
    for (const draft of drafts) {
      if (draft.name.start >= end) found.push(mentionOf(view, draft));
      end = draft.name.end;
    }
    return found;
  },
};

/** Whether the officials come in the order of the text already, as all do where only one language stands. */
function isOrdered(drafts: readonly Draft[]): boolean {
  for (let at = 1; at < drafts.length; at++) if (drafts[at - 1]!.name.start > drafts[at]!.name.start) return false;
  return true;
}

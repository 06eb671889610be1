import type { Hit } from '../cues';
import type { OfficialMention } from '../mention';
import type { Found, Reader, ReadingContext } from '../reader';
import { mentionOf } from './draft';
import { japaneseOfficials } from './japanese';
import { japaneseCues } from './japanese-title';
import { latinOfficials } from './latin';
import { latinCues } from './latin-title';
import type { TitleRow } from './parsed-title';

/**
 * Officials by their titles: from a word of rank (大臣, minister, Bộ trưởng) the whole title is composed, then the name
 * is looked for beside it.
 */
export const officialReader: Reader<TitleRow, 'official'> = {
  name: 'official',
  cues: [...japaneseCues, ...latinCues],
  read(context: ReadingContext, hits: readonly Hit<TitleRow>[]): Found<OfficialMention>[] {
    const { view } = context;
    const japanese: Hit<TitleRow>[] = [];
    const latin: Hit<TitleRow>[] = [];
    for (const hit of hits) (hit.row.languages[0] === 'ja' ? japanese : latin).push(hit);
    const drafts = [...japaneseOfficials(view, japanese), ...latinOfficials(context, latin)];
    const found = drafts.map(draft => mentionOf(view, draft)).sort((a, b) => a.start - b.start);
    return found.filter((mention, index) => index === 0 || mention.start >= found[index - 1]!.end);
  },
};

import { once } from '../../collections/remembered';
import type { Language } from '../../text/language';
import type { TextView } from '../../text/view';
import { cueTable, type Hit, scan } from '../cues';
import { japaneseCues, japaneseTitle } from './japanese-title';
import { latinCues } from './latin-ranks';
import { latinTitle } from './latin-title';
import type { Title } from './parsed-title';
import type { TitleRow } from './title-row';

const table = once(() => cueTable([[...japaneseCues, ...latinCues]]));

/**
 * The titles of a text, each by itself, in its order, whether or not names stand beside them: 大臣 in 両大臣, both of
 * 上級中将兼国防次官. For short texts, a role or a line: a document's officials have a reader of their own.
 * @param language of the text, for words that several languages share.
 */
export function titlesIn(view: TextView, language: Language): Title[] {
  const hits = scan(view.lower, table())[0] as Hit<TitleRow>[];
  const titles: Title[] = [];
  let floor = 0;
  const rankEnd = (at: number) => hits.find(({ start }) => start === at)?.end;
  hits.forEach((hit, index) => {
    const following = hits[index + 1];
    if (hit.start < floor) return;
    const { languages } = hit.row;
    const isJapanese = languages[0] === 'ja';
    if (isJapanese && following && following.start < hit.end && following.end > hit.end) return;
    const title = isJapanese
      ? japaneseTitle(view.text, hit, floor)
      : latinTitle(view, hit, languages.includes(language) ? language : languages[0]!, floor, rankEnd);
    if (!title) return;
    const last = titles[titles.length - 1];
    // 大統領特別補佐官 is an adviser, no president.
    if (last && hit.row.isDependent && title.outer.start === last.end)
      titles[titles.length - 1] = { ...title, start: last.start, outer: { start: last.outer.start, end: title.end } };
    else titles.push(title);
    floor = title.end;
  });
  return titles;
}

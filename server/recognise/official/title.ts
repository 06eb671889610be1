import type { Language } from '../../text/language';
import type { TextView } from '../../text/view';
import { type CueTable, cueTable, type Hit, scan } from '../cues';
import { japaneseCues, japaneseTitle } from './japanese-title';
import { latinCues, latinTitle } from './latin-title';
import type { Title, TitleRow } from './parsed-title';

/** How far from an offset a title may begin or end that covers it. */
const REACH = 80;

let table: CueTable | undefined;

/** The titles of a text, each by itself, in its order, whether or not names stand beside them. */
export function titlesIn(view: TextView, language: Language): Title[] {
  table ??= cueTable([[...japaneseCues, ...latinCues]]);
  const hits = scan(view.lower, table)[0] as Hit<TitleRow>[];
  const titles: Title[] = [];
  let floor = 0;
  hits.forEach((hit, index) => {
    const following = hits[index + 1];
    if (hit.start < floor) return;
    const { languages } = hit.row;
    const isJapanese = languages[0] === 'ja';
    if (isJapanese && following && following.start < hit.end && following.end > hit.end) return;
    const isRank = (at: number): boolean => hits.some(({ start }) => start === at);
    const title = isJapanese
      ? japaneseTitle(view.text, hit, floor)
      : latinTitle(view, hit, languages.includes(language) ? language : languages[0]!, floor, isRank);
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

/**
 * The title at an offset, also where it names nobody: 国防大臣 in 国防大臣は, 大臣 in 両大臣.
 * @param offset folded.
 * @param language of the text there.
 */
export function titleAt(view: TextView, offset: number, language: Language): Title | undefined {
  const from = Math.max(0, offset - REACH);
  const shifted = titlesIn(windowOf(view, from, offset + REACH), language).find(
    ({ outer }) => outer.start + from <= offset && offset <= outer.end + from,
  );
  return shifted && moved(shifted, from);
}

/** A stretch of a text as a text of its own. */
const windowOf = ({ text, lower }: TextView, start: number, end: number): TextView => ({
  raw: text.slice(start, end),
  text: text.slice(start, end),
  lower: lower.slice(start, end),
  aligned: true,
  toRaw: same => same,
  fromRaw: same => same,
});

const moved = (title: Title, by: number): Title => {
  const move = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: start + by,
    end: end + by,
  });
  return {
    ...title,
    ...move(title),
    cue: move(title.cue),
    outer: move(title.outer),
    countrySpan: title.countrySpan && move(title.countrySpan),
  };
};

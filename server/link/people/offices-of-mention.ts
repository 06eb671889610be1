import { type Cue, cueTable, type Hit, scan } from '../../recognise/cues';
import type { OfficialMention } from '../../recognise/mention';
import { japaneseCues, japaneseTitle } from '../../recognise/official/japanese-title';
import { latinCues, latinTitle } from '../../recognise/official/latin-title';
import type { Title, TitleRow } from '../../recognise/official/parsed-title';
import { foldText } from '../../text/fold';
import type { Language } from '../../text/language';
import type { TextView } from '../../text/view';
import type { Office } from '../offices';

/** What a deputy of a rank is called; of other ranks the word is put before it. */
const DEPUTIES: ReadonlyMap<string, string> = new Map([
  ['minister', 'vice-minister'],
  ['agency-head', 'vice-minister'],
]);

let table: ReturnType<typeof cueTable> | undefined;

/** Titles recur by the thousand: what was read of them lately is kept, so many at most. */
const MOST_KNOWN = 4096;
const known = new Map<string, readonly Office[]>();

/** The offices that a mention's role names, each post by itself: 上級中将兼国防次官 names two. */
export const officesOfMention = ({ role }: OfficialMention, language: Language): readonly Office[] =>
  role ? officesIn(role, language) : [];

/**
 * The offices that a title names, or several titles together. A former or coming office is left out.
 * @param language of the text around it.
 */
export function officesIn(titles: string, language: Language): readonly Office[] {
  const key = `${language} ${titles}`;
  let offices = known.get(key);
  if (!offices) {
    offices = read(foldText(titles, []), language);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, offices);
  }
  return offices;
}

function read(view: TextView, language: Language): readonly Office[] {
  table ??= cueTable([[...japaneseCues, ...latinCues] as readonly Cue[]]);
  const hits = scan(view.lower, table)[0] as readonly Hit<TitleRow>[];
  const offices: Office[] = [];
  let floor = 0;
  for (const hit of hits) {
    if (hit.start < floor) continue;
    const title = titleAt(view, hit, hits, language, floor);
    if (!title) continue;
    floor = title.end;
    if (title.effect !== 'former' && title.effect !== 'next') offices.push({ rank: rankOf(title), field: title.field });
  }
  return offices;
}

function titleAt(
  view: TextView,
  hit: Hit<TitleRow>,
  hits: readonly Hit<TitleRow>[],
  language: Language,
  floor: number,
) {
  const { languages } = hit.row;
  if (languages.includes('ja')) return japaneseTitle(view.text, hit, floor);
  const spoken = languages.includes(language) ? language : languages[0]!;
  return latinTitle(view, hit, spoken, floor, at => hits.some(({ start }) => start === at));
}

const rankOf = ({ rank, effect }: Title): string =>
  effect === 'deputy' ? (DEPUTIES.get(rank) ?? `deputy-${rank}`) : rank;

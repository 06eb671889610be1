import { DEPUTIES } from '../knowledge/ranks';
import type { OfficialMention } from '../recognise/mention';
import type { Title } from '../recognise/official/parsed-title';
import { titlesIn } from '../recognise/official/title';
import { foldText } from '../text/fold';
import type { Language } from '../text/language';
import type { Office } from './offices';

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
    offices = titlesIn(foldText(titles, []), language).flatMap(officeOf);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, offices);
  }
  return offices;
}

function officeOf({ rank, field, effect }: Title): readonly Office[] {
  if (effect === 'former' || effect === 'next') return [];
  return [{ rank: effect === 'deputy' ? (DEPUTIES.get(rank) ?? `deputy-${rank}`) : rank, field }];
}

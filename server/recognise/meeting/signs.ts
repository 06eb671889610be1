import { addTo } from '../../collections/groups';
import { ENGLISH_FIELDS, ENGLISH_LEVELS } from '../../lexicon/en/meetings';
import type { GatheringSign } from '../../lexicon/gathering';
import { FIELDS, LEVELS } from '../../lexicon/ja/meetings';
import { SWEDISH_FIELDS, SWEDISH_LEVELS } from '../../lexicon/sv/meetings';
import { VIETNAMESE_FIELDS, VIETNAMESE_LEVELS } from '../../lexicon/vi/meetings';
import type { Language } from '../../text/language';

const NONE: readonly number[] = [];

/** What a title in lower case tells, in one word for all languages; nothing where it has no sign. */
type Meaning = (title: string) => string | undefined;

/** The rank at which a meeting's parties meet. */
export const LEVEL: Readonly<Record<Language, Meaning>> = {
  ja: meaningBy(LEVELS),
  en: meaningBy(ENGLISH_LEVELS),
  sv: meaningBy(SWEDISH_LEVELS),
  vi: meaningBy(VIETNAMESE_LEVELS),
};

/** What a meeting is about. */
export const FIELD: Readonly<Record<Language, Meaning>> = {
  ja: meaningBy(FIELDS),
  en: meaningBy(ENGLISH_FIELDS),
  sv: meaningBy(SWEDISH_FIELDS),
  vi: meaningBy(VIETNAMESE_FIELDS),
};

/**
 * Of the signs that a title holds the first of the list counts, wherever it stands. They are looked up by the units of
 * the title: to look through it for each of fifty signs takes longer than to read the meeting.
 */
function meaningBy(signs: readonly GatheringSign[]): Meaning {
  const byFirst = new Map<number, number[]>();
  for (const [index, { part }] of signs.entries()) addTo(byFirst, part.charCodeAt(0), index);
  return title => {
    let first = signs.length;
    for (let at = 0; at < title.length; at++) {
      for (const index of byFirst.get(title.charCodeAt(at)) ?? NONE)
        if (index < first && title.startsWith(signs[index]!.part, at)) first = index;
    }
    return signs[first]?.means;
  };
}

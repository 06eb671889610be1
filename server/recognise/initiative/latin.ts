import type { LatinLanguage } from '../../text/language';
import { isCapitalAt } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { quotedBefore, quotedBehind } from '../titled/quotes';
import type { StatesNear } from '../titled/states-near';
import { isCapitalised, wordAfter } from '../titled/words';
import type { InitiativeCandidate, InitiativeRow } from './candidate';
import { englishInitiative } from './english';
import { swedishInitiative } from './swedish';
import { vietnameseInitiative } from './vietnamese';

/**
 * Reads the framework around a word of frameworks in English, Swedish or Vietnamese.
 *
 *   fördjupa det omfattande strategiska partnerskapet mellan Vietnam och Japan på alla områden
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function latinInitiative(
  text: string,
  lower: string,
  hit: Hit<InitiativeRow>,
  language: LatinLanguage,
  near: StatesNear,
): InitiativeCandidate | undefined {
  const cue = { start: hit.start, end: hit.end };
  if (hit.row.need === 'known')
    return text.startsWith(hit.row.name, hit.start) ? { start: hit.start, end: hit.end, cue } : undefined;
  const read = language === 'en' ? englishInitiative : language === 'sv' ? swedishInitiative : vietnameseInitiative;
  const title = read(text, lower, hit, near) ?? (near(hit) ? quotedName(text, hit, language) : undefined);
  return title && { start: title.start, end: title.end, cue };
}

/** The longest name in quotes. */
const LONGEST = 80;

/** The name in quotes beside a word in lower case: the “Two Shores” vision, initiativet ”Öppna hav”, chương trình "Nhịp cầu". */
function quotedName(text: string, hit: Span, language: LatinLanguage): Span | undefined {
  if (language === 'en' && isCapitalAt(text, hit.start)) return undefined;
  const quoted = language === 'en' ? quotedBefore(text, hit.start - 1) : quotedBehind(text, hit.end + 1);
  if (!quoted || quoted.end - quoted.start > LONGEST || !isCapitalised(text, quoted.start)) return undefined;
  const second = wordAfter(text, wordAfter(text, quoted.start)?.end ?? quoted.end);
  // One word is a label; a sentence is somebody's.
  return second && second.end <= quoted.end && !'.!?'.includes(text[quoted.end - 1]!) ? quoted : undefined;
}

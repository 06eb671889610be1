import { SWEDISH_PLACES, SWEDISH_STATE_SUBJECTS } from '../../lexicon/sv/agreements';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import type { Span } from '../../text/span';
import { partiesBeside } from '../titled/beside-parties';
import { areSeveral } from '../titled/parties';
import { opensSentence, wordAfter, wordBefore } from '../titled/words';
import type { Read } from './latin-read';
import { isListed } from './listed';

/** Whether what was read around a Swedish word of kind is the title of an instrument between states. */
export function isSwedishTitle(
  { text, lower, title, hit, wordStart, beginning, kind, inside, isUpper }: Read,
  codes: readonly string[],
  isLonger: boolean,
): boolean {
  // avtal om franska ostar: an adjective of the subject is no party.
  const hasParty = inside.some(({ start }) => start < hit.start || text[start] !== lower[start]);
  const isDefinite = isDefiniteForm(lower.slice(hit.start, hit.end));
  if (kind === 'memorandum' || kind === 'letter-of-intent') return isLonger;
  if (SWEDISH_PLACES.has(beginning) || SWEDISH_PLACES.has(withoutJoint(beginning)))
    return isDefinite || title.start < wordStart || isLonger;
  // Swedish has capitals for names alone: Visbydeklarationen inside a sentence is one.
  if (isDefinite && beginning !== '' && isUpper && !opensSentence(text, wordStart)) return true;
  if (isInSeries(text, title) || (kind === 'treaty' && text.startsWith(' i ', hit.end) && isLonger)) return true;
  if (isDefinite && SWEDISH_STATE_SUBJECTS.has(beginning) && isNamedBeside(text, title)) return true;
  const first = wordAfter(lower, title.start);
  if (areSeveral(codes) || (first && isDefinite && SWEDISH_PLACES.has(lower.slice(first.start, first.end))))
    return true;
  if (hit.row.need === 'joint')
    return title.end > hit.end && (beginning === 'tilläggs' || hasParty || (isUpper && isListed(text, title)));
  if (hit.row.need === 'parties')
    return (
      (lower.startsWith('gemensam', title.start) && title.end > hit.end) ||
      (hasParty && title.end > hit.end) ||
      (beginning.endsWith('-') && text[wordStart] !== lower[wordStart])
    );
  if (hasParty || (isDefinite && beginning.endsWith('-') && text[wordStart] !== lower[wordStart])) return true;
  if (title.end === hit.end) return false;
  // avtalet om …, ett försvarsavtal om …; avtal mellan ledare is a common noun.
  const opener = wordAfter(lower, hit.end);
  const isAbout = opener !== undefined && ABOUT.has(lower.slice(opener.start, opener.end));
  return (
    isAbout &&
    (beginning !== '' ||
      isDefinite ||
      isSwedishSigned(text, lower, title.start) ||
      (isUpper && isListed(text, title)) ||
      partiesBeside(text, title, 'sv').length > 1)
  );
}

/** avtalet, konventionen, riktlinjerna. */
export const isDefiniteForm = (word: string): boolean =>
  word.endsWith('et') || word.endsWith('en') || word.endsWith('én') || word.endsWith('na');

/** Försvarssamarbetsavtalet (DCA), Hamnavtalet, som slöts mellan Sverige och Estland: a short form or two parties beside a definite noun. */
const isNamedBeside = (text: string, title: Span): boolean =>
  (text.startsWith(' (', title.end) && text[title.end + 2] !== text[title.end + 2]?.toLowerCase()) ||
  partiesBeside(text, title, 'sv').length > 1;

/** Stockholms of Stockholmsdeklarationen, Minsk- of Minsk-avtalet. */
const withoutJoint = (word: string): string => (word.endsWith('-') || word.endsWith('s') ? word.slice(0, -1) : word);

/** Whether the number of the series of treaties stands beside a title: SÖ 2003:7 before it or in brackets behind. */
const isInSeries = (text: string, { start, end }: Span): boolean =>
  text.startsWith(' (SÖ ', end) ||
  text.startsWith(', SÖ ', end) ||
  text.slice(Math.max(0, start - 14), start).includes('SÖ ');

const ABOUT: ReadonlySet<string> = new Set(['om', 'rörande', 'angående', 'avseende', 'beträffande']);

function isSwedishSigned(text: string, lower: string, start: number): boolean {
  let at = start;
  for (let count = 0; count < 16; count++) {
    const word = wordBefore(text, at);
    if (!word) return false;
    if (SWEDISH_TITLES.signing.has(lower.slice(word.start, word.end))) return true;
    at = word.start;
  }
  return false;
}

import { PEACE_BEGINNINGS, SWEDISH_ADOPTED, SWEDISH_PLACES, SWEDISH_STATE_SUBJECTS } from '../../lexicon/sv/agreements';
import { SWEDISH_SUBJECT_OPENERS } from '../../lexicon/sv/title-edges';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import { isCapitalAt } from '../../text/script';
import type { Span } from '../../text/span';
import { acronymEnd } from '../titled/beside';
import { partiesBeside } from '../titled/beside-parties';
import { areSeveral, partiesIn } from '../titled/parties';
import { opensSentence, wordAfter } from '../titled/words';
import type { Read } from './latin-read';
import { isListed } from './listed';
import { isSigned } from './signed';
import { isOfOrganisation } from './swedish-bounds';

/** How many words before a title the verb of signing may stand: those who sign are named between. */
const SIGNED_REACH = 16;

/** Whether what was read around a Swedish word of kind is the title of an instrument between states. */
export function isSwedishTitle(
  { text, lower, title, hit, wordStart, beginning, kind, inside, isUpper, isQuoted, near }: Read,
  codes: readonly string[],
  isLonger: boolean,
): boolean {
  if (isQuoted) return true;
  // avtal om franska ostar: an adjective of the subject is no party.
  const hasParty = inside.some(({ start }) => start < hit.start || text[start] !== lower[start]);
  const isDefinite = isDefiniteForm(lower.slice(hit.start, hit.end));
  if (kind === 'memorandum' || kind === 'letter-of-intent' || kind === 'exchange-of-notes') return isLonger;
  // 1896 års handelstraktat: only what states conclude is told apart by its year.
  if (isOfYear(lower, title) && (kind === 'treaty' || kind === 'convention' || title.end > hit.end || hasParty))
    return true;
  if (isOfOrganisation(lower, title.start) && title.end > hit.end && hit.row.need === 'subject') return true;
  if (SWEDISH_PLACES.has(beginning) || SWEDISH_PLACES.has(withoutJoint(beginning)))
    return isDefinite || title.start < wordStart || isLonger;
  if (PEACE_BEGINNINGS.has(beginning) && title.end > hit.end) return true;
  // Swedish has capitals for names alone: Visbydeklarationen inside a sentence is one.
  if (isDefinite && beginning !== '' && isUpper && !opensSentence(text, wordStart)) return true;
  // vapenhandelsfördraget, handels- och sjöfartstraktaten: nobody but states concludes one.
  if (isDefinite && beginning !== '' && hit.row.kind === 'treaty' && hit.row.need === 'subject') return true;
  if (isInSeries(text, title) || (kind === 'treaty' && text.startsWith(' i ', hit.end) && isLonger)) return true;
  if (
    SWEDISH_STATE_SUBJECTS.has(beginning) &&
    (hasShortForm(text, title) || (isDefinite && isNamedBeside(text, lower, title, hit)))
  )
    return true;
  const first = wordAfter(lower, title.start);
  if (areSeveral(codes) || (first && isDefinite && SWEDISH_PLACES.has(lower.slice(first.start, first.end))))
    return true;
  const opener = wordAfter(lower, hit.end);
  const isAbout =
    title.end > hit.end && opener !== undefined && SWEDISH_SUBJECT_OPENERS.has(lower.slice(opener.start, opener.end));
  const isQualified = title.start < wordStart && title.end > hit.end;
  if (hit.row.need === 'joint')
    return (
      (beginning === 'tilläggs' && isDefinite && isFromYear(lower, hit)) ||
      (title.end > hit.end &&
        (beginning === 'tilläggs' ||
          hasParty ||
          (isUpper && isListed(text, title)) ||
          (isAbout && (near(title) || isSigned(text, lower, title.start, SWEDISH_TITLES, SIGNED_REACH)))))
    );
  if (hit.row.need === 'parties')
    return (
      (lower.startsWith('gemensam', title.start) && title.end > hit.end) ||
      (isQualified && lower.startsWith('strategisk', title.start) && near(title)) ||
      (kind === 'plan' && lower.slice(hit.end, title.end).includes('partnerskap')) ||
      (isDefinite && isAdopted(lower, title) && text.slice(hit.end, title.end) !== lower.slice(hit.end, title.end)) ||
      (isQualified && isAbout && kind === 'agreement') ||
      (kind === 'declaration' && isDefinite && isAbout && lower.startsWith('deklaration', hit.start) && near(title)) ||
      (hasParty && title.end > hit.end) ||
      (beginning.endsWith('-') && text[wordStart] !== lower[wordStart])
    );
  if (hasParty || (isDefinite && beginning.endsWith('-') && text[wordStart] !== lower[wordStart])) return true;
  // avtalet om …, ett försvarsavtal om …; avtal mellan ledare is a common noun.
  return (
    isAbout &&
    (beginning !== '' ||
      isDefinite ||
      isSigned(text, lower, title.start, SWEDISH_TITLES, SIGNED_REACH) ||
      (isUpper && isListed(text, title)) ||
      isWithParty(text, title) ||
      partiesBeside(text, title, 'sv').length > 1)
  );
}

/** tilläggsprotokollet från 1977 */
const isFromYear = (lower: string, { end }: Span): boolean =>
  /^ (?:från|av) (?:år )?\d{4}/.test(lower.slice(end, end + 14));

/** handlingsplanen för Vänern, antagen den 3 maj: what is adopted or signed and bears a name is an instrument. */
const isAdopted = (lower: string, { end }: Span): boolean =>
  SWEDISH_ADOPTED.some(word => lower.startsWith(`, ${word} `, end));

/** Whether a title opens with the year that tells which of several it is. */
const isOfYear = (lower: string, { start }: Span): boolean => lower.startsWith(' års ', start + 4);

/** samarbetsavtalet inom försvarsområdet, luftfartsavtalet för Norden. */
const isWithin = (lower: string, { end }: Span): boolean =>
  lower.startsWith(' inom ', end) || lower.startsWith(' för ', end);

/** avtalet, konventionen, riktlinjerna. */
export const isDefiniteForm = (word: string): boolean =>
  word.endsWith('et') || word.endsWith('en') || word.endsWith('én') || word.endsWith('na');

/** ett försvarssamarbetsavtal (DCA): a short form in brackets behind it. */
const hasShortForm = (text: string, { end }: Span): boolean =>
  text.startsWith(' (', end) && acronymEnd(text, end + 2) > end + 2;

/** Hamnavtalet, som slöts mellan Sverige och Estland; samarbetsavtalet inom rymdområdet: two parties or a field beside a definite noun. */
const isNamedBeside = (text: string, lower: string, title: Span, hit: Span): boolean =>
  (text.startsWith(' (', title.end) && isCapitalAt(text, title.end + 2)) ||
  isWithin(lower, hit) ||
  partiesBeside(text, title, 'sv').length > 1;

/** Avtal om försvarssamarbete med USA: the other party, where a Swedish paper does not name its own state. */
function isWithParty(text: string, { end }: Span): boolean {
  const first = text.startsWith(' med ', end) ? wordAfter(text, end + 4) : undefined;
  const second = first && wordAfter(text, first.end);
  return (
    first !== undefined &&
    partiesIn(text, { start: first.start, end: wordAfter(text, second?.end ?? first.end)?.end ?? first.end }, 'sv')[0]
      ?.start === first.start
  );
}

/** Stockholms of Stockholmsdeklarationen, Minsk- of Minsk-avtalet. */
const withoutJoint = (word: string): string => (word.endsWith('-') || word.endsWith('s') ? word.slice(0, -1) : word);

/** Whether the number of the series of treaties stands beside a title: SÖ 2003:7 before it or in brackets behind. */
const isInSeries = (text: string, { start, end }: Span): boolean =>
  text.startsWith(' (SÖ ', end) ||
  text.startsWith(', SÖ ', end) ||
  text.slice(Math.max(0, start - 14), start).includes('SÖ ');

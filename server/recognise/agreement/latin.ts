import { ENGLISH_TITLES } from '../../lexicon/en/title-grammar';
import { SWEDISH_COMPOUNDS, SWEDISH_PRIVATE } from '../../lexicon/sv/agreements';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import { VIETNAMESE_TITLES } from '../../lexicon/vi/title-grammar';
import { isDigit, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { partiesBeside } from '../titled/beside-parties';
import { titleEnd, titleStart } from '../titled/latin-phrase';
import { areSeveral, codesOf, partiesIn, unionOf } from '../titled/parties';
import type { StatesNear } from '../titled/states-near';
import { subjectOf } from '../titled/subject';
import { isCapitalised, wordAfter, wordBefore } from '../titled/words';
import { amendedEnd } from './amended';
import type { AgreementCandidate, AgreementRow } from './candidate';
import { isEnglishTitle } from './english-title';
import { anaphorOf } from './latin-anaphor';
import { type Latin, LIMITS, type Read } from './latin-read';
import { COUNCIL_BEHIND, councilStart, isCouncilResolution, resolutionEnd, VIETNAMESE_COUNCILS } from './resolution';
import { isSwedishTitle } from './swedish-title';
import { isVietnameseTitle } from './vietnamese-title';

const EMPTY: Readonly<Record<Latin, ReadonlySet<string>>> = {
  en: emptyWords(ENGLISH_TITLES),
  sv: emptyWords(SWEDISH_TITLES),
  vi: emptyWords(VIETNAMESE_TITLES),
};
function emptyWords({ openers, joiners, articles, between }: TitleGrammar): ReadonlySet<string> {
  return new Set([
    ...openers,
    ...joiners,
    ...articles,
    ...between,
    'field',
    'government',
    'governments',
    'inom',
    'området',
    'lĩnh',
    'vực',
    's',
  ]);
}

/** What a title of private law or of computing never is. */
const SWEDISH_PRIVATE_SET: ReadonlySet<string> = new Set(SWEDISH_PRIVATE);

/**
 * Reads the title around a word of kind in English, Swedish or Vietnamese.
 *
 *   signed the Memorandum of Understanding on Defense Cooperation between Japan and Viet Nam.
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function latinAgreement(
  text: string,
  lower: string,
  hit: Hit<AgreementRow>,
  language: Latin,
  near: StatesNear,
): AgreementCandidate | undefined {
  if (hit.row.known) return knownTitle(text, lower, hit, language);
  const limits = LIMITS[language];
  const wordStart = language === 'sv' ? compoundStart(lower, hit.start) : hit.start;
  const beginning = language === 'sv' ? lower.slice(wordStart, hit.start) : '';
  if (beginning && SWEDISH_PRIVATE_SET.has(beginning) && !lower.startsWith(' mellan ', hit.end)) return undefined;
  const kind = SWEDISH_COMPOUNDS.find(compound => beginning.startsWith(compound.beginning))?.kind ?? hit.row.kind;
  const isUpper = text[wordStart] !== lower[wordStart];
  const number = hit.row.need === 'council' ? resolutionEnd(text, hit.end) : hit.end;
  let end = number > hit.end ? number : titleEnd(text, lower, hit.end, limits, language === 'vi');
  if (hit.row.kind === 'plan') end = yearsEnd(text, end);
  if (language === 'sv' && hit.row.kind === 'treaty' && end === hit.end) end = placeEnd(text, end);
  const amended = amendedEnd(text, lower, hit, language);
  if (amended > end) end = amended;
  const isParty = (word: Span) => partiesIn(text, word, language).length > 0;
  if (number > hit.end && language === 'en' && COUNCIL_BEHIND.some(council => lower.startsWith(council, number)))
    end = titleEnd(text, lower, number, limits, false);
  if (number > hit.end && language === 'vi')
    end = number + (VIETNAMESE_COUNCILS.find(council => lower.startsWith(council, number))?.length ?? 0);
  const start =
    hit.row.need === 'council' && language === 'sv'
      ? councilStart(lower, wordStart)
      : language === 'vi'
        ? hit.start
        : language === 'sv' && isUpper
          ? // Swedish writes titles small: a capital at the word of kind is the title's first.
            wordStart
          : jointStart(lower, titleStart(text, lower, wordStart, limits, isParty), language);
  // Sveriges samförståndsavtal om minröjning: whose it is stands outside where the subject follows.
  const own =
    language === 'sv' && end > hit.end && hit.row.need !== 'council' && isGenitive(lower, start, wordStart)
      ? wordStart
      : start;
  const title = { start: language === 'sv' ? coordinatedStart(lower, own, wordStart) : own, end };
  const inside = partiesIn(text, title, language);
  const read: Read = {
    text,
    lower,
    title,
    hit,
    wordStart,
    beginning,
    kind,
    inside,
    isUpper,
    language,
    hasNumber: number > hit.end,
    near,
  };
  if (amended > 0 || isBelieved(read)) return candidate(read);
  return anaphorOf(read);
}

/** Handels- och sjöfartsfördraget: beginnings that share the ending are of the title. */
function coordinatedStart(lower: string, start: number, wordStart: number): number {
  if (start !== wordStart) return start;
  let first = start;
  for (let count = 0; count < 3; count++) {
    const joint = lower.startsWith('och ', first - 4) ? 4 : count > 0 && lower.startsWith(', ', first - 2) ? 2 : 0;
    const word = joint > 0 ? wordBefore(lower, first - joint) : undefined;
    if (!word || lower[word.end - 1] !== '-') break;
    first = word.start;
  }
  return first;
}

/** gemensamt uttalande om …, tekniska överenskommelsen om …: what makes it one between parties, or of that rank, is of its name. */
function jointStart(lower: string, start: number, language: Latin): number {
  const before = language === 'sv' ? wordBefore(lower, start) : undefined;
  return before &&
    before.end === start - 1 &&
    (lower.startsWith('gemensam', before.start) || lower.startsWith('teknisk', before.start))
    ? before.start
    : start;
}

/** Whether what stands before the word of kind is one genitive in capitals: Sveriges, but not FN:s. */
const isGenitive = (lower: string, start: number, end: number): boolean =>
  lower[end - 1] === ' ' &&
  lower[end - 2] === 's' &&
  lower[end - 3] !== ':' &&
  !lower.slice(start, end - 1).includes(' ');

function candidate({
  text,
  lower,
  title,
  hit,
  wordStart,
  kind,
  inside,
  language,
}: Omit<Read, 'near'>): AgreementCandidate {
  const own = codesOf(inside);
  const known = hit.row.known?.parties ?? [];
  const parties =
    known.length > 0 ? [...known] : areSeveral(own) ? own : unionOf(own, partiesBeside(text, title, language));
  const cue = { start: language === 'sv' && kind !== hit.row.kind ? wordStart : hit.start, end: hit.end };
  return {
    start: title.start,
    end: title.end,
    cue,
    kind,
    parties,
    subject: hit.row.known ? hit.row.known.name.toLowerCase() : subjectOf(lower, title, cue, inside, EMPTY[language]),
    anaphor: undefined,
    needsAntecedent: false,
    language,
  };
}

/** The beginning of the compound that ends in a Swedish word of kind: samförstånds of samförståndsavtal. */
function compoundStart(lower: string, hitStart: number): number {
  let start = hitStart;
  while (start > 0 && hitStart - start < 40) {
    const unit = lower.charCodeAt(start - 1);
    if (isLatinLetter(unit) || ((unit === 0x2d || unit === 0x3a) && isLatinLetter(lower.charCodeAt(start - 2))))
      start--;
    else break;
  }
  return start;
}

function isBelieved(read: Read): boolean {
  const { lower, title, hit, wordStart, inside, language, hasNumber, beginning } = read;
  const codes = codesOf(inside);
  const isLonger = title.start < wordStart || title.end > hit.end;
  if (hit.row.need === 'council') return isCouncilResolution(lower, title, language, hasNumber);
  if (!isLonger && beginning === '') return false;
  if (language === 'sv') return isSwedishTitle(read, codes, isLonger);
  return language === 'vi' ? isVietnameseTitle(read, codes) : isEnglishTitle(read, codes);
}

/** Fördraget i Nystad. */
function placeEnd(text: string, from: number): number {
  const place = text.startsWith(' i ', from) ? wordAfter(text, from + 2) : undefined;
  return place && isCapitalised(text, place.start) && !isDigit(text.charCodeAt(place.start)) ? place.end : from;
}

/** Lombok Plan of Action 2024–2028: the years are of its name. */
function yearsEnd(text: string, from: number): number {
  const years = wordAfter(text, from);
  return years &&
    years.start === from + 1 &&
    years.end - years.start === 9 &&
    isDigit(text.charCodeAt(years.start)) &&
    isDigit(text.charCodeAt(years.end - 1))
    ? years.end
    : from;
}

/** Whether a name known by itself stands there as it is written. */
function knownTitle(
  text: string,
  lower: string,
  hit: Hit<AgreementRow>,
  language: Latin,
): AgreementCandidate | undefined {
  const { name } = hit.row.known!;
  if (!text.startsWith(name, hit.start)) return undefined;
  return candidate({
    text,
    lower,
    title: { start: hit.start, end: hit.end },
    hit,
    wordStart: hit.start,
    beginning: '',
    kind: hit.row.kind,
    inside: [],
    isUpper: true,
    language,
    hasNumber: false,
  });
}

import { ENGLISH_EMPTY } from '../../lexicon/en/agreements';
import { ENGLISH_TITLES } from '../../lexicon/en/title-grammar';
import { SWEDISH_COMPOUNDS, SWEDISH_EMPTY, SWEDISH_PRIVATE } from '../../lexicon/sv/agreements';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import { VIETNAMESE_EMPTY } from '../../lexicon/vi/agreements';
import { VIETNAMESE_TITLES } from '../../lexicon/vi/title-grammar';
import type { LatinLanguage } from '../../text/language';
import { isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import type { AgreementKind } from '../mention';
import { codesOf, partiesIn } from '../titled/parties';
import { quotedTitleEnd } from '../titled/quotes';
import type { StatesNear } from '../titled/states-near';
import { subjectOf } from '../titled/subject';
import { compoundStart } from '../titled/swedish-compound';
import { titleEnd } from '../titled/title-end';
import { titleStart } from '../titled/title-start';
import { wordAfter } from '../titled/words';
import { amendedEnd } from './amended';
import type { AgreementCandidate, AgreementRow } from './candidate';
import { datedEnd } from './dated';
import { isEnglishTitle, isToldApart, qualifiedStart as subjectStart, withNumber } from './english-title';
import { anaphorOf } from './latin-anaphor';
import { AGREEMENT_LIMITS, type Read } from './latin-read';
import { councilEnd, councilStart, isCouncilResolution, resolutionEnd } from './resolution';
import { coordinatedStart, isGenitive, placeEnd, qualifiedStart, yearStart } from './swedish-bounds';
import { isSwedishTitle } from './swedish-title';
import { toldParties } from './told-parties';
import { isNameByItself, isVietnameseTitle } from './vietnamese-title';

const EMPTY: Readonly<Record<LatinLanguage, ReadonlySet<string>>> = {
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
    ...ENGLISH_EMPTY,
    ...SWEDISH_EMPTY,
    ...VIETNAMESE_EMPTY,
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
  found: Hit<AgreementRow>,
  language: LatinLanguage,
  near: StatesNear,
): AgreementCandidate | undefined {
  const hit = language === 'en' ? withNumber(text, found) : found;
  if (hit.row.known) return knownTitle(text, lower, hit, language);
  const limits = AGREEMENT_LIMITS[language];
  const wordStart = language === 'sv' ? compoundStart(lower, hit.start, '-:') : hit.start;
  const beginning = language === 'sv' ? lower.slice(wordStart, hit.start) : '';
  if (beginning && SWEDISH_PRIVATE_SET.has(beginning) && !lower.startsWith(' mellan ', hit.end)) return undefined;
  const kind = SWEDISH_COMPOUNDS.find(compound => beginning.startsWith(compound.beginning))?.kind ?? hit.row.kind;
  const isUpper = text[wordStart] !== lower[wordStart];
  const number = hit.row.need === 'council' ? resolutionEnd(text, hit.end) : hit.end;
  const amended = amendedEnd(text, lower, hit, language);
  const quoted = isUpper && language !== 'en' ? quotedTitleEnd(text, wordStart) : -1;
  const end =
    quoted > hit.end
      ? quoted
      : number > hit.end || hit.row.need === 'council'
        ? councilEnd(text, lower, hit.end, number, limits)
        : Math.max(amended, endBehind(text, lower, hit, language, beginning));
  const isParty = (word: Span) => partiesIn(text, word, language).length > 0;
  const start =
    language === 'vi'
      ? hit.start
      : language === 'sv'
        ? swedishStart(lower, hit, { wordStart, end, isUpper }, () =>
            titleStart(text, lower, wordStart, limits, isParty),
          )
        : englishStart(lower, wordStart, isUpper, titleStart(text, lower, wordStart, limits, isParty));
  // Defence Cooperation Agreement (DCA) with Poland: what has its subject in front ends at its short form.
  const isWhole = language === 'en' && start < wordStart && text.startsWith(' (', hit.end);
  const title = { start, end: isWhole ? hit.end : end };
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
    isQuoted: quoted > hit.end,
    near,
  };
  if (amended > 0 || (hit.row.need !== 'antecedent' && isBelieved(read))) return candidate(read);
  return anaphorOf(read);
}

/** Where a title of no council ends: behind its subject, its years, or the place that a peace is named after. */
function endBehind(
  text: string,
  lower: string,
  hit: Hit<AgreementRow>,
  language: LatinLanguage,
  beginning: string,
): number {
  const end = titleEnd(text, lower, hit.end, AGREEMENT_LIMITS[language], language === 'vi');
  if (language === 'vi') return periodEnd(text, end, hit.row.kind);
  if (hit.row.kind === 'plan') return yearsEnd(text, end);
  // avtalet den 26 november 1959 mellan Sverige och Österrike
  const dated = language === 'sv' && end === hit.end ? datedEnd(lower, end, language) : end;
  if (dated > end) {
    const reach = titleEnd(text, lower, dated, AGREEMENT_LIMITS.sv, false);
    return reach > dated ? reach : end;
  }
  if (language === 'sv' && end === hit.end && (hit.row.kind === 'treaty' || hit.row.kind === 'agreement'))
    return hit.row.kind === 'treaty' || beginning !== '' ? placeEnd(text, end, beginning) : end;
  return end;
}

/** Where an English title begins; one in small letters with what it is about. */
const englishStart = (lower: string, wordStart: number, isUpper: boolean, start: number): number =>
  isUpper || start < wordStart ? start : subjectStart(lower, wordStart);

/** Where a Swedish title begins; titles are written small, so that a capital at the word of kind is the first. */
function swedishStart(
  lower: string,
  hit: Hit<AgreementRow>,
  { wordStart, end, isUpper }: { readonly wordStart: number; readonly end: number; readonly isUpper: boolean },
  builtBefore: () => number,
): number {
  if (hit.row.need === 'council') return councilStart(lower, wordStart);
  const start = isUpper ? wordStart : qualifiedStart(lower, builtBefore());
  // Sveriges samförståndsavtal om minröjning: whose it is stands outside where the subject follows.
  const own = end > hit.end && isGenitive(lower, start, wordStart) ? wordStart : start;
  return yearStart(lower, coordinatedStart(lower, own, wordStart));
}

function candidate({
  text,
  lower,
  title,
  hit,
  wordStart,
  kind,
  inside,
  language,
}: Omit<Read, 'near' | 'isQuoted'>): AgreementCandidate {
  const cue = { start: language === 'sv' && kind !== hit.row.kind ? wordStart : hit.start, end: hit.end };
  return {
    start: title.start,
    end: title.end,
    cue,
    kind,
    parties: toldParties(text, title, inside, hit.row.known, language),
    subject: hit.row.known ? hit.row.known.name.toLowerCase() : subjectOf(lower, title, cue, inside, EMPTY[language]),
    anaphor: undefined,
    needsAntecedent: false,
    language,
  };
}

function isBelieved(read: Read): boolean {
  const { lower, title, hit, wordStart, inside, language, hasNumber, beginning } = read;
  const codes = codesOf(inside);
  const isLonger = title.start < wordStart || title.end > hit.end;
  if (hit.row.need === 'council') return isCouncilResolution(lower, title, language, hasNumber);
  if (language === 'en' && isToldApart(read)) return true;
  const isNamed = language === 'vi' && isNameByItself(lower, hit);
  if (!isLonger && beginning === '' && hit.row.kind !== 'exchange-of-notes' && !isNamed) return false;
  if (language === 'sv') return isSwedishTitle(read, codes, isLonger);
  return language === 'vi' ? isVietnameseTitle(read, codes) : isEnglishTitle(read, codes);
}

/** giai đoạn 2025 - 2028 behind any Vietnamese title, năm 2026 behind a plan's: the time for which it holds is of its name. */
function periodEnd(text: string, from: number, kind: AgreementKind): number {
  const goal = from + ' đến năm '.length;
  if (LOOKING_AHEAD.has(kind) && text.startsWith(' đến năm ', from) && isYearAt(text, goal)) return goal + 4;
  if (kind !== 'plan') return text.startsWith(PERIOD, from) ? periodYearsEnd(text, from) : from;
  const plan = yearsEnd(text, text.startsWith(PERIOD, from) ? periodYearsEnd(text, from) : from);
  const year = ' năm '.length + from;
  return text.startsWith(' năm ', from) && isYearAt(text, year) ? year + 4 : plan;
}

/** Kinds that name the year for which they hope: Tầm nhìn chung đến năm 2030. */
const LOOKING_AHEAD: ReadonlySet<AgreementKind> = new Set(['plan', 'statement', 'declaration']);
const PERIOD = ' giai đoạn ';

/** Where 2025-2028 ends behind its word; `from` where no years follow. */
function periodYearsEnd(text: string, from: number): number {
  const first = from + PERIOD.length;
  if (!isYearAt(text, first)) return from;
  const dash = ['-', '–', ' - ', ' – '].find(sign => text.startsWith(sign, first + 4));
  const second = first + 4 + (dash?.length ?? 0);
  return dash !== undefined && isYearAt(text, second) ? second + 4 : from;
}

/** Lombok Plan of Action 2024–2028, giai đoạn 2025 - 2028: the years are of its name. */
function yearsEnd(text: string, from: number): number {
  if (
    (text.startsWith(' - ', from) || text.startsWith(' – ', from)) &&
    isYearAt(text, from - 4) &&
    isYearAt(text, from + 3)
  )
    return from + 7;
  const years = wordAfter(text, from);
  return years &&
    years.start === from + 1 &&
    years.end - years.start === 9 &&
    isDigit(text.charCodeAt(years.start)) &&
    isDigit(text.charCodeAt(years.end - 1))
    ? years.end
    : from;
}

const isYearAt = (text: string, at: number): boolean => {
  for (let digit = at; digit < at + 4; digit++) if (!isDigit(text.charCodeAt(digit))) return false;
  return !isDigit(text.charCodeAt(at + 4)) && !isDigit(text.charCodeAt(at - 1));
};

/** Whether a name known by itself stands there as it is written; within a Swedish or Vietnamese sentence it may begin small. */
function knownTitle(
  text: string,
  lower: string,
  hit: Hit<AgreementRow>,
  language: LatinLanguage,
): AgreementCandidate | undefined {
  const { name } = hit.row.known!;
  const isWritten = text.startsWith(name, hit.start);
  if (!isWritten && (language === 'en' || !text.startsWith(name.slice(1), hit.start + 1))) return undefined;
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

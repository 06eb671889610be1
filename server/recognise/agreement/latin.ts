import { ENGLISH_INSTRUMENTS, PLAIN_QUALITIES, PRIVATE_WORDS, STATE_SUBJECTS } from '../../lexicon/en/agreements';
import { ENGLISH_PLACES } from '../../lexicon/en/places';
import { ENGLISH_TITLES } from '../../lexicon/en/title-grammar';
import {
  SWEDISH_COMPOUNDS,
  SWEDISH_INSTRUMENTS,
  SWEDISH_PLACES,
  SWEDISH_PRIVATE,
  SWEDISH_STATE_SUBJECTS,
} from '../../lexicon/sv/agreements';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import { VIETNAMESE_STATE_SUBJECTS } from '../../lexicon/vi/agreements';
import { VIETNAMESE_TITLES } from '../../lexicon/vi/title-grammar';
import { isDigit, isLatinLetter, isLineEnd } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import type { AgreementKind } from '../mention';
import { partiesBeside } from '../titled/beside-parties';
import { type PhraseLimits, titleEnd, titleStart } from '../titled/latin-phrase';
import { areSeveral, codesOf, type Party, partiesIn, unionOf } from '../titled/parties';
import type { StatesNear } from '../titled/states-near';
import { subjectOf } from '../titled/subject';
import { isCapitalised, opensSentence, wordAfter, wordBefore } from '../titled/words';
import type { AgreementCandidate, AgreementRow } from './candidate';

type Latin = 'en' | 'sv' | 'vi';
const firstWords = (rows: readonly { readonly word: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ word }) => word.split(' ')[0]!));
const ENGLISH_KINDS = firstWords(
  ENGLISH_INSTRUMENTS.filter(({ word }) => !word.startsWith('joint') && !word.startsWith('exchange')),
);
const SWEDISH_KINDS = SWEDISH_INSTRUMENTS.map(({ word }) => word);

const LIMITS: Readonly<Record<Latin, PhraseLimits>> = {
  en: { language: 'en', grammar: ENGLISH_TITLES, isKind: word => ENGLISH_KINDS.has(word) },
  sv: { language: 'sv', grammar: SWEDISH_TITLES, isKind: word => SWEDISH_KINDS.some(kind => word.endsWith(kind)) },
  vi: {
    language: 'vi',
    grammar: VIETNAMESE_TITLES,
    isKind: word => word === 'hiệp' || word === 'nghị' || word === 'tuyên' || word === 'ghi',
  },
};
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

/**
 * Where a title ends that goes on over the instrument that it changes; -1 where it changes none.
 *
 *   Protocol amending the Convention between Japan and Finland for the Avoidance of Double Taxation
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function amendedEnd(text: string, lower: string, { start, end, row }: Hit<AgreementRow>, language: Latin): number {
  if (row.kind !== 'protocol' && row.kind !== 'exchange-of-notes' && row.kind !== 'agreement') return -1;
  const opener = AMENDING[language].find(word => lower.startsWith(word, end));
  // An agreement to the Convention is none.
  if (!opener || (row.kind === 'agreement' && BESIDE.includes(opener) && !lower.startsWith('tilläggs', start - 8)))
    return -1;
  let at = end + opener.length;
  if (language === 'vi') {
    const kind = VIETNAMESE_KINDS.find(word => lower.startsWith(word, at));
    return kind ? titleEnd(text, lower, at + kind.length, LIMITS.vi, true) : -1;
  }
  for (let count = 0; count < MOST_BEFORE_KIND; count++) {
    const word = wordAfter(text, at);
    if (!word) return -1;
    at = word.end;
    if (!LIMITS[language].isKind(lower.slice(word.start, word.end))) continue;
    const dated = datedEnd(lower, at, language);
    const reach = titleEnd(text, lower, dated, LIMITS[language], false);
    return reach > dated ? reach : Math.max(at, titleEnd(text, lower, at, LIMITS[language], false));
  }
  return -1;
}
const MOST_BEFORE_KIND = 5;
const AMENDING: Readonly<Record<Latin, readonly string[]>> = {
  en: [' amending the ', ' amending ', ' supplementing the ', ' extending the ', ' to amend the ', ' to the ', ' to '],
  sv: [' om ändring i ', ' om ändring av ', ' om förlängning av ', ' om tillägg till ', ' till '],
  vi: [' sửa đổi, bổ sung ', ' sửa đổi ', ' bổ sung ', ' gia hạn ', ' của '],
};
/** What leads to another instrument without changing it, believed of protocols alone. */
const BESIDE = [' to the ', ' to ', ' till ', ' của '];
const VIETNAMESE_KINDS: readonly string[] = ['hiệp định', 'hiệp ước', 'công ước', 'thỏa thuận', 'bản ghi nhớ'];

/** Behind the day of an instrument: of 7 May 1981, den 7 maj 1981. */
function datedEnd(lower: string, from: number, language: Latin): number {
  const date = language === 'sv' ? SWEDISH_DAY : ENGLISH_DAY;
  date.lastIndex = from;
  return date.test(lower) ? date.lastIndex : from;
}
const SWEDISH_DAY = /(?: av)? den \d{1,2} [a-z]{3,9} \d{4}/y;
const ENGLISH_DAY = / of (?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2},) \d{4}/y;

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

interface Read {
  readonly text: string;
  readonly lower: string;
  readonly title: Span;
  readonly hit: Hit<AgreementRow>;
  /** Where the word of kind begins, of a Swedish compound its beginning. */
  readonly wordStart: number;
  readonly beginning: string;
  readonly kind: AgreementKind;
  readonly inside: readonly Party[];
  readonly isUpper: boolean;
  readonly language: Latin;
  readonly hasNumber: boolean;
  readonly near: StatesNear;
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
  const { text, lower, title, hit, kind, wordStart, inside, isUpper, language, hasNumber, beginning, near } = read;
  const codes = codesOf(inside);
  const isLonger = title.start < wordStart || title.end > hit.end;
  if (hit.row.need === 'council') return isCouncilResolution(lower, title, language, hasNumber);
  if (!isLonger && beginning === '') return false;
  if (isPrivate(lower, title, language)) return false;
  if (language === 'sv') return isSwedishTitle(read, codes, isLonger);
  if (language === 'vi') return isVietnameseTitle(read, codes);
  if (COMPOSED.has(lower.slice(hit.start, hit.end)))
    return areSeveral(codes) || title.end > hit.end || (isUpper && title.start < wordStart);
  if (!isUpper) {
    if (areSeveral(codes)) return true;
    if (hit.row.need !== 'subject') return title.end > hit.end && isJointAbout(lower, hit);
    return title.end > hit.end && (codes.length > 0 || (kind !== 'convention' && isSigned(text, lower, title.start)));
  }
  if (areSeveral(codes) || startsWithPlace(lower, title) || isOfPlace(text, hit)) return true;
  if (hit.row.need === 'subject' && (codes.length > 0 || hasWord(lower, title, STATE_SUBJECTS))) return true;
  if (codes.length > 0 && title.end > hit.end) return true;
  // A name in capitals that tells nothing of states is believed where the text around it does.
  if (!near(hit)) return false;
  if (title.end > hit.end && isListed(text, title)) return true;
  if (hit.row.kind === 'plan' && title.start < wordStart)
    return !hasWord(lower, { start: title.start, end: wordStart }, PLAIN_QUALITIES);
  if (title.end > hit.end)
    return capitalsIn(text, { start: hit.end, end: title.end }) > 1 || hasOpener(lower, hit.end, 'to');
  return (
    title.start < wordStart &&
    NAMED_BEFORE.has(lower.slice(hit.start, hit.end)) &&
    !hasWord(lower, { start: title.start, end: wordStart }, PLAIN_QUALITIES)
  );
}

/** Words of kind that a name of its own in capitals may stand before: the Gdańsk Memorandum. */
const NAMED_BEFORE: ReadonlySet<string> = new Set([
  'memorandum',
  'agreement',
  'treaty',
  'accord',
  'accords',
  'pact',
  'declaration',
  'joint declaration',
  'joint statement',
  'code of conduct',
  'charter',
]);

/** joint statement on climate, joint declaration on the Arctic. */
const isJointAbout = (lower: string, { start, end }: Span): boolean =>
  lower.startsWith('joint ', start) && (lower.startsWith(' on ', end) || lower.startsWith(' concerning ', end));

/** Treaty of Portsmouth. */
const isOfPlace = (text: string, { start, end, row }: Hit<AgreementRow>): boolean =>
  row.kind === 'treaty' && end - start === 6 && text.startsWith(' of ', end) && isCapitalised(text, end + 4);

function capitalsIn(text: string, { start, end }: Span): number {
  let capitals = 0;
  for (let word = wordAfter(text, start); word && word.end <= end; word = wordAfter(text, word.end))
    if (isCapitalised(text, word.start)) capitals++;
  return capitals;
}

/** Words of kind that name an instrument by themselves, whatever their case. */
const COMPOSED: ReadonlySet<string> = new Set(
  ENGLISH_INSTRUMENTS.filter(
    ({ kind, word }) =>
      word.includes(' ') && (kind === 'memorandum' || kind === 'letter-of-intent' || kind === 'exchange-of-notes'),
  ).map(({ word }) => word),
);

const hasOpener = (lower: string, at: number, opener: string): boolean => lower.startsWith(` ${opener} the `, at);

/** Calls `test` with each word of a stretch until it holds. */
function someWord(lower: string, { start, end }: Span, test: (word: string) => boolean): boolean {
  let at = start;
  while (at < end) {
    const word = wordAfter(lower, at);
    if (!word) {
      at++;
      continue;
    }
    if (word.start >= end) return false;
    const key = lower.slice(word.start, Math.min(word.end, end));
    if (test(key) || (key.includes('-') && key.split('-').some(test))) return true;
    at = word.end;
  }
  return false;
}

const hasWord = (lower: string, title: Span, words: ReadonlySet<string>): boolean =>
  someWord(lower, title, word => words.has(word));

const startsWithPlace = (lower: string, title: Span): boolean => {
  const first = wordAfter(lower, title.start);
  if (!first || first.start !== title.start) return false;
  return (
    ENGLISH_PLACES.has(lower.slice(first.start, first.end)) ||
    lower.startsWith('north atlantic', title.start) ||
    lower.startsWith('new york', title.start)
  );
};

const isPrivate = (lower: string, title: Span, language: Latin): boolean =>
  language === 'en' && hasWord(lower, title, PRIVATE_WORDS);

/** Whether a verb of signing stands among the four words before. */
function isSigned(text: string, lower: string, start: number): boolean {
  const { signing } = ENGLISH_TITLES;
  let at = start;
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(text, at);
    if (!word) return false;
    if (signing.has(lower.slice(word.start, word.end))) return true;
    at = word.start;
  }
  return false;
}

function isSwedishTitle(
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
const isDefiniteForm = (word: string): boolean =>
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

function isVietnameseTitle({ text, lower, title, hit, isUpper }: Read, codes: readonly string[]): boolean {
  if (title.end === hit.end) return false;
  const next = wordAfter(text, hit.end);
  // Bản ghi nhớ (MOU) về …
  if (!next) return lower.slice(hit.end, title.end).includes(' về ');
  const opener = lower.slice(next.start, next.end);
  const isNamed =
    opener === 'về' ||
    opener === 'giữa' ||
    opener === 'hợp' ||
    opener === 'khung' ||
    lower.slice(hit.end, title.end).includes(' về ');
  if (areSeveral(codes)) return true;
  if (hit.row.need === 'parties') return isUpper && (codes.length > 0 || !opensSentence(text, title.start));
  if (hit.row.need === 'joint') {
    if (!isUpper || !(isNamed || codes.length > 0)) return false;
    // A capital that the sentence begins with is no evidence.
    return !opensSentence(text, title.start) || codes.length > 0 || hasSubject(lower, title, VIETNAMESE_STATE_SUBJECTS);
  }
  return isNamed || codes.length > 0 || isCapitalised(text, next.start) || (isUpper && title.end - hit.end > 8);
}

const hasSubject = (lower: string, { start, end }: Span, subjects: readonly string[]): boolean => {
  const title = lower.slice(start, end);
  return subjects.some(subject => title.includes(subject));
};

/** Fördraget i Nystad. */
function placeEnd(text: string, from: number): number {
  const place = text.startsWith(' i ', from) ? wordAfter(text, from + 2) : undefined;
  return place && isCapitalised(text, place.start) && !isDigit(text.charCodeAt(place.start)) ? place.end : from;
}

/**
 * Whether a title fills a line, a cell or a member of a list, where nobody writes about common things:
 *
 *   1996:14 | Avtal om miljöskydd | Estland
 *             ^^^^^^^^^^^^^^^^^^^
 */
function isListed(text: string, { start, end }: Span): boolean {
  let before = start;
  while (start - before < 24 && before > 0 && LIST_MARKS.includes(text[before - 1]!)) before--;
  const isOpen = before === 0 || isLineEnd(text.charCodeAt(before - 1)) || CELL_EDGES.includes(text[before] ?? '');
  if (!isOpen) return false;
  const next = text[end] === ' ' ? text[end + 1] : text[end];
  return next === undefined || CELL_ENDS.includes(next);
}
const LIST_MARKS = '0123456789 .:)|\t-–—•*·';
const CELL_EDGES = '|\t';
const CELL_ENDS = ',;|(\t\n\r–—';

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

/** Where the number behind a resolution ends: 2397, 1718 (2006), ES-11/1. */
function resolutionEnd(text: string, from: number): number {
  let word = wordAfter(text, from);
  if (
    word &&
    (text.startsWith('No', word.start) || text.startsWith('số', word.start) || text.startsWith('nr', word.start))
  )
    word = wordAfter(text, text[word.end] === '.' ? word.end + 1 : word.end);
  if (!word) return from;
  let hasDigit = false;
  for (let at = word.start; at < word.end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) hasDigit = true;
    else if (text[at] !== '/' && text[at] !== '-' && !(unit >= 0x41 && unit <= 0x5a)) return from;
  }
  if (!hasDigit) return from;
  const bracket =
    text.startsWith(' (', word.end) && text[word.end + 6] === ')' && isDigit(text.charCodeAt(word.end + 2));
  return bracket ? word.end + 7 : word.end;
}

const COUNCIL_BEHIND = [
  ' of the security council',
  ' of the un security',
  ' of the united nations security',
  ' of the general assembly',
];
const VIETNAMESE_COUNCILS = [
  ' của hội đồng bảo an liên hợp quốc',
  ' của hội đồng bảo an',
  ' của đại hội đồng liên hợp quốc',
  ' hội đồng bảo an liên hợp quốc',
];

/** FN:s säkerhetsråds resolution 2397: up to two words before, the council and whose it is. */
function councilStart(lower: string, wordStart: number): number {
  let start = wordStart;
  for (let count = 0; count < 2; count++) {
    const word = wordBefore(lower, start);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    if (!COUNCILS.sv.some(council => key.startsWith(council))) break;
    start = word.start;
  }
  return start;
}

const COUNCILS: Readonly<Record<Latin, readonly string[]>> = {
  en: ['security council', 'general assembly', 'unsc', 'unscr', 'human rights council', 'united nations', 'un '],
  sv: ['säkerhetsråd', 'generalförsamling', 'fn'],
  vi: ['hội đồng bảo an', 'đại hội đồng', 'liên hợp quốc'],
};

function isCouncilResolution(lower: string, title: Span, language: Latin, hasNumber: boolean): boolean {
  const words = lower.slice(title.start, Math.min(lower.length, title.end + (language === 'vi' ? 50 : 0)));
  // resolution 2664 (2022): number and year together are the Security Council's.
  if (hasNumber && lower[title.end - 1] === ')') return true;
  return COUNCILS[language].some(council => words.includes(council)) && (hasNumber || language !== 'vi');
}

/** Kinds whose words mean much else: they stand for an instrument only behind one of their kind. */
const LOOSE_ANAPHORS: ReadonlySet<AgreementKind> = new Set(['declaration', 'statement', 'plan', 'treaty']);

/** the memorandum, these agreements, detta avtal, avtalet, Bản ghi nhớ này. */
function anaphorOf({ lower, hit, wordStart, kind, language, title, isUpper }: Read): AgreementCandidate | undefined {
  const { grammar } = LIMITS[language];
  if (hit.row.need === 'council') return undefined;
  const isLoose = hit.row.need === 'parties' && kind === hit.row.kind;
  if (isLoose && !LOOSE_ANAPHORS.has(kind)) return undefined;
  const cue = { start: hit.start, end: hit.end };
  const base = { cue, kind, parties: [], subject: '', language } as const;
  if (language === 'vi') {
    const behind = wordAfter(lower, hit.end);
    const isBare =
      isUpper && title.end === hit.end && (!behind || grammar.stops.has(lower.slice(behind.start, behind.end)));
    if (!behind || !grammar.anaphorsBehind.has(lower.slice(behind.start, behind.end)))
      return isBare ? { ...base, start: hit.start, end: hit.end, anaphor: 'one', needsAntecedent: true } : undefined;
    const before = wordBefore(lower, hit.start);
    const several = before && grammar.anaphorsBefore.get(lower.slice(before.start, before.end));
    return {
      ...base,
      start: several ? before!.start : hit.start,
      end: behind.end,
      anaphor: several ?? 'one',
      needsAntecedent: LOOSE_ANAPHORS.has(kind) && kind !== 'treaty',
    };
  }
  // The Treaty of the Two Rivers is a title, not one before it.
  if (title.end > hit.end || (language === 'en' && lower.startsWith(' of the ', hit.end))) return undefined;
  const before = wordBefore(lower, wordStart);
  const determiner =
    before && before.end === wordStart - 1
      ? grammar.anaphorsBefore.get(lower.slice(before.start, before.end))
      : undefined;
  const word = lower.slice(hit.start, hit.end);
  const isPlural = (word.endsWith('s') && !word.endsWith('notes')) || word.endsWith('na');
  if (determiner) {
    if (
      language === 'en' &&
      (determiner === 'several') !== isPlural &&
      lower.slice(before!.start, before!.end) !== 'the' &&
      !word.startsWith('memoranda')
    )
      return undefined;
    // Of a licence's own "this Agreement" nothing is known that it could stand for.
    const always = kind === 'memorandum' && language === 'en' && word.includes(' ');
    return {
      ...base,
      start: before!.start,
      end: hit.end,
      anaphor: determiner === 'several' || isPlural || word.startsWith('memoranda') ? 'several' : 'one',
      needsAntecedent: !always,
    };
  }
  if (language !== 'sv' || !isDefiniteForm(word)) return undefined;
  return {
    ...base,
    start: wordStart,
    end: hit.end,
    anaphor: word === 'avtalen' || word.endsWith('na') || word === 'fördragen' ? 'several' : 'one',
    needsAntecedent: true,
  };
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

import * as english from '../../lexicon/en/officials';
import type { RankRow, TitlePart } from '../../lexicon/officials';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import { isDigit, isLatinLetter } from '../../text/script';
import { type Span, span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { Cue, Hit } from '../cues';
import { type Affix, suffixTable, wordEndingAt } from './affix';
import {
  connectorStarting,
  countryEnding,
  countryStarting,
  honorificStarting,
  isCapitalAt,
  isShoutedAt,
  partEnding,
  partStarting,
  suffixEnd,
  wordEnd,
  wordStart,
} from './latin-words';
import type { Title, TitleRow } from './parsed-title';

const compounding = new Set(swedish.COMPOUNDING);

const lexica = [
  ['en', english.RANK_ROWS],
  ['sv', swedish.RANK_ROWS],
  ['vi', vietnamese.RANK_ROWS],
] as const;

/** Before about 1950 hyphens join the syllables of a Vietnamese word: Bộ-trưởng, Đại-tá. */
const writingsOf = (language: Language, words: readonly string[]): readonly string[] =>
  language === 'vi' ? words.flatMap(word => (word.includes(' ') ? [word, word.replaceAll(' ', '-')] : [word])) : words;

/** The words of rank of the three languages as cues; a word that two share (minister, general) is one cue. */
export const latinCues: readonly Cue<TitleRow>[] = (() => {
  const cues = new Map<string, Cue<TitleRow>>();
  for (const [language, rows] of lexica)
    for (const row of rows)
      for (const word of writingsOf(language, row.words)) {
        const known = cues.get(word)?.row;
        cues.set(word, {
          word,
          row: known ? withLanguage(known, titleRow(language, row)) : titleRow(language, row),
          endsCompounds: compounding.has(word),
        });
      }
  return [...cues.values()];
})();

/** A word's row with its row in another language; the first of two in the same language counts. */
function withLanguage(known: TitleRow, row: TitleRow): TitleRow {
  const [language] = row.languages;
  if (known.languages.includes(language!)) return known;
  return { ...known, languages: [...known.languages, language!], elsewhere: [...(known.elsewhere ?? []), row] };
}

/** A hit with the row that its word has in the language of the text. */
function inLanguage(hit: Hit<TitleRow>, language: Language): Hit<TitleRow> {
  const row = hit.row.elsewhere?.find(({ languages }) => languages[0] === language);
  return row ? { ...hit, row } : hit;
}

function titleRow(language: Language, row: RankRow): TitleRow {
  return {
    languages: [language],
    rank: row.rank,
    weight: row.weight,
    field: row.field,
    fieldAlone: row.fieldAlone,
    withField: row.withField,
    isPlural: row.plural === true,
    isDependent: row.dependent === true,
  };
}

const rankWords = new Set(latinCues.map(({ word }) => word));

/** Whether a word in lower case, with the point of a short form, is one of rank: gen. */
export const isRankWord = (word: string): boolean => rankWords.has(word);

const publicRanks = new Set(latinCues.filter(({ row }) => row.weight === 'strong').map(({ word }) => word));

/** Whether a word of rank in lower case is borne only by people in a public role. */
export const isPublicRank = (word: string): boolean => publicRanks.has(word);

const compoundFields = suffixTable(
  swedish.COMPOUND_FIELDS.flatMap(part => part.words.map(word => [word, part] as const)),
);
const privateBodies = new Set(english.PRIVATE_BODIES);
const AND = suffixTable([' and', ' och', ' &', '- och', ' och', ' và', ','].map(word => [word, word] as const));

const MOST_PARTS = 8;
const MOST_WORDS = 18;
const BLANK = 0x20;
const COMMA = 0x2c;

/** What is gathered of a title on the way out from its rank. */
interface Growing {
  start: number;
  end: number;
  field: string | undefined;
  effect: TitlePart['effect'];
  isPublic: boolean;
  country: (Span & { readonly value: string }) | undefined;
  isPrivate: boolean;
}

/** Where the word of rank that begins at an offset ends; undefined where none does. */
export type RankEnd = (at: number) => number | undefined;

/**
 * Composes the title around a word of rank: from Minister back over Deputy and Permanent, and on over of Foreign Affairs.
 * @param language of the text there, among those that have the word.
 * @param floor where the title may begin at the earliest.
 * @param rankEnd tells of words of rank: another title begins there.
 */
export function latinTitle(
  view: TextView,
  found: Hit<TitleRow>,
  language: Language,
  floor: number,
  rankEnd: RankEnd,
): Title | undefined {
  const hit = inLanguage(found, language);
  const { row } = hit;
  const title: Growing = {
    start: hit.start,
    end: hit.end,
    field: row.field,
    effect: undefined,
    isPublic: row.field !== undefined,
    country: undefined,
    isPrivate: false,
  };
  if (!takeCompound(view, hit, title)) return undefined;
  title.end = suffixEnd(view.lower, hit.end);
  const rankStart = title.start;
  growLeft(view, title, floor);
  const inFront = title.country;
  growRight(view, hit, language, title, rankEnd);
  title.end = suffixEnd(view.lower, title.end);
  if (title.isPrivate && row.weight !== 'strong') return undefined;
  const outer = span(Math.min(title.start, inFront?.start ?? title.start), title.end);
  return {
    start: title.start,
    end: title.end,
    language,
    cue: span(rankStart, hit.end),
    rank: row.withField && title.field !== undefined ? row.withField : row.rank,
    field: title.field ?? row.fieldAlone,
    effect: title.effect,
    weight: row.weight,
    isPublic: title.isPublic,
    isPlural: row.isPlural || (language === 'vi' && standsBefore(view.lower, title.start, PLURALS)),
    country: title.country?.value,
    countrySpan: title.country && span(title.country.start, title.country.end),
    outer,
  };
}

/** Takes the first members of a Swedish compound: försvars of försvarsminister; utrikes- och försvarsminister whole. */
function takeCompound(view: TextView, hit: Hit<TitleRow>, title: Growing): boolean {
  const { text, lower } = view;
  if (hit.start === 0 || !isLatinLetter(text.charCodeAt(hit.start - 1))) {
    // vice-minister is a cue of its own; non-minister and co-chair are something else.
    return (
      !(text.charCodeAt(hit.start - 1) === 0x2d && isLatinLetter(text.charCodeAt(hit.start - 2))) ||
      takeHyphened(view, hit, title)
    );
  }
  const field = wordEndingAt(lower, hit.start, compoundFields);
  const start = wordStart(text, hit.start);
  // Any word before -minister and -ambassadör is a field.
  if (!field && !(COMPOUNDS_OF_ANY.has(hit.row.rank) && hit.start - start > 2)) return false;
  if (field && start < field.start && text.charCodeAt(field.start - 1) !== 0x2d) return false;
  title.start = start;
  title.field = field?.value.field ?? title.field;
  title.isPublic = true;
  if (lower.endsWith('- och ', start) || lower.startsWith('- och ', start - 6))
    title.start = wordStart(text, start - 6);
  return true;
}

const COMPOUNDS_OF_ANY: ReadonlySet<string> = new Set(['minister', 'ambassador']);

/** Klimat-minister, ex-President: the member before a hyphen must be one of a title's. */
function takeHyphened({ text, lower }: TextView, hit: Hit<TitleRow>, title: Growing): boolean {
  const part = partEnding(lower, hit.start - 1) ?? partEnding(lower, hit.start);
  if (!part) return false;
  title.start = wordStart(text, hit.start - 1);
  title.isPublic ||= part.value.sort !== 'modifier';
  title.effect = part.value.effect;
  return true;
}

function growLeft({ text, lower }: TextView, title: Growing, floor: number): void {
  let at = title.start;
  for (let count = 0; count < MOST_PARTS; count++) {
    const before = text.charCodeAt(at - 1);
    if (at <= floor + 1 || (before !== BLANK && before !== 0x2d)) return;
    const country = countryEnding(text, at - 1);
    if (country && country.start >= floor) {
      title.isPublic = true;
      title.country = { start: country.start, end: genitiveEnd(text, country), value: country.value };
      return;
    }
    const part = partEnding(lower, at - 1) ?? joinedPart(lower, at - 1) ?? genitivePart(lower, at - 1);
    if (!part || part.start < floor) return;
    at = part.start;
    title.start = at;
    if (part.value.sort !== 'modifier') title.isPublic = true;
    title.field ??= part.value.field;
    title.effect ??= part.value.effect;
  }
}

/** Foreign and of Foreign and Defence Minister. */
function joinedPart(lower: string, end: number): Affix<TitlePart> | undefined {
  const and = wordEndingAt(lower, end, AND);
  const part = and && and.value !== ',' ? partEnding(lower, and.start) : undefined;
  return part && part.value.sort === 'field' ? part : undefined;
}

/** ministry's of the ministry's spokeswoman. */
function genitivePart(lower: string, end: number): Affix<TitlePart> | undefined {
  if (lower[end - 1] !== 's' || !"'’".includes(lower[end - 2] ?? ' ')) return undefined;
  const part = partEnding(lower, end - 2);
  return part?.value.sort === 'body' ? part : undefined;
}

/** Where Japan of Japan's ends. */
function genitiveEnd(text: string, { start, end }: Span): number {
  const length = end - start;
  if (length > 2 && text[end - 1] === 's' && "'’:".includes(text[end - 2]!)) return end - 2;
  return end;
}

/** Behind the rank: of Foreign Affairs of the Socialist Republic of Viet Nam; för den parlamentariska alliansen …; Bộ Quốc phòng. */
function growRight(view: TextView, hit: Hit<TitleRow>, language: Language, title: Growing, rankEnd: RankEnd): void {
  const { text, lower } = view;
  let at = title.end;
  // Behind English and Swedish ranks only of, for, för, av … lead on; a Vietnamese rank is followed by its field at once.
  let isOpen = language === 'vi';
  let lastConnector = '';
  let isFirst = true;
  if (language === 'en' && text.charCodeAt(at) === COMMA && COMMANDS.has(hit.row.rank)) {
    const body = bodyBehindComma(view, at);
    if (isBodyBehindComma(view, at)) {
      isOpen = true;
      at++;
    } else if (body > at) {
      title.isPublic = true;
      title.end = body;
      return;
    }
  }
  for (let count = 0; count < MOST_WORDS; count++) {
    const start = at + 1;
    // A consul stands in Cục Lãnh sự, but holds no office there.
    if (
      text.charCodeAt(at) !== BLANK ||
      (!isFirst && rankEnd(start) !== undefined && !isSectionName(language, lower, at))
    )
      return;
    if (text[start] === '(') {
      const length = text.slice(start, start + 9).indexOf(')');
      if (!isOpen || length < 0) return;
      at = start + length + 1;
      continue;
    }
    const country = countryStarting(text, start);
    // Ấn Độ is a state, Ấn Độ Dương an ocean.
    const isLonger = language === 'vi' && country !== undefined && (partStarting(lower, start)?.end ?? 0) > country.end;
    if (country && !isLonger && (isOpen || language !== 'sv')) {
      if (!isOpen && language === 'en') return;
      takeCountry(view, country, lastConnector, title);
      at = country.end;
      lastConnector = '';
      isFirst = false;
      continue;
    }
    if (isCapitalAt(text, lower, start) || lower.startsWith('the ', start)) if (honorificStarting(lower, start)) return;
    const connector = connectorStarting(lower, start);
    if (connector && isConnectorHere(language, connector.value, isOpen, view, start, hit.row.rank)) {
      const leadsToHolder =
        SERVES.has(connector.value) || (hit.row.rank === 'spokesperson' && SPEAKS_FOR.has(connector.value));
      if (leadsToHolder && isHolderAhead(view, connector.end + 1, rankEnd)) return;
      isOpen = true;
      lastConnector = connector.value;
      at = connector.end;
      continue;
    }
    if (!isOpen) return;
    const part = partStarting(lower, start);
    if (part && isPartHere(view, part, language)) {
      title.isPublic ||= part.value.sort !== 'modifier';
      title.field ??= part.value.field;
      at = title.end = part.end;
      lastConnector = '';
      isFirst = false;
      continue;
    }
    if (language === 'vi') {
      const number = numberEnd(text, start);
      if (number > start) {
        at = title.end = number;
        continue;
      }
      const ahead = title.isPublic || hit.row.weight === 'bound' ? vietnameseNameAhead(view, start, rankEnd) : start;
      if (ahead > start) title.end = ahead - 1;
      if (VIETNAMESE_PRIVATE.some(body => lower.startsWith(body, start))) title.isPrivate = true;
      return;
    }
    const end = wordEnd(text, start);
    if (end === start) return;
    if (privateBodies.has(lower.slice(start, end))) title.isPrivate = true;
    if (isCapitalAt(text, lower, start)) {
      const taken = capitalsOfTitle(view, start, lastConnector !== '', language);
      if (taken === start) return;
      if (privateBodies.has(lower.slice(wordStart(text, taken), taken))) title.isPrivate = true;
      at = title.end = taken;
    } else if (
      language === 'sv'
        ? isLowerWordOfTitle(lower, start, end)
        : language === 'en' && lastConnector !== '' && lastConnector !== 'and'
    )
      at = title.end = end;
    else return;
    lastConnector = '';
    isFirst = false;
  }
}

const SECTIONS = ['cục', 'vụ', 'tổng cục', 'ban'];
const isSectionName = (language: Language, lower: string, end: number): boolean =>
  language === 'vi' &&
  SECTIONS.some(word => lower.startsWith(word, end - word.length)) &&
  partStarting(lower, end + 1) !== undefined;

/** Where a number of a body (Quân khu 4) ends. */
function numberEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at)) && at - start < 4) at++;
  return at - start < 4 && !isLatinLetter(text.charCodeAt(at)) && !'/-.:%'.includes(text[at] ?? ' ') ? at : start;
}

const MOST_AHEAD = 9;
const VIETNAMESE_PRIVATE = vietnamese.PRIVATE_BODIES;
const vietnameseSurnames = new Set(vietnamese.SURNAMES);
const endsVietnameseTitle = new Set(vietnamese.NO_TITLE_WORDS);
const PLURALS = ['các ', 'hai ', 'những '];

const standsBefore = (lower: string, start: number, words: readonly string[]): boolean =>
  words.some(word => start >= word.length && lower.startsWith(word, start - word.length));

/**
 * Where the name begins behind words of a body that no lexicon has: Nguyễn Văn Lịch of Tổng cục Hải quan Nguyễn Văn Lịch.
 * @returns the start where there is none: a name by itself, the words of a sentence.
 */
function vietnameseNameAhead(view: TextView, start: number, rankEnd: RankEnd): number {
  const { text, lower } = view;
  for (let at = start, count = 0; count < MOST_AHEAD; count++) {
    const end = wordEnd(text, at);
    if (end === at || rankEnd(at) !== undefined) return start;
    const word = lower.slice(at, end);
    const isCapital = isCapitalAt(text, lower, at);
    const isNextCapital = text.charCodeAt(end) === BLANK && isCapitalAt(text, lower, end + 1);
    if (isCapital && isNextCapital && vietnameseSurnames.has(word)) return at;
    if (endsVietnameseTitle.has(word) || honorificStarting(lower, at)) return start;
    // The first word must be a body's rather than a name's: Hải quan, UBND.
    const isName = isCapital && (isNextCapital || text.charCodeAt(end) !== BLANK);
    if (count === 0 && isName && end - at > 1 && !isCapitalAt(text, lower, at + 1)) return start;
    if (text.charCodeAt(end) !== BLANK) return start;
    at = end + 1;
  }
  return start;
}

/** What ends the name of an office's body behind a comma: Director, Southeast Asia Division. */
const BODY_NOUNS = new Set(english.BODY_NOUNS);

/** Where the body behind a comma ends; the comma's offset where something else follows. */
function bodyBehindComma({ text, lower }: TextView, comma: number): number {
  let at = comma + 2;
  if (text.charCodeAt(comma + 1) !== BLANK || !isCapitalAt(text, lower, at)) return comma;
  let body = comma;
  for (let count = 0; count < 8; count++) {
    const end = wordEnd(text, at);
    const word = lower.slice(at, end);
    if (end === at || !(isCapitalAt(text, lower, at) || word === 'and' || word === 'of' || word === 'for')) break;
    if (BODY_NOUNS.has(word)) body = end;
    if (text.charCodeAt(end) !== BLANK) break;
    at = end + 1;
  }
  return body;
}

/** Whose body may follow behind a comma: commander, U.S. 7th Fleet. */
const COMMANDS = new Set([
  'commander',
  'deputy-commander',
  'chief-of-staff',
  'chief-of-defence',
  'deputy-director',
  'director',
  'director-general',
  'deputy-director-general',
  'adviser',
  'councillor',
  'spokesperson',
  'assistant-minister',
]);

const isBodyBehindComma = ({ text, lower }: TextView, at: number): boolean =>
  text.startsWith(', ', at) &&
  isCapitalAt(text, lower, at + 2) &&
  (countryStarting(text, at + 2) !== undefined || partStarting(lower, at + 2)?.value.sort === 'body');

const DIPLOMATIC: ReadonlySet<string> = new Set([
  'ambassador',
  'consul-general',
  'consul',
  'minister-plenipotentiary',
  'charge-d-affaires',
]);
const EN_OPENERS = new Set(['of', 'for', 'to', 'in charge of', 'on', 'at']);
const SV_OPENERS = new Set(['för', 'i', 'av', 'till', 'vid', 'på', 'hos']);

/** Whether a connector leads on in the title: of opens it, and goes on only within it. */
function isConnectorHere(
  language: Language,
  word: string,
  isOpen: boolean,
  view: TextView,
  at: number,
  rank: string,
): boolean {
  const { text, lower } = view;
  // Thủ tướng Nước Cộng hòa Pháp: before its state the word may have its capital.
  if (word === 'nước' && countryStarting(text, at + word.length + 1)) return true;
  // To Lam is a name.
  if (isCapitalAt(text, lower, at) && !isCapitalAt(text, lower, at + 1)) return false;
  // Consul-General in Sydney
  if (!isOpen && word === 'in') return language === 'en' && DIPLOMATIC.has(rank);
  if (!isOpen) return language === 'en' ? EN_OPENERS.has(word) : language === 'sv' && SV_OPENERS.has(word);
  // A capital one opens a sentence or a name (De Gaulle), but not in a line of capitals.
  return !isCapitalAt(text, lower, at) || isShoutedAt(view, at);
}

/** What leads from a post to whom it serves. */
const SERVES: ReadonlySet<string> = new Set(['to', 'hos', 'till', 'của']);
const SPEAKS_FOR: ReadonlySet<string> = new Set(['for', 'för']);

/** Words from a connector to the name of the minister served: Foreign Minister Elina. */
const MOST_AHEAD_TO_HOLDER = 6;

/**
 * Whether somebody else's office and name follow: Defence Minister John Healey of press secretary to Defence Minister
 * John Healey. An office without its holder (State Secretary to the Minister for Defence) belongs to the title, and so
 * does one in the Swedish definite form: in statssekreterare hos försvarsministern Peter Sandwall he is the secretary.
 */
function isHolderAhead({ text, lower }: TextView, start: number, rankEnd: RankEnd): boolean {
  let hasRank = false;
  for (let at = start, count = 0; count < MOST_AHEAD_TO_HOLDER; count++) {
    const end = wordEnd(text, at);
    if (end === at) return false;
    const rank = rankWithin(at, end, rankEnd);
    if (rank) hasRank = true;
    else if (hasRank) return isCapitalAt(text, lower, at) && !partStarting(lower, at);
    else if (!partStarting(lower, at) && !countryStarting(text, at)) return false;
    const next = rank?.end ?? end;
    if (text.charCodeAt(next) !== BLANK || (rank && definiteRanks.has(lower.slice(rank.start, next)))) return false;
    at = next + 1;
  }
  return false;
}

/** The Swedish words of rank with the article at their end: ministern, sekreteraren. */
const definiteRanks: ReadonlySet<string> = (() => {
  const words = new Set(swedish.RANK_ROWS.flatMap(row => row.words));
  return new Set(
    [...words].filter(word => word.endsWith('n') && (words.has(word.slice(0, -1)) || words.has(word.slice(0, -2)))),
  );
})();

/** The word of rank that ends a word or goes on behind it: minister of försvarsminister, Prime Minister from Prime on. */
function rankWithin(start: number, end: number, rankEnd: RankEnd): Span | undefined {
  for (let at = start; at < end; at++) {
    const found = rankEnd(at);
    if (found !== undefined && found >= end) return span(at, found);
  }
  return undefined;
}

/** In Vietnamese a part counts only in its own writing: Quốc phòng, not Quốc Phòng of a name. */
function isPartHere({ text, lower }: TextView, part: Affix<TitlePart>, language: Language): boolean {
  if (language !== 'vi') return true;
  const blank = text.slice(part.start, part.end).indexOf(' ');
  return (
    part.value.sort === 'region' ||
    blank < 0 ||
    // châu Á, UBND TP
    !isCapitalAt(text, lower, part.start) ||
    isCapitalAt(text, lower, part.start + 1) ||
    !isCapitalAt(text, lower, part.start + blank + 1) ||
    part.end - part.start > 9
  );
}

/** A state in the title is the one served where it ends it or bears the genitive, not between two (mellan Japan och Vietnam). */
function takeCountry({ text }: TextView, country: Affix<string>, connector: string, title: Growing): void {
  title.isPublic = true;
  const isPair =
    connector === 'and' ||
    connector === 'och' ||
    connector === 'và' ||
    connector === 'mellan' ||
    connector === 'tại' ||
    connector === 'to' ||
    connector === 'i';
  if (!title.country && !isPair)
    title.country = { start: country.start, end: genitiveEnd(text, country), value: country.value };
  if (isPair && connector !== 'tại' && connector !== 'to' && connector !== 'i' && connector !== 'mellan')
    title.country = undefined;
  title.end = country.end;
}

/** How much of a run of capitalised unknown words is the title's: Tokyo of Governor of Tokyo Koike Yuriko. */
function capitalsOfTitle(view: TextView, start: number, isBehindConnector: boolean, language: Language): number {
  const { text, lower } = view;
  if (!isBehindConnector) return start;
  const ends: number[] = [];
  let at = start;
  while (ends.length < 5 && isCapitalAt(text, lower, at)) {
    if (ends.length > 0 && (countryStarting(text, at) || partStarting(lower, at))) break;
    const end = wordEnd(text, at);
    ends.push(end);
    if (text.charCodeAt(end) !== BLANK) break;
    at = end + 1;
  }
  if (ends.length <= 1) return ends[0] ?? start;
  if (language === 'vi') return start;
  // Governor of Rio Branco Jorge Almada
  if (ends.length === 4 && !vietnameseSurnames.has(lower.slice(ends[0]! + 1, ends[1]!))) return ends[1]!;
  return ends.length === 2 ? ends[1]! : ends[0]!;
}

const endsSwedishTitle = new Set(swedish.NO_TITLE_WORDS);
const isLowerWordOfTitle = (lower: string, start: number, end: number): boolean =>
  !endsSwedishTitle.has(lower.slice(start, end));

import { ENGLISH_BACK_JOINERS } from '../lexicon/en/title-edges';
import { BEHIND_NAME, HONORIFICS_BEHIND } from '../lexicon/ja/officials';
import { BEING, NAME_SUFFIXES, PLACE_OPENERS, PLACE_PREPOSITIONS, SAYING } from '../lexicon/names/latin-names';
import { isRomaji } from '../names/romaji';
import { cut } from '../text/cut';
import { isAsciiCapital, isCapitalAt, isDigit, isKanji, isKatakana, isLatinLetter } from '../text/script';
import { type Span, span } from '../text/span';
import type { TextView } from '../text/view';
import { type Cue, type Hit, scanFew } from './cues';
import type { AgreementMention, InitiativeMention, MeetingMention, OfficialMention } from './mention';
import { isNameAndWord, isNameOrWord, isVietnameseSurname } from './official/latin-name';
import { isPublicRank, isRankWord } from './official/latin-ranks';
import { honorificEnding, isShoutedAt, lettersStart } from './official/latin-words';
import { surnameLength } from './official/surnames';
import type { Found, ReadingContext } from './reader';
import { namesByBeginning, slippedName } from './slipped';

type Official = Found<OfficialMention>;
type Titled = Found<AgreementMention> | Found<MeetingMention> | Found<InitiativeMention>;

/** A form to be found again: the mention that introduced it, and how much of the form is the name. */
interface Form {
  readonly first: Official | Titled;
  /** `near` the first word of a full name that may stand there with a slip, `bare` a surname by itself, `acting` one that a verb follows, `called` a part that needs an honorific in front, `honoured` one that has it behind. */
  readonly sort: 'full' | 'near' | 'honoured' | 'bare' | 'acting' | 'called' | 'title';
  /** Length of the honorific that the form ends in: 1 of グエン氏. */
  readonly honorific: number;
  /** Whether the form is made of the initials of a title, so that it must stand in capitals: RAA. */
  readonly isInitials: boolean;
}

const MIDDLE_DOT = 0x30fb;
/** Names that end so take no s in the Swedish genitive. */
const SIBILANTS = 'sxz';
const SHORTEST_SURNAME = 3;

/**
 * The second pass: forms that the document itself introduced (full names, bracketed short forms, acronyms), found again
 * where they stand without a cue.
 * @param found what the readers found.
 */
export function introduced({ view, languageAt }: ReadingContext, found: readonly Found[]): Found[] {
  const forms = formsOf(view, found);
  if (forms.size === 0) return [];
  const namesAlike = namesByBeginning(view.lower, found);
  for (const [word, [first]] of namesAlike)
    if (!forms.has(word)) forms.set(word, { first, sort: 'near', honorific: 0, isInitials: false });
  const cues: Cue<Form>[] = [...forms].map(([word, row]) => ({ word, row }));
  const hits = scanFew(view.lower, cues);
  const isTaken = occupancy(found);
  const again: Found[] = [];
  let last = -1;
  for (const hit of hits) {
    const alike = namesAlike.get(view.lower.slice(hit.start, hit.end));
    const slipped = alike && slippedName(view, hit.start, alike);
    if (hit.row.sort === 'near' && !slipped) continue;
    const end = slipped?.end ?? hit.end - hit.row.honorific;
    if (hit.start < last || isTaken(hit.start, end, hit.row.first.type)) continue;
    if (!slipped && !standsAlone(view, hit)) continue;
    // Holmströms besök, but the Kennedys.
    if (hit.row.sort === 'bare' && hit.row.honorific > 0 && languageAt(hit.start) !== 'sv') continue;
    again.push(mentionAgain(view, hit, span(hit.start, end), slipped !== undefined));
    last = Math.max(hit.end, end);
  }
  return again;
}

/** The forms worth looking for; of two that share a spelling the first mention's. */
function formsOf({ text, lower }: TextView, found: readonly Found[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  const add = (word: string, first: Form['first'], sort: Form['sort'], honorific = 0, isInitials = false) => {
    if (!forms.has(word)) forms.set(word, { first, sort, honorific, isInitials });
  };
  // A document repeats its names: what one of them added, the next need not add again.
  const titles = new Set<string>();
  const fullNames = new Set<string>();
  const japaneseNames = new Set<string>();
  const doubtful = new Set<string>();
  for (const mention of found) {
    if (mention.type === 'date') continue;
    if (mention.type !== 'official') {
      if (!isDistinct(mention, text) || titles.has(mention.title)) continue;
      titles.add(mention.title);
      for (const initials of initialsOf(mention)) add(initials, mention, 'title', 0, true);
      add(lower.slice(mention.start, mention.end), mention, 'title');
      continue;
    }
    const { name } = mention;
    const isLatin = isLatinLetter(name.charCodeAt(0));
    if (!isLatin && (mention.extent === 'full' ? fullNames : japaneseNames).has(name)) continue;
    const word = lower.slice(mention.start, mention.end);
    if (mention.extent === 'full') {
      fullNames.add(name);
      for (const form of [word, ...otherSpacing(word)]) add(form, mention, 'full');
    }
    if (!isLatin) {
      japaneseNames.add(name);
      for (const part of mention.extent === 'part' ? [name] : partsOf(name))
        for (const honorific of HONORIFICS_BEHIND) add(part + honorific, mention, 'honoured', honorific.length);
      continue;
    }
    const { surnames, others, acting } = latinParts(mention);
    // A surname beside an everyday word (General Assuan) must act or recur before it counts by itself.
    const cue = lower.slice(mention.provenance.cue.start, mention.provenance.cue.end);
    if (mention.extent === 'part' && !isPublicRank(cue) && !doubtful.has(word)) {
      doubtful.add(word);
      for (const part of surnames) add(part.toLowerCase(), mention, 'acting');
      continue;
    }
    for (const part of surnames) {
      if (forms.get(part.toLowerCase())?.sort === 'acting') forms.delete(part.toLowerCase());
      add(part.toLowerCase(), mention, 'bare');
      if (!SIBILANTS.includes(part[part.length - 1]!)) add(`${part.toLowerCase()}s`, mention, 'bare', 1);
      add(`${part.toLowerCase()}氏`, mention, 'honoured', 1);
    }
    for (const part of acting ?? []) add(part.toLowerCase(), mention, 'acting');
    for (const part of others) add(part.toLowerCase(), mention, 'called');
  }
  return forms;
}

/** Whether a title says enough to be known again: not 覚書 alone, nor a word of two letters. */
function isDistinct(mention: Titled, text: string): boolean {
  const length = mention.end - mention.start;
  if (mention.type === 'agreement') {
    if (mention.anaphor) return false;
    if (!mention.subject && mention.parties.length === 0 && !isAcronym(text, mention)) return false;
  }
  return isAcronym(text, mention) ? length >= 2 : length >= (isKatakana(text.charCodeAt(mention.start)) ? 3 : 4);
}

const isAcronym = (text: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++)
    if (!isAsciiCapital(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) return false;
  return true;
};

/**
 * The acronyms that the words of an English title in capitals make, in lower case: raa of Reciprocal Access Agreement, sofa
 * and sfa of Status of Forces Agreement. A state in front is no part of them.
 */
function initialsOf({ type, title, end, provenance }: Titled): string[] {
  if (type !== 'agreement' || provenance.cue.end !== end) return [];
  const words = title.split(/[ -]/).slice(-MOST_INITIALS);
  let from = words.length;
  while (from > 0 && (ENGLISH_BACK_JOINERS.has(words[from - 1]!) || CAPITALISED.test(words[from - 1]!))) from--;
  const acronyms: string[] = [];
  for (let first = from; first <= words.length - 3; first++) {
    const rest = words.slice(first);
    if (!CAPITALISED.test(rest[0]!)) continue;
    const small = rest.filter(word => CAPITALISED.test(word));
    for (const some of [rest, small])
      if (some.length > 2)
        acronyms.push(
          some
            .map(word => word[0])
            .join('')
            .toLowerCase(),
        );
  }
  return acronyms;
}

const MOST_INITIALS = 8;
const CAPITALISED = /^[A-Z][a-z]{1,30}$/;

/** The parts by which a Japanese text calls somebody again: 岸 of 岸信夫, ファン and ザン of ファン・ヴァン・ザン. */
function partsOf(name: string): string[] {
  if (isKanji(name.charCodeAt(0))) {
    const blank = name.indexOf(' ');
    const length = blank > 0 ? blank : surnameLength(name);
    return length > 0 ? [name.slice(0, length)] : [];
  }
  const parts = name.split('・');
  return [parts[0]!, parts[parts.length - 1]!].filter(part => part.length > 1);
}

/** A kanji name with the blank that it lacks, or without the one that it has: 林 芳正, 林芳正. */
function otherSpacing(name: string): string[] {
  if (!isKanji(name.charCodeAt(0))) return [];
  if (name.includes(' ')) return [name.split(' ').join('')];
  const length = surnameLength(name);
  return length > 0 && length < name.length ? [`${name.slice(0, length)} ${name.slice(length)}`] : [];
}

/** Kyung-wha of Kang Kyung-wha. */
const KOREAN_GIVEN = /^[A-Z][a-z]{1,6}-[a-z]{1,6}$/;

/** Where the surname stands first, also in Latin letters. */
const SURNAME_FIRST = new Set(['JP', 'KR', 'KP', 'CN', 'TW']);

interface LatinParts {
  readonly surnames: string[];
  readonly others: string[];
  /** What needs a verb behind it: Hieu said. */
  readonly acting?: string[];
}

/**
 * The parts of a Latin name: those that stand for somebody alone (Hegseth of Pete Hegseth, von der Leyen), and those
 * that need an honorific (Mr. Giang of Phan Van Giang, since An Giang is a province).
 */
function latinParts({ name, extent, country }: Official): LatinParts {
  const words = name.split(' ').filter(word => !NAME_SUFFIXES.includes(word) && word.length > 1);
  const plain = words.filter(word => !word.endsWith('.') && word[0] !== word[0]!.toLowerCase());
  if (extent === 'part') return { surnames: plain, others: [] };
  const shouted = plain.find(word => word.length > 2 && word === word.toUpperCase());
  if (shouted && plain.some(word => word !== word.toUpperCase())) return { surnames: [shouted], others: [] };
  const from = words.findIndex(word => word[0] === word[0]!.toLowerCase());
  if (from > 0) return { surnames: [words.slice(from).join(' ')], others: [] };
  const last = plain[plain.length - 1];
  if (last === undefined) return { surnames: [], others: [] };
  // A Vietnamese name's parts stand for nobody by themselves, but papers in English call people by the last of them.
  if (plain.length > 2 && isVietnameseSurname(plain[0]!.toLowerCase()))
    return { surnames: [], others: [plain[0]!], acting: [last] };
  const isJapanese = words.length === 2 && words.every(isRomaji);
  if (SURNAME_FIRST.has(country ?? '') || KOREAN_GIVEN.test(last) || isJapanese)
    return { surnames: [plain[0]!, last], others: [] };
  // Malmer Stenquist of Maria Malmer Stenquist. Hayashi of Hayashi Yoshi: who acts is called by a surname, wherever it stands.
  const double = plain.length === 3 && words.length === 3 ? [plain.slice(1).join(' ')] : [];
  const first = plain[0]!;
  return { surnames: [last, ...double], others: [first], acting: isNameOrWord(first.toLowerCase()) ? [] : [first] };
}

/** Whether a hit is no part of a longer word or of somebody else's name. */
function standsAlone({ text, lower }: TextView, { start, end, row }: Hit<Form>): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const first = text.charCodeAt(start);
  if (isKanji(first)) {
    if (isKanji(before)) return false;
    if (row.sort === 'full' && isKanji(after) && !BEHIND_NAME.includes(text[end]!)) return false;
  } else if (isKatakana(first)) {
    if (isKatakana(before) || before === MIDDLE_DOT) return false;
  }
  const last = text.charCodeAt(end - 1);
  if (isKatakana(last) && (isKatakana(after) || (after === MIDDLE_DOT && row.sort !== 'title'))) return false;
  if (!isLatinLetter(first)) return true;
  if (row.first.type !== 'official') {
    if (!row.isInitials && !isAcronym(text, row.first)) return true;
    // Two capitals mean much else: the TA.
    if (!isAcronym(text, span(start, end)) || (row.isInitials && isShoutedAt({ text, lower }, start))) return false;
    return end - start > 2 || lower.startsWith('the ', start - 4);
  }
  if (!isCapitalAt(text, row.sort === 'bare' ? lettersStart(text, end) : start)) return false;
  if (row.sort === 'full') return true;
  const honorific = honorificEnding(lower, start - 1);
  // Ambassador Grew and Mrs. Grew
  if (honorific && WIVES.has(honorific.value) && !isCalled(lower, row.first, WIVES)) return false;
  if (honorific) return true;
  if (row.sort === 'acting') {
    const isPerson = isSaid(lower, end) || (row.first.extent === 'part' && isAmongPeople(text, lower, start, end));
    return isPerson && isSurnameHere({ text, lower }, start, end);
  }
  return row.sort === 'honoured' || (row.sort === 'bare' && isSurnameHere({ text, lower }, start, end));
}

/** Honorifics of an official's wife, unless the official herself is called so. */
const WIVES: ReadonlySet<string> = new Set(['mrs', 'mrs.']);

const isCalled = (lower: string, { phrase }: Official, honorifics: ReadonlySet<string>): boolean =>
  [...honorifics].some(word => lower.startsWith(`${word} `, phrase.start));

/** A bare surname counts where it is no everyday word and no neighbour makes another name of it: Hegseth said. */
function isSurnameHere({ text, lower }: Pick<TextView, 'text' | 'lower'>, start: number, end: number): boolean {
  if (end - start < SHORTEST_SURNAME) return false;
  const word = lower.slice(start, end);
  // thanked Price: a capital within the sentence, or a verb behind, makes an everyday word a name.
  if (isNameOrWord(word) && !(isNameAndWord(word) && (isWithinSentence(text, start) || isSaid(lower, end))))
    return false;
  if (text[end] === ' ' && isCapitalAt(text, end + 1)) return false;
  // Gen. Dan Caine where a Nakatani Gen is told of.
  if (text[end] === '.' && isRankWord(lower.slice(start, end + 1))) return false;
  if ('-–@._/'.includes(text[start - 1] ?? ' ') || '-–@_/'.includes(text[end] ?? ' ')) return false;
  if (text[start - 1] !== ' ') return true;
  // Anna Hegseth is somebody else; But Hegseth is not.
  const before = lettersStart(text, start - 1);
  if (placeOpeners.has(lower.slice(before, start - 1))) return false;
  return !isCapitalAt(text, before) || isNameOrWord(lower.slice(before, start - 1));
}

const placeOpeners = new Set(PLACE_OPENERS);

/** Whether a word in lower case stands in front. */
function isWithinSentence(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 2);
  return text[start - 1] === ' ' && isLatinLetter(before) && !isCapitalAt(text, lettersStart(text, start - 1));
}

const saying = new Set(SAYING);
const being = new Set(BEING);
const isSaid = (lower: string, end: number): boolean => saying.has(wordBehind(lower, end));

/** The word behind a blank at an offset; empty where another sign stands. */
function wordBehind(lower: string, end: number): string {
  if (lower[end] !== ' ') return '';
  let stop = end + 1;
  while (isLatinLetter(lower.charCodeAt(stop)) && stop - end < 14) stop++;
  return lower.slice(end + 1, stop);
}

/** Hume was cautious, replied to by Hume: a surname told with a rank alone (Colonel Hume) that is no place here. */
function isAmongPeople(text: string, lower: string, start: number, end: number): boolean {
  if (being.has(wordBehind(lower, end))) return true;
  return isWithinSentence(text, start) && !placing.has(lower.slice(lettersStart(text, start - 1), start - 1));
}
const placing = new Set(PLACE_PREPOSITIONS);

/** Answers whether a stretch is told already by a mention of the same type; asked in the order of the text. */
function occupancy(found: readonly Found[]): (start: number, end: number, type: Found['type']) => boolean {
  const next = new Map<Found['type'], number>();
  return (start, end, type) => {
    let at = next.get(type) ?? 0;
    while (at < found.length && (found[at]!.type !== type || found[at]!.end <= start)) at++;
    next.set(type, at);
    return at < found.length && found[at]!.start < end;
  };
}

function mentionAgain({ text, lower }: TextView, hit: Hit<Form>, at: Span, isSlip: boolean): Found {
  const { first, sort } = hit.row;
  const provenance = { reader: 'introduced', cue: at };
  if (first.type !== 'official') return { ...first, ...at, title: cut(text, at.start, at.end), provenance };
  const honorific = honorificEnding(lower, at.start - 1);
  return {
    type: 'official',
    start: at.start,
    end: at.end,
    region: 'body',
    name: cut(text, at.start, at.end),
    extent: sort === 'full' || isSlip ? 'full' : 'part',
    roleSpans: [],
    role: undefined,
    countrySpan: undefined,
    country: undefined,
    phrase: span(honorific ? honorific.start : at.start, Math.max(hit.end, at.end)),
    provenance,
  };
}

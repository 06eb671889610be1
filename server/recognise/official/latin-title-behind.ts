import * as english from '../../lexicon/en/officials';
import * as swedish from '../../lexicon/sv/officials';
import type { Language } from '../../text/language';
import { isCapitalAt } from '../../text/script';
import type { TextView } from '../../text/view';
import type { Hit } from '../cues';
import type { WordAt } from '../word-lookup';
import { bodyBehindCommaEnd, hasBodyBehindComma, isBodyBehindComma } from './body-behind-comma';
import { type GrowingTitle, genitiveEnd, type RankEnd } from './growing-title';
import { isHolderAhead } from './holder-ahead';
import { namedBodyEnd } from './latin-body';
import { isParticle, isVietnameseSurname } from './latin-name';
import { connectorStarting, countryStarting, honorificStarting, partStarting, wordEnd, wordStart } from './latin-words';
import { joinsStates, leadsOn, leadsToHolder, leadsToState } from './title-connector';
import type { TitleRow } from './title-row';
import { unknownFieldEnd } from './unknown-field';
import {
  bodyNameEnd,
  isSectionName,
  isWrittenAsPart,
  numberEnd,
  privateBodyEnd,
  vietnameseNameAhead,
} from './vietnamese-body';

const MOST_WORDS = 18;
const BLANK = 0x20;
const COMMA = 0x2c;

/** A title on its way behind its rank. */
interface Reading {
  readonly view: TextView;
  readonly hit: Hit<TitleRow>;
  readonly language: Language;
  readonly title: GrowingTitle;
  readonly rankEnd: RankEnd;
  /** How far it is read: behind English and Swedish connectors and brackets further than the title reaches. */
  at: number;
  /** Whether of, för and the like have opened what the rank is for; a Vietnamese rank is followed by it at once. */
  isOpen: boolean;
  /** The connector right before, empty where something else stands there. */
  connector: string;
  /** Whether nothing but connectors has been read. */
  isFirst: boolean;
}

/** Takes what begins at an offset: gives whether the title may go on behind it, undefined where something else stands there. */
type Step = (reading: Reading, start: number) => boolean | undefined;

/** Behind the rank: of Foreign Affairs of the Socialist Republic of Viet Nam; för den parlamentariska alliansen …; Bộ Quốc phòng. */
export function growRight(
  view: TextView,
  hit: Hit<TitleRow>,
  language: Language,
  title: GrowingTitle,
  rankEnd: RankEnd,
): void {
  const isOpen = language === 'vi';
  const reading = { view, hit, language, title, rankEnd, at: title.end, isOpen, connector: '', isFirst: true };
  if (!passesComma(reading)) return;
  for (let count = 0; count < MOST_WORDS && mayGoOn(reading); count++) {
    const start = reading.at + 1;
    let goesOn: boolean | undefined;
    for (const step of STEPS) if (goesOn === undefined) goesOn = step(reading, start);
    if (goesOn !== true) return;
  }
}

/** Whether a word follows that does not begin another title. */
function mayGoOn({ view: { text, lower }, language, rankEnd, at, isFirst }: Reading): boolean {
  if (text.charCodeAt(at) !== BLANK) return false;
  // A consul stands in Cục Lãnh sự, but holds no office there.
  return isFirst || rankEnd(at + 1) === undefined || isSectionName(language, lower, at);
}

/** Takes in the body behind a comma of commander, U.S. 7th Fleet; gives whether the title may go on. */
function passesComma(reading: Reading): boolean {
  const { view, hit, language, title, rankEnd, at } = reading;
  if (language !== 'en' || view.text.charCodeAt(at) !== COMMA || !hasBodyBehindComma(hit.row.rank)) return true;
  if (isBodyBehindComma(view, at)) {
    reading.isOpen = true;
    reading.at++;
    return true;
  }
  const body = bodyBehindCommaEnd(view, at, rankEnd);
  if (body === at) return true;
  title.isPublic = true;
  title.end = body;
  return false;
}

/** Takes the words up to an offset into the title. */
function take(reading: Reading, end: number): true {
  reading.at = reading.title.end = end;
  reading.connector = '';
  reading.isFirst = false;
  return true;
}

/** (Acting) within a title. */
const bracket: Step = (reading, start) => {
  const { text } = reading.view;
  if (text[start] !== '(') return undefined;
  const length = text.slice(start, start + 9).indexOf(')');
  if (!reading.isOpen || length < 0) return false;
  reading.at = start + length + 1;
  return true;
};

/** A state in the title is the one served where it ends it or bears the genitive, not between two (mellan Japan och Vietnam). */
const state: Step = (reading, start) => {
  const { view, language, title, connector, isOpen } = reading;
  const country = countryStarting(view.text, start);
  if (!country || (!isOpen && language === 'sv')) return undefined;
  // Ấn Độ is a state, Ấn Độ Dương an ocean.
  if (language === 'vi' && (partStarting(view.lower, start)?.end ?? 0) > country.end) return undefined;
  if (!isOpen && language === 'en') return false;
  title.isPublic = true;
  if (joinsStates(connector)) title.country = undefined;
  else if (!title.country && leadsToState(connector)) title.country = served(view.text, country);
  return take(reading, country.end);
};

const served = (text: string, country: WordAt<string>): GrowingTitle['country'] => ({
  start: country.start,
  end: genitiveEnd(text, country),
  value: country.value,
});

/** Mr. and ông begin a name. */
const honorific: Step = ({ view: { text, lower } }, start) =>
  (isCapitalAt(text, start) || lower.startsWith('the ', start)) && honorificStarting(lower, start) ? false : undefined;

/** of, for, för, của; behind it somebody else's office and name may stand. */
const connector: Step = (reading, start) => {
  const { view, hit, language, rankEnd, isOpen } = reading;
  const { rank } = hit.row;
  const found = connectorStarting(view.lower, start);
  if (!found || !leadsOn(language, found.value, isOpen, view, start, rank)) return isOpen ? undefined : false;
  if (leadsToHolder(found.value, rank) && isHolderAhead(view, found.end + 1, rankEnd)) return false;
  reading.isOpen = true;
  reading.connector = found.value;
  reading.at = found.end;
  return true;
};

/** A field, a body or another word that the lexicon has for titles. */
const part: Step = (reading, start) => {
  const { view, language, title } = reading;
  const found = partStarting(view.lower, start);
  // Thứ trưởng Nguyên, Vụ trưởng Phó Bá Hưng: what makes a former or a deputy one stands before the rank, or is small.
  if (language === 'vi' && found?.value.effect && isCapitalAt(view.text, start)) return false;
  if (language === 'vi' && privateBodyEnd(view.lower, start) > (found?.end ?? start)) {
    title.isPrivate = true;
    return false;
  }
  if (!found || (language === 'vi' && !isWrittenAsPart(view, found))) return undefined;
  title.isPublic ||= found.value.sort !== 'modifier';
  title.field ??= found.value.field;
  return take(reading, found.end);
};

/** The number or the own name of a Vietnamese body; of other words only as many as stand before a name. */
const vietnameseBody: Step = (reading, start) => {
  const { view, hit, language, title, rankEnd, at, isFirst } = reading;
  if (language !== 'vi') return undefined;
  const number = numberEnd(view.text, start);
  const end = number > start ? number : at === title.end ? bodyNameEnd(view, at, isFirst) : at;
  if (end > at) {
    reading.at = title.end = end;
    return true;
  }
  const ahead = title.isPublic || hit.row.weight === 'bound' ? vietnameseNameAhead(view, start, rankEnd) : start;
  if (ahead > start) title.end = ahead - 1;
  return false;
};

/** Coastal Administration, Global Water Affairs: an English body or field of which no list has the words but the last. */
const unknownPart: Step = (reading, start) => {
  const { view, language, title, rankEnd } = reading;
  if (language !== 'en') return undefined;
  const body = namedBodyEnd(view, start, rankEnd);
  const end = body > start ? body : unknownFieldEnd(view, start, rankEnd);
  if (end === start) return undefined;
  title.isPublic = true;
  return take(reading, end);
};

const privateBodies = new Set(english.PRIVATE_BODIES);
const endsSwedishTitle = new Set(swedish.NO_TITLE_WORDS);

/** Any other word: Tokyo of Governor of Tokyo, an adjective of Swedish. */
const word: Step = (reading, start) => {
  const { view, language, title, connector } = reading;
  const { text, lower } = view;
  const end = wordEnd(text, start);
  if (end === start) return false;
  if (privateBodies.has(lower.slice(start, end))) title.isPrivate = true;
  if (isCapitalAt(text, start)) {
    const taken = connector === '' ? start : capitalsOfTitle(view, start);
    if (taken === start) return false;
    if (privateBodies.has(lower.slice(wordStart(text, taken), taken))) title.isPrivate = true;
    return take(reading, taken);
  }
  const isOfTitle =
    language === 'sv' ? !endsSwedishTitle.has(lower.slice(start, end)) : connector !== '' && connector !== 'and';
  return isOfTitle && take(reading, end);
};

/** In this order: what a list has goes before what only its writing tells, and a Vietnamese title ends with its body. */
const STEPS: readonly Step[] = [bracket, state, honorific, connector, part, vietnameseBody, unknownPart, word];

/** How much of a run of capitalised unknown words is the title's: Tokyo of Governor of Tokyo Koike Yuriko. */
function capitalsOfTitle({ text, lower }: TextView, start: number): number {
  const ends: number[] = [];
  let at = start;
  while (ends.length < 5 && isCapitalAt(text, at)) {
    if (ends.length > 0 && (countryStarting(text, at) || partStarting(lower, at))) break;
    const end = wordEnd(text, at);
    ends.push(end);
    if (text.charCodeAt(end) !== BLANK) break;
    at = end + 1;
  }
  // Minister for the Sea Jan van der Wiel: before small words of a name stands its first.
  if (ends.length > 1 && at === ends[ends.length - 1]! + 1 && isParticle(lower.slice(at, wordEnd(text, at))))
    return ends[ends.length - 2]!;
  if (ends.length <= 1) return ends[0] ?? start;
  // Governor of Rio Branco Jorge Almada
  if (ends.length === 4 && !isVietnameseSurname(lower.slice(ends[0]! + 1, ends[1]!))) return ends[1]!;
  return ends.length === 2 ? ends[1]! : ends[0]!;
}

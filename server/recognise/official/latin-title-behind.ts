import * as english from '../../lexicon/en/officials';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import { isCapitalAt } from '../../text/script';
import type { TextView } from '../../text/view';
import type { Hit } from '../cues';
import type { WordAt } from '../word-lookup';
import { type GrowingTitle, genitiveEnd, type RankEnd } from './growing-title';
import { isHolderAhead } from './holder-ahead';
import { namedBodyEnd } from './latin-body';
import { isVietnameseSurname } from './latin-name';
import {
  connectorStarting,
  countryStarting,
  honorificStarting,
  isShoutedAt,
  partStarting,
  wordEnd,
  wordStart,
} from './latin-words';
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
import { vietnameseWritings } from './vietnamese-writings';

const privateBodies = new Set(english.PRIVATE_BODIES);
const MOST_WORDS = 18;
const BLANK = 0x20;
const COMMA = 0x2c;

/** Behind the rank: of Foreign Affairs of the Socialist Republic of Viet Nam; för den parlamentariska alliansen …; Bộ Quốc phòng. */
export function growRight(
  view: TextView,
  hit: Hit<TitleRow>,
  language: Language,
  title: GrowingTitle,
  rankEnd: RankEnd,
): void {
  const { text, lower } = view;
  let at = title.end;
  // Behind English and Swedish ranks only of, for, för, av … lead on; a Vietnamese rank is followed by its field at once.
  let isOpen = language === 'vi';
  let lastConnector = '';
  let isFirst = true;
  if (language === 'en' && text.charCodeAt(at) === COMMA && COMMANDS.has(hit.row.rank)) {
    const behind = at + ', '.length;
    const body = text.startsWith(', ', at) ? namedBodyEnd(view, behind, rankEnd) : behind;
    if (isBodyBehindComma(view, at)) {
      isOpen = true;
      at++;
    } else if (body > behind) {
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
    if (isCapitalAt(text, start) || lower.startsWith('the ', start)) if (honorificStarting(lower, start)) return;
    const connector = connectorStarting(lower, start);
    if (connector && isConnectorHere(language, connector.value, isOpen, view, start, hit.row.rank)) {
      const leadsToHolder =
        serving.has(connector.value) || (hit.row.rank === 'spokesperson' && speakingFor.has(connector.value));
      if (leadsToHolder && isHolderAhead(view, connector.end + 1, rankEnd)) return;
      isOpen = true;
      lastConnector = connector.value;
      at = connector.end;
      continue;
    }
    if (!isOpen) return;
    const part = partStarting(lower, start);
    // Thứ trưởng Nguyên, Vụ trưởng Phó Bá Hưng: what makes a former or a deputy one stands before the rank, or is small.
    if (language === 'vi' && part?.value.effect && isCapitalAt(text, start)) return;
    if (language === 'vi' && privateBodyEnd(lower, start) > (part?.end ?? start)) {
      title.isPrivate = true;
      return;
    }
    if (part && (language !== 'vi' || isWrittenAsPart(view, part))) {
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
      const named = at === title.end ? bodyNameEnd(view, at, isFirst) : at;
      if (named > at) {
        at = title.end = named;
        continue;
      }
      const ahead = title.isPublic || hit.row.weight === 'bound' ? vietnameseNameAhead(view, start, rankEnd) : start;
      if (ahead > start) title.end = ahead - 1;
      return;
    }
    const body = language === 'en' ? namedBodyEnd(view, start, rankEnd) : start;
    const field = body === start && language === 'en' ? unknownFieldEnd(view, start, rankEnd) : body;
    if (field > start) {
      title.isPublic = true;
      at = title.end = field;
      lastConnector = '';
      isFirst = false;
      continue;
    }
    const end = wordEnd(text, start);
    if (end === start) return;
    if (privateBodies.has(lower.slice(start, end))) title.isPrivate = true;
    if (isCapitalAt(text, start)) {
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
  isCapitalAt(text, at + 2) &&
  (countryStarting(text, at + 2) !== undefined || partStarting(lower, at + 2)?.value.sort === 'body');

const DIPLOMATIC: ReadonlySet<string> = new Set([
  'ambassador',
  'consul-general',
  'consul',
  'minister-plenipotentiary',
  'charge-d-affaires',
]);
const PEERS: ReadonlySet<string> = new Set(['duke', 'marquess', 'count', 'viscount']);
const englishOpeners = new Set(english.OPENERS);
const swedishOpeners = new Set(swedish.OPENERS);
/** What stands before a state's name and with a capital of its own: Vương quốc Thụy Điển. */
const STATE_WORDS: ReadonlySet<string> = new Set(vietnamese.STATE_WORDS.flatMap(vietnameseWritings));

/** Whether a connector leads on in the title: of opens it, and goes on only within it. */
function isConnectorHere(
  language: Language,
  word: string,
  isOpen: boolean,
  view: TextView,
  at: number,
  rank: string,
): boolean {
  const { text } = view;
  // Thủ tướng Nước Cộng hòa Pháp: before its state the word may have its capital.
  if (STATE_WORDS.has(word) && countryStarting(text, at + word.length + 1)) return true;
  // To Lam is a name.
  if (isCapitalAt(text, at) && !isCapitalAt(text, at + 1)) return false;
  // The Marquess of Lansdowne: the place is his name.
  if (!isOpen && word === 'of' && PEERS.has(rank)) return false;
  // Consul-General in Sydney, the Minister in China
  if (!isOpen && word === 'in')
    return (
      language === 'en' &&
      (DIPLOMATIC.has(rank) || (rank === 'minister' && countryStarting(text, at + 'in '.length) !== undefined))
    );
  if (!isOpen) return language === 'en' ? englishOpeners.has(word) : language === 'sv' && swedishOpeners.has(word);
  // A capital one opens a sentence or a name (De Gaulle), but not in a line of capitals.
  return !isCapitalAt(text, at) || isShoutedAt(view, at);
}

/** What leads from a post to whom it serves. */
const serving = new Set([...english.SERVING, ...swedish.SERVING, ...vietnamese.SERVING]);
const speakingFor = new Set([...english.SPEAKING_FOR, ...swedish.SPEAKING_FOR]);

/** A state in the title is the one served where it ends it or bears the genitive, not between two (mellan Japan och Vietnam). */
function takeCountry({ text }: TextView, country: WordAt<string>, connector: string, title: GrowingTitle): void {
  title.isPublic = true;
  // Japan and Vietnam: with a second state neither is the one served.
  if (joining.has(connector)) title.country = undefined;
  else if (!title.country && !notServing.has(connector))
    title.country = { start: country.start, end: genitiveEnd(text, country), value: country.value };
  title.end = country.end;
}

const joining = new Set([...english.JOINTS, ...swedish.JOINTS, ...vietnamese.JOINTS].map(word => word.trim()));
const notServing = new Set([...english.NOT_SERVING, ...swedish.NOT_SERVING, ...vietnamese.NOT_SERVING]);

/** How much of a run of capitalised unknown words is the title's: Tokyo of Governor of Tokyo Koike Yuriko. */
function capitalsOfTitle(view: TextView, start: number, isBehindConnector: boolean, language: Language): number {
  const { text, lower } = view;
  if (!isBehindConnector) return start;
  const ends: number[] = [];
  let at = start;
  while (ends.length < 5 && isCapitalAt(text, at)) {
    if (ends.length > 0 && (countryStarting(text, at) || partStarting(lower, at))) break;
    const end = wordEnd(text, at);
    ends.push(end);
    if (text.charCodeAt(end) !== BLANK) break;
    at = end + 1;
  }
  if (ends.length <= 1) return ends[0] ?? start;
  if (language === 'vi') return start;
  // Governor of Rio Branco Jorge Almada
  if (ends.length === 4 && !isVietnameseSurname(lower.slice(ends[0]! + 1, ends[1]!))) return ends[1]!;
  return ends.length === 2 ? ends[1]! : ends[0]!;
}

const endsSwedishTitle = new Set(swedish.NO_TITLE_WORDS);
const isLowerWordOfTitle = (lower: string, start: number, end: number): boolean =>
  !endsSwedishTitle.has(lower.slice(start, end));

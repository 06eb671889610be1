import * as english from '../../lexicon/en/officials';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import { isBlank, isCapitalAt, isLatinLetter, isLineEnd } from '../../text/script';
import type { TextView } from '../../text/view';
import { suffixWords, wordEndingAt } from '../word-lookup';
import { everydaySurname, type LatinName, latinNameEnding, latinNameStarting } from './latin-name';
import { withSeat } from './latin-peer';
import { isPlausible, isShip } from './latin-plausible';
import { turnedName } from './latin-turned';
import { countryEnding, countryStarting, isPostNominal, LIST_LINKS, OF_STATE, wordEnd, wordStart } from './latin-words';
import { isLineEndBehind, isRowStart, MOST_BLANKS } from './lines';
import type { Title } from './parsed-title';
import { isPeer } from './title-connector';

/* Where the name stands that a title belongs to: behind it, in front of it, or by a clause. */

/** What may stand between two titles of one person, or between a name and the title behind it. */
const LINKS = [...LIST_LINKS, ...english.TITLE_JOINTS, ...vietnamese.TITLE_JOINTS, ' - ', ' – ', ' '];

const ARTICLES = [...english.ARTICLES, ...swedish.ARTICLES];
const LONGEST_LINK = 14;
const postNominals = suffixWords(english.POST_NOMINALS.map(word => ` ${word}`));

const clauses = suffixWords([...english.CLAUSES, ...swedish.CLAUSES, ...vietnamese.CLAUSES]);

const appointing = new Set([...english.APPOINTING, ...swedish.APPOINTING]);

/** Dunmore of Captain Dunmore: a captain may be a cricketer's, unless the text tells of him elsewhere. */
export function slightName(view: TextView, title: Title, next: Title | undefined): LatinName | undefined {
  const { text } = view;
  if (text.charCodeAt(title.end) !== 0x20 || !isCapitalAt(text, title.cue.start) || isShip(view, title))
    return undefined;
  const name = latinNameStarting(view, title.end + 1);
  const isAnother = next !== undefined && name !== undefined && name.end > next.outer.start;
  return name?.extent === 'part' && !name.isDoubtful && !isAnother && text.charCodeAt(name.end) !== HYPHEN
    ? name
    : undefined;
}

const HYPHEN = 0x2d;

/** Leland Brockhurst of Chairman Leland Brockhurst: of a company, unless the text tells of officials. */
export function nameOfBoundTitle(view: TextView, title: Title, next: Title | undefined): LatinName | undefined {
  const { text } = view;
  if (title.language !== 'en' || title.weight !== 'bound' || !isCapitalAt(text, title.cue.start)) return undefined;
  if (text.charCodeAt(title.end) !== 0x20 || title.isPlural) return undefined;
  const name = latinNameStarting(view, title.end + 1);
  if (name?.extent !== 'full' || name.isDoubtful || name.phrase.start < name.start) return undefined;
  const isAnother = next !== undefined && name.end > next.outer.start;
  return isAnother || english.OF_BODY.some(word => text.startsWith(word, name.end)) ? undefined : name;
}

/** Length of the link that leads from one offset to another, -1 where something else stands between. */
export function linkLength(text: string, from: number, to: number): number {
  if (to < from || to - from > LONGEST_LINK) return -1;
  for (const link of LINKS) {
    if (!text.startsWith(link, from)) continue;
    const at = from + link.length;
    if (at === to) return link.length;
    for (const article of ARTICLES) if (at + article.length === to && text.startsWith(article, at)) return link.length;
  }
  return -1;
}

/** What may stand between two names that share a title: of Finland, (Sverige). */
function asideEnd(text: string, end: number): number {
  if (text.startsWith(' (', end)) {
    const length = text.slice(end, end + LONGEST_ASIDE).indexOf(')');
    return length < 0 ? end : end + length + 1;
  }
  const link = OF_STATE.find(word => text.startsWith(word, end));
  return link === undefined ? end : (countryStarting(text, end + link.length)?.end ?? end);
}

const LONGEST_ASIDE = 30;

/** The names that follow a title: one, or after a plural several. */
export function namesBehind(view: TextView, title: Title, next: Title | undefined): LatinName[] {
  const { text } = view;
  const first = firstNameBehind(view, title, next);
  if (!first) return [];
  const names = [SEATED.has(title.rank) && first.extent === 'part' ? withSeat(view, first) : first];
  if (!title.isPlural) return names;
  for (let at = asideEnd(text, first.end); names.length < 8; ) {
    const link = LIST_LINKS.find(one => text.startsWith(one, at));
    const name = link === undefined ? undefined : latinNameStarting(view, at + link.length);
    if (!name) break;
    names.push(name);
    at = asideEnd(text, name.end);
  }
  return names;
}

function firstNameBehind(view: TextView, title: Title, next: Title | undefined): LatinName | undefined {
  const { text, lower } = view;
  const at = title.end;
  const isNext = (name: LatinName) => next !== undefined && name.end > next.outer.start;
  // **Foreign Minister** *Mori Haruka*
  const gap = emphasisEnd(text, at);
  if (text.charCodeAt(gap) === 0x20) {
    const name = latinNameStarting(view, emphasisEnd(text, gap + 1));
    if (name && !isNext(name) && isPlausible(view, title, name, 'direct')) return name;
    const everyday = name || title.language !== 'en' ? undefined : everydaySurname(view, gap + 1);
    if (everyday && isCapitalAt(text, title.start) && isPlausible(view, title, everyday, 'direct')) return everyday;
  }
  // The Marquess of Lansdowne
  const peer =
    isPeer(title.rank) && isCapitalAt(text, title.start) && text.startsWith(' of ', at)
      ? latinNameStarting(view, at + ' of '.length, true)
      : undefined;
  if (peer && !isNext(peer) && text.charCodeAt(peer.end) !== HYPHEN) return peer;
  if (text.startsWith(' (', at)) {
    // The Minister of State for the Armed Forces (Eleanor Whitcombe)
    const name = latinNameStarting(view, at + 2);
    // … and of an archive the surname alone: The Ambassador in Japan (Allison)
    if (
      name &&
      text[name.end] === ')' &&
      (name.extent === 'full' || hasArticle(text, title) || isDefinite(lower, title)) &&
      isPlausible(view, title, name, 'apposed')
    )
      return name;
  }
  const sign = signLength(text, at) || copulaLength(text, title);
  if (sign === 0) return undefined;
  const start = at + sign;
  const name = latinNameStarting(view, start);
  if (!name || isNext(name)) return undefined;
  const isHonoured = name.phrase.start < name.start;
  // X, Minister for Trade of Oman, the Right Hon. Y, Minister of State: the name between belongs to what follows it.
  const isNextOnes = isHonoured && text[at] === ',' && next && linkLength(text, name.end, next.outer.start) > 1;
  // Minister of Health | Ana Reyes, Premier: the cell before has a name of its own.
  const isNextCells = isBlank(text.charCodeAt(at)) && !HAS_SIGN.test(text.slice(at, start));
  if ((isNextOnes || isNextCells) && nameInFront(view, title, 0)) return undefined;
  if (
    !isHonoured &&
    text[at] === ',' &&
    !(
      (hasArticle(text, title) ||
        title.isPlural ||
        title.outer.start < title.start ||
        isDefinite(lower, title) ||
        title.rank === 'counterpart') &&
      ',.):'.includes(text[name.end] ?? '.') &&
      name.extent === 'full'
    )
  )
    return undefined;
  if (!isHonoured && text[at] !== ',' && !(name.extent === 'full' && endsCell(text, name.end))) return undefined;
  return isPlausible(view, title, name, 'apposed') ? name : undefined;
}

/** Peers whose surname a place may follow: Baroness Ingleby of Stoke. */
const SEATED: ReadonlySet<string> = new Set(['baron', 'viscount']);

const HAS_SIGN = /[^\s]/;

/** Length of what leads from an office to who holds it: The Vice-Minister was then Mr. Shigeoka. */
function copulaLength(text: string, title: Title): number {
  const copula = english.COPULAS.find(words => text.startsWith(words, title.end));
  return copula !== undefined && hasArticle(text, title) ? copula.length : 0;
}

/** Behind the asterisks that make a word bold or slanted. */
function emphasisEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === ASTERISK && end - at < 3) end++;
  return end;
}

const ASTERISK = 0x2a;

/** A comma, a colon, a dash or the edge of a table's cell with the blanks around it. */
function signLength(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end)) && end - at < 4) end++;
  const sign = text[end];
  if (sign !== undefined && ',:|–—'.includes(sign)) {
    end++;
    const from = end;
    while (isBlank(text.charCodeAt(end)) && end - from < 3) end++;
    return end - at;
  }
  return text.slice(at, end).includes('\t') || end - at > 1 ? end - at : 0;
}

const endsCell = (text: string, at: number): boolean => {
  let end = at;
  while (isBlank(text.charCodeAt(end)) && end - at < 4) end++;
  return (
    end >= text.length ||
    isLineEnd(text.charCodeAt(end)) ||
    ',.;|(/'.includes(text[end]!) ||
    end - at > 1 ||
    text[at] === '\t'
  );
};

/** ministern, statsrådet: Swedish has its article at the end. */
const isDefinite = (lower: string, { language, cue }: Title): boolean =>
  language === 'sv' && 'nt'.includes(lower[cue.end - 1]!);

/** Where the article in front of a title begins; the title's start where there is none. */
function articleStart(text: string, start: number): number {
  for (const article of ARTICLES) {
    const at = start - article.length;
    // then ambassador ends in no article
    if (at >= 0 && text.startsWith(article, at) && !isLatinLetter(text.charCodeAt(at - 1))) return at;
  }
  return start;
}

/** The of the minister, its of its ambassador, or a genitive: the country's deputy minister. */
export const hasArticle = (text: string, { outer }: Title): boolean =>
  articleStart(text, outer.start) < outer.start ||
  english.POSSESSIVES.some(end => text.startsWith(end, outer.start - end.length));

/** The name in front of a title that explains it: Nguyen Minh Vu, Permanent Deputy Minister …; KISHI Nobuo (Minister of Defense). */
export function nameInFront(view: TextView, title: Title, floor: number): LatinName | undefined {
  const { text } = view;
  let at = articleStart(text, title.outer.start);
  const edge = at;
  while (at > floor && isBlank(text.charCodeAt(at - 1)) && edge - at < MOST_BLANKS) at--;
  const gap = edge - at;
  const sign = text[at - 1] ?? '';
  // Dr. Osei: Ministers have not met. What a speaker says begins behind the colon.
  if (sign === ':' && text[title.end] === ' ' && !isCapitalAt(text, title.end + 1)) return undefined;
  if (sign !== '' && (',(–—:|'.includes(sign) || (sign === '-' && gap > 0 && isBlank(text.charCodeAt(at - 2))))) {
    at--;
    const behind = at;
    while (at > floor && isBlank(text.charCodeAt(at - 1)) && behind - at < 3) at--;
  } else if (!text.slice(at, edge).includes('\t') && gap < 2 && !isNominal(text, title)) return undefined;
  at = beforeAge(text, at);
  // **John McEwing**, Minister
  while (at > floor && text.charCodeAt(at - 1) === ASTERISK) at--;
  const end = beforeNominals(text, at);
  const name = turnedName(view, end, floor) ?? latinNameEnding(view, end, floor);
  if (!name) return undefined;
  const isHonoured = name.phrase.start < name.start;
  if (!isHonoured && (name.extent !== 'full' || isPlace(view.lower, name))) return undefined;
  return isPlausible(view, title, name, 'apposed') ? name : undefined;
}

/** Quy Nhơn of tại Quy Nhơn, Thứ trưởng đã thăm cảng: what a preposition of place leads to is nobody. */
const isPlace = (lower: string, { start }: LatinName): boolean =>
  BEFORE_PLACE.some(word => lower.endsWith(word, start) && !isLatinLetter(lower.charCodeAt(start - word.length - 1)));

const BEFORE_PLACE = ['tại ', 'ở ', 'in ', 'at ', 'near ', 'i ', 'vid '];

/** The names in front of a title that says that they are several: A, B and C, the Foreign Ministers of …; the one next to it first. */
export function namesInFront(view: TextView, title: Title, floor: number): readonly LatinName[] {
  const { text } = view;
  const nearest = nameInFront(view, title, floor);
  const names = nearest ? [nearest] : [];
  while (title.isPlural && names.length > 0 && names.length < MOST_NAMES) {
    const { phrase } = names[names.length - 1]!;
    const link = NAME_LINKS.find(word => text.startsWith(word, phrase.start - word.length));
    const name = link === undefined ? undefined : latinNameEnding(view, phrase.start - link.length, floor);
    if (name?.extent !== 'full') break;
    names.push(name);
  }
  return names;
}

const MOST_NAMES = 8;
/** Between two names of a list. */
const NAME_LINKS = [...LIST_LINKS, ' & '];

/** Where a name ends without the age behind it: Abel Tasker, 61, a former minister. */
function beforeAge(text: string, end: number): number {
  return AGE.test(text.slice(Math.max(0, end - 4), end)) ? end - 4 : end;
}

const AGE = /^, [2-9]\d$/;

/** Where a name ends without the letters behind it: Mark Hale AO RAN. */
function beforeNominals(text: string, end: number): number {
  let at = end;
  for (let count = 0; count < MOST_NOMINALS; count++) {
    const nominal = wordEndingAt(text, at, postNominals);
    if (!nominal) break;
    at = text[nominal.start - 1] === ',' ? nominal.start - 1 : nominal.start;
  }
  return at;
}

const MOST_NOMINALS = 4;

/** Where the letters behind a name end, with their commas: AO, RAN of Mark Hale, AO, RAN. */
export function behindNominals(text: string, end: number): number {
  let at = end;
  for (let count = 0; count < MOST_NOMINALS; count++) {
    const start = text[at] === ',' ? at + 2 : at + 1;
    const stop = wordEnd(text, start);
    if (text.charCodeAt(start - 1) !== 0x20 || !isPostNominal(text.slice(start, stop))) break;
    at = stop;
  }
  return at;
}

/** How near an official must be who stands in the same list. */
export const NEARBY = 160;

/** Aiko Tanabe in a row of a list of officials whose title alone would be too little: Ms. Aiko Tanabe, Deputy Director. */
export function nameInRow(view: TextView, title: Title, floor: number): LatinName | undefined {
  const { text } = view;
  if (title.weight === 'strong' || title.isPublic || !isCapitalAt(text, title.start)) return undefined;
  if (!isLineEndBehind(text, title.end) && !'|;'.includes(text[title.end + 1] ?? ' ')) return undefined;
  const name = nameInFront(view, { ...title, isPublic: true }, floor);
  return name && isRowStart(text, name.phrase.start) ? name : undefined;
}

/** MP of Jonathan Ashdown MP. */
export const isNominal = (text: string, { cue }: Title): boolean =>
  cue.end - cue.start <= 3 && isPostNominal(text.slice(cue.start, cue.end)) && text.charCodeAt(cue.start - 1) === 0x20;

/** The name to which a clause gives the title: Amina Bello, who serves as Deputy Minister; utsett Cecilia Rutger till ambassadör. */
export function nameByClause(view: TextView, title: Title, floor: number): LatinName | undefined {
  const { text, lower } = view;
  const at = articleStart(text, title.outer.start);
  if (text.charCodeAt(at - 1) !== 0x20) return undefined;
  const clause = wordEndingAt(lower, at, clauses);
  let name: LatinName | undefined;
  if (clause) name = latinNameEnding(view, clause.start, floor);
  else {
    const joint = (title.language === 'sv' ? swedish : english).APPOINTED_AS.find(word =>
      lower.startsWith(word, at - word.length),
    );
    if (joint === undefined) return undefined;
    name = latinNameEnding(view, beforeState(text, at - joint.length), floor);
    if (!name || !isAppointed(view, name)) return undefined;
  }
  const isCalled = name && (name.extent === 'full' || name.phrase.start < name.start);
  return name && isCalled && isPlausible(view, title, name, 'apposed') ? name : undefined;
}

/** Whether a verb of appointing stands in front: utsett X, succeeded by X. */
function isAppointed({ text, lower }: TextView, { phrase }: LatinName): boolean {
  const by = BEFORE_APPOINTED.find(word => lower.startsWith(word, phrase.start - word.length));
  const end = phrase.start - (by?.length ?? 1);
  return appointing.has(lower.slice(wordStart(text, end), end));
}

const BEFORE_APPOINTED = [...english.BEFORE_APPOINTED, ...swedish.BEFORE_APPOINTED];

/** Where Aino Lahti of Finland ends without the state. */
function beforeState(text: string, end: number): number {
  const state = countryEnding(text, end);
  const link = state && OF_STATE.find(word => text.startsWith(word, state.start - word.length));
  return link === undefined ? end : state!.start - link.length;
}

/** The surname between two titles of which the second explains it: Count Ayabe, Minister for Foreign Affairs. */
export function nameBetween(view: TextView, title: Title, next: Title): LatinName | undefined {
  const { text } = view;
  if (text.charCodeAt(title.end) !== 0x20 || next.outer.start - title.end > 60) return undefined;
  const name = latinNameStarting(view, title.end + 1);
  if (!name || name.end >= next.outer.start || text.charCodeAt(name.end) !== 0x2c) return undefined;
  const isNext = linkLength(text, name.end, next.outer.start) > 1;
  return isNext && isCapitalAt(text, title.cue.start) && isPlausible(view, next, name, 'apposed') ? name : undefined;
}

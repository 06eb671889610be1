import {
  APPOINTING as ENGLISH_APPOINTING,
  CLAUSES as ENGLISH_CLAUSES,
  POST_NOMINALS,
  SHIPS,
} from '../../lexicon/en/officials';
import { APPOINTING, PARTIES, CLAUSES as SWEDISH_CLAUSES, SHIPS as SWEDISH_SHIPS } from '../../lexicon/sv/officials';
import { CLAUSES as VIETNAMESE_CLAUSES } from '../../lexicon/vi/officials';
import { isBlank, isDigit, isLatinLetter, isLineEnd } from '../../text/script';
import { type Span, span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { Hit } from '../cues';
import type { ReadingContext } from '../reader';
import { prefixTable, suffixTable, wordEndingAt, wordStartingAt } from './affix';
import { addTitles, type Draft, joined } from './draft';
import { isMark, markedNames } from './latin-marks';
import { type LatinName, latinNameEnding, latinNameStarting } from './latin-name';
import { latinTitle } from './latin-title';
import {
  countryEnding,
  countryStarting,
  honorificStarting,
  isCapitalAt,
  isShoutedAt,
  partStarting,
  wordStart,
} from './latin-words';
import { isLineEndBehind, lineEndBefore, lineStartBefore, MOST_BLANKS, nextLineStart, signedBefore } from './lines';
import type { Title, TitleRow } from './parsed-title';

/** What may stand between two titles of one person, or between a name and the title behind it. */
const LINKS = [', and ', ' and ', ', och ', ' och ', ', ', ' - ', ' – ', ' kiêm ', ' và ', ' , ', ' ', ' cum '];
const ARTICLES = ['the ', 'den ', 'a ', 'an ', 'en ', 'The ', 'Den ', 'His ', 'Her '];
const ships = new Set([...SHIPS, ...SWEDISH_SHIPS]);
const LONGEST_LINK = 14;
/** Nobody holds more offices in one breath; beyond, a text only repeats words of rank. */
const MOST_TITLES = 8;
/** Among the first officials of a text a name without its genitive is looked for. */
const MOST_COMPARED = 60;
const GENITIVE = /['’:]?s$/;
const postNominals = suffixTable(POST_NOMINALS.map(word => [` ${word}`, word] as const));
const clauses = suffixTable(
  [...ENGLISH_CLAUSES, ...SWEDISH_CLAUSES, ...VIETNAMESE_CLAUSES].map(word => [word, word] as const),
);
const parties = prefixTable(PARTIES.map(word => [word, word] as const));
const appointing = new Set([...ENGLISH_APPOINTING, ...APPOINTING]);
const ENGLISH_JOINTS = [' as ', ' to be '];
const SWEDISH_JOINTS = [' till ', ' som '];
const OF = [' of the ', ' of ', ' från ', ' của '];
/** A name of a state, not its adjective's or genitive's s behind an apostrophe. */
const FULL_STATE = /^[^'’]{1,60}$/;

/** Reads the officials around titles of English, Swedish and Vietnamese. */
export function latinOfficials(context: ReadingContext, hits: readonly Hit<TitleRow>[]): Draft[] {
  const { view, languageAt } = context;
  const titles = titlesOf(
    view,
    hits.filter(hit => !isMark(hit)),
    languageAt,
  );
  const found: Draft[] = [];
  const unsure: Unsure[] = [];
  let pending: Title[] = [];
  titles.forEach((title, index) => {
    const next = titles[index + 1];
    const last = found[found.length - 1];
    // Richard Marles MP, Deputy Prime Minister: the letters behind the name are no title beside another.
    if (next && isNominal(view.text, title) && linkLength(view.text, title.end, next.outer.start) > 0) return;
    const names = namesBehind(view, title, next);
    if (names.length > 0) {
      const linked = pending.filter(one => one.end < title.start);
      names.forEach((name, place) => {
        const draft = draftOf(view, name, [...linked, title]);
        // Of a list that shares one title only the first name stands beside it.
        if (place > 0) draft.phrase = name.phrase;
        found.push(draft);
      });
      pending = [];
      return;
    }
    const slight = slightName(view, title, next);
    if (slight) unsure.push({ title, name: slight });
    // Supreme Commander Gen. Claesson: the rank leads on to the next, whoever stands before.
    const leadsOn = next !== undefined && next.outer.start === title.end + 1;
    if (last && !leadsOn && isAppended(view, last, title)) {
      addTitles(last, [title]);
      return;
    }
    const floor = last?.phrase.end ?? 0;
    const before = nameInFront(view, title, floor) ?? nameByClause(view, title, floor);
    if (before) {
      found.push(draftOf(view, before, [title]));
      pending = [];
      return;
    }
    // Count Ayabe, Minister of …: the title in front of the name was too little by itself.
    const titled = next === undefined ? undefined : nameBetween(view, title, next);
    if (titled) {
      found.push(draftOf(view, titled, [...pending, title]));
      pending = [];
      return;
    }
    const signer =
      nameOnLineAbove(view, title, floor) ??
      nameOnLineBelow(view, title, next) ??
      (last && title.start - last.phrase.end < NEARBY ? nameInRow(view, title, floor) : undefined);
    if (signer) {
      found.push(draftOf(view, signer, [title]));
      pending = [];
      return;
    }
    pending =
      next && linkLength(view.text, title.end, next.outer.start) >= 0 ? [...pending.slice(1 - MOST_TITLES), title] : [];
  });
  addKnown(view, unsure, found);
  addMarked(context, hits, found);
  return found.map(draft => withoutRelations(withoutGenitive(view.text, draft, found)));
}

/** A surname behind a title that is too little by itself. */
interface Unsure {
  readonly title: Title;
  readonly name: LatinName;
}

/** Dunmore of Captain Dunmore: a captain may be a cricketer's, unless the text tells of him elsewhere. */
function slightName(view: TextView, title: Title, next: Title | undefined): LatinName | undefined {
  const { text, lower } = view;
  if (text.charCodeAt(title.end) !== 0x20 || !isCapitalAt(text, lower, title.cue.start) || isShip(lower, title))
    return undefined;
  const name = latinNameStarting(view, title.end + 1);
  const isAnother = next !== undefined && name !== undefined && name.end > next.outer.start;
  return name?.extent === 'part' && !name.isDoubtful && !isAnother && text.charCodeAt(name.end) !== HYPHEN
    ? name
    : undefined;
}
const HYPHEN = 0x2d;

/** Adds surnames behind slight titles (Chairman Brockhurst) where the text tells of somebody of that name. */
function addKnown(view: TextView, unsure: readonly Unsure[], found: Draft[]): void {
  if (unsure.length === 0) return;
  const known = new Set(
    found.slice(0, MOST_COMPARED).flatMap(({ name }) => {
      const words = view.lower.slice(name.start, name.end).split(' ');
      return [words[0]!, words[words.length - 1]!];
    }),
  );
  const told = new Set(found.map(({ name }) => name.start));
  for (const { title, name } of unsure) {
    const isKnown = known.has(view.lower.slice(name.start, name.end));
    if (isKnown && !told.has(name.start)) found.push(draftOf(view, name, [title]));
  }
}

/** Whose equal or successor somebody is tells that he is an official, but is no office. */
function withoutRelations(draft: Draft): Draft {
  const offices = draft.titles.filter(({ rank }) => rank !== 'counterpart');
  return offices.length === draft.titles.length ? draft : { ...draft, titles: offices };
}

/** Adds those whom something else than a title tells, where no title tells them. */
function addMarked(context: ReadingContext, hits: readonly Hit<TitleRow>[], found: Draft[]): void {
  const marks = hits.filter(isMark);
  if (marks.length === 0) return;
  const told = [...found].sort((a, b) => a.name.start - b.name.start);
  let at = 0;
  for (const name of markedNames(context, marks, told.length > 0)) {
    while (at < told.length && told[at]!.name.end <= name.start) at++;
    if (!(at < told.length && told[at]!.name.start < name.end)) found.push(draftOf(context.view, name, []));
  }
}

/** The Swedish genitive of a name that the text gives without it too: Pål Jonsons besök. */
function withoutGenitive(text: string, draft: Draft, found: readonly Draft[]): Draft {
  const { name, titles } = draft;
  if (text[name.end - 1] !== 's' || titles[0]?.language !== 'sv') return draft;
  const bare = text.slice(name.start, name.end - 1);
  const isKnown = found.slice(0, MOST_COMPARED).some(other => text.slice(other.name.start, other.name.end) === bare);
  return isKnown ? { ...draft, name: span(name.start, name.end - 1) } : draft;
}

/** The titles of the text; a word of rank inside another's title is none of its own. */
function titlesOf(view: TextView, hits: readonly Hit<TitleRow>[], languageAt: ReadingContext['languageAt']): Title[] {
  const titles: Title[] = [];
  let floor = 0;
  hits.forEach((hit, index) => {
    if (hit.start < floor) return;
    const isRank = (at: number) => {
      for (let ahead = index + 1; ahead < hits.length && hits[ahead]!.start <= at; ahead++)
        if (hits[ahead]!.start === at) return true;
      return false;
    };
    const { languages } = hit.row;
    // Maj. and sen. end sentences in Swedish.
    if (
      isAbbreviation(view.lower, hit) &&
      languages.length === 1 &&
      languages[0] === 'en' &&
      !ENGLISH.has(languageAt(hit.start))
    )
      return;
    // Emma Berginger (MP): in Swedish a party, no seat in an English parliament.
    if (
      view.text[hit.start - 1] === '(' &&
      view.text[hit.end] === ')' &&
      !languages.includes('sv') &&
      languageAt(hit.start) === 'sv'
    )
      return;
    const here = languages.length > 1 ? languageAt(hit.start) : languages[0]!;
    const title = latinTitle(view, hit, languages.includes(here) ? here : languages[0]!, floor, isRank);
    if (!title) return;
    titles.push(title);
    floor = title.end;
  });
  return titles;
}

const isAbbreviation = (lower: string, { end }: Hit): boolean => lower.charCodeAt(end - 1) === 0x2e;
/** Japanese texts quote English titles. */
const ENGLISH: ReadonlySet<string> = new Set(['en', 'ja']);

function draftOf(view: TextView, name: LatinName, titles: readonly Title[]): Draft {
  const draft: Draft = {
    name,
    extent: name.extent,
    titles: [],
    aside: 0,
    country: undefined,
    countrySpan: undefined,
    phrase: name.phrase,
    isSide: false,
  };
  addTitles(draft, titles);
  if (!draft.country) {
    const state = countryEnding(view.text, draft.phrase.start - 1);
    if (state && view.text.charCodeAt(state.end) === 0x20 && GENITIVE.test(view.text.slice(state.start, state.end))) {
      draft.country = state.value;
      draft.countrySpan = span(state.start, state.end);
      draft.phrase = joined(draft.phrase, draft.countrySpan);
    }
  }
  takeCountryBehind(view, draft);
  return draft;
}

/** Viet Nam of Prime Minister Pham Minh Chinh of Viet Nam. */
function takeCountryBehind({ text }: TextView, draft: Draft): void {
  const { end } = draft.phrase;
  if (draft.country || end !== draft.name.end) return;
  const link = OF.find(word => text.startsWith(word, end));
  const state = link === undefined ? undefined : countryStarting(text, end + link.length);
  if (!state || !FULL_STATE.test(text.slice(state.start, state.end))) return;
  draft.country = state.value;
  draft.countrySpan = span(state.start, state.end);
  draft.phrase = joined(draft.phrase, state);
}

/** Length of the link that leads from one offset to another, -1 where something else stands between. */
function linkLength(text: string, from: number, to: number): number {
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
  const link = OF.find(word => text.startsWith(word, end));
  return link === undefined ? end : (countryStarting(text, end + link.length)?.end ?? end);
}
const LONGEST_ASIDE = 30;

/** Whether a title goes on about the official just read: X, medlem av …, biträdande minister; X (Minister of …). */
function isAppended(view: TextView, last: Draft, title: Title): boolean {
  if (last.titles.length >= MOST_TITLES) return false;
  const { text } = view;
  const { end } = last.phrase;
  const length = linkLength(text, end, title.outer.start);
  const isBehindTitle = last.titles.some(one => one.start > last.name.start);
  if (length < 0)
    return (
      text.startsWith(' (', end) &&
      title.outer.start <= end + 6 &&
      title.outer.start > end &&
      !text.slice(end, title.outer.start).includes(')')
    );
  const link = text.slice(end, end + length);
  if (link === ' ') return false;
  if (!link.includes(',') && !isBehindTitle) return link.trim() === '–' || link.trim() === '-';
  if (!link.includes(',')) return true;
  if (isBehindTitle && link.trim().length > 1) return false;
  const hasArticle = title.outer.start > end + length;
  return (
    isBehindTitle ||
    !hasArticle ||
    last.titles.every(one => one.weight !== 'strong' || one.rank.includes('general') || one.rank.includes('colonel'))
  );
}

/** The names that follow a title: one, or after a plural several. */
function namesBehind(view: TextView, title: Title, next: Title | undefined): LatinName[] {
  const { text } = view;
  const first = firstNameBehind(view, title, next);
  if (!first) return [];
  const names = [first];
  if (!title.isPlural) return names;
  for (let at = asideEnd(text, first.end); names.length < 8; ) {
    const link = LINKS.find(
      one =>
        (one.includes(',') || one.includes('and') || one.includes('och') || one.includes('và')) &&
        text.startsWith(one, at),
    );
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
  }
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
  const sign = signLength(text, at);
  if (sign === 0) return undefined;
  const start = at + sign;
  const isHonoured = honorificStarting(lower, start) !== undefined;
  const name = latinNameStarting(view, start);
  if (!name || isNext(name)) return undefined;
  // X, Minister for Trade of Oman, the Right Hon. Y, Minister of State: the name between belongs to what follows it.
  const isNextOnes = isHonoured && text[at] === ',' && next && linkLength(text, name.end, next.outer.start) > 1;
  if (isNextOnes && nameInFront(view, title, 0)) return undefined;
  if (
    !isHonoured &&
    text[at] === ',' &&
    !(
      (hasArticle(text, title) ||
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
  return end >= text.length || isLineEnd(text.charCodeAt(end)) || ',.;|(/'.includes(text[end]!) || end - at > 1;
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

const hasArticle = (text: string, { outer }: Title): boolean => articleStart(text, outer.start) < outer.start;

/** The name in front of a title that explains it: Nguyen Minh Vu, Permanent Deputy Minister …; KISHI Nobuo (Minister of Defense). */
function nameInFront(view: TextView, title: Title, floor: number): LatinName | undefined {
  const { text } = view;
  let at = articleStart(text, title.outer.start);
  const edge = at;
  while (at > floor && isBlank(text.charCodeAt(at - 1)) && edge - at < MOST_BLANKS) at--;
  const gap = edge - at;
  const sign = text[at - 1] ?? '';
  if (sign !== '' && (',(–—:|'.includes(sign) || (sign === '-' && gap > 0 && isBlank(text.charCodeAt(at - 2))))) {
    at--;
    const behind = at;
    while (at > floor && isBlank(text.charCodeAt(at - 1)) && behind - at < 3) at--;
  } else if (!text.slice(at, edge).includes('\t') && gap < 2 && !isNominal(text, title)) return undefined;
  // **John McEwing**, Minister
  while (at > floor && text.charCodeAt(at - 1) === ASTERISK) at--;
  const nominal = wordEndingAt(text, at, postNominals);
  const name = latinNameEnding(view, nominal ? nominal.start : at, floor);
  if (!name) return undefined;
  const isHonoured = name.phrase.start < name.start;
  if (name.extent !== 'full' && !isHonoured) return undefined;
  return isPlausible(view, title, name, 'apposed') ? name : undefined;
}

/** How near an official must be who stands in the same list. */
const NEARBY = 160;

/** Aiko Tanabe in a row of a list of officials whose title alone would be too little: Ms. Aiko Tanabe, Deputy Director. */
function nameInRow(view: TextView, title: Title, floor: number): LatinName | undefined {
  const { text, lower } = view;
  if (title.weight === 'strong' || title.isPublic || !isCapitalAt(text, lower, title.start)) return undefined;
  if (!isLineEndBehind(text, title.end) && !'|;'.includes(text[title.end + 1] ?? ' ')) return undefined;
  const name = nameInFront(view, { ...title, isPublic: true }, floor);
  return name && isRowStart(text, name.phrase.start) ? name : undefined;
}

/** Whether only a bullet, a number or a table's edge stands before in the line. */
function isRowStart(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && offset - at < 8 && !isLineEnd(text.charCodeAt(at - 1))) {
    if (!ROW_MARKS.includes(text[at - 1]!)) return false;
    at--;
  }
  return at === 0 || isLineEnd(text.charCodeAt(at - 1));
}
const ROW_MARKS = ' \t|-*•.)(0123456789';

/** MP of Jonathan Ashdown MP. */
const isNominal = (text: string, { cue }: Title): boolean =>
  cue.end - cue.start <= 3 && nominals.has(text.slice(cue.start, cue.end)) && text.charCodeAt(cue.start - 1) === 0x20;
const nominals = new Set(POST_NOMINALS);

/** The name to which a clause gives the title: Amina Bello, who serves as Deputy Minister; utsett Cecilia Rutger till ambassadör. */
function nameByClause(view: TextView, title: Title, floor: number): LatinName | undefined {
  const { text, lower } = view;
  const at = articleStart(text, title.outer.start);
  if (text.charCodeAt(at - 1) !== 0x20) return undefined;
  const clause = wordEndingAt(lower, at, clauses);
  let name: LatinName | undefined;
  if (clause) name = latinNameEnding(view, clause.start, floor);
  else {
    const joint = (title.language === 'sv' ? SWEDISH_JOINTS : ENGLISH_JOINTS).find(word =>
      lower.startsWith(word, at - word.length),
    );
    if (joint === undefined) return undefined;
    name = latinNameEnding(view, at - joint.length, floor);
    const verb = name ? name.phrase.start - 1 : 0;
    if (!name || !appointing.has(lower.slice(wordStart(text, verb), verb))) return undefined;
  }
  return name?.extent === 'full' && isPlausible(view, title, name, 'apposed') ? name : undefined;
}

/** The surname between two titles of which the second explains it: Count Ayabe, Minister for Foreign Affairs. */
function nameBetween(view: TextView, title: Title, next: Title): LatinName | undefined {
  const { text } = view;
  if (text.charCodeAt(title.end) !== 0x20 || next.outer.start - title.end > 60) return undefined;
  const name = latinNameStarting(view, title.end + 1);
  if (!name || name.end >= next.outer.start || text.charCodeAt(name.end) !== 0x2c) return undefined;
  const isNext = linkLength(text, name.end, next.outer.start) > 1;
  return isNext && isCapitalAt(text, view.lower, title.cue.start) && isPlausible(view, next, name, 'apposed')
    ? name
    : undefined;
}

/** The name that fills the line above a title which fills its own: the foot of a treaty or letter. */
function nameOnLineAbove(view: TextView, title: Title, floor: number): LatinName | undefined {
  const { text } = view;
  const start = lineStartBefore(text, title.outer.start);
  if (start <= 0 || !isLineEndBehind(text, title.end)) return undefined;
  let end = lineEndBefore(text, start);
  if (text.charCodeAt(end - 1) === 0x29) end = signedBefore(text, end);
  const name = end > floor ? latinNameEnding(view, end, floor) : undefined;
  return name?.extent === 'full' &&
    lineStartBefore(text, name.phrase.start) >= 0 &&
    isPlausible(view, title, name, 'apposed')
    ? name
    : undefined;
}

/** The name that fills the line below a title which fills its own. */
function nameOnLineBelow(view: TextView, title: Title, next: Title | undefined): LatinName | undefined {
  const { text } = view;
  if (lineStartBefore(text, title.outer.start) < 0 || !isLineEndBehind(text, title.end)) return undefined;
  let start = nextLineStart(text, title.end);
  if (text[start] === '(') {
    const length = text.slice(start, start + LONGEST_ASIDE).indexOf(')');
    if (length < 0) return undefined;
    start = nextLineStart(text, start + length + 1);
  }
  if (next && next.outer.start <= start) return undefined;
  const name = latinNameStarting(view, start);
  return name?.extent === 'full' && isLineEndBehind(text, name.end) && isPlausible(view, title, name, 'apposed')
    ? name
    : undefined;
}

/**
 * Whether title and name make an official. An everyday word (president, general, head) needs a state, a body or a field
 * with it, or a capital and the name right behind it.
 */
function isPlausible(view: TextView, title: Title, name: LatinName, place: 'direct' | 'apposed'): boolean {
  const { text, lower } = view;
  if (isShip(lower, title) || isNamedAfter(lower, title, name, place)) return false;
  // 10:27 PM Tadashi
  if (
    title.cue.end - title.cue.start === 2 &&
    (isDigit(text.charCodeAt(title.cue.start - 2)) || isDigit(text.charCodeAt(title.cue.start - 1)))
  )
    return false;
  if (title.rank === 'counterpart' && name.extent === 'part' && name.phrase.start === name.start) return false;
  if (title.weight === 'strong') return !name.isDoubtful || title.isPublic;
  if (name.isDoubtful) return false;
  if (place === 'direct' && name.extent === 'full' && SHOUTED.has(title.rank) && isShoutedAt(view, name.start))
    return true;
  // Major Peter Crane
  if (title.weight === 'bound' && !title.isPublic && !isOfBody(lower, name))
    return (
      MILITARY.has(title.rank) &&
      name.extent === 'full' &&
      isCapitalAt(text, lower, title.cue.start) &&
      !isShouted(text, lower, name)
    );
  if (title.weight === 'bound')
    return (
      (title.isPublic || isOfBody(lower, name)) &&
      (place === 'apposed' ||
        name.extent === 'full' ||
        name.phrase.start < name.start ||
        isCapitalAt(text, lower, title.cue.start))
    );
  if (title.isPublic) return true;
  if (place === 'apposed')
    return (
      (name.phrase.start < name.start && HONOURED.has(title.rank)) ||
      (name.extent === 'full' && ALWAYS_PUBLIC.has(title.rank) && isOver(text, title.end))
    );
  // General PulseAudio Discussion is a heading.
  if (name.extent === 'part' && text[name.end] === ' ' && isCapitalAt(text, lower, name.end + 1)) return false;
  return (
    place === 'direct' &&
    // Swedish writes its titles small.
    (isCapitalAt(text, lower, title.cue.start) || (title.language === 'sv' && name.extent === 'full')) &&
    name.end - name.start > 2 &&
    (!isShouted(text, lower, name) || text[name.end] === ':' || !isShouted(text, lower, title.cue))
  );
}

/** Whether no word follows that makes something else of a title: general manager. */
const isOver = (text: string, end: number): boolean =>
  text.charCodeAt(end) !== 0x20 ||
  [' of ', ' in ', ' at ', ' och ', ' and ', ' ('].some(word => text.startsWith(word, end));

/** Weak words, since everyday ones, that behind a name and a comma still tell a public office. */
const ALWAYS_PUBLIC: ReadonlySet<string> = new Set([
  'general',
  'brigadier-general',
  'colonel',
  'lieutenant-colonel',
  'major',
  'captain',
  'lieutenant',
  'sergeant',
  'warrant-officer',
  'governor',
  'mayor',
  'judge',
  'member-of-parliament',
  'crown-prince',
  'envoy',
  'head-of-government',
  'diplomatic-secretary',
]);

/** Everyday words that before two names tell an office even in a line of capitals, where GENERAL and DIRECTOR head lists. */
const SHOUTED: ReadonlySet<string> = new Set([
  'head-of-state',
  'deputy-head-of-state',
  'head-of-government',
  'minister',
  'member-of-parliament',
  'committee-chair',
  'captain',
  'colonel',
  'governor',
]);

/** What a Mr. may be called whom nobody calls a private person: Mr. Bohlen, Counselor. */
const HONOURED: ReadonlySet<string> = new Set(['councillor', 'diplomatic-secretary', 'envoy', 'member-of-parliament']);

/** (M) of ordföranden Ulf Brink (M). */
const isPartyBehind = (lower: string, { end }: LatinName): boolean =>
  lower.startsWith(' (', end) && wordStartingAt(lower, end + 1, parties) !== undefined;

/** Whether a party or a body stands behind the name: Chairman Li of the National Assembly. */
const isOfBody = (lower: string, name: LatinName): boolean =>
  isPartyBehind(lower, name) ||
  OF_BODY.some(
    of => lower.startsWith(of, name.end) && partStarting(lower, name.end + of.length)?.value.sort === 'body',
  );
const OF_BODY = [' of the ', ' of '];

/** The carrier Admiral Kuznetsov is no officer. */
function isShip(lower: string, { outer }: Title): boolean {
  const end = outer.start - 1;
  return lower.charCodeAt(end) === 0x20 && ships.has(lower.slice(wordStart(lower, end), end));
}

/** the Admiral Benbow: with its article a bare rank and a surname are the name of a ship or an inn. */
const isNamedAfter = (lower: string, title: Title, name: LatinName, place: 'direct' | 'apposed'): boolean =>
  place === 'direct' &&
  name.extent === 'part' &&
  name.phrase.start === name.start &&
  MILITARY.has(title.rank) &&
  title.start === title.cue.start &&
  lower.startsWith('the ', title.outer.start - 4);
const MILITARY: ReadonlySet<string> = new Set([
  'general',
  'colonel',
  'major',
  'captain',
  'lieutenant',
  'commander',
  'marshal',
]);

/** In capitals throughout: GENERAL PUBLIC LICENSE. */
const isShouted = (text: string, lower: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) === lower.charCodeAt(at) && text[at] !== ' ') return false;
  return true;
};

import { COUNTRIES } from '../../lexicon/countries';
import {
  ASKING,
  ATTENDING,
  DEPUTIES,
  PARTIES as ENGLISH_PARTIES,
  KNIGHTLY,
  MISTERS,
  SERVED,
  SIGNING,
  SIGNING_FOR,
  VALEDICTIONS,
} from '../../lexicon/en/officials';
import {
  PARTIES,
  MISTERS as SWEDISH_MISTERS,
  SIGNING as SWEDISH_SIGNING,
  SIGNING_FOR as SWEDISH_SIGNING_FOR,
} from '../../lexicon/sv/officials';
import {
  COMRADES,
  CONSTITUENCIES,
  CONSTITUENCY_UNITS,
  SIGNING_FOR as VIETNAMESE_SIGNING_FOR,
} from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import { isBlank, isCapitalAt, isLatinLetter, isLineEnd } from '../../text/script';
import type { TextView } from '../../text/view';
import type { Cue, Hit } from '../cues';
import type { ReadingContext } from '../reader';
import { type LatinName, latinNameEnding, latinNameStarting } from './latin-name';
import { withSeat } from './latin-peer';
import { countryStarting, isAllCapitals, LIST_LINKS, lettersStart, partStarting, wordStart } from './latin-words';
import { isLineEndBehind, lineStartBefore, MOST_BLANKS, nextLineStart } from './lines';
import { markRow, type TitleRow } from './title-row';

/**
 * What tells somebody of a public role without a title: a party in brackets behind the name, đồng chí in front, a
 * signature, the speaker's name in minutes (MS. HALE:), whom somebody sits for (… - Lạng Sơn:), the state that somebody
 * speaks for (Mr. KOVÁCS (Hungary)), the heading and the close of a despatch.
 */
const PARTY = 'party-mark';
const COMRADE = 'comrade-mark';
const SIGNATURE = 'signature-mark';
const KNIGHT = 'knight-mark';
const MISTER = 'mister-mark';
const FOOT = 'foot-mark';
const CONSTITUENCY = 'constituency-mark';
const ASKER = 'asking-mark';
const ATTENDANCE = 'attending-mark';
const VALEDICTION = 'valediction-mark';
const DEPUTY = 'deputy-mark';
const STATES = COUNTRIES.flatMap(({ en }) => en);
const marks = new Set([
  ...[CONSTITUENCY, FOOT, PARTY, COMRADE, SIGNATURE, KNIGHT, MISTER],
  ...[ASKER, ATTENDANCE, VALEDICTION, DEPUTY],
]);

/** Whether a cue marks a name rather than a title. */
export const isMark = ({ row }: Hit<TitleRow>): boolean => marks.has(row.rank);

const cuesOf = (words: readonly string[], mark: string, language: Language): Cue<TitleRow>[] => {
  const row = markRow(language, mark);
  return words.map(word => ({ word, row }));
};

/** The cues of names without a title. */
export const markCues: readonly Cue<TitleRow>[] = [
  ...cuesOf(ENGLISH_PARTIES, PARTY, 'en'),
  ...cuesOf(SERVED, PARTY, 'en'),
  ...cuesOf(PARTIES, PARTY, 'sv'),
  ...cuesOf(COMRADES, COMRADE, 'vi'),
  ...cuesOf(CONSTITUENCIES, CONSTITUENCY, 'vi'),
  ...cuesOf(ASKING, ASKER, 'en'),
  ...cuesOf(ATTENDING, ATTENDANCE, 'en'),
  ...cuesOf(VALEDICTIONS, VALEDICTION, 'en'),
  ...cuesOf(DEPUTIES, DEPUTY, 'en'),
  ...cuesOf(SIGNING, SIGNATURE, 'en'),
  ...cuesOf(SWEDISH_SIGNING, SIGNATURE, 'sv'),
  ...cuesOf([...SIGNING_FOR, ...STATES.map(state => `for ${state.toLowerCase()}:`)], FOOT, 'en'),
  ...cuesOf(SWEDISH_SIGNING_FOR, FOOT, 'sv'),
  ...cuesOf(VIETNAMESE_SIGNING_FOR, FOOT, 'vi'),
  ...cuesOf(KNIGHTLY, KNIGHT, 'en'),
  ...cuesOf(MISTERS, MISTER, 'en'),
  ...cuesOf(SWEDISH_MISTERS, MISTER, 'sv'),
];

const BLANK = 0x20;
const MOST_SIGNERS = 4;
/** Witney of Mr John Smithwick (Witney) (Con). */
const LONGEST_ASIDE = 30;

/**
 * The names that marks tell.
 * @param hasOfficials whether the text has other officials: then a Mr. Tanaka: is a speaker of theirs.
 */
export function markedNames(
  { view, languageAt }: ReadingContext,
  hits: readonly Hit<TitleRow>[],
  hasOfficials: boolean,
): LatinName[] {
  const names: LatinName[] = [];
  for (const hit of hits) {
    const [language] = hit.row.languages;
    const { rank } = hit.row;
    if (rank === FOOT) {
      for (const name of namesAtFoot(view, hit)) add(names, name);
      continue;
    }
    if (rank === CONSTITUENCY) {
      add(names, memberFor(view, hit));
      continue;
    }
    if (rank === ASKER) {
      add(names, full(latinNameEnding(view, beforeBrackets(view.text, hit.start + 1), 0)));
      continue;
    }
    if (rank === ATTENDANCE) {
      attending(view, hit.end, names);
      continue;
    }
    if (rank === VALEDICTION) {
      add(names, letterWriter(view, hit.end));
      continue;
    }
    if (rank === PARTY ? !isBehindWord(view, hit) : view.text.charCodeAt(hit.end) !== BLANK) continue;
    if (rank === PARTY) {
      if (languageAt(hit.start) === language)
        add(names, partyMember(view, hit.start - (view.text.charCodeAt(hit.start - 2) === BLANK ? 2 : 1)));
    } else if (rank === COMRADE) add(names, full(latinNameStarting(view, hit.start)));
    else if (rank === SIGNATURE) signers(view, hit.end + 1, names);
    else if (rank === KNIGHT) add(names, knight(view, hit));
    else if (rank === DEPUTY) {
      if (hasOfficials) add(names, full(latinNameStarting(view, hit.end + 1)));
    } else if (view.lower.startsWith('messrs', hit.start)) {
      if (hasOfficials) signers(view, hit.end + 1, names, 'part');
    } else add(names, spokenName(view, hit, hasOfficials));
  }
  return names;
}

function add(names: LatinName[], name: LatinName | undefined): void {
  if (name && !name.isDoubtful) names.push(name);
}

const full = (name: LatinName | undefined): LatinName | undefined => (name?.extent === 'full' ? name : undefined);

/** error(s) and (c) 2024 have no name in front. */
const isBehindWord = ({ text }: TextView, { start }: Hit): boolean => {
  // Minutes set the party off with two blanks.
  const before = text.charCodeAt(text.charCodeAt(start - 2) === BLANK ? start - 3 : start - 2);
  return text.charCodeAt(start - 1) === BLANK && (isLatinLetter(before) || before === 0x29);
};

function partyMember(view: TextView, end: number): LatinName | undefined {
  const { text } = view;
  const open = text.charCodeAt(end - 1) === 0x29 ? text.lastIndexOf('(', end) : end + 1;
  if (end - open > LONGEST_ASIDE) return undefined;
  const name = latinNameEnding(view, beforeConstituency(view, open - 1), 0);
  return name && (name.extent === 'full' || name.phrase.start < name.start) ? name : undefined;
}

/** Where the name ends in front of the place that tells two members of one name apart: Jonas Andersson i Linköping (SD). */
function beforeConstituency({ text }: TextView, end: number): number {
  const place = wordStart(text, end);
  return place < end && isCapitalAt(text, place) && text.startsWith(' i ', place - 3) ? place - 3 : end;
}

/** Nông Thị Bích Đào - Lạng Sơn: at the beginning of a line, the member who speaks in minutes of the National Assembly. */
function memberFor(view: TextView, { start, end }: Hit): LatinName | undefined {
  const { text } = view;
  if (text[end] !== ':' && !isLineEndBehind(text, end)) return undefined;
  const unit = CONSTITUENCY_UNITS.find(word => view.lower.startsWith(word, start - word.length)) ?? '';
  const dash = DASHES.find(word => text.startsWith(word, start - unit.length - word.length));
  const name = dash && full(latinNameEnding(view, start - unit.length - dash.length, 0));
  return name && lineStartBefore(text, name.phrase.start) >= 0 ? name : undefined;
}

const DASHES = [' - ', ' – '];

/** signed by Saburo Kitagawa and Gunnar Elfving; Messrs. Calder and Fell, of whom a part is enough */
function signers(view: TextView, from: number, names: LatinName[], least: LatinName['extent'] = 'full'): void {
  for (let at = from, count = 0; count < MOST_SIGNERS; count++) {
    const name = latinNameStarting(view, at);
    if (!name || (least === 'full' && name.extent === 'part')) return;
    add(names, name);
    const link = LIST_LINKS.find(word => view.text.startsWith(word, name.end));
    if (link === undefined) return;
    at = name.end + link.length;
  }
}

/** Where the name ends in front of a member's constituency and party: Edmund Hartley (Falmouth) (Con). */
function beforeBrackets(text: string, end: number): number {
  let at = end;
  for (let count = 0; count < 2 && text.charCodeAt(at - 1) === CLOSE; count++) {
    const open = text.lastIndexOf(' (', at);
    if (open < 0 || at - open > LONGEST_ASIDE) break;
    at = open;
  }
  return at;
}

const CLOSE = 0x29;
const MOST_ATTENDING = 40;
/** Between two of those present. */
const ATTENDING_LINKS = ['; ', ', ', ' and ', '; and ', ', and '];

/** Members present: Thora Lindgren (Chair); Peter Quayle. */
function attending(view: TextView, from: number, names: LatinName[]): void {
  const { text } = view;
  let at = nextLineStart(text, text[from] === ':' ? from + 1 : from);
  for (let count = 0; at > from && count < MOST_ATTENDING; count++) {
    const name = full(latinNameStarting(view, at));
    if (!name) return;
    add(names, name);
    const aside = text.startsWith(' (', name.end) ? text.indexOf(')', name.end) + 1 : 0;
    const end = aside > 0 && aside - name.end < LONGEST_ASIDE ? aside : name.end;
    const link = ATTENDING_LINKS.find(word => text.startsWith(word, end));
    if (link === undefined && !isLineEndBehind(text, end)) return;
    at = nextLineStart(text, link === undefined ? end : end + link.length);
  }
}

/** Your obedient servant, and on the next line alone who wrote the letter. */
function letterWriter(view: TextView, from: number): LatinName | undefined {
  const { text } = view;
  let lineEnd = from;
  while (lineEnd < text.length && lineEnd - from < LONGEST_STATE && !isLineEnd(text.charCodeAt(lineEnd))) lineEnd++;
  const name = full(latinNameStarting(view, nextLineStart(text, lineEnd)));
  const end = name && text[name.end] === '.' ? name.end + 1 : name?.end;
  return name && isLineEndBehind(text, end!) ? name : undefined;
}

/** FOR THE GOVERNMENT OF JAPAN: and on the next line the name; where two sign side by side, both. */
function namesAtFoot(view: TextView, hit: Hit): readonly LatinName[] {
  const first = nameAtFoot(view, hit);
  if (!first) return [];
  const { text } = view;
  let next = first.end;
  while (isBlank(text.charCodeAt(next)) && next - first.end < MOST_BLANKS) next++;
  const second = next - first.end > 2 ? full(latinNameStarting(view, next)) : undefined;
  return second && isLineEndBehind(text, second.end) ? [first, second] : [first];
}

function nameAtFoot(view: TextView, { end }: Hit): LatinName | undefined {
  const { text } = view;
  let lineEnd = end;
  while (lineEnd < text.length && lineEnd - end < LONGEST_STATE && !isLineEnd(text.charCodeAt(lineEnd))) lineEnd++;
  if (!isLineEnd(text.charCodeAt(lineEnd)) || text[lineEnd - 1] === '.' || text[lineEnd - 1] === ',') return undefined;
  let start = nextLineStart(text, lineEnd);
  if (text[start] === '(' || text[start] === '[') {
    const close = text.slice(start, start + LONGEST_ASIDE).search(CLOSING);
    start = close < 0 ? start : nextLineStart(text, start + close + 1);
  }
  const name = full(latinNameStarting(view, start));
  const isAlone =
    name && (isLineEndBehind(text, name.end) || text[name.end] === ',' || text.startsWith('   ', name.end));
  return isAlone ? name : undefined;
}

/** … of the Socialist Republic of Viet Nam:, and another party beside it. */
const LONGEST_STATE = 140;
const CLOSING = /[)\]]/;

/** Sir Giles Hanbury and Lord Marsden, but no Sir with one name, nor HMS Lord Nelson. */
function knight(view: TextView, { start }: Hit): LatinName | undefined {
  const { text, lower } = view;
  if (!isCapitalAt(text, start) || isCapitalWordBefore(view, start)) return undefined;
  const name = latinNameStarting(view, start);
  if (!name || name.start === start) return undefined;
  if (name.extent === 'full') return name;
  // Lord Howe Island
  const isLonger = text.charCodeAt(name.end) === BLANK && isCapitalAt(text, name.end + 1);
  return lower.startsWith('lord', start) && !isLonger ? withSeat(view, name) : undefined;
}

function isCapitalWordBefore({ text }: TextView, start: number): boolean {
  if (text.charCodeAt(start - 1) !== BLANK) return false;
  const word = lettersStart(text, start - 1);
  return word < start - 1 && isCapitalAt(text, word);
}

/** MS. HALE: at the beginning of a line, Mr. KOVÁCS (Hungary) anywhere. */
function spokenName(view: TextView, { start }: Hit, hasOfficials: boolean): LatinName | undefined {
  const { text } = view;
  const name = latinNameStarting(view, start);
  if (!name || name.start === start) return undefined;
  if (hasOfficials && (writesTo(view, start, name) || isWrittenTo(view, start, name))) return name;
  const sign = text[name.end];
  if (sign === ':' || sign === '.') {
    const isCapitals = name.end - name.start > 2 && isAllCapitals(text, name.start, name.end);
    if (!isCapitals && !(sign === ':' && hasOfficials)) return undefined;
    return lineStartBefore(text, start) >= 0 && !isLineEndBehind(text, name.end + 1) ? name : undefined;
  }
  if (!text.startsWith(' (', name.end)) return undefined;
  if (hasOfficials && (opensTurn(view, start, name) || isOfOffice(view, name))) return name;
  // Ms. RIBEIRO (Vice-Chair) (Portugal)
  const close = text.slice(name.end, name.end + LONGEST_ASIDE).indexOf(') (');
  const state = countryStarting(text, close < 0 ? name.end + 2 : name.end + close + 3);
  return state && text[state.end] === ')' ? name : undefined;
}

/** Mr. Plunkett to the Marquess of Salisbury heads a despatch. */
function writesTo({ text }: TextView, start: number, { end }: LatinName): boolean {
  if (!text.startsWith(' to ', end) || lineStartBefore(text, start) < 0) return false;
  const to = end + ' to '.length;
  return isCapitalAt(text, text.startsWith('the ', to) ? to + 'the '.length : to);
}

/** The Secretary of State to Mr. Crowninshield does too; what follows is no more than how it was sent. */
function isWrittenTo({ text }: TextView, start: number, { end }: LatinName): boolean {
  const to = start - ' to '.length;
  if (!text.startsWith(' to ', to) || !isCapitalAt(text, wordStart(text, to))) return false;
  let line = to;
  while (line > 0 && to - line < LONGEST_OFFICE && !isLineEnd(text.charCodeAt(line - 1))) line--;
  const isHeading = line === 0 || isLineEnd(text.charCodeAt(line - 1));
  return (
    isHeading &&
    isCapitalAt(text, line) &&
    (isLineEndBehind(text, end) || BEHIND_HEADING.some(sign => text.startsWith(sign, end)))
  );
}

/** The Secretary of State for Foreign Affairs before the one whom he writes to. */
const LONGEST_OFFICE = 60;
const BEHIND_HEADING = ['.\n', '.\r', '.—', '. (', ' ('];

/** Mrs. Ada Holling (Prairie Rose, CPC): a member opens what he says in a parliament's minutes. */
function opensTurn({ text }: TextView, start: number, name: LatinName): boolean {
  const length = text.slice(name.end, name.end + LONGEST_SEAT).indexOf('):');
  return length > 0 && name.extent === 'full' && lineStartBefore(text, start) >= 0;
}

const LONGEST_SEAT = 60;

/** Mr Jens Fiskum (Ministry of Defence): in a list of those present. */
function isOfOffice({ lower }: TextView, name: LatinName): boolean {
  const open = lower.startsWith(' (the ', name.end) ? name.end + ' (the '.length : name.end + ' ('.length;
  return name.extent === 'full' && partStarting(lower, open)?.value.sort === 'body';
}

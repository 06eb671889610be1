import { CLAUSES_BETWEEN } from '../../lexicon/ja/officials';
import { isBlank, isKanji, isKatakana, isLineEnd } from '../../text/script';
import { span } from '../../text/span';
import type { TextView } from '../../text/view';
import { prefixWords, wordStartingAt } from '../word-lookup';
import { type Gap, gapOf, type Name, nameEnding, nameOf, nameStarting } from './japanese-name';
import { endsAsGiven, kanjiName, kanjiRunStart } from './kanji-name';
import { isLineEndBehind, lineEndBefore, lineStartBefore, signedBefore } from './lines';
import type { Title } from './parsed-title';

/* Where the name stands that Japanese titles belong to: in front of them, behind, on the line above, in a list that shares them. */

export const clauses = prefixWords(CLAUSES_BETWEEN);

/** Between two members of a list. */
export const LIST_LINKS = ['及び', 'および', '並びに', 'ならびに', '、', 'と', '、並びに', '、及び', ' 及び ', 'や'];

/** 両 */
const BOTH = 0x4e21;
const MIDDLE_DOT = 0x30fb;

const NO_NAMES: readonly Name[] = [];
const CLOSE = 0x29;

/** に */
const DATIVE = 0x306b;

const LONGEST_BRACKET = 30;

/** The name that ends where a title begins, or in front of its reading in brackets. */
export function nameInFront(view: TextView, from: number, floor: number): Name | undefined {
  const { text } = view;
  let at = from;
  let isApart = false;
  let bracketEnd = 0;
  if (text.charCodeAt(at - 1) === MIDDLE_DOT && at - 1 > floor) {
    at--;
    isApart = !isKatakana(text.charCodeAt(at - 1));
  }
  while (at > floor && from - at < 3 && isBlank(text.charCodeAt(at - 1))) {
    at--;
    isApart = true;
  }
  if (text[at - 1] === '(' && at - 1 > floor) {
    at--;
    isApart = true;
  }
  if (text.charCodeAt(at - 1) === CLOSE) {
    const open = readingStart(text, at, floor);
    if (open < 0) return undefined;
    bracketEnd = at;
    at = open;
  }
  const name = nameEnding(view, at, floor, isApart);
  // #岸 防衛大臣: a hashtag ends at the blank, the name's phrase does not.
  const isTag = text[(name?.start ?? 0) - 1] === '#';
  if (!name || (isApart && !(name.isStrong && (name.extent === 'full' || isTag)))) return undefined;
  return bracketEnd > 0 ? nameOf(name, name.extent, name.isStrong, bracketEnd, name.country) : name;
}

/** Where the bracket opens that holds nothing but a reading: (ユン・ソンニョル), (はやし よしまさ), (Xi Jinping). */
function readingStart(text: string, end: number, floor: number): number {
  for (let at = end - 2; at > floor && end - at < LONGEST_BRACKET; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28) return at;
    if (isKanji(unit) || isLineEnd(unit) || (unit >= 0x30 && unit <= 0x39) || unit === 0x3002) return -1;
  }
  return -1;
}

/** The full name that fills the line above a title which fills its own: the foot of a treaty or letter. */
export function nameOnLineAbove(view: TextView, from: number, end: number, floor: number): Name | undefined {
  const { text } = view;
  const line = lineStartBefore(text, from);
  if (line <= 0 || !isLineEndBehind(text, end)) return undefined;
  let to = lineEndBefore(text, line);
  if (text.charCodeAt(to - 1) === CLOSE) to = signedBefore(text, to);
  const name = to > floor ? nameEnding(view, to, floor, true) : undefined;
  if (name?.extent !== 'full') return undefined;
  const start = lineStartBefore(text, name.start);
  // (署名) 岩谷 武
  const isSigned =
    text.charCodeAt(start < 0 ? name.start - 2 : -1) === CLOSE || text.charCodeAt(name.start - 1) === CLOSE;
  return start >= 0 || isSigned ? name : undefined;
}

/** How many letters of an office's field no list has. */
const LONGEST_FIELD = 6;
/** A listed surname with its given name has at least three letters. */
const SHORTEST_NAME = 3;

/** The name in front of a field that no list has, which then belongs to the title: 神津惣一 and 電波監理 of 神津惣一電波監理総局長. */
export function nameBeforeField(
  text: string,
  title: Title,
  floor: number,
): { readonly name: Name; readonly title: Title } | undefined {
  const end = title.outer.start;
  if (title.weight === 'bound' || title.countrySpan || !isKanji(text.charCodeAt(end - 1))) return undefined;
  const start = kanjiRunStart(text, end, floor);
  for (let stop = Math.max(start + SHORTEST_NAME, end - LONGEST_FIELD); stop <= end - 2; stop++) {
    const name = kanjiName(text, start, stop);
    if (!name?.isStrong || name.extent !== 'full' || !endsAsGiven(text.slice(start, stop))) continue;
    const outer = span(stop, title.end);
    return { name: nameOf(name, 'full', true), title: { ...title, start: stop, outer } };
  }
  return undefined;
}

/** The name behind a title: 外務大臣小村寿太郎, 防衛大臣の岸信夫氏, 統合幕僚長 空将 吉田圭秀. */
export function nameBehind(view: TextView, start: number, end: number, next: Title | undefined): Name | undefined {
  const { text } = view;
  const gap = gapBehind(text, end, text[start - 1] === '(');
  if (!gap) return undefined;
  const limit = next && next.outer.start >= gap.end ? next.outer.start : text.length;
  const name = nameStarting(view, gap.end, gap, limit);
  if (!name || name.end > limit) return gap.sort === 'bracket' ? nameBehindBracket(view, gap, next) : undefined;
  // ○会長(土方嵐君)
  if (gap.sort !== 'bracket' || text.charCodeAt(name.phraseEnd) === CLOSE) return name;
  return nameBehindBracket(view, gap, next);
}

/** 駐エストニア大使(欧州局審議官)  桐生院 晴: the bracket tells the former post. */
function nameBehindBracket(view: TextView, { end: open }: Gap, next: Title | undefined): Name | undefined {
  const { text } = view;
  const close = bracketEnd(text, open - 1);
  if (close < 0) return undefined;
  const end = skipBlanks(text, close, 8);
  const gap = gapOf(close, end, end > close ? 'blank' : 'none');
  const limit = next && next.outer.start >= gap.end ? next.outer.start : text.length;
  const name = nameStarting(view, gap.end, gap, limit);
  return name && name.end <= limit ? name : undefined;
}

function gapBehind(text: string, from: number, isBracketed: boolean): Gap | undefined {
  let end = from;
  while (isBlank(text.charCodeAt(end)) && end - from < 24) end++;
  const unit = text[end];
  if (unit === ')' && isBracketed) return gapOf(from, skipBlanks(text, end + 1, 8), 'sign');
  if (unit === '(') {
    return gapOf(from, end + 1, 'bracket');
  }
  if (unit !== undefined && '・:|/'.includes(unit)) {
    const sign = end + 1;
    end = sign;
    while (isBlank(text.charCodeAt(end)) && end - sign < 8) end++;
    return gapOf(from, end, 'sign');
  }
  if (end > from) {
    if (!isLineEnd(text.charCodeAt(end))) return gapOf(from, end, 'blank');
  }
  if (isLineEnd(text.charCodeAt(end))) {
    end += text.startsWith('\r\n', end) ? 2 : 1;
    const line = end;
    while (isBlank(text.charCodeAt(end)) && end - line < 40) end++;
    return isLineStart(text, from) ? gapOf(from, end, 'line') : undefined;
  }
  const clause = wordStartingAt(text, from, clauses);
  if (clause) return gapOf(from, clause.end, 'clause');
  if (text.charCodeAt(from) === DATIVE) return gapOf(from, from + 1, 'dative');
  return gapOf(from, from, 'none');
}

const skipBlanks = (text: string, from: number, most: number): number => {
  let at = from;
  while (at - from < most && isBlank(text.charCodeAt(at))) at++;
  return at;
};

/** Where a short bracket on the same line ends, -1 where it does not. */
function bracketEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length && at - open < LONGEST_BRACKET; at++) {
    if (text.charCodeAt(at) === CLOSE) return at + 1;
    if (isLineEnd(text.charCodeAt(at)) || text[at] === '(') return -1;
  }
  return -1;
}

/** Whether the line up to an offset is short enough to be a title and nothing else. */
function isLineStart(text: string, offset: number): boolean {
  for (let at = offset; at > 0 && offset - at < 30; at--) {
    const unit = text.charCodeAt(at - 1);
    if (isLineEnd(unit)) return true;
    if (!isKanji(unit) && !isKatakana(unit) && !isBlank(unit)) return false;
  }
  return offset < 30;
}

/** 同 川越茂、同 本野盛一: the names behind a titled one to which a list gives the same title. */
export function dittoNames(view: TextView, from: number): readonly Name[] {
  const { text } = view;
  const names: Name[] = [];
  for (let at = from; names.length < MOST_DITTOS; ) {
    const mark = skipListMark(text, at);
    if (mark === at || text[mark] !== '同') break;
    const start = skipBlanks(text, mark + 1, 8);
    const name = nameStarting(view, start, gapOf(mark + 1, start, start > mark + 1 ? 'blank' : 'none'), text.length);
    if (name?.extent !== 'full') break;
    names.push(name);
    at = name.phraseEnd;
  }
  return names;
}

const MOST_DITTOS = 40;

/** Behind the comma, the blanks or the line's end that part two members of a list. */
function skipListMark(text: string, from: number): number {
  let at = from;
  while (at - from < 8 && (text[at] === '、' || isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at)))) at++;
  return at;
}

/** A、B両大臣: names in a list that share one title. */
export function sharedNames(view: TextView, title: Title, floor: number): readonly Name[] {
  const { text } = view;
  let at = title.outer.start - 1;
  if (text.charCodeAt(at) !== BOTH) return NO_NAMES;
  if (text[at - 1] === 'の') at--;
  const names: Name[] = [];
  while (names.length < 6) {
    const name = nameEnding(view, at, floor, false);
    if (!name?.isStrong) break;
    names.unshift(name);
    const link = LIST_LINKS.find(one => text.startsWith(one, name.start - one.length));
    if (link === undefined) break;
    at = name.start - link.length;
  }
  return names.length > 1 ? names : [];
}

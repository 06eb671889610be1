import { addTo } from '../collections/groups';
import { CHROME, COUNTED, CREDITS, HERE, HOMES, LIST_HEADS, RIGHTS, SOURCES, TAGS } from './boilerplate-words';
import { behindBullet, endsSentence, isWide } from './marks';
import { plainLine, plainUnit, startsWithPlain } from './plain-line';
import type { Row } from './rows';
import { isBlank, isDigit } from './script';
import type { Span } from './span';

type Kind = 'chrome' | 'counted' | 'listHead' | 'home' | 'here' | 'source' | 'tags' | 'credit' | 'rights';

interface Word {
  readonly word: string;
  readonly kind: Kind;
}

/** The words by their first unit, the longest first, so that most lines are done with after one look. */
const byFirst = new Map<number, Word[]>();
const rows: readonly (readonly [Kind, readonly string[]])[] = [
  ['chrome', CHROME],
  ['counted', COUNTED],
  ['listHead', LIST_HEADS],
  ['home', HOMES],
  ['here', HERE],
  ['source', SOURCES],
  ['tags', TAGS],
  ['credit', CREDITS],
  ['rights', RIGHTS],
];
for (const [kind, words] of rows) {
  for (const word of words) {
    const first = word.charCodeAt(0);
    addTo(byFirst, first, { word, kind });
  }
}
for (const bucket of byFirst.values()) bucket.sort((a, b) => b.word.length - a.word.length);
/** Per plain unit whether one of the words begins with it. */
const isFirst = new Uint8Array(1 << 16);
for (const unit of byFirst.keys()) isFirst[unit] = 1;
const chrome = new Set(CHROME);
const counted = new Set(COUNTED);

/** A line longer than this is no furniture of a page. */
const LONGEST = 140;
/** Lines of other articles' titles are shorter, and end in no full stop. */
const LONGEST_TITLE = 200;
/** How many lines from the top may bear the article's category. */
const TOP = 8;

/**
 * Finds what was scraped along with a page: rankings and lists of other articles, menus, share bars, breadcrumbs, hashtag
 * lists, pictures with their captions, counts, sources. Precision first: body taken for boilerplate is lost to its reader,
 * the reverse is only noise.
 * @param isStamp whether the row of an index is a line with the document's date.
 * @returns per row 1 where it is boilerplate.
 */
export function boilerplateRows(raw: string, lines: readonly Row[], isStamp: (row: number) => boolean): Uint8Array {
  const marked = new Uint8Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    if (marked[at]) continue;
    const end = stretchFrom(raw, lines, at);
    if (end > at) marked.fill(1, at, end);
  }
  markCategories(raw, lines, isStamp, marked);
  return marked;
}

/** Up to which row a stretch of boilerplate reaches that begins at a row; the row itself where none does. */
function stretchFrom(raw: string, lines: readonly Row[], at: number): number {
  const { start, end } = lines[at]!;
  const length = end - start;
  const first = raw.charCodeAt(start);
  if (first === 0x21 && raw.charCodeAt(start + 1) === 0x5b) return pictureEnd(raw, lines, at);
  if (isHash(first) && isHashtagList(raw, start, end)) return at + 1;
  if (length > LONGEST) return at;
  if (isCredited(raw, start, end)) return at + 1;
  const from = behindDecoration(raw, start, end);
  const unit = plainUnit(raw.charCodeAt(from));
  if (isDigit(unit))
    return length <= 40 && mayBeCount(raw, from, end) && isChromeLine(plainLine(raw, from, end)) ? at + 1 : at;
  if (!isFirst[unit]) return at;
  for (const { word, kind } of byFirst.get(unit)!) {
    if (!startsWithPlain(raw, from, word)) continue;
    // A heading in Markdown may well be called *Contact* or *Next*.
    if (kind !== 'listHead' && first === 0x23) continue;
    const line = plainLine(raw, from, end);
    if (kind === 'listHead') {
      if (isListHead(line, word)) return listEnd(raw, lines, at);
      if (isLabelled(line, word) && length <= LONGEST_TITLE) return at + 1;
    } else if (isFurniture(line, word, kind)) return at + 1;
  }
  return at;
}

const DECORATION = [...'【[(〔<《#▼■'].map(sign => sign.charCodeAt(0));

/** Whether a word of the tables may follow the number: 3 kommentarer, 12件のコメント. */
function mayBeCount(raw: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && NUMBERS.includes(plainUnit(raw.charCodeAt(at)))) at++;
  return at < end && isFirst[plainUnit(raw.charCodeAt(at))] === 1;
}

const NUMBERS = [...'0123456789.,() km万'].map(sign => sign.charCodeAt(0));

/** Brackets and bullets before the first word: 【関連記事】, ■ 関連記事, - Facebook. */
function behindDecoration(raw: string, start: number, end: number): number {
  let at = behindBullet(raw, start) ?? start;
  while (at < end && at - start < 8 && DECORATION.includes(plainUnit(raw.charCodeAt(at)))) at++;
  while (at < end && isBlank(raw.charCodeAt(at))) at++;
  return at;
}

function isFurniture(line: string, word: string, kind: Exclude<Kind, 'listHead'>): boolean {
  if (kind === 'chrome' || kind === 'counted') return isChromeLine(line);
  if (kind === 'home') return isTrail(line, word);
  if (kind === 'rights') return line.length <= 120 && /[0-9]{4}|reserved|禁/.test(line);
  if (!isLabelled(line, word)) return false;
  return !/。./.test(line) && (kind !== 'source' || line.length <= 100 || line.includes('://'));
}

/** Whether a colon follows the word: Källa: …, 出典:…, 写真=…. */
const isLabelled = (line: string, word: string): boolean => /^ ?[:=|]/.test(line.slice(word.length, word.length + 2));

/** What stands between the parts of a menu. */
const BETWEEN = /[|/・•·,、>»›〈〉<«\t【】[\](){}:;*=_]| [–—-] /;
/** A number with its unit: (0), 3件, 1.2k. */
const COUNT = /[0-9]{1,9}(?:[.,][0-9]{1,3}){0,3} ?(?:件|個|人|回|k|m|万)?/g;

/** Whether a line consists of parts that are all furniture: `Facebook | X | LINE`, コメント(0). */
function isChromeLine(line: string): boolean {
  const hasNumber = /[0-9]/.test(line);
  const parts = line.replace(COUNT, '|').split(BETWEEN);
  let found = 0;
  for (const part of parts) {
    const plain = part.trim();
    if (plain === '') continue;
    if (isChromePart(plain, hasNumber) || plain.split(' ').every(word => word === '' || isChromePart(word, hasNumber)))
      found++;
    else return chrome.has(line.trim());
  }
  return found > 0;
}

const isChromePart = (part: string, hasNumber: boolean): boolean =>
  chrome.has(part) || (hasNumber && counted.has(part));

/** ホーム > 報道・広報 > 報道資料: short parts between arrows. */
function isTrail(line: string, home: string): boolean {
  if (!/^ ?[:>»›→/|]/.test(line.slice(home.length, home.length + 2))) return false;
  const parts = line.split(/[>»›→]/);
  return parts.length >= 2
    ? parts.every(part => part.length <= 60)
    : line.split(/[|/]/).length >= 3 && line.length <= 80;
}

/** Whether a line is the head of a list of articles and no more: Ranking読まれている記事, 【関連記事】, Läs mer:. */
function isListHead(line: string, word: string): boolean {
  const rest = line.slice(word.length).replace(/^[ :】\])〉>》]{1,4}|[ :】\])〉>》…]{1,4}$/g, '');
  if (rest === '') return true;
  if (/[。!?、,.]/.test(rest)) return false;
  const isInJapanese = isWide(word.charCodeAt(0)) || isWide(rest.charCodeAt(0));
  return isInJapanese
    ? rest.length <= 12 && !/[をがはにで]/.test(rest.slice(-8))
    : word === 'more from' && rest.length <= 40;
}

/**
 * Where the list ends that a head opens. A bulleted one goes on with its bullets; another one to the next empty line, or
 * to the end of the document where no sentence follows any more.
 */
function listEnd(raw: string, lines: readonly Row[], head: number): number {
  let at = head + 1;
  const isBulleted = at < lines.length && behindBullet(raw, lines[at]!.start) !== undefined;
  while (at < lines.length && isTitle(raw, lines[at]!)) {
    const row = lines[at]!;
    if (isBulleted ? behindBullet(raw, row.start) === undefined : row.afterGap && at > head + 1) break;
    at++;
  }
  let rest = at;
  while (rest < lines.length && isTitle(raw, lines[rest]!)) rest++;
  return rest === lines.length ? rest : at;
}

/** The title of another article, or a tab above a list: no sentence. */
function isTitle(raw: string, { start, end }: Row): boolean {
  if (end - start > LONGEST_TITLE) return false;
  const last = raw.charCodeAt(end - 1);
  if (last === 0x3002 || last === 0xff0e) return false;
  return last !== 0x2e || end - start <= 60 || !endsSentence(raw, start, end);
}

/** `![…](…)` with the rows of cells below it: `| caption |`. */
function pictureEnd(raw: string, lines: readonly Row[], at: number): number {
  const { start, end } = lines[at]!;
  const last = raw[end - 1];
  if (end - start > 1000 || (last !== ')' && last !== '|')) return at;
  let next = at + 1;
  while (next < lines.length && next - at <= 3 && !lines[next]!.afterGap && raw[lines[next]!.start] === '|') next++;
  return next;
}

/** Nothing but hashtags: `#EU`, `#東南アジア #防衛`. */
function isHashtagList(raw: string, start: number, end: number): boolean {
  if (end - start > 600) return false;
  let tag = 0;
  for (let at = start; at < end; at++) {
    const unit = raw.charCodeAt(at);
    const isSign = isHash(unit);
    if (isSign || isBlank(unit) || unit === 0x2c || unit === 0x3001) {
      if (isSign && isSignBefore(raw, at, start)) return false;
      tag = 0;
      if (isSign) continue;
      if (at + 1 < end && !isBlank(raw.charCodeAt(at + 1)) && !isHash(raw.charCodeAt(at + 1))) return false;
    } else if (unit === 0x3002 || ++tag > 60) return false;
  }
  return !isHash(raw.charCodeAt(end - 1)) && !isBlank(raw.charCodeAt(start + 1));
}

const isHash = (unit: number): boolean => unit === 0x23 || unit === 0xff03;
const isSignBefore = (raw: string, at: number, start: number): boolean => at > start && isHash(raw.charCodeAt(at - 1));

/** A caption that ends with its credit, or a credit by itself: (Foto: …), Ảnh: TTXVN. */
function isCredited(raw: string, start: number, end: number): boolean {
  const last = raw.charCodeAt(end - 1);
  if (last !== 0x29 && last !== 0xff09) return false;
  let open = end - 2;
  while (open >= start && end - open <= 60 && raw.charCodeAt(open) !== 0x28 && raw.charCodeAt(open) !== 0xff08) open--;
  if (open < start || end - open > 60) return false;
  const credit = plainLine(raw, open + 1, end - 1);
  return CREDITS.some(word => credit.startsWith(word) && isLabelled(credit, word));
}

/** The category of an article, a short item by itself directly beside its stamp: `- 日本の防衛`. */
function markCategories(raw: string, lines: readonly Row[], isStamp: (row: number) => boolean, marked: Uint8Array) {
  for (let from = 0; from < Math.min(lines.length, TOP); from++) {
    let to = from;
    while (to < lines.length && to - from <= 3 && isCategory(raw, lines[to]!)) to++;
    if (to === from) continue;
    if (to - from <= 3 && (isStamp(to) || (from > 0 && isStamp(from - 1)))) marked.fill(1, from, to);
    from = to;
  }
}

function isCategory(raw: string, { start, end }: Row): boolean {
  const content = behindBullet(raw, start);
  return content !== undefined && end - content <= 24 && !endsSentence(raw, content, end);
}

/** Joins the marked rows that only empty lines part: whole lines, without the last line end. */
export function stretchesOf(lines: readonly Row[], marked: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!marked[at]) continue;
    const start = lines[at]!.lineStart;
    while (at + 1 < lines.length && marked[at + 1]) at++;
    spans.push({ start, end: lines[at]!.lineEnd });
  }
  return spans;
}

import {
  APPOINTING,
  CLAUSES_BETWEEN,
  GIVEN_ENDS_BEHIND_HIRAGANA,
  HONORIFICS_BEHIND,
  NO_HIRAGANA_NAME,
} from '../../lexicon/ja/officials';
import { isBlank, isHiragana, isKanji, isKatakana, isLineEnd } from '../../text/script';
import { type Span, span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { Hit } from '../cues';
import { prefixTable, suffixTable, wordEndingAt, wordStartingAt } from './affix';
import { addTitles, type Draft, joined } from './draft';
import { countryBeside } from './japanese-country';
import { isNoHolder, japaneseTitle } from './japanese-title';
import { endsAsGiven, kanjiName, kanjiNameEnding, kanjiRunEnd, kanjiRunStart } from './kanji-name';
import { hasKatakanaParticles, katakanaNameEnding, katakanaNameStarting } from './katakana-name';
import { latinNameEnding, latinNameStarting } from './latin-name';
import { isLineEndBehind, lineEndBefore, lineStartBefore, signedBefore } from './lines';
import type { Title, TitleRow } from './parsed-title';

/** A name found beside a title. */
export interface Name extends Span {
  readonly extent: 'full' | 'part';
  /** Whether lists or writing leave no doubt that it is a name. */
  readonly isStrong: boolean;
  /** The name with a reading in brackets or an honorific behind it. */
  readonly phraseEnd: number;
  readonly country: (Span & { readonly value: string }) | undefined;
}

const nameOf = (
  { start, end }: Span,
  extent: 'full' | 'part',
  isStrong: boolean,
  phraseEnd = end,
  country: Name['country'] = undefined,
): Name => ({ start, end, extent, isStrong, phraseEnd, country });

const clauses = prefixTable(CLAUSES_BETWEEN.map(word => [word, word] as const));
const honorifics = prefixTable(HONORIFICS_BEHIND.map(word => [word, word] as const));
const honorificsByEnd = suffixTable(HONORIFICS_BEHIND.map(word => [word, word] as const));
/** Between two titles of one person. */
const LINKS = ['兼', '兼ねて', '・', '及び', 'および', '並びに', ' ', '  ', '、兼', '(兼)', ' 兼 ', '\t'];
/** Between two members of a list. */
const LIST_LINKS = ['及び', 'および', '並びに', 'ならびに', '、', 'と', '、並びに', '、及び', ' 及び ', 'や'];
/** Nobody holds more offices in one breath; beyond, a text only repeats words of rank. */
const MOST_TITLES = 8;
const MIDDLE_DOT = 0x30fb;
/** 両 */
const BOTH = 0x4e21;
const NO_NAMES: readonly Name[] = [];
const CLOSE = 0x29;
/** に */
const DATIVE = 0x306b;
const LONGEST_BRACKET = 30;

/** Reads the officials around Japanese titles. */
export function japaneseOfficials(view: TextView, hits: readonly Hit<TitleRow>[]): Draft[] {
  const { text } = view;
  const found: Draft[] = [];
  const doubtful: Doubtful[] = [];
  const nextChain = chainsOf(text, hits);
  let chain = nextChain();
  let before = 0;
  while (chain) {
    const behind = nextChain();
    readChain(view, chain, before, behind?.[0], found, doubtful);
    before = chain[chain.length - 1]!.end;
    chain = behind;
  }
  shareSides(text, found);
  return withKnown(text, found, doubtful);
}

/**
 * Finds whose the titles of a chain are: of somebody just read, of a name in front of them or behind.
 * @param floorOfTitles where the chain before ends.
 * @param next the title behind the chain.
 */
function readChain(
  view: TextView,
  chain: readonly Title[],
  floorOfTitles: number,
  next: Title | undefined,
  found: Draft[],
  doubtful: Doubtful[],
): void {
  const { text } = view;
  const last = found[found.length - 1];
  const first = chain[0]!;
  const end = chain[chain.length - 1]!.end;
  const from = first.outer.start;
  if (last && from < last.name.start) return;
  if (last && last.titles.length < 2 * MOST_TITLES && isRightBehind(text, last, from)) {
    // …司令官を務めるジャン=マチュー・レイ海軍少将: the title that touches the name is its role.
    if (last.titles.every(title => isClauseApart(text, title, last.name))) last.aside = last.titles.length;
    addTitles(last, chain);
    takeHonorific(text, last);
    return;
  }
  const floor = Math.max(last?.phrase.end ?? 0, floorOfTitles);
  const shared = sharedNames(view, first, floor);
  if (shared.length > 0) {
    shared.forEach((name, place) => {
      const draft = draftOf(text, name, chain);
      // Of a list that shares one title only the last name stands beside it.
      if (place < shared.length - 1) draft.phrase = span(name.start, name.phraseEnd);
      found.push(draft);
    });
    return;
  }
  const before = nameInFront(view, from, floor);
  if (before && isAccepted(text, before, chain, end)) {
    found.push(draftOf(text, before, touching(text, chain)));
    return;
  }
  // 森下審議官、奥田課長: the neighbour in the list makes a bare rank's holder an official.
  if (
    before &&
    ((isSpeaker(text, before.start) && before.end - before.start > 1) ||
      (before.isStrong && last && isListed(text, last, before.start)))
  ) {
    found.push(draftOf(text, before, touching(text, chain)));
    return;
  }
  if (before?.extent === 'part') doubtful.push({ name: before, titles: touching(text, chain) });
  const signer = nameOnLineAbove(view, from, end, floor);
  if (signer && isAcceptedBehind(text, chain, signer)) {
    found.push(draftOf(text, signer, chain));
    return;
  }
  const behind = nameBehind(view, from, end, next);
  if (behind && isAcceptedBehind(text, chain, behind)) {
    const titles = [widened(text, first, floor), ...chain.slice(1)];
    found.push(draftOf(text, behind, titles));
    return;
  }
  // 山田太郎 第4護衛隊司令: a post behind the name, parted by a blank or in brackets.
  if (last && isBehindGap(text, last, from)) addTitles(last, chain);
}

/** ○大串委員 begins a speech in minutes. */
const isSpeaker = (text: string, start: number): boolean => SPEAKERS.includes(text[start - 1] ?? ' ');
const SPEAKERS = '○◯〇●';

const isListed = (text: string, last: Draft, start: number): boolean =>
  start - last.phrase.end < 4 && LIST_LINKS.includes(text.slice(last.phrase.end, start));

/** A name that counts only if the text tells it elsewhere beyond doubt. */
interface Doubtful {
  readonly name: Name;
  readonly titles: readonly Title[];
}

/** 樽見部長, once the text has told 樽見宗一 with an office beyond doubt. */
function withKnown(text: string, found: Draft[], doubtful: readonly Doubtful[]): Draft[] {
  if (doubtful.length === 0) return found;
  const names = new Set(found.map(({ name }) => text.slice(name.start, name.end)));
  const parts = new Set<string>();
  for (const name of names) {
    const isInKanji = isKanji(name.charCodeAt(0));
    for (const part of isInKanji ? [name.slice(0, 2), name.slice(0, 3)] : name.split('・')) parts.add(part);
  }
  const known = doubtful.filter(({ name }) => parts.has(text.slice(name.start, name.end)));
  if (known.length === 0) return found;
  const drafts = known.map(({ name, titles }) => draftOf(text, name, titles));
  return found.concat(drafts).sort((a, b) => a.name.start - b.name.start);
}

/**
 * Titles that touch or are joined by 兼 and the like, as one person's. One chain at a time, since most titles of a text
 * have no name beside them and need not be kept.
 * @returns what gives the next chain, in the order of the text.
 */
function chainsOf(text: string, hits: readonly Hit<TitleRow>[]): () => Title[] | undefined {
  let floor = 0;
  let at = 0;
  let chain: Title[] | undefined;
  return () => {
    for (; at < hits.length; at++) {
      const hit = hits[at]!;
      const following = hits[at + 1];
      // 局長 of 法制局長官 is no word: the one that ends later holds it.
      if (hit.start < floor || (following && following.start < hit.end && following.end > hit.end)) continue;
      const title = japaneseTitle(text, hit, floor);
      if (!title) continue;
      floor = title.end;
      const last = chain?.[chain.length - 1];
      if (chain && last && title.outer.start === last.end && hit.row.isDependent)
        chain[chain.length - 1] = withHead(title, last);
      else if (chain && last && chain.length < MOST_TITLES && isLinked(text, last, title)) chain.push(title);
      else {
        const done = chain;
        chain = [title];
        if (!done) continue;
        at++;
        return done;
      }
    }
    const done = chain;
    chain = undefined;
    return done;
  };
}

/** 外務大臣政務官: the title that depends on the one before it, with that one. */
const withHead = (title: Title, { start, outer, country, countrySpan }: Title): Title => ({
  ...title,
  start,
  outer: span(outer.start, title.end),
  country,
  countrySpan,
  isPublic: true,
});

function isLinked(text: string, { end }: Title, { start, outer }: Title): boolean {
  if (end === outer.start) return true;
  if (outer.start < end || outer.start - end > 3 || !LINKS.includes(text.slice(end, outer.start))) return false;
  // 全権 米国国務長官 are two.
  return outer.start === start || !isBlank(text.charCodeAt(end));
}

/** Begins an official with a name and its titles. */
export function draftOf(text: string, name: Name, titles: readonly Title[]): Draft {
  const draft: Draft = {
    name,
    extent: name.extent,
    titles: [],
    aside: 0,
    country: name.country?.value,
    countrySpan: name.country && span(name.country.start, name.country.end),
    phrase: span(name.country?.start ?? name.start, name.phraseEnd),
    isSide: false,
  };
  addTitles(draft, titles);
  takeHonorific(text, draft);
  const beside = draft.country ? undefined : countryBeside(text, draft.phrase.start);
  if (beside) {
    draft.country = beside.value;
    draft.isSide = !beside.isGlued;
    if (beside.isGlued) {
      draft.countrySpan = span(beside.start, beside.end);
      draft.phrase = joined(draft.phrase, beside);
    }
  }
  return draft;
}

/** 閣下 of ザン国防大臣閣下. */
function takeHonorific(text: string, draft: Draft): void {
  const found = wordStartingAt(text, draft.phrase.end, honorifics);
  if (found) draft.phrase = joined(draft.phrase, found);
}

/** 日本側からA及びB: the side holds for every member of the list. */
function shareSides(text: string, found: readonly Draft[]): void {
  for (let at = 1; at < found.length; at++) {
    const [before, draft] = [found[at - 1]!, found[at]!];
    if (!before.isSide || draft.country) continue;
    if (!LIST_LINKS.includes(text.slice(before.phrase.end, Math.min(draft.phrase.start, before.phrase.end + 6))))
      continue;
    draft.country = before.country;
    draft.isSide = true;
  }
}

/** Whether a title touches the name that was read before it. */
const isRightBehind = (text: string, { name, phrase }: Draft, from: number): boolean =>
  phrase.end === from || name.end === from || (text.charCodeAt(from - 1) === MIDDLE_DOT && phrase.end === from - 1);

const isClauseApart = (text: string, title: Title, name: Span): boolean => {
  const clause = title.end <= name.start ? wordStartingAt(text, title.end, clauses) : undefined;
  return clause !== undefined && clause.value !== 'の' && clause.value !== 'たる';
};

/** Whether nothing but blanks or a bracket stands between a name and a title behind it, on the same line. */
function isBehindGap(text: string, last: Draft, from: number): boolean {
  const gap = from - last.phrase.end;
  if (gap < 1 || gap > 4 || last.titles.some(title => title.start >= last.name.end)) return false;
  // 理事 堀切洋一君 理事 武笠さと子君: in minutes the title is the next one's.
  if (last.titles.length > 0 && text[last.phrase.end - 1] === '君') return false;
  let isCell = false;
  for (let at = last.phrase.end; at < from; at++) {
    if (!isBlank(text.charCodeAt(at)) && text[at] !== '(' && text[at] !== '|') return false;
    isCell = true;
  }
  return isCell;
}

/** The titles up to the first blank: in 岸田首相 外相と会談 only the first is his. */
function touching(text: string, chain: readonly Title[]): readonly Title[] {
  const apart = chain.findIndex((title, index) => index > 0 && isBlank(text.charCodeAt(title.outer.start - 1)));
  return apart < 0 ? chain : chain.slice(0, apart);
}

/** The name that ends where a title begins, or in front of its reading in brackets. */
function nameInFront(view: TextView, from: number, floor: number): Name | undefined {
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
  if (!name || (isApart && !(name.extent === 'full' && name.isStrong))) return undefined;
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
function nameOnLineAbove(view: TextView, from: number, end: number, floor: number): Name | undefined {
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

/** The name that ends at an offset, in any writing. */
export function nameEnding(view: TextView, end: number, floor: number, isApart: boolean): Name | undefined {
  const { text } = view;
  const unit = text.charCodeAt(end - 1);
  if (end <= floor) return undefined;
  if (isKatakana(unit)) return katakanaEnding(text, end, floor);
  if (isKanji(unit)) {
    // ○峰岸果歩君 外務大臣に…
    if (isApart && wordEndingAt(text, end, honorificsByEnd)) return undefined;
    const start = kanjiRunStart(text, end, floor);
    // 武笠さと子
    const mixed =
      end - start === 1 && isHiragana(text.charCodeAt(start - 1)) ? hiraganaEnding(text, end, floor) : undefined;
    if (mixed) return mixed;
    // 林 芳正
    const parted = partedEnding(text, start, end, floor);
    if (parted) return parted;
    if (isKatakana(text.charCodeAt(start - 1)) && !isApart && end - start <= 2 && !hasKatakanaParticles(text, start))
      return undefined;
    const name = kanjiNameEnding(text, start, end);
    return name && nameOf(name, name.extent, name.isStrong);
  }
  if (isHiragana(unit)) return hiraganaEnding(text, end, floor);
  const name = latinNameEnding(view, end, floor);
  return name?.extent === 'full' ? nameOf(name, 'full', true) : undefined;
}

/** A listed surname with a given name in hiragana: 高坂みどり参事官. */
function hiraganaEnding(text: string, end: number, floor: number): Name | undefined {
  const given = hiraganaStart(text, end, floor);
  if (given === end || !isHiraganaName(text, given, end)) return undefined;
  // 早坂 みどり
  const to = isBlank(text.charCodeAt(given - 1)) ? given - 1 : given;
  const start = kanjiRunStart(text, to, floor);
  const surname = to - start > 1 && to - start < 4 ? kanjiName(text, start, to) : undefined;
  return surname?.isStrong && surname.extent === 'part' ? nameOf(span(start, end), 'full', true) : undefined;
}

const LONGEST_GIVEN = 4;

function hiraganaStart(text: string, end: number, floor: number): number {
  const isMixed = GIVEN_ENDS_BEHIND_HIRAGANA.includes(text[end - 1] ?? ' ') && isHiragana(text.charCodeAt(end - 2));
  let at = isMixed ? end - 1 : end;
  while (at > floor && isHiragana(text.charCodeAt(at - 1)) && end - at <= LONGEST_GIVEN) at--;
  return at;
}

function hiraganaEnd(text: string, start: number): number {
  let at = start;
  while (isHiragana(text.charCodeAt(at)) && at - start <= LONGEST_GIVEN) at++;
  return at > start && GIVEN_ENDS_BEHIND_HIRAGANA.includes(text[at] ?? ' ') ? at + 1 : at;
}

const noHiragana = new Set(NO_HIRAGANA_NAME);
const isHiraganaName = (text: string, start: number, end: number): boolean =>
  end - start > 1 &&
  end - start <= LONGEST_GIVEN &&
  !noHiragana.has(text.slice(start, end)) &&
  !'はがをにとへもの'.includes(text[start]!);

function katakanaEnding(text: string, end: number, floor: number): Name | undefined {
  const name = katakanaNameEnding(text, end, floor);
  if (!name) return undefined;
  const found = nameOf(name, name.extent, true, end, name.country);
  if (name.country || name.extent === 'full' || !isKanji(text.charCodeAt(name.start - 1))) return found;
  // 玉城デニー知事
  const start = kanjiRunStart(text, name.start, floor);
  const surname = name.start - start <= 3 ? kanjiName(text, start, name.start) : undefined;
  // 英利アルフィ behind the mark of a list: any two kanji may be a surname.
  const isListMark = start === 0 || '、。,・\n ○('.includes(text[start - 1]!);
  if (!(surname?.isStrong || (surname && isListMark && name.start - start === 2)) || countryBeside(text, name.start))
    return found;
  return nameOf(span(start, end), 'full', true);
}

/** A kanji name written with a blank between surname and given name. */
function partedEnding(text: string, start: number, end: number, floor: number): Name | undefined {
  if (end - start > 3 || !isBlank(text.charCodeAt(start - 1)) || !isKanji(text.charCodeAt(start - 2))) return undefined;
  const from = kanjiRunStart(text, start - 1, floor);
  return partedName(text, from, start - 1, start, end);
}

function partedName(text: string, from: number, to: number, start: number, end: number): Name | undefined {
  if (to <= from || end <= start || to - from > 3 || end - start > 3) return undefined;
  // 桐生院 may be a surname, though 院 ends no given name.
  const surname = kanjiName(text, from, to) ?? kanjiName(text, from, Math.min(to, from + 2));
  if (!surname) return undefined;
  const given = text.slice(start, end);
  if (!surname.isStrong && !endsAsGiven(given)) return undefined;
  if (!endsAsGiven(given) && (kanjiName(text, start, end) === undefined || end - start > 2)) return undefined;
  return nameOf(span(from, end), 'full', true);
}

/** Whether a name in front of its titles is one: what is in no list needs a title beyond doubt. */
function isAccepted(text: string, name: Name, chain: readonly Title[], end: number): boolean {
  const last = chain[chain.length - 1]!;
  if (last.weight === 'bound' && !chain.some(title => title.isPublic) && !isBehindBody(text, name.start)) return false;
  if (name.isStrong) return last.weight !== 'bound' || name.extent === 'full' || chain.some(title => title.isPublic);
  // 所管大臣: a bare rank makes no name of an unknown word, unless it looks like a full one.
  const looksFull = name.extent === 'full' && endsAsGiven(text.slice(name.start, name.end));
  if (!chain.some(title => title.isPublic || (title.weight === 'strong' && looksFull))) return false;
  // A word of kanji that goes on behind the title is no title: 国務大臣所管事項.
  return (
    !isKanji(text.charCodeAt(end)) ||
    wordStartingAt(text, end, honorifics) !== undefined ||
    '兼及並側等他'.includes(text[end]!)
  );
}

/** 立憲民主党の泉健太代表: a body's genitive in front makes the role public. */
const isBehindBody = (text: string, start: number): boolean =>
  (text[start - 1] === 'の' || isBlank(text.charCodeAt(start - 1))) &&
  '党省庁軍府院国局連盟会市県区町村'.includes(text[start - 2] ?? ' ');

/** The name behind a title: 外務大臣小村寿太郎, 防衛大臣の岸信夫氏, 統合幕僚長 空将 吉田圭秀. */
function nameBehind(view: TextView, start: number, end: number, next: Title | undefined): Name | undefined {
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
  if (close < 0 || !isBlank(text.charCodeAt(close))) return undefined;
  const gap: Gap = gapOf(close, skipBlanks(text, close, 8), 'blank');
  const limit = next && next.outer.start >= gap.end ? next.outer.start : text.length;
  const name = nameStarting(view, gap.end, gap, limit);
  return name && name.end <= limit ? name : undefined;
}

interface Gap extends Span {
  readonly sort: 'none' | 'blank' | 'sign' | 'bracket' | 'clause' | 'dative' | 'line';
}

const gapOf = (start: number, end: number, sort: Gap['sort']): Gap => ({ start, end, sort });

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

function nameStarting(view: TextView, start: number, gap: Gap, limit: number): Name | undefined {
  const { text } = view;
  const unit = text.charCodeAt(start);
  if (isKatakana(unit)) {
    const name = katakanaNameStarting(text, start);
    if (!name) return undefined;
    const honorific = wordStartingAt(text, name.end, honorifics);
    const isTitled = limit === name.end;
    if (name.country && (gap.sort === 'none' || gap.sort === 'blank')) return undefined;
    if (
      name.extent === 'part' &&
      !honorific &&
      !(isTitled && gap.sort === 'clause') &&
      !isSubject(text, gap, name, name.hasParticle)
    )
      return undefined;
    if (gap.sort === 'line' && !endsLine(text, name.end)) return undefined;
    return nameOf(name, name.extent, true, honorific?.end, name.country);
  }
  if (isKanji(unit)) return kanjiStarting(text, start, gap, limit);
  if (gap.sort === 'none' && !(unit >= 0x41 && unit <= 0x5a)) return undefined;
  const name = latinNameStarting(view, start);
  if (name?.extent !== 'full' || (gap.sort === 'line' && !endsLine(text, name.end))) return undefined;
  return nameOf(name, 'full', true);
}

/** The full name that begins at an offset and fills its line. */
export const nameAlone = (view: TextView, start: number): Name | undefined => {
  const name = nameStarting(view, start, gapOf(start, start, 'line'), view.text.length);
  return name?.extent === 'full' ? name : undefined;
};

/** 国務長官ハルは: a single katakana word right behind a title is a name where the sentence goes on about it. */
const isSubject = (text: string, gap: Gap, name: Span, hasParticle: boolean): boolean =>
  gap.sort === 'none' && (hasParticle || (name.end - name.start > 1 && 'はがとに宛、'.includes(text[name.end] ?? ' ')));

/** Where 氏 within a run ends what can be a name: 白洲忠道氏 of 白洲忠道氏主催. */
function honouredEnd(text: string, start: number, runEnd: number): number {
  for (let at = start + 1; at < runEnd && at - start < 7; at++)
    if (text[at] === '氏' || text[at] === '君') return at + 1;
  return runEnd;
}

function kanjiStarting(text: string, start: number, gap: Gap, limit: number): Name | undefined {
  const runEnd = honouredEnd(text, start, kanjiRunEnd(text, start));
  const honorific = wordEndingAt(text, runEnd, honorificsByEnd) ?? wordStartingAt(text, runEnd, honorifics);
  const end = Math.min(runEnd, honorific?.start ?? runEnd);
  const phraseEnd = honorific ? honorific.end : end;
  if (isBlank(text.charCodeAt(runEnd)) && runEnd - start <= 3 && gap.sort !== 'none') {
    const second = runEnd + 1;
    const secondEnd = honouredEnd(text, second, kanjiRunEnd(text, second));
    const suffix = wordEndingAt(text, secondEnd, honorificsByEnd);
    const to = suffix && suffix.start > second ? suffix.start : secondEnd;
    const name = suffix?.start === second ? undefined : partedName(text, start, runEnd, second, to);
    if (name && (gap.sort !== 'line' || endsLine(text, secondEnd))) return nameOf(name, 'full', true, secondEnd);
    if (isHiragana(text.charCodeAt(second))) return withHiragana(text, span(start, runEnd), second, gap);
  }
  if (isNoHolder(text, start)) return undefined;
  const name = end > start ? kanjiName(text, start, end) : undefined;
  if (name && gap.sort === 'line' && !endsLine(text, phraseEnd)) return undefined;
  if (name && isCertainBehind(text, name, gap, honorific !== undefined, limit))
    return nameOf(name, name.extent, name.isStrong, phraseEnd);
  if (isHiragana(text.charCodeAt(runEnd))) return withHiragana(text, span(start, runEnd), runEnd, gap);
  return gap.sort === 'none' && hasKatakanaParticles(text, start) ? nameOfOldText(text, start, runEnd) : undefined;
}

/** 早坂みどり of 参考人(早坂みどり君), and 早坂 みどり: nothing but the end of the cell may follow. */
function withHiragana(text: string, { start, end: to }: Span, given: number, gap: Gap): Name | undefined {
  const surname = to - start > 1 && to - start < 4 ? kanjiName(text, start, to) : undefined;
  if (!surname?.isStrong || surname.extent !== 'part') return undefined;
  const end = hiraganaEnd(text, given);
  if (!isHiraganaName(text, given, end)) return undefined;
  const honorific = wordStartingAt(text, end, honorifics);
  const phraseEnd = honorific?.end ?? end;
  const isOver =
    endsLine(text, phraseEnd) || '、)。|/\t'.includes(text[phraseEnd] ?? '、') || isBlank(text.charCodeAt(phraseEnd));
  return (honorific && gap.sort !== 'line') || (isOver && gap.sort !== 'none')
    ? nameOf(span(start, end), 'full', true, phraseEnd)
    : undefined;
}

/** Old texts run on without a mark: 宮内大臣男爵牧野伸太郎謹ミテ奏ス. */
function nameOfOldText(text: string, start: number, runEnd: number): Name | undefined {
  for (let end = Math.min(runEnd, start + 5); end > start + 2; end--) {
    const name = kanjiName(text, start, end);
    if (name?.extent !== 'full') continue;
    const endsWell = endsAsGiven(text.slice(start, end));
    const isFollowed = end === runEnd && isKatakana(text.charCodeAt(end));
    if (name.isStrong ? endsWell || isFollowed : endsWell && end - start === 4)
      return nameOf(name, 'full', name.isStrong);
  }
  return undefined;
}

/** Behind a title any word may stand: a name must be in the lists, or look like one where nothing else can follow. */
function isCertainBehind(
  text: string,
  name: Span & Pick<Name, 'extent' | 'isStrong'>,
  gap: Gap,
  isHonoured: boolean,
  limit: number,
): boolean {
  // 大使に北見貴子氏を起用
  if (gap.sort === 'dative') return isHonoured && name.extent === 'full' && isAppointed(text, name.end);
  if (isHonoured) return name.isStrong || (name.extent === 'full' && endsAsGiven(text.slice(name.start, name.end)));
  if (name.extent !== 'full') return false;
  const length = name.end - name.start;
  const endsWell = endsAsGiven(text.slice(name.start, name.end));
  if (gap.sort === 'none')
    return (
      endsWell && (name.isStrong || (length === 4 && 'はがとにを、。・ハガトニヲ('.includes(text[name.end] ?? ' ')))
    );
  if (name.isStrong) return length > 2 || (gap.sort === 'blank' && endsWell);
  // 統合幕僚長 内倉浩二空将
  if (gap.sort === 'blank' && name.end === limit && endsWell) return true;
  return length > 3 && endsWell && '、。(,;|/\n\r\t '.includes(text[name.end] ?? '\n');
}

const appointing = prefixTable(APPOINTING.map(word => [word, word] as const));
const isAppointed = (text: string, end: number): boolean =>
  text.startsWith('氏を', end) && wordStartingAt(text, end + 2, appointing) !== undefined;

const endsLine = (text: string, offset: number): boolean => {
  let at = offset;
  while (isBlank(text.charCodeAt(at)) && at - offset < 8) at++;
  return at >= text.length || isLineEnd(text.charCodeAt(at)) || text[at] === '(';
};

const isAcceptedBehind = (text: string, chain: readonly Title[], name: Name): boolean =>
  chain.some(
    title => title.weight === 'strong' || title.isPublic || (title.weight === 'weak' && name.extent === 'full'),
  ) ||
  // Minutes call a speaker so: ○会長(土方嵐君).
  (text[name.phraseEnd - 1] === '君' && (name.extent === 'full' || text[name.start - 1] === '('));

/** A title in front of its name reaches back to the edge of its word: 北米局日米安全保障条約課長 山田太郎. */
function widened(text: string, title: Title, floor: number): Title {
  if (title.countrySpan || title.weight === 'strong') return title;
  let start = title.start;
  while (start > floor && title.start - start < 16 && isTitleUnit(text, start - 1)) start--;
  return start === title.start ? title : { ...title, start, outer: span(start, title.end) };
}

const isTitleUnit = (text: string, at: number): boolean =>
  isKanji(text.charCodeAt(at)) || isKatakana(text.charCodeAt(at)) || text.charCodeAt(at) === MIDDLE_DOT;

/** A、B両大臣: names in a list that share one title. */
function sharedNames(view: TextView, title: Title, floor: number): readonly Name[] {
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

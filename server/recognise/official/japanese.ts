import { RANKS } from '../../lexicon/officials';
import { isBlank, isKanji, isKatakana, unitsOf } from '../../text/script';
import { type Span, span } from '../../text/span';
import type { TextView } from '../../text/view';
import type { Hit } from '../cues';
import { wordStartingAt } from '../word-lookup';
import { addTitles, type Draft, joined } from './draft';
import {
  clauses,
  dittoNames,
  LIST_LINKS,
  nameBeforeField,
  nameBehind,
  nameInFront,
  nameOnLineAbove,
  sharedNames,
} from './japanese-beside';
import { countryBeside } from './japanese-country';
import { honorifics, type Name } from './japanese-name';
import { japaneseTitle } from './japanese-title';
import { endsAsGiven } from './kanji-name';
import type { Title } from './parsed-title';
import type { TitleRow } from './title-row';

/** Between two titles of one person. */
const LINKS = ['兼', '兼ねて', '・', '及び', 'および', '並びに', ' ', '  ', '、兼', '(兼)', ' 兼 ', '\t'];

/** Nobody holds more offices in one breath; beyond, a text only repeats words of rank. */
const MOST_TITLES = 8;

const MIDDLE_DOT = 0x30fb;

/** Reads the officials around Japanese titles. */
export function japaneseOfficials(view: TextView, hits: readonly Hit<TitleRow>[]): Draft[] {
  const { text } = view;
  const found: Draft[] = [];
  const doubtful: Doubtful[] = [];
  const nextChain = chainsOf(text, hits);
  let chain = nextChain();
  let before = 0;
  let unclaimed: readonly Title[] = [];
  while (chain) {
    const behind = nextChain();
    const isClaimed = readChain(view, chain, { floorOfTitles: before, unclaimed, next: behind?.[0] }, found, doubtful);
    before = chain[chain.length - 1]!.end;
    unclaimed = isClaimed ? [] : chain;
    chain = behind;
  }
  shareSides(text, found);
  return withKnown(text, found, doubtful);
}

/** What stands around a chain of titles. */
interface Neighbours {
  /** Where the chain before ends. */
  readonly floorOfTitles: number;
  /** The titles of the chain before, if they are nobody's yet. */
  readonly unclaimed: readonly Title[];
  /** The title behind the chain. */
  readonly next: Title | undefined;
}

/**
 * Finds whose the titles of a chain are: of somebody just read, of a name in front of them or behind.
 * @returns whether they are somebody's.
 */
function readChain(
  view: TextView,
  chain: readonly Title[],
  { floorOfTitles, unclaimed, next }: Neighbours,
  found: Draft[],
  doubtful: Doubtful[],
): boolean {
  const { text } = view;
  const last = found[found.length - 1];
  const first = chain[0]!;
  const end = chain[chain.length - 1]!.end;
  const from = first.outer.start;
  if (last && from < last.name.start) return true;
  if (last && last.titles.length < 2 * MOST_TITLES && isRightBehind(text, last, from)) {
    // …司令官を務めるジャン=マチュー・レイ海軍少将: the title that touches the name is its role.
    if (areClausesApart(text, last)) last.aside = last.titles.length;
    addTitles(last, chain);
    takeHonorific(text, last);
    return true;
  }
  const floor = Math.max(last?.phrase.end ?? 0, floorOfTitles);
  const shared = sharedNames(view, first, floor);
  if (shared.length > 0) {
    // Of a list that shares one title only the last name stands beside it.
    for (const name of shared.slice(0, -1)) found.push(sharing(text, name, chain));
    found.push(draftOf(text, shared[shared.length - 1]!, chain));
    return true;
  }
  const before = nameInFront(view, from, floor);
  if (before && isAccepted(text, before, chain, end)) {
    const own = touching(text, chain);
    const standing = standingBefore(text, before, unclaimed);
    found.push(draftOf(text, before, standing.length === 0 ? own : [...standing, ...own]));
    return true;
  }
  // 森下審議官、奥田課長: the neighbour in the list makes a bare rank's holder an official.
  if (
    before &&
    ((isSpeaker(text, before.start) && before.end - before.start > 1) ||
      (before.isStrong && last && isListed(text, last, before.start)))
  ) {
    found.push(draftOf(text, before, touching(text, chain)));
    return true;
  }
  const beforeField = before?.isStrong ? undefined : nameBeforeField(text, first, floor);
  if (beforeField) {
    found.push(draftOf(text, beforeField.name, [beforeField.title, ...touching(text, chain).slice(1)]));
    return true;
  }
  // 眞喜屋大使, of whom the text has told in full: what looks like a full name may be a surname.
  if (before && (before.extent === 'part' || !before.isStrong))
    doubtful.push({ name: before, titles: touching(text, chain) });
  const signer = nameOnLineAbove(view, from, end, floor);
  if (signer && isAcceptedBehind(text, chain, signer)) {
    found.push(draftOf(text, signer, chain));
    return true;
  }
  const behind = nameBehind(view, from, end, next);
  if (behind && isAcceptedBehind(text, chain, behind)) {
    const titles = [...postBeforeGrade(text, chain, unclaimed), widened(text, first, floor), ...chain.slice(1)];
    found.push(draftOf(text, behind, titles));
    for (const name of dittoNames(view, behind.phraseEnd)) found.push(sharing(text, name, titles));
    return true;
  }
  // 山田太郎 第4護衛隊司令: a post behind the name, parted by a blank or in brackets.
  const isBehind = last !== undefined && isBehindGap(text, last, from);
  if (isBehind) addTitles(last, chain);
  return isBehind;
}

/** 方面総監 of 方面総監山根陸将: a title that nobody has, right before a name with another behind it. */
const standingBefore = (text: string, name: Name, unclaimed: readonly Title[]): readonly Title[] => {
  const gap = name.start - (unclaimed[unclaimed.length - 1]?.end ?? name.start + 1);
  return gap === 0 || (gap === 1 && text.charCodeAt(name.start - 1) === MIDDLE_DOT) ? unclaimed : [];
};

/** 第七師団長 of 第七師団長(陸将)中村裕亮; what else stands in brackets there is the post that somebody leaves. */
const postBeforeGrade = (text: string, chain: readonly Title[], unclaimed: readonly Title[]): readonly Title[] => {
  const open = chain[0]!.outer.start - 1;
  const isBehindPost = text[open] === '(' && unclaimed[unclaimed.length - 1]?.end === open;
  return isBehindPost && chain.every(({ rank }) => MILITARY.has(rank)) ? unclaimed : [];
};
const MILITARY: ReadonlySet<string> = new Set(RANKS.filter(({ sort }) => sort === 'military').map(({ id }) => id));

/** ○大串委員 begins a speech in minutes. */
const isSpeaker = (text: string, start: number): boolean => SPEAKERS.has(text.charCodeAt(start - 1));

const SPEAKERS = unitsOf('○◯〇●');

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
  const drafts = known.map(({ name, titles }) => draftOf(text, { ...name, extent: 'part' }, titles));
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

const NO_TITLES: readonly Title[] = [];

/** Begins an official with a name and its titles. */
export function draftOf(text: string, name: Name, titles: readonly Title[]): Draft {
  const draft: Draft = {
    name,
    extent: name.extent,
    titles: NO_TITLES,
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

/** Begins an official whose titles stand beside another name of the list. */
function sharing(text: string, name: Name, titles: readonly Title[]): Draft {
  const draft = draftOf(text, name, titles);
  draft.phrase = span(name.start, name.phraseEnd);
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

const areClausesApart = (text: string, { titles, name }: Draft): boolean =>
  titles.every(title => isClauseApart(text, title, name));

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
  if (chain.length === 1) return chain;
  const apart = chain.findIndex((title, index) => index > 0 && isBlank(text.charCodeAt(title.outer.start - 1)));
  return apart < 0 ? chain : chain.slice(0, apart);
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

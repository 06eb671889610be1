import { addTo } from '../../collections/groups';
import { AMENDMENTS, BODY_ENDS, DOERS, JOINTS, LEADS, PAIRING_JOINTS, RELATIONS } from '../../lexicon/ja/title-grammar';
import { isDigit } from '../../text/script';
import { standsAt } from '../../text/stands';
import { type LookupTable, suffixWords, wordEndingAt } from '../word-lookup';
import { holdsKatakana, isOldWriting, oldRunStart } from './old-writing';
import { partiesIn } from './parties';
import { quotedUpTo } from './quotes';
import { endsWithAny, isContent, runStart } from './units';

/** How far left of its word of kind a title may begin. */
const REACH = 90;

const DOERS_BY_END = suffixWords(DOERS);
const BODIES_BY_END = suffixWords(BODY_ENDS);
const RELATIONS_BY_END = suffixWords([...RELATIONS, ...AMENDMENTS]);
const JOINTS_BY_END = suffixWords(JOINTS);
const LEADS_BY_FIRST = new Map<number, string[]>();
for (const lead of [...LEADS].sort((a, b) => b.length - a.length)) addTo(LEADS_BY_FIRST, lead.charCodeAt(0), lead);

function endingAt(text: string, floor: number, end: number, words: LookupTable<string>): string | undefined {
  const longest = wordEndingAt(text, end, words);
  return longest && longest.start < floor ? endingBehind(text, floor, end, words) : longest?.value;
}
const endingBehind = (text: string, floor: number, end: number, words: LookupTable<string>): string | undefined =>
  wordEndingAt(text, end, words, (_, start) => start >= floor)?.value;

/** The noun phrase that ends in a word of kind. */
export interface JapanesePhrase {
  readonly start: number;
  /** Whether a subject follows by に関する or the like: サイバーセキュリティ分野での協力に関する覚書. */
  readonly isAbout: boolean;
}

/**
 * Looks back from a word of kind for the noun phrase that it heads: parties, subject and kind, not the clause before.
 *
 *   本年9月に署名された日越防衛装備品・技術移転協定を踏まえ
 *                     ^^^^^^^^^^^^^ (協定 is the word of kind)
 *
 * Kana of grammar end it, but for the words that join the nouns of titles (に関する, における, の, と), which count only
 * where both their sides allow it: と joins two parties or two subjects, never a doer and the subject.
 * @param kindStart where the word of kind begins.
 * @param ends words of kind: what stands before one of them is another title.
 */
export function japanesePhrase(text: string, kindStart: number, ends: readonly string[]): JapanesePhrase {
  const floor = Math.max(0, kindStart - REACH);
  // Texts of old write their grammar in katakana, which modern ones write nouns with.
  const run = holdsKatakana(text, kindStart, floor) && isOldWriting(text, kindStart) ? oldRunStart : runStart;
  let start = run(text, kindStart, floor);
  let isAbout = false;
  for (let joints = 0; joints < 12 && start > floor; joints++) {
    if (start < kindStart || joints > 0) {
      const cut = leadEnd(text, start, kindStart);
      if (cut > start) return { start: cut, isAbout };
    }
    const relation = endingAt(text, floor, start, RELATIONS_BY_END);
    if (relation) {
      const right = start - relation.length;
      const left = run(text, right, floor);
      if (left === right) {
        const quoted = quotedUpTo(text, right - 1);
        // A quoted subject is of the title only where nothing else is: 「X」に関する覚書, but 日・ケニア交換公文.
        return quoted && start === kindStart
          ? { start: quoted.start - 1, isAbout: true }
          : { start: trimmed(text, start, kindStart), isAbout };
      }
      if (endingAt(text, left, right, DOERS_BY_END) || isTime(text, left, right)) break;
      // The instrument that is changed has parties and a subject of its own.
      if (!AMENDMENTS.includes(relation)) isAbout = true;
      start = left;
      continue;
    }
    const joint = endingAt(text, floor, start, JOINTS_BY_END);
    if (!joint) break;
    const right = start - joint.length;
    const left = isAbout ? quotedRunStart(text, right, floor, run) : run(text, right, floor);
    if (left === right && joint !== 'あらゆる') break;
    if (!joins(text, { left, right, joint, next: start, kindStart, isAbout, ends })) break;
    start = left === right ? right : left;
  }
  return { start: trimmed(text, start, kindStart), isAbout };
}

/** As `runStart`, over a quoted name too: 「GIGO」の設立に関する条約. */
function quotedRunStart(text: string, end: number, floor: number, run: typeof runStart): number {
  const quoted = text[end - 1] === '」' ? quotedUpTo(text, end - 1) : undefined;
  return run(text, quoted && quoted.start > floor ? quoted.start - 1 : end, floor);
}

interface Joint {
  readonly left: number;
  readonly right: number;
  readonly joint: string;
  readonly next: number;
  readonly kindStart: number;
  readonly isAbout: boolean;
  readonly ends: readonly string[];
}

function joins(text: string, { left, right, joint, next, kindStart, isAbout, ends }: Joint): boolean {
  // 避難計画の策定に関する覚書: another title is of the subject where の makes it what something is done with.
  const isObject = isAbout && (joint === 'の' || joint === 'ノ');
  if (endingAt(text, left, right, DOERS_BY_END)) return false;
  if (!(isObject && !isAnaphoric(text, left)) && endsWithAny(text, left, right, ends)) return false;
  if (isTime(text, left, right)) return false;
  const isBetween = text[right - 1] === '間';
  const isAmong = isBetween && right - left === 1;
  if (PAIRING_JOINTS.has(joint)) {
    const leftIsParty = isBody(text, left, right);
    const rightIsParty = startsWithParty(text, next, kindStart);
    return leftIsParty ? rightIsParty : isAbout || (right - left > 2 && joint.length > 1);
  }
  if (joint === 'の' || joint === 'ノ') {
    // 日本国とA国との間の is of a title; 日越防衛当局間の and 日本とAの間の only tell whose it is.
    if (isBetween) return !isAbout || text[left - 1] === 'の' ? !isAbout : text.startsWith('との', left - 2);
    return isAbout ? !isBody(text, left, right) || isFormal(text, right) : isPartyPair(text, left, right);
  }
  if (joint === 'との' || joint === 'トノ') return isBody(text, left, right) || (isAbout && !isBetween);
  if (joint !== 'への' && joint !== 'あらゆる' && joint !== 'その他の' && joint !== 'のない')
    return isAbout && (isAmong || !isBody(text, left, right));
  return isAbout;
}

/** 同協定の運用に関する議定書: what stands for an instrument named before begins no title. */
const isAnaphoric = (text: string, left: number): boolean => '同本両右当該'.includes(text[left]!);

/** 日本国の, 日本国政府の: how an instrument itself calls its parties. */
const isFormal = (text: string, end: number): boolean => text[end - 1] === '国' || text.startsWith('政府', end - 2);

/** 9月, 昨年, 12月4日: no title begins with them. */
const isTime = (text: string, left: number, right: number): boolean => {
  const last = text[right - 1]!;
  return (
    (last === '月' || last === '日' || last === '年' || last === '度') &&
    right - left <= 11 &&
    (isDigit(text.charCodeAt(left)) || isDigit(text.charCodeAt(right - 2)))
  );
};

const isBody = (text: string, left: number, right: number): boolean => {
  if (endingAt(text, left, right, BODIES_BY_END)) return true;
  const parties = partiesIn(text, { start: left, end: right }, 'ja');
  return parties.length > 0 && parties[parties.length - 1]!.end === right;
};

/** 日越, 日ASEAN; or ベトナム behind と: 日本とベトナムの. */
const isPartyPair = (text: string, left: number, right: number): boolean => {
  const parties = partiesIn(text, { start: left, end: right }, 'ja');
  if (parties.length === 0 || parties[parties.length - 1]!.end !== right) return false;
  return parties.length > 1 || text[left - 1] === 'と' || text.startsWith('及び', left - 2);
};

const startsWithParty = (text: string, at: number, end: number): boolean => {
  let stop = at;
  while (stop < end && isContent(text.charCodeAt(stop))) stop++;
  if (endingAt(text, at, stop, BODIES_BY_END)) return true;
  const parties = partiesIn(text, { start: at, end: stop }, 'ja');
  return parties.length > 0 && parties[0]!.start === at;
};

/** Where a leading word of time or order (and the の behind it) ends; `start` where there is none. */
function leadEnd(text: string, start: number, end: number): number {
  const bucket = LEADS_BY_FIRST.get(text.charCodeAt(start));
  if (bucket)
    for (const lead of bucket) {
      if (!standsAt(text, lead, start)) continue;
      const stop = start + lead.length;
      if (text[stop] === 'の' || text[stop] === 'ノ') return Math.min(end, stop + 1);
      if (
        lead.length > 1 &&
        (text[stop] === '、' ||
          lead === '本日' ||
          lead === '同日' ||
          lead === '昨日' ||
          lead === '今般' ||
          lead === '今回')
      )
        return Math.min(end, stop);
    }
  return start;
}

/** Drops marks, dates, words of time and doers that are glued to the beginning. */
function trimmed(text: string, from: number, end: number): number {
  let start = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    const before = start;
    while (start < end && '・-–‐/+&'.includes(text[start]!)) start++;
    start = leadEnd(text, start, end);
    start = dateEnd(text, start, end);
    if (start === before) break;
  }
  return start;
}

/** Where 2021年, 9月 or 4日 at the beginning of a run ends; 年度 and 日間 are none. */
function dateEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  if (at === start || at - start > 4) return start;
  const sign = text[at];
  if (sign !== '年' && sign !== '月' && sign !== '日') return start;
  const next = text[at + 1];
  return next === '度' || next === '間' || next === '本' ? start : at + 1;
}

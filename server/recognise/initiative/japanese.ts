import {
  AMBIGUOUS_INITIATIVES,
  COMMON_BESIDE_STATES,
  INITIATIVE_FOLLOWERS,
  INITIATIVE_OTHER_WORDS,
  INITIATIVE_WORDS,
  LABELLED_INITIATIVES,
  NO_INITIATIVES,
  PLAIN_QUALITIES,
} from '../../lexicon/ja/initiatives';
import { isHiragana, isKanji, isKatakana, unitsOf } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { partiesBeside } from '../titled/beside-parties';
import { japanesePhrase } from '../titled/japanese-phrase';
import { partiesIn } from '../titled/parties';
import { isClosingQuote, quotedBehind, quotedUpTo } from '../titled/quotes';
import { isAmongJapanese, isMadeOf } from '../titled/units';
import type { InitiativeCandidate, InitiativeRow } from './candidate';

const followers = unitsOf(INITIATIVE_FOLLOWERS);
const WORDS = INITIATIVE_WORDS.map(({ word }) => word);

/**
 * Reads the framework that ends in a Japanese word of frameworks.
 *
 *   「アジアと世界における平和と繁栄のための包括的戦略的パートナーシップ」の下
 *    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function japaneseInitiative(text: string, hit: Hit<InitiativeRow>): InitiativeCandidate | undefined {
  const cue = { start: hit.start, end: hit.end };
  if (hit.row.need === 'known') {
    if (!text.startsWith(hit.row.name, hit.start)) return undefined;
    if (AMBIGUOUS_INITIATIVES.has(hit.row.name) && !isAmongJapanese(text, hit)) return undefined;
    if (
      isKanji(text.charCodeAt(hit.end)) &&
      isKanji(text.charCodeAt(hit.end - 1)) &&
      !followers.has(text.charCodeAt(hit.end)) &&
      text[hit.end] !== '構'
    )
      return undefined;
    return { start: hit.start, end: hit.end, cue };
  }
  if (isOtherWord(text, hit.end)) return undefined;
  const label = labelBefore(text, hit) ?? labelBehind(text, hit);
  if (label) return { ...label, cue };
  const quoted = quotedTitle(text, hit);
  const phrase = japanesePhrase(text, hit.start, WORDS);
  const title = quoted && quoted.start <= phrase.start ? quoted : { start: phrase.start, end: hit.end };
  if (title.start >= hit.start) return undefined;
  const stem = text.slice(title.start, hit.start);
  const name = text.slice(title.start, hit.end);
  if (NO_INITIATIVES.some(other => name.includes(other))) return undefined;
  const hasParty = partiesIn(text, { start: title.start, end: hit.start }, 'ja').length > 0;
  return isBelieved(stem, { hit, hasParty, isQuoted: quoted !== undefined, isAbout: phrase.isAbout }) ||
    isStrategicBeside(text, title, stem)
    ? { start: title.start, end: title.end, cue }
    : undefined;
}

/** 包括的・戦略的パートナーシップ beside 日本とベトナムは: the standing of two states with each other has this name. */
const isStrategicBeside = (text: string, title: Span, stem: string): boolean =>
  stem.includes('戦略的') &&
  stem.length > 3 &&
  text.startsWith('パートナーシップ', title.start + stem.length) &&
  partiesBeside(text, title, 'ja').length > 1;

function isOtherWord(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isKatakana(next)) return true;
  if (text[end] === 'す' || text[end] === 'し' || text[end] === 'さ') return true;
  if (!isKanji(next)) return false;
  return !followers.has(text.charCodeAt(end)) || INITIATIVE_OTHER_WORDS.some(word => text.startsWith(word, end));
}

function labelBefore(text: string, { start, row }: Hit<InitiativeRow>): Span | undefined {
  const quoted = LABELLED_INITIATIVES.has(row.name) ? quotedUpTo(text, start - 1) : undefined;
  return quoted && quoted.end - quoted.start >= SHORTEST_LABEL && text[quoted.end - 1] !== '。' ? quoted : undefined;
}

/** 研究プログラム「オーロラの道」 */
function labelBehind(text: string, { end, row }: Hit<InitiativeRow>): Span | undefined {
  const quoted = LABELLED_INITIATIVES.has(row.name) ? quotedBehind(text, end) : undefined;
  return quoted && quoted.end - quoted.start >= SHORTEST_LABEL && text[quoted.end - 1] !== '。' ? quoted : undefined;
}

const SHORTEST_LABEL = 4;

/** The quotes that close right behind the word, or behind a bracket or a short form there. */
function quotedTitle(text: string, { start, end }: Span): Span | undefined {
  let close = end;
  for (let at = end; at < end + 150 && at < text.length; at++) {
    if (at === end && text[at] !== ':' && text[at] !== '(' && text[at] !== '=') break;
    if (isClosingQuote(text.charCodeAt(at)) || text[at] === '\n' || text[at] === '。') {
      close = at;
      break;
    }
  }
  if (!isClosingQuote(text.charCodeAt(close))) return undefined;
  const quoted = quotedUpTo(text, close);
  if (!quoted || quoted.start >= start) return undefined;
  for (let at = quoted.start; at < end; at++) if (text[at] === '。') return undefined;
  return { start: quoted.start, end };
}

interface Evidence {
  readonly hit: Hit<InitiativeRow>;
  readonly hasParty: boolean;
  readonly isQuoted: boolean;
  readonly isAbout: boolean;
}

/** Whether a phrase names a framework and not merely a quality or a state of affairs. */
function isBelieved(stem: string, { hit, hasParty, isQuoted, isAbout }: Evidence): boolean {
  if (hit.row.name === '計画')
    return isQuoted && stem.length >= 3 && !isAbout && (holdsKatakana(stem) || stem.length >= 9) && !isPlain(stem);
  if (hasParty && (isQuoted || hit.row.need === 'name' || !isPlain(stem)))
    return isQuoted || !isCommon(hit, stem, isAbout);
  if (isQuoted) return stem.length >= (hit.row.need === 'name' ? 2 : 3) && !isPlain(stem);
  if (isAbout) return hit.row.need === 'name' || hit.row.name.startsWith('パートナーシップ');
  return (
    hit.row.need === 'name' &&
    stem.length >= (hit.row.name.startsWith('イニシア') ? 2 : 3) &&
    !isPlain(stem) &&
    !hasKana(stem)
  );
}

/** 事業 and プロジェクト beside a country's name are mostly common nouns: ベトナム事業. */
const isCommon = ({ row }: Hit<InitiativeRow>, stem: string, isAbout: boolean): boolean =>
  COMMON_BESIDE_STATES.has(row.name) && !isAbout && stem.length < 6;

const holdsKatakana = (stem: string): boolean => {
  for (let at = 0; at < stem.length; at++) if (isKatakana(stem.charCodeAt(at))) return true;
  return false;
};

const hasKana = (stem: string): boolean => {
  for (let at = 0; at < stem.length; at++) if (isHiragana(stem.charCodeAt(at))) return true;
  return false;
};

/** Whether a stem is made of plain qualities alone: 包括的戦略的 of 包括的戦略的パートナーシップ. */
const isPlain = (stem: string): boolean => isMadeOf(stem, PLAIN_QUALITIES);

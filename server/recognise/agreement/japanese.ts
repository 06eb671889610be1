import { COUNCILS } from '../../lexicon/councils';
import {
  ANAPHORS,
  CONVENTION_MARKS,
  CONVENTION_NAMES,
  FOLLOWERS,
  INSTRUMENT_PLACES,
  INSTRUMENT_WORDS,
  OTHER_WORDS,
  TYPE_NOUNS,
} from '../../lexicon/ja/agreements';
import { VERB_ENDINGS } from '../../lexicon/ja/title-grammar';
import { numeralAt } from '../../text/numerals';
import { isKanji, isKatakana, unitsOf } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import type { AgreementKind } from '../mention';
import { type JapanesePhrase, japanesePhrase } from '../titled/japanese-phrase';
import { oldRunStart } from '../titled/old-writing';
import { areSeveral, codesOf, type Party, partiesIn } from '../titled/parties';
import { isClosingQuote, quotedUpTo } from '../titled/quotes';
import { subjectOf } from '../titled/subject';
import { isAmongJapanese, isContent, isMadeOf, runStart } from '../titled/units';
import type { AgreementCandidate, AgreementRow } from './candidate';
import { toldParties } from './told-parties';

const KIND_WORDS = INSTRUMENT_WORDS.map(({ word }) => word);
/** A title in quotes is no sentence: it holds no full stop and no topic. */
const SENTENCE_MARKS = ['。', 'は、', 'ました', 'ます'];

/**
 * Reads the title that ends in a Japanese word of kind: quoted whole, or the noun phrase before the word.
 *
 *   両者は「サイバーセキュリティ分野での協力に関する覚書」に署名した
 *          ^^^^^^^^^^^^^^^^^^^^^^
 */
export function japaneseAgreement(text: string, lower: string, hit: Hit<AgreementRow>): AgreementCandidate | undefined {
  if (hit.row.known) return knownTitle(text, lower, hit);
  if (isOtherWord(text, hit)) return undefined;
  const number = numberEnd(text, hit.end);
  const end = hit.row.need === 'council' ? number : hit.end;
  const anaphor = anaphorOf(text, hit) ?? bareAnaphor(text, hit);
  if (anaphor || hit.row.need === 'antecedent') return anaphor;
  const quoted = quotedTitle(text, hit.start, end);
  const phrase = phraseOf(text, hit);
  // A quote around the whole title beats the phrase, unless the phrase reaches out of it: 「A」に関する覚書.
  const title = quoted && quoted.start <= phrase.start ? quoted : { start: phrase.start, end };
  if (title.start >= hit.start) return undefined;
  const inside = partiesIn(text, title, 'ja');
  const evidence = {
    title,
    hit,
    inside,
    isAbout: phrase.isAbout,
    isQuoted: quoted !== undefined,
    hasNumber: number > hit.end,
  };
  if (!isBelieved(text, evidence)) return undefined;
  return candidate(text, lower, title, hit, inside, kindOf(text, title, hit.row.kind));
}

function candidate(
  text: string,
  lower: string,
  title: Span,
  hit: Hit<AgreementRow>,
  inside: readonly Party[],
  kind: AgreementKind,
): AgreementCandidate {
  return {
    start: title.start,
    end: title.end,
    cue: { start: hit.start, end: hit.end },
    kind,
    parties: toldParties(text, title, inside, hit.row.known, 'ja'),
    subject: hit.row.known ? hit.row.known.name.toLowerCase() : subjectOf(lower, title, hit, inside, EMPTY),
    anaphor: undefined,
    needsAntecedent: false,
    language: 'ja',
  };
}

const EMPTY: ReadonlySet<string> = new Set();

const verbEndings = unitsOf(VERB_ENDINGS);
const followers = unitsOf(FOLLOWERS);

/** 条約局, 合意した, 北大西洋条約機構: the word of kind is part of another word, or a verb. */
function isOtherWord(text: string, { start, end, row }: Hit<AgreementRow>): boolean {
  const next = text.charCodeAt(end);
  // 令和四年条約第九号 is a number in the statute book.
  if (text[end] === '第' && text[start - 1] === '年') return true;
  if (verbEndings.has(next)) return row.need !== 'subject' || text[end + 1] === 'る';
  if (!isKanji(next) || text[end] === '号') return false;
  if (!followers.has(next)) return true;
  for (const word of OTHER_WORDS) if (text.startsWith(word, end)) return true;
  return false;
}

/** Where the number behind a resolution ends: 第2397号, (第2397号), 1718号. */
function numberEnd(text: string, from: number): number {
  let at = from;
  const isBracketed = text[at] === '(';
  if (isBracketed) at++;
  const isNumbered = text[at] === '第';
  if (isNumbered) at++;
  const number = numeralAt(text, at);
  // 第二千七百二十二号
  if (!number || (number.isKanji && !isNumbered)) return from;
  at = number.end;
  const isClosed = text[at] === '号';
  if (isClosed) at++;
  if (!isClosed && !isNumbered && !isBracketed && text[at] === '年') return from;
  if (isBracketed) return text[at] === ')' ? at + 1 : from;
  return at;
}

/** ジブチ行動指針, プラザ合意: a name after a place is whole without what it is about. */
function phraseOf(text: string, { start, row }: Hit<AgreementRow>): JapanesePhrase {
  if (row.need === 'parties') {
    const run = runStart(text, start, Math.max(0, start - 20));
    if (INSTRUMENT_PLACES.has(text.slice(run, start))) return { start: run, isAbout: false };
    const [place, other] = partiesIn(text, { start: run, end: start }, 'ja');
    if (place && !other && place.start === run && place.end === start) return { start: run, isAbout: false };
  }
  return japanesePhrase(text, start, KIND_WORDS);
}

/** Whether the title is quoted whole: the quote closes right behind the word of kind, or behind a bracket or short form there. */
function quotedTitle(text: string, kindStart: number, end: number): Span | undefined {
  let close = end;
  if (text[close] === ':' || text[close] === '=') {
    for (let at = close; at < close + 26 && close === end; at++)
      if (text[at] === '(' || isClosingQuote(text.charCodeAt(at))) close = at;
  }
  if (text[close] === '(') {
    let depth = 0;
    for (let at = close; at < close + 120 && at < text.length; at++) {
      if (text[at] === '(') depth++;
      else if (text[at] === ')' && --depth === 0) {
        close = at + 1;
        break;
      }
    }
  }
  if (!isClosingQuote(text.charCodeAt(close))) return undefined;
  const quoted = quotedUpTo(text, close);
  if (!quoted || quoted.start >= kindStart) return undefined;
  const content = text.slice(quoted.start, end);
  if (SENTENCE_MARKS.some(mark => content.includes(mark))) return undefined;
  return { start: quoted.start, end };
}

/** 日英同盟協約ハ本条約ノ実施ト共ニ: katakana of grammar before the determiner. */
const isOldParticle = (text: string, end: number): boolean =>
  isKatakana(text.charCodeAt(end - 1)) && oldRunStart(text, end, Math.max(0, end - 1)) === end;

/** 同協定, これらの覚書, 両条約. */
function anaphorOf(text: string, hit: Hit<AgreementRow>): AgreementCandidate | undefined {
  for (const { word, count } of ANAPHORS) {
    const start = hit.start - word.length;
    if (start < 0 || !text.startsWith(word, start)) continue;
    const before = text.charCodeAt(start - 1);
    if (
      (isKanji(word.charCodeAt(0)) && isContent(before) && !isOldParticle(text, start)) ||
      (word === 'この' && (text[start - 1] === 'ど' || text[start - 1] === 'こ'))
    )
      return undefined;
    return {
      start,
      end: hit.end,
      cue: { start: hit.start, end: hit.end },
      kind: hit.row.kind,
      parties: [],
      subject: '',
      anaphor: count,
      needsAntecedent: hit.row.need !== 'subject' && hit.row.need !== 'joint',
      language: 'ja',
    };
  }
  return undefined;
}

/** 覚書は三年間です: the word alone as the topic of a sentence, behind an instrument that it can stand for. */
function bareAnaphor(text: string, hit: Hit<AgreementRow>): AgreementCandidate | undefined {
  const before = text[hit.start - 1] === ' ' ? text[hit.start - 2] : text[hit.start - 1];
  const isTopic = text[hit.end] === 'は' && (before === undefined || SENTENCE_EDGES.includes(before));
  if (!isTopic || hit.row.need === 'council' || hit.row.kind === 'plan' || hit.row.kind === 'guidelines')
    return undefined;
  return {
    start: hit.start,
    end: hit.end,
    cue: { start: hit.start, end: hit.end },
    kind: hit.row.kind,
    parties: [],
    subject: '',
    anaphor: 'one',
    needsAntecedent: true,
    language: 'ja',
  };
}
const SENTENCE_EDGES = '。、「\n\r　';

interface Evidence {
  readonly title: Span;
  readonly hit: Hit<AgreementRow>;
  readonly inside: readonly Party[];
  readonly isAbout: boolean;
  readonly isQuoted: boolean;
  readonly hasNumber: boolean;
}

/** Whether a phrase names an instrument and not merely a type of them. */
function isBelieved(text: string, { title, hit, inside, isAbout, isQuoted, hasNumber }: Evidence): boolean {
  const codes = codesOf(inside);
  const stem = text.slice(title.start, hit.start);
  if (hit.row.need === 'council') return hasNumber ? isCouncil(stem) || isQuoted : isCouncil(stem);
  if (hit.row.need === 'parties') {
    if (areSeveral(codes) || INSTRUMENT_PLACES.has(stem) || (codes.length > 0 && inside[0]!.end === hit.start))
      return true;
    if (isQuoted) return hit.row.kind !== 'plan' && hit.row.kind !== 'guidelines' && stem.length >= 2 && !isType(stem);
    return false;
  }
  if (hit.row.need === 'joint') {
    if (areSeveral(codes) || INSTRUMENT_PLACES.has(stem)) return true;
    return isAbout || (isQuoted && stem.length >= 4);
  }
  if (isAbout || codes.length > 0) return true;
  if (isQuoted) return stem.length >= 2 && !(stem.length < 4 && isType(stem));
  if (hit.row.kind === 'memorandum' || hit.row.kind === 'letter-of-intent')
    return stem.length >= 4 && !stem.startsWith('新');
  return stem.length >= 2 && !isType(stem);
}

const isCouncil = (stem: string): boolean => COUNCILS.ja.some(council => stem.includes(council));

/** Whether a stem is made of nouns of type alone: 経済連携 of 経済連携協定. */
const isType = (stem: string): boolean => isMadeOf(stem, TYPE_NOUNS);

function kindOf(text: string, title: Span, kind: AgreementKind): AgreementKind {
  if (kind !== 'treaty') return kind;
  const stem = text.slice(title.start, title.end);
  if (CONVENTION_NAMES.has(stem)) return 'convention';
  return CONVENTION_MARKS.some(mark => stem.includes(mark)) ? 'convention' : kind;
}

/** TPP, 日英ACSA: a name known by itself, with the parties glued before it. */
function knownTitle(text: string, lower: string, hit: Hit<AgreementRow>): AgreementCandidate | undefined {
  const { name } = hit.row.known!;
  if (!text.startsWith(name, hit.start) || (isKanji(text.charCodeAt(hit.end - 1)) && isOtherWord(text, hit)))
    return undefined;
  const run = runStart(text, hit.start, Math.max(0, hit.start - 20));
  const parties = partiesIn(text, { start: run, end: hit.start }, 'ja');
  const isGlued = parties.length > 0 && parties[parties.length - 1]!.end === hit.start;
  const start = isGlued ? parties[0]!.start : hit.start;
  if (!isGlued && AMBIGUOUS.has(name) && !isAmongJapanese(text, hit)) return undefined;
  return candidate(text, lower, { start, end: hit.end }, hit, isGlued ? parties : [], hit.row.kind);
}

/** Acronyms that mean other things too: believed beside Japanese words alone. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['RAA', 'VFA', 'SOFA', 'CITES']);

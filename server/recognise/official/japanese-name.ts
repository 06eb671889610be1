import { HIRAGANA_GIVEN_NAMES } from '../../lexicon/ja/given-names';
import {
  APPOINTING,
  GIVEN_ENDS_BEHIND_HIRAGANA,
  HONORIFICS_BEHIND,
  NO_HIRAGANA_NAME,
} from '../../lexicon/ja/officials';
import { isBlank, isHiragana, isKanji, isKatakana, isLineEnd, unitsOf } from '../../text/script';
import { type Span, span } from '../../text/span';
import type { TextView } from '../../text/view';
import { prefixWords, suffixWords, wordEndingAt, wordStartingAt } from '../word-lookup';
import { countryBeside } from './japanese-country';
import { isNoHolder } from './japanese-title';
import {
  endsAsGiven,
  kanjiName,
  kanjiNameApart,
  kanjiNameApartEnding,
  kanjiNameEnding,
  kanjiRunEnd,
  kanjiRunStart,
} from './kanji-name';
import { hasKatakanaParticles, katakanaNameEnding, katakanaNameStarting } from './katakana-name';
import { latinNameEnding, latinNameStarting } from './latin-name';

/* Names beside Japanese titles, in kanji, kana and Latin letters, read from their end or from their beginning. */

/** A name found beside a title. */
export interface Name extends Span {
  readonly extent: 'full' | 'part';
  /** Whether lists or writing leave no doubt that it is a name. */
  readonly isStrong: boolean;
  /** The name with a reading in brackets or an honorific behind it. */
  readonly phraseEnd: number;
  readonly country: (Span & { readonly value: string }) | undefined;
}

export const nameOf = (
  { start, end }: Span,
  extent: 'full' | 'part',
  isStrong: boolean,
  phraseEnd = end,
  country: Name['country'] = undefined,
): Name => ({ start, end, extent, isStrong, phraseEnd, country });

export const honorifics = prefixWords(HONORIFICS_BEHIND);
const honorificsByEnd = suffixWords(HONORIFICS_BEHIND);

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
    const apart = kanjiNameApartEnding(text, end, floor);
    if (apart) return nameOf(apart, 'full', true);
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
  return isSurnameBefore(text, span(start, to), text.slice(given, end))
    ? nameOf(span(start, end), 'full', true)
    : undefined;
}

/** Whether a run of kanji is the surname before a given name in hiragana: one of the lists, or any before a given name of the list. */
function isSurnameBefore(text: string, { start, end }: Span, given: string): boolean {
  const surname = end - start > 1 && end - start < 4 ? kanjiName(text, start, end) : undefined;
  return surname !== undefined && ((surname.isStrong && surname.extent === 'part') || hiraganaGivenNames.has(given));
}
const hiraganaGivenNames: ReadonlySet<string> = new Set(HIRAGANA_GIVEN_NAMES);

const LONGEST_GIVEN = 4;
const givenEnds = unitsOf(GIVEN_ENDS_BEHIND_HIRAGANA);

function hiraganaStart(text: string, end: number, floor: number): number {
  const isMixed = givenEnds.has(text.charCodeAt(end - 1)) && isHiragana(text.charCodeAt(end - 2));
  let at = isMixed ? end - 1 : end;
  while (at > floor && isHiragana(text.charCodeAt(at - 1)) && end - at <= LONGEST_GIVEN) at--;
  return at;
}

function hiraganaEnd(text: string, start: number): number {
  let at = start;
  while (isHiragana(text.charCodeAt(at)) && at - start <= LONGEST_GIVEN) at++;
  return at > start && givenEnds.has(text.charCodeAt(at)) ? at + 1 : at;
}

const noHiragana = new Set(NO_HIRAGANA_NAME);

const isHiraganaName = (text: string, start: number, end: number): boolean =>
  end - start > 1 &&
  end - start <= LONGEST_GIVEN &&
  !noHiragana.has(text.slice(start, end)) &&
  (!'はがをにとへもの'.includes(text[start]!) || hiraganaGivenNames.has(text.slice(start, end)));

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
  // ○三枝木ゆり君 葛馬大臣: what honours the name before is no surname.
  if (wordEndingAt(text, start - 1, honorificsByEnd)?.start === from) return undefined;
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

export interface Gap extends Span {
  readonly sort: 'none' | 'blank' | 'sign' | 'bracket' | 'clause' | 'dative' | 'line';
}

export const gapOf = (start: number, end: number, sort: Gap['sort']): Gap => ({ start, end, sort });

export function nameStarting(view: TextView, start: number, gap: Gap, limit: number): Name | undefined {
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

/** Where an honorific within a run ends what can be a name: 白洲忠道氏 of 白洲忠道氏主催, 定興閣下 of 定興閣下ノ訓令. */
function honouredEnd(text: string, start: number, runEnd: number): number {
  for (let at = start + 1; at < runEnd && at - start < 7; at++) {
    if (text[at] === '氏' || text[at] === '君') return at + 1;
    const honorific = text[at + 1] === '下' ? wordStartingAt(text, at, honorifics) : undefined;
    if (honorific && honorific.end - at > 1) return honorific.end;
  }
  return runEnd;
}

function kanjiStarting(text: string, start: number, gap: Gap, limit: number): Name | undefined {
  const apart = gap.sort === 'none' ? undefined : kanjiNameApart(text, start);
  if (apart && (gap.sort !== 'line' || endsLine(text, apart.end))) return nameOf(apart, 'full', true);
  const runEnd = honouredEnd(text, start, kanjiRunEnd(text, start));
  const honorific = wordEndingAt(text, runEnd, honorificsByEnd) ?? wordStartingAt(text, runEnd, honorifics);
  const end = Math.min(runEnd, honorific?.start ?? runEnd);
  const phraseEnd = honorific ? honorific.end : end;
  if (isBlank(text.charCodeAt(runEnd)) && runEnd - start <= 3) {
    const second = runEnd + 1;
    const secondEnd = honouredEnd(text, second, kanjiRunEnd(text, second));
    const suffix = wordEndingAt(text, secondEnd, honorificsByEnd);
    // 外務大臣綾小路 定興閣下: right behind a title the honorific tells that the blank parts a name.
    if (gap.sort === 'none' && !suffix) return undefined;
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
  const end = hiraganaEnd(text, given);
  if (!isHiraganaName(text, given, end) || !isSurnameBefore(text, span(start, to), text.slice(given, end)))
    return undefined;
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

const appointing = prefixWords(APPOINTING);

const isAppointed = (text: string, end: number): boolean =>
  text.startsWith('氏を', end) && wordStartingAt(text, end + 2, appointing) !== undefined;

const endsLine = (text: string, offset: number): boolean => {
  let at = offset;
  while (isBlank(text.charCodeAt(at)) && at - offset < 8) at++;
  return at >= text.length || isLineEnd(text.charCodeAt(at)) || text[at] === '(';
};

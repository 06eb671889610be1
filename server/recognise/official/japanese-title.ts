import {
  MINISTERIAL_FIELDS,
  NAMES_LIKE_TITLES,
  NO_HOLDER_BEHIND,
  RANK_ROWS,
  SINGLE_SURNAMES,
  TITLE_PARTS,
  TITLE_SUFFIXES,
} from '../../lexicon/ja/officials';
import { RANKS, type RankRow, rankRow, type TitlePart } from '../../lexicon/officials';
import { numeralStart } from '../../text/numerals';
import { isKanji, isKatakana, unitsOf } from '../../text/script';
import { type Span, span } from '../../text/span';
import type { Cue, Hit } from '../cues';
import { prefixWords, suffixTable, suffixWords, type WordAt, wordEndingAt, wordStartingAt } from '../word-lookup';
import { countryEndingAt, isPosted } from './japanese-country';
import type { Title } from './parsed-title';
import { isSurname } from './surnames';
import { type TitleRow, titleRow } from './title-row';

const rows: readonly RankRow[] = [
  ...RANK_ROWS,
  ...MINISTERIAL_FIELDS.map(({ field, before相 }) =>
    rankRow('minister', before相.map(word => `${word}相`).join('|'), 'strong', { field }),
  ),
];

/** The words of rank as cues. */
export const japaneseCues: readonly Cue<TitleRow>[] = rows.flatMap(row =>
  row.words.map(word => ({ word, row: titleRow('ja', row) })),
);

const parts = suffixTable(TITLE_PARTS.flatMap(part => part.words.map(word => [word, part] as const)));
const suffixes = prefixWords(TITLE_SUFFIXES);
const noHolder = prefixWords(NO_HOLDER_BEHIND);
const namesLikeTitles = suffixWords(NAMES_LIKE_TITLES);

/** Ranks of a state: ロシア is its name in ロシア大統領, a field of work in ロシア課長. */
const OF_A_STATE: ReadonlySet<string> = new Set(RANKS.filter(({ sort }) => sort === 'state').map(({ id }) => id));

const singleSurnames = unitsOf(SINGLE_SURNAMES);

const MOST_PARTS = 10;
const MIDDLE_DOT = 0x30fb;
const ORDINAL = 0x7b2c;

/** Whether what follows makes of a title a meeting, a building or somebody else: 大臣会合, 首相官邸. */
export const isNoHolder = (text: string, end: number): boolean => wordStartingAt(text, end, noHolder) !== undefined;

/**
 * Composes the title that a word of rank ends: from 局長 back over 政策 and 防衛 to 防衛省.
 * @param floor where the title may begin at the earliest.
 * @returns undefined where the word is part of something else (首相官邸).
 */
export function japaneseTitle(text: string, { start, end, row }: Hit<TitleRow>, floor: number): Title | undefined {
  if (isNoHolder(text, end)) return undefined;
  const suffix = wordStartingAt(text, end, suffixes);
  const last = suffix ? suffix.end : end;
  if (suffix && isNoHolder(text, last)) return undefined;
  const isDiplomatic = DIPLOMATIC.has(row.rank);
  let at = start;
  let first = start;
  let field = row.field;
  let isPublic = row.field !== undefined;
  let effect: TitlePart['effect'] = suffix && suffix.value !== '候補' ? 'acting' : undefined;
  let country: { readonly start: number; readonly end: number; readonly value: string } | undefined;
  let served: string | undefined;
  let previous: TitlePart | undefined;
  for (let count = 0; count < MOST_PARTS && at > floor; count++) {
    const dot = text.charCodeAt(at - 1) === MIDDLE_DOT && previous?.sort === 'field' ? 1 : 0;
    const part = wordEndingAt(text, at - dot, parts);
    const isState = part && OF_A_STATE.has(row.rank) && countryEndingAt(text, at)?.start === part.start;
    if (part && !isState && part.start >= floor && isPartHere(text, part, part.value, previous, row.rank)) {
      previous = part.value;
      at = first = part.start;
      if (part.value.sort !== 'post' && part.value.sort !== 'modifier') isPublic = true;
      if (part.value.field && (field === undefined || field === 'state')) field = part.value.field;
      effect ??= part.value.effect;
      if (part.value.sort === 'body') served ??= unionAt(text, part);
      continue;
    }
    if (dot) break;
    const numbered = ordinalBefore(text, at);
    if (numbered < at) {
      at = first = numbered;
      continue;
    }
    const posting = postingBefore(text, at);
    if (posting >= floor && posting < at && previous?.sort !== 'body' && isDiplomatic) {
      at = first = posting;
      isPublic = true;
      continue;
    }
    const state = countryEndingAt(text, at);
    if (!state || state.start < floor) break;
    isPublic = true;
    if (isPosted(text.charCodeAt(state.start - 1))) {
      at = first = state.start - 1;
      continue;
    }
    if (country) break;
    country = state;
    at = state.start;
    // 駐スウェーデン・ベトナム大使
    const host = text.charCodeAt(at - 1) === MIDDLE_DOT ? countryEndingAt(text, at - 1) : undefined;
    if (host && host.start > floor && isPosted(text.charCodeAt(host.start - 1))) at = first = host.start - 1;
    // フランス軍司令官 is one word: without the state a bare 軍司令官 would remain.
    if (text.charCodeAt(first) === 0x8ecd && first === state.end) first = at;
  }
  const cue = span(start, end);
  const outerStart = Math.min(first, country?.start ?? first);
  return {
    start: first,
    end: last,
    language: 'ja',
    cue,
    rank: row.withField && field !== undefined ? row.withField : row.rank,
    field: field ?? row.fieldAlone,
    effect,
    weight: row.weight,
    isPublic,
    isPlural: false,
    country: country?.value ?? served,
    countrySpan: country && span(country.start, country.end),
    outer: outerStart === start && last === end ? cue : span(outerStart, last),
  };
}

/** NATO of NATO事務総長, which stays in the title. */
const unionAt = (text: string, { start, end }: WordAt<TitlePart>): string | undefined => {
  const found = countryEndingAt(text, end);
  return found?.start === start ? found.value : undefined;
};

/** Whether a word that could be part of a title is one here, and not the end of a name. */
function isPartHere(
  text: string,
  { start, end }: Span,
  { sort, effect }: TitlePart,
  previous: TitlePart | undefined,
  rank: string,
): boolean {
  // 渡部参事官, 阿部次官: 部 is the end of a name.
  if (sort === 'body' && isEndOfSurname(text, start, end)) return false;
  // 佐世保市長: the rank has the sign of the city.
  if (sort === 'region') return previous === undefined ? rank === 'mayor' : previous.sort !== 'modifier';
  if (sort !== 'modifier' || effect === 'deputy' || start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (!isKanji(before)) return true;
  // 秋元大臣 and 中谷元防衛大臣 end in a name, 岸田前首相 and 森元首相 do not.
  if (wordEndingAt(text, start + 1, namesLikeTitles)) return false;
  if (!isSurname(text.slice(start - 1, start + 1))) return true;
  if (singleSurnames.has(text.charCodeAt(start - 1))) return true;
  return start > 1 && isKanji(text.charCodeAt(start - 2)) && isSurname(text.slice(start - 2, start));
}

/** 阿部, 渡部, 氷室 before a title, where no longer word ends in the two letters. */
const isEndOfSurname = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  isKanji(text.charCodeAt(start - 1)) &&
  !(isKanji(text.charCodeAt(start - 2)) && wordEndingAt(text, start, parts) !== undefined) &&
  isSurname(text.slice(start - 1, end));

const DIPLOMATIC = new Set([
  'ambassador',
  'minister-plenipotentiary',
  'consul-general',
  'consul',
  'attache',
  'diplomatic-secretary',
]);

/** Where 在香港 or 駐サンフランシスコ before an offset begins; the offset itself where there is none. */
function postingBefore(text: string, end: number): number {
  const isKana = isKatakana(text.charCodeAt(end - 1));
  for (let at = end - 1; at >= 0 && end - at < 12; at--) {
    const unit = text.charCodeAt(at);
    if (isPosted(unit) && at < end - 1) return at;
    if (isKana ? !isKatakana(unit) : !isKanji(unit) || end - at > 4) return end;
  }
  return end;
}

/** Where 第1 or 第七 before an offset begins; the offset itself where there is none. */
function ordinalBefore(text: string, end: number): number {
  const start = numeralStart(text, end);
  return start > 0 && text.charCodeAt(start - 1) === ORDINAL ? start - 1 : end;
}

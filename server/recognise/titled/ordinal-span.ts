import { ENGLISH_ORDINALS } from '../../lexicon/en/meetings';
import { SWEDISH_ORDINALS } from '../../lexicon/sv/meetings';
import type { Span } from '../../text/span';
import { latinOrdinal, vietnameseOrdinal } from './ordinals';

const JAPANESE = /第[0-9０-９〇一二三四五六七八九十百]{1,4}[回次届囘屆]/;
const WORDS = /[^\s、。]{1,40}/g;
/** Words of a Vietnamese ordinal behind lần: thứ hai mươi mốt. */
const MOST_WORDS = 4;

interface Word extends Span {
  /** Composed and in lower case, which may be of another length. */
  readonly word: string;
}

/** Where a title says its number: 第3回 of 第3回日比防衛次官級協議, Ninth, lần thứ tư. */
export function ordinalSpan(title: string): Span | undefined {
  const japanese = JAPANESE.exec(title);
  if (japanese) return { start: japanese.index, end: japanese.index + japanese[0].length };
  const words: readonly Word[] = [...title.matchAll(WORDS)].map(match => ({
    word: match[0].toLowerCase().normalize('NFC'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [at, { word, start, end }] of words.entries()) {
    if (word === 'lần' || word === 'thứ') {
      const last = lastOfVietnamese(words.slice(word === 'lần' ? at + 1 : at));
      if (last) return { start, end: last.end };
    }
    if (ENGLISH_ORDINALS.has(word) || SWEDISH_ORDINALS.has(word) || latinOrdinal(word) !== undefined)
      return { start, end };
  }
  return undefined;
}

/** The last word of the Vietnamese ordinal that words begin with. */
function lastOfVietnamese(words: readonly Word[]): Word | undefined {
  const few = words.slice(0, MOST_WORDS);
  const plain = few.map(({ word }) => word).join(' ');
  const ordinal = vietnameseOrdinal(plain, 0);
  return ordinal && few[plain.slice(0, ordinal.end).split(' ').length - 1];
}

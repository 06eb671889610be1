import { ENGLISH_ORDINALS } from '../../lexicon/en/meetings';
import { SWEDISH_ORDINALS } from '../../lexicon/sv/meetings';
import { VIETNAMESE_ORDINALS } from '../../lexicon/vi/meetings';
import { latinOrdinal } from '../../recognise/titled/ordinals';
import type { Span } from '../../text/span';

const JAPANESE = /第[0-9０-９〇一二三四五六七八九十]{1,4}[回次届]/;
const WORDS = /[^\s、。]{1,40}/g;

interface Word {
  readonly word: string;
  readonly start: number;
}

/** Where a title says its number: 第3回 of 第3回日比防衛次官級協議, Ninth, lần thứ tư. */
export function ordinalSpan(title: string): Span | undefined {
  const japanese = JAPANESE.exec(title);
  if (japanese) return { start: japanese.index, end: japanese.index + japanese[0].length };
  let [count, before]: Word[] = [];
  for (const match of title.matchAll(WORDS)) {
    const word = match[0].toLowerCase().normalize('NFC');
    const end = match.index + match[0].length;
    if (before?.word === 'thứ' && VIETNAMESE_ORDINALS.has(word))
      return { start: count?.word === 'lần' ? count.start : before.start, end };
    if (ENGLISH_ORDINALS.has(word) || SWEDISH_ORDINALS.has(word) || latinOrdinal(word) !== undefined)
      return { start: match.index, end };
    count = before;
    before = { word, start: match.index };
  }
  return undefined;
}

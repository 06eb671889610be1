import { isBlank } from '../text/script';
import type { Mention } from '../recognise/mention';

/** Two mentions side by side that the text gives as one thing: TPP=環太平洋パートナーシップ協定, グエン・ミン・ヴー筆頭外務次官(H.E. Mr. Nguyen Minh Vu, …). */
export interface Gloss {
  /** Indices into the document's mentions. */
  readonly first: number;
  readonly second: number;
}

const OPENERS = '(（=＝:：';
/** Quotes may close before and open behind the sign: 「日ASEAN大臣イニシアティヴ:ジャスミン」(JASMINE). */
const PASSED = '「」『』“”"’‘';

/**
 * Finds the mentions that stand beside each other with nothing between them but an opening bracket or a sign of equality.
 * Of an official the whole phrase counts: titles and honorifics stand between the names.
 */
export function glosses(text: string, mentions: readonly Mention[]): Gloss[] {
  const found: Gloss[] = [];
  const last = new Map<string, number>();
  mentions.forEach((mention, second) => {
    if (mention.type === 'date') return;
    const first = last.get(mention.type);
    last.set(mention.type, second);
    if (first === undefined) return;
    const before = mentions[first]!;
    const from = before.type === 'official' ? before.phrase.end : before.end;
    const to = mention.type === 'official' ? mention.phrase.start : mention.start;
    if (isGlossBetween(text, from, to)) found.push({ first, second });
  });
  return found;
}

function isGlossBetween(text: string, from: number, to: number): boolean {
  let signs = 0;
  if (to - from > 6 || to <= from) return false;
  for (let at = from; at < to; at++) {
    const unit = text[at]!;
    if (OPENERS.includes(unit)) signs++;
    else if (!PASSED.includes(unit) && !isBlank(text.charCodeAt(at))) return false;
  }
  return signs === 1;
}

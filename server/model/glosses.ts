import { ALIAS_INTRODUCTIONS, SHORT_FORM_INTRODUCTIONS } from '../lexicon/short-forms';
import type { Mention } from '../recognise/mention';
import { isBlank } from '../text/script';

/** Two mentions side by side that the text gives as one thing: TPP=環太平洋パートナーシップ協定, グエン・ミン・ヴー筆頭外務次官(H.E. Mr. Nguyen Minh Vu, …). */
export interface Gloss {
  /** Indices into the document's mentions. */
  readonly first: number;
  readonly second: number;
}

const OPENERS = '(（=＝:：';
/** Quotes may close before and open behind the sign: 「日ASEAN大臣イニシアティヴ:ジャスミン」(JASMINE). */
const PASSED = '「」『』“”"’‘';
/** What a bracket may say before a short form: (以下「本協定」という), (hereinafter referred to as the "Arrangement"). */
const INTRODUCTIONS: readonly string[] = [...SHORT_FORM_INTRODUCTIONS, 'the', 'den', 'det'];

/**
 * Finds the mentions that stand beside each other with nothing between them but an opening bracket, a sign of equality or
 * words that say that both are names of one thing.
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

/** No gloss stands further off than its longest introduction. */
const LONGEST_GAP = 40;

function isGlossBetween(text: string, from: number, to: number): boolean {
  let signs = 0;
  if (to - from > LONGEST_GAP || to <= from) return false;
  for (let at = from; at < to; at++) {
    const unit = text[at]!;
    if (OPENERS.includes(unit)) signs++;
    else if (!isPassed(text.charCodeAt(at), unit)) {
      const words = signs === 0 ? ALIAS_INTRODUCTIONS : INTRODUCTIONS;
      const introduction = introductionAt(text, words, at, to);
      if (!introduction) return false;
      signs = 1;
      at += introduction.length - 1;
    }
  }
  return signs === 1;
}

/** A function of its own: a closure in the loop would be made anew for every sign. */
const introductionAt = (text: string, words: readonly string[], at: number, to: number): string | undefined =>
  words.find(one => text.startsWith(one, at) && at + one.length <= to);

const isPassed = (code: number, unit: string): boolean =>
  PASSED.includes(unit) || unit === '、' || unit === ',' || isBlank(code);

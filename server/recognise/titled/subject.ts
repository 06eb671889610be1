import { JOINTS, RELATIONS } from '../../lexicon/ja/title-grammar';
import { isDigit, isHiragana, isKanji, isKatakana, isLatinLetter } from '../../text/script';
import { contains, type Span } from '../../text/span';
import type { Party } from './parties';

const GRAMMAR = [...RELATIONS, ...JOINTS].sort((a, b) => b.length - a.length);
/** Nouns of Japanese titles that tell nothing of the subject. */
const EMPTY = ['分野', '政府', '当局', '両国', '間', '共和国'];

/**
 * What a title is about, as a key for comparison: サイバーセキュリティ協力 of サイバーセキュリティ分野での協力に関する覚書, `defense
 * cooperation` of Memorandum of Understanding on Defense Cooperation between A and B.
 * @param kind the word of kind within the title.
 * @param parties the parties within it.
 * @param empty Latin words without meaning here, in lower case.
 */
export function subjectOf(
  lower: string,
  title: Span,
  kind: Span,
  parties: readonly Party[],
  empty: ReadonlySet<string>,
): string {
  let subject = '';
  let at = title.start;
  while (at < title.end) {
    if (at === kind.start) {
      at = kind.end;
      continue;
    }
    const party = parties.find(one => contains(one, { start: at, end: at + 1 }));
    if (party) {
      at = party.end;
      if (!subject.endsWith(' ')) subject += ' ';
      continue;
    }
    const unit = lower.charCodeAt(at);
    if (isLatinLetter(unit) || isDigit(unit)) {
      let end = at + 1;
      while (end < title.end && (isLatinLetter(lower.charCodeAt(end)) || isDigit(lower.charCodeAt(end)))) end++;
      const word = lower.slice(at, end);
      if (!empty.has(word)) subject += isLatinLetter(unit) ? ` ${word} ` : word;
      at = end;
      continue;
    }
    const joint =
      isHiragana(unit) || isKanji(unit)
        ? (wordAt(lower, at, title.end, GRAMMAR) ?? wordAt(lower, at, title.end, EMPTY))
        : undefined;
    if (joint) {
      at += joint.length;
      continue;
    }
    if (isKanji(unit) || isKatakana(unit) || isHiragana(unit)) subject += lower[at];
    at++;
  }
  return subject.split(' ').filter(Boolean).join(' ');
}

const wordAt = (text: string, at: number, end: number, words: readonly string[]): string | undefined => {
  for (const word of words) if (text.startsWith(word, at) && at + word.length <= end) return word;
  return undefined;
};

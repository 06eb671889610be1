import { addTo } from '../../collections/groups';
import { EMPTY_NOUNS, JOINTS, RELATIONS } from '../../lexicon/ja/title-grammar';
import { isDigit, isHiragana, isKanji, isKatakana, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import { standsAt } from '../../text/stands';
import type { Party } from './parties';

/** What the subject leaves out, by first unit, the longest first. */
const LEFT_OUT = new Map<number, string[]>();
for (const word of [...RELATIONS, ...JOINTS, ...EMPTY_NOUNS].sort((a, b) => b.length - a.length))
  addTo(LEFT_OUT, word.charCodeAt(0), word);

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
  let next = 0;
  while (at < title.end) {
    if (at === kind.start) {
      at = kind.end;
      continue;
    }
    while (next < parties.length && parties[next]!.end <= at) next++;
    const party = parties[next];
    if (party && party.start <= at) {
      at = party.end;
      subject += ' ';
      continue;
    }
    const unit = lower.charCodeAt(at);
    if (isLatinLetter(unit) || isDigit(unit)) {
      let end = at + 1;
      while (
        end < title.end &&
        end !== kind.start &&
        (isLatinLetter(lower.charCodeAt(end)) || isDigit(lower.charCodeAt(end)))
      )
        end++;
      const word = lower.slice(at, end);
      if (!empty.has(word)) subject += isLatinLetter(unit) ? ` ${word} ` : word;
      at = end;
      continue;
    }
    const leftOut = leftOutAt(lower, at, title.end);
    if (leftOut > 0) {
      at += leftOut;
      continue;
    }
    const end = wideEnd(lower, at, title, kind, party);
    if (end > at) subject += lower.slice(at, end);
    at = Math.max(end, at + 1);
  }
  return subject.includes(' ') ? subject.split(' ').filter(Boolean).join(' ') : subject;
}

/** Where the signs of Japanese end that begin at an offset, with nothing among them that is read otherwise. */
function wideEnd(lower: string, start: number, title: Span, kind: Span, party: Span | undefined): number {
  const limit = Math.min(title.end, kind.start > start ? kind.start : title.end, party?.start ?? title.end);
  let at = start;
  while (at < limit) {
    const unit = lower.charCodeAt(at);
    if (!isKanji(unit) && !isKatakana(unit) && !isHiragana(unit)) break;
    if (at > start && LEFT_OUT.has(unit)) break;
    at++;
  }
  return at;
}

function leftOutAt(text: string, at: number, end: number): number {
  const bucket = LEFT_OUT.get(text.charCodeAt(at));
  if (bucket) for (const word of bucket) if (at + word.length <= end && standsAt(text, word, at)) return word.length;
  return 0;
}

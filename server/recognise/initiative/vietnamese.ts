import { VIETNAMESE_INSTRUMENTS } from '../../lexicon/vi/agreements';
import { FRAMEWORK_STOPS, VIETNAMESE_INITIATIVES } from '../../lexicon/vi/initiatives';
import { VIETNAMESE_CLAUSES } from '../../lexicon/vi/title-edges';
import { isCapitalAt } from '../../text/script';
import type { Span } from '../../text/span';
import { partiesIn } from '../titled/parties';
import { LIMITS, type PhraseLimits } from '../titled/phrase-limits';
import { titleEnd } from '../titled/title-end';
import { wordAfter } from '../titled/words';

const OTHERS = [...VIETNAMESE_INSTRUMENTS, ...VIETNAMESE_INITIATIVES].map(({ word }) => word);
const CLAUSES = [...FRAMEWORK_STOPS, ...VIETNAMESE_CLAUSES, 'của '];
const FRAMEWORK_LIMITS: PhraseLimits = {
  ...LIMITS.vi,
  isKind: (lower, { start }) => OTHERS.some(word => lower.startsWith(word, start)),
};

/** Sáng kiến Luồng Lạch, Quỹ vì hòa bình: what follows the word of frameworks. */
export function vietnameseInitiative(text: string, lower: string, hit: Span): Span | undefined {
  if (!isCapitalAt(text, hit.start)) return undefined;
  const end = clauseStart(text, lower, hit.end, titleEnd(text, lower, hit.end, FRAMEWORK_LIMITS, true));
  if (end === hit.end) return undefined;
  const parties = partiesIn(text, { start: hit.start, end }, 'vi');
  const name = wordAfter(text, hit.end);
  if (name && isCapitalAt(text, name.start)) return { start: hit.start, end };
  const isFor = lower.startsWith(' vì ', hit.end);
  return parties.length > 0 || isFor ? { start: hit.start, end } : undefined;
}

/** The next word, over the dash of Ấn Độ Dương - Thái Bình Dương too. */
const nextWord = (text: string, at: number): Span | undefined =>
  wordAfter(text, text.startsWith(' - ', at) ? at + 2 : at);

/** Where the clause goes on behind a name: … Mekong tiếp tục, … Xanh và tham gia, and whose it is (… của Canada). */
function clauseStart(text: string, lower: string, from: number, to: number): number {
  let last = from;
  for (let word = nextWord(text, from); word && word.end <= to; word = nextWord(text, word.end)) {
    if (!isCapitalAt(text, word.start) && last > from && CLAUSES.some(clause => lower.startsWith(clause, word.start))) {
      const isOwner = lower.startsWith('của ', word.start);
      if (!isOwner || partiesIn(text, { start: word.end, end: to }, 'vi').length > 0) return last;
    }
    last = word.end;
  }
  return to;
}

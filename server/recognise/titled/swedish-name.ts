import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import { isCapitalAt } from '../../text/script';
import { isSwedishPreterite } from './swedish-verb';
import { wordAfter } from './words';

/**
 * Where a name ends that stands right behind a definite noun: initiativet Gröna slussen, övningen Djup hand, programmet Nordsvep.
 * A second word in lower case belongs to it where the clause ends or a preposition or verb follows.
 * @param from where the noun ends.
 * @returns `from` where no name follows.
 */
export function swedishNameEnd(text: string, lower: string, from: number): number {
  const { stops, joiners, openers } = SWEDISH_TITLES;
  const first = wordAfter(text, from);
  if (!first || !isCapitalAt(text, first.start)) return from;
  let end = first.end;
  let next = wordAfter(text, end);
  while (next && isCapitalAt(text, next.start)) {
    end = next.end;
    next = wordAfter(text, end);
  }
  if (!next || end > first.end) return end;
  const key = lower.slice(next.start, next.end);
  if (stops.has(key) || joiners.has(key) || openers.has(key) || isSwedishPreterite(key)) return end;
  const behind = wordAfter(text, next.end);
  const behindKey = behind ? lower.slice(behind.start, behind.end) : '';
  return !behind ||
    joiners.has(behindKey) ||
    openers.has(behindKey) ||
    stops.has(behindKey) ||
    isSwedishPreterite(behindKey)
    ? next.end
    : end;
}

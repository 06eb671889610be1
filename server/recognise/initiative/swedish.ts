import { NO_FRAMEWORK_ADJECTIVES } from '../../lexicon/sv/initiatives';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import { isCapitalAt } from '../../text/script';
import type { Span } from '../../text/span';
import { areSeveral, codesOf, partiesIn } from '../titled/parties';
import { LIMITS } from '../titled/phrase-limits';
import type { StatesNear } from '../titled/states-near';
import { compoundStart } from '../titled/swedish-compound';
import { swedishNameEnd } from '../titled/swedish-name';
import { maySwedishPreterite } from '../titled/swedish-verb';
import { titleEnd } from '../titled/title-end';
import { opensSentence, wordBefore } from '../titled/words';

/** det omfattande strategiska partnerskapet mellan …, initiativet Gröna slussen, nordiska materielfonden. */
export function swedishInitiative(text: string, lower: string, hit: Span, near: StatesNear): Span | undefined {
  const wordStart = compoundStart(lower, hit.start, '-');
  const isCompound = wordStart < hit.start;
  const named = swedishNameEnd(text, lower, hit.end);
  if (named > hit.end && (!isCompound || near(hit))) return { start: wordStart, end: named };
  const start = adjectivesStart(text, lower, wordStart);
  if (isCompound && areSeveral(codesOf(partiesIn(text, { start, end: wordStart }, 'sv'))))
    return { start, end: hit.end };
  const end = titleEnd(text, lower, hit.end, LIMITS.sv, false);
  // Swedish has capitals for names alone: Östersjöinitiativet inside a sentence is one, and so is Initiativet för en ren Nordsjö.
  const isFor = end > hit.end && lower.startsWith(' för ', hit.end);
  if (
    (isCompound || isFor) &&
    isCapitalAt(text, start) &&
    !opensSentence(text, start) &&
    !lower.startsWith('re', hit.start - 2) &&
    near(hit)
  )
    return { start: isCapitalAt(text, wordStart) ? wordStart : start, end: isFor ? end : hit.end };
  const parties = codesOf(partiesIn(text, { start, end }, 'sv'));
  return parties.length > 1 ? { start, end } : undefined;
}

/** Where the adjectives of a definite noun begin: det omfattande strategiska partnerskapet. */
function adjectivesStart(text: string, lower: string, wordStart: number): number {
  const { stops, articles, joiners } = SWEDISH_TITLES;
  let start = wordStart;
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(lower, start);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    const isAdjective = key.endsWith('a') || key.endsWith('ande') || key.endsWith('e');
    if (!isAdjective || stops.has(key) || articles.has(key) || joiners.has(key) || key === 'det') break;
    if (NO_FRAMEWORK_ADJECTIVES.has(key) || (maySwedishPreterite(key) && !isCapitalAt(text, word.start))) break;
    start = word.start;
  }
  return start;
}

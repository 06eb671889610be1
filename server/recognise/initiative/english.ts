import {
  FRAMEWORK_REGIONS,
  FRAMEWORK_SUBJECTS,
  NO_FRAMEWORKS,
  OWN_NAMED_FRAMEWORKS,
} from '../../lexicon/en/initiatives';
import { isCapitalAt } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { codesOf, partiesIn } from '../titled/parties';
import { LIMITS } from '../titled/phrase-limits';
import type { StatesNear } from '../titled/states-near';
import { titleEnd } from '../titled/title-end';
import { titleStart } from '../titled/title-start';
import { numberBehind, wordAfter } from '../titled/words';
import type { InitiativeRow } from './candidate';

/** Initiative for Enhanced Defence, Steppe Connectivity Fund: capitals before the word of frameworks or behind it. */
export function englishInitiative(
  text: string,
  lower: string,
  hit: Hit<InitiativeRow>,
  near: StatesNear,
): Span | undefined {
  if (!isCapitalAt(text, hit.start)) return undefined;
  const isParty = (word: Span) => partiesIn(text, word, 'en').length > 0;
  const start = behindOwner(text, titleStart(text, lower, hit.start, LIMITS.en, isParty), hit.start);
  // Initiative for Enhanced Defence, but the Programme for the rescue of small craft: in lower case it only tells what for.
  const reach = titleEnd(text, lower, hit.end, LIMITS.en, false);
  const end = reach > hit.end && isNamedBehind(text, hit.end) ? reach : numberBehind(text, hit.end);
  if (start === hit.start && end === hit.end) return undefined;
  const title = { start, end };
  const parties = codesOf(partiesIn(text, title, 'en'));
  // The Project for Vietnamese is one of translators.
  if (start === hit.start && parties.length === 1 && lower.startsWith('project', hit.start)) return undefined;
  let isStates = parties.length > 0;
  let isRegional = false;
  let words = 0;
  for (let word = wordAfter(lower, start); word && word.end <= end; word = wordAfter(lower, word.end)) {
    const key = lower.slice(word.start, word.end);
    if (NO_FRAMEWORKS.has(key)) return undefined;
    if (FRAMEWORK_REGIONS.has(key)) isRegional = true;
    if (FRAMEWORK_SUBJECTS.has(key)) isStates = true;
    words++;
  }
  if (words < 2) return undefined;
  // A strategy of a region is a framework for it; others are the papers of a ministry.
  if (hit.row.need === 'region') return isRegional ? title : undefined;
  if (isStates || isRegional) return title;
  // A name of two words and more before the kind is believed where the text around it tells of states.
  return words >= 3 &&
    OWN_NAMED_FRAMEWORKS.has(lower.slice(hit.start, hit.end)) &&
    !isCapitalAt(text, hit.start + 1) &&
    near(hit)
    ? title
    : undefined;
}

/** Behind the owner of a name: the United Kingdom’s International Climate Fund. */
function behindOwner(text: string, start: number, wordStart: number): number {
  let begin = start;
  for (let word = wordAfter(text, start); word && word.end < wordStart; word = wordAfter(text, word.end))
    if (text[word.end - 1] === 's' && (text[word.end - 2] === '’' || text[word.end - 2] === "'")) begin = word.end + 1;
  return partiesIn(text, { start, end: begin }, 'en').length > 0 ? begin : start;
}

/** Whether a capital follows within three words: for the Indo-Pacific, between the Governments. */
function isNamedBehind(text: string, from: number): boolean {
  let word = wordAfter(text, from);
  for (let count = 0; count < 3 && word; count++) {
    if (isCapitalAt(text, word.start)) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

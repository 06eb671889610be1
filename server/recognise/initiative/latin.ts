import { FRAMEWORK_SUBJECTS, NO_FRAMEWORKS } from '../../lexicon/en/initiatives';
import { ENGLISH_TITLES } from '../../lexicon/en/title-grammar';
import { SWEDISH_TITLES } from '../../lexicon/sv/title-grammar';
import { VIETNAMESE_INSTRUMENTS } from '../../lexicon/vi/agreements';
import { VIETNAMESE_TITLES } from '../../lexicon/vi/title-grammar';
import { isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { type PhraseLimits, titleEnd, titleStart } from '../titled/latin-phrase';
import { codesOf, partiesIn } from '../titled/parties';
import type { StatesNear } from '../titled/states-near';
import { swedishNameEnd } from '../titled/swedish-name';
import { isUpper, opensSentence, wordAfter, wordBefore } from '../titled/words';
import type { InitiativeCandidate, InitiativeRow } from './candidate';

const VIETNAMESE_KINDS = VIETNAMESE_INSTRUMENTS.map(({ word }) => word);
const no = () => false;
const LIMITS: Readonly<Record<'en' | 'sv' | 'vi', PhraseLimits>> = {
  en: { language: 'en', grammar: ENGLISH_TITLES, isKind: no },
  sv: { language: 'sv', grammar: SWEDISH_TITLES, isKind: no },
  vi: {
    language: 'vi',
    grammar: VIETNAMESE_TITLES,
    isKind: (lower, { start }) => VIETNAMESE_KINDS.some(kind => lower.startsWith(kind, start)),
  },
};

/**
 * Reads the framework around a word of frameworks in English, Swedish or Vietnamese.
 *
 *   fördjupa det omfattande strategiska partnerskapet mellan Vietnam och Japan på alla områden
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function latinInitiative(
  text: string,
  lower: string,
  hit: Hit<InitiativeRow>,
  language: 'en' | 'sv' | 'vi',
  near: StatesNear,
): InitiativeCandidate | undefined {
  const cue = { start: hit.start, end: hit.end };
  if (hit.row.need === 'known')
    return text.startsWith(hit.row.name, hit.start) ? { start: hit.start, end: hit.end, cue } : undefined;
  const read = language === 'en' ? english : language === 'sv' ? swedish : vietnamese;
  const title = read(text, lower, hit, near);
  return title && { start: title.start, end: title.end, cue };
}

function english(text: string, lower: string, hit: Span, near: StatesNear): Span | undefined {
  if (!isUpper(text, hit.start)) return undefined;
  const isParty = (word: Span) => partiesIn(text, word, 'en').length > 0;
  const start = titleStart(text, lower, hit.start, LIMITS.en, isParty);
  // Initiative for Enhanced Defence, but the Programme for the rescue of small craft: in lower case it only tells what for.
  const reach = titleEnd(text, lower, hit.end, LIMITS.en, false);
  const end = reach > hit.end && isNamedBehind(text, hit.end) ? reach : hit.end;
  if (start === hit.start && end === hit.end) return undefined;
  const title = { start, end };
  const parties = codesOf(partiesIn(text, title, 'en'));
  // The Project for Vietnamese is one of translators.
  if (start === hit.start && parties.length === 1 && lower.startsWith('project', hit.start)) return undefined;
  let isStates = parties.length > 0;
  let words = 0;
  for (let word = wordAfter(lower, start); word && word.end <= end; word = wordAfter(lower, word.end)) {
    const key = lower.slice(word.start, word.end);
    if (NO_FRAMEWORKS.has(key)) return undefined;
    if (FRAMEWORK_SUBJECTS.has(key)) isStates = true;
    words++;
  }
  if (words < 2) return undefined;
  if (isStates) return title;
  // A name of two words and more before the kind is believed where the text around it tells of states.
  return words >= 3 && OWN_NAMED.has(lower.slice(hit.start, hit.end)) && !isUpper(text, hit.start + 1) && near(hit)
    ? title
    : undefined;
}

const OWN_NAMED: ReadonlySet<string> = new Set(['initiative', 'partnership', 'vision', 'programme', 'fund']);

/** Whether a capital follows within three words: for the Indo-Pacific, between the Governments. */
function isNamedBehind(text: string, from: number): boolean {
  let word = wordAfter(text, from);
  for (let count = 0; count < 3 && word; count++) {
    if (isUpper(text, word.start)) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

function swedish(text: string, lower: string, hit: Span, near: StatesNear): Span | undefined {
  let start = hit.start;
  while (
    start > 0 &&
    hit.start - start < 40 &&
    (isLatinLetter(lower.charCodeAt(start - 1)) ||
      (lower[start - 1] === '-' && isLatinLetter(lower.charCodeAt(start - 2))))
  )
    start--;
  // The adjectives of a definite noun: det omfattande strategiska partnerskapet.
  let at = start;
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(lower, at);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    if (
      !(key.endsWith('a') || key.endsWith('ande') || key.endsWith('e')) ||
      SWEDISH_TITLES.stops.has(key) ||
      SWEDISH_TITLES.articles.has(key) ||
      SWEDISH_TITLES.joiners.has(key) ||
      key === 'det' ||
      VERBS.has(key)
    )
      break;
    start = word.start;
    at = word.start;
  }
  const named = swedishNameEnd(text, lower, hit.end);
  if (named > hit.end && start >= hit.start) return { start: hit.start, end: named };
  // Swedish has capitals for names alone: Östersjöinitiativet inside a sentence is one.
  if (
    start < hit.start &&
    isUpper(text, start) &&
    !opensSentence(text, start) &&
    !lower.startsWith('re', hit.start - 2) &&
    near(hit)
  )
    return { start, end: hit.end };
  const end = titleEnd(text, lower, hit.end, LIMITS.sv, false);
  const parties = codesOf(partiesIn(text, { start, end }, 'sv'));
  return parties.length > 1 ? { start, end } : undefined;
}

const VERBS: ReadonlySet<string> = new Set([
  'främja',
  'stärka',
  'fördjupa',
  'utveckla',
  'välkomnade',
  'lyfta',
  'inleda',
  'inledde',
  'bekräfta',
  'bygga',
  'till',
  'genomföra',
]);

function vietnamese(text: string, lower: string, hit: Span): Span | undefined {
  if (!isUpper(text, hit.start)) return undefined;
  const end = titleEnd(text, lower, hit.end, LIMITS.vi, true);
  if (end === hit.end) return undefined;
  const parties = partiesIn(text, { start: hit.start, end }, 'vi');
  const name = wordAfter(text, hit.end);
  if (name && isUpper(text, name.start)) return { start: hit.start, end };
  const isFor = lower.startsWith(' vì ', hit.end);
  return parties.length > 0 || isFor ? { start: hit.start, end } : undefined;
}

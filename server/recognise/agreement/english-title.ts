import {
  BEFORE_INSTRUMENTS,
  BEHIND_INSTRUMENTS,
  ENGLISH_INSTRUMENTS,
  LOOSE_INSTRUMENTS,
  NAMED_INSTRUMENTS,
  NO_INSTRUMENTS,
  ORDINALS,
  PLAIN_QUALITIES,
  PRIVATE_WORDS,
  QUALIFYING_SUBJECTS,
  STATE_SUBJECTS,
} from '../../lexicon/en/agreements';
import { ENGLISH_TITLES } from '../../lexicon/en/title-grammar';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { areSeveral } from '../titled/parties';
import { isPlace } from '../titled/places';
import { capitalisedIn, isCapitalised, wordAfter, wordBefore } from '../titled/words';
import type { AgreementRow } from './candidate';
import type { Read } from './latin-read';
import { isListed } from './listed';
import { isSigned } from './signed';

/** How many words before a title the verb of signing may stand. */
const SIGNED_REACH = 4;

/** Whether what was read around an English word of kind is the title of an instrument between states. */
export function isEnglishTitle(
  { text, lower, title, hit, kind, wordStart, isUpper, near }: Read,
  codes: readonly string[],
): boolean {
  // States exchange notes about loans, companies do not.
  const isOfStates = kind === 'exchange-of-notes' || (isUpper && areSeveral(codes));
  if (!isOfStates && hasWord(lower, title, PRIVATE_WORDS)) return false;
  if (title.end === hit.end && isSomethingElse(lower, hit.end)) return false;
  if (LOOSE_INSTRUMENTS.has(lower.slice(hit.start, hit.end)))
    return (
      isUpper && (startsWithPlace(lower, title) || (hit.row.need === 'subject' && title.end > hit.end && near(hit)))
    );
  if (COMPOSED.has(lower.slice(hit.start, hit.end)))
    return areSeveral(codes) || title.end > hit.end || (isUpper && (title.start < wordStart || isOfDay(lower, hit)));
  if (!isUpper) {
    if (areSeveral(codes)) return true;
    if (hit.row.need !== 'subject') return title.end > hit.end && isJointAbout(lower, hit);
    const isAbout = title.end > hit.end || (title.start < wordStart && near(hit));
    // the 2011 memorandum on defence cooperation
    if (title.end > hit.end && DATED.test(lower.slice(Math.max(0, title.start - 9), title.start)) && near(hit))
      return true;
    return (
      isAbout &&
      (codes.length > 0 || (kind !== 'convention' && isSigned(text, lower, title.start, ENGLISH_TITLES, SIGNED_REACH)))
    );
  }
  if (areSeveral(codes) || startsWithPlace(lower, title) || isOfPlace(text, hit)) return true;
  if (hit.row.need === 'subject' && (codes.length > 0 || hasWord(lower, title, STATE_SUBJECTS))) return true;
  if (codes.length > 0 && title.end > hit.end) return true;
  if (title.end > hit.end && isJointAbout(lower, hit) && hasWord(lower, title, STATE_SUBJECTS)) return true;
  // A name in capitals that tells nothing of states is believed where the text around it does.
  if (!near(hit)) return false;
  if (title.end > hit.end && isListed(text, title)) return true;
  if (hit.row.kind === 'plan' && title.start < wordStart)
    return !hasWord(lower, { start: title.start, end: wordStart }, PLAIN_QUALITIES);
  if (title.end > hit.end)
    return capitalisedIn(text, { start: hit.end, end: title.end }) > 0 || hasOpener(lower, hit.end, 'to');
  // the Straits Lights Convention: an assembly is called so too, but nobody keeps or revises one.
  if (
    kind === 'convention' &&
    capitalisedIn(text, { start: title.start, end: wordStart }) > 1 &&
    isInForce(lower, title)
  )
    return true;
  return (
    title.start < wordStart &&
    NAMED_INSTRUMENTS.has(lower.slice(hit.start, hit.end)) &&
    // The Biscuit Protocol is a joke, the Reef Pollution Protocol an instrument.
    (hit.row.kind !== 'protocol' || capitalisedIn(text, { start: title.start, end: wordStart }) > 1) &&
    !hasWord(lower, { start: title.start, end: wordStart }, PLAIN_QUALITIES)
  );
}

/** Whether the words around a title are of what binds its parties: under the …, … was ratified. */
const isInForce = (lower: string, { start, end }: Span): boolean =>
  BEFORE_INSTRUMENTS.some(words => lower.startsWith(words, start - words.length)) ||
  BEHIND_INSTRUMENTS.some(words => lower.startsWith(words, end));

const DATED = /the (?:19|20)\d\d $/;

/** Whether the word of kind is only the first half of another noun. */
export function isSomethingElse(lower: string, end: number): boolean {
  const next = wordAfter(lower, end);
  return next !== undefined && next.start === end + 1 && NO_INSTRUMENTS.has(lower.slice(next.start, next.end));
}

/** Where a title in small letters begins with its subject: a defence cooperation agreement, a security of information agreement. */
export function qualifiedStart(lower: string, wordStart: number): number {
  let start = wordStart;
  for (let at = wordStart, count = 0; count < MOST_QUALITIES; count++) {
    const word = wordBefore(lower, at);
    if (!word || word.end !== at - 1) break;
    const key = lower.slice(word.start, word.end);
    if (STATE_SUBJECTS.has(key) || QUALIFYING_SUBJECTS.has(key)) start = word.start;
    else if (!JOINTS.has(key)) break;
    at = word.start;
  }
  return start;
}
const MOST_QUALITIES = 6;
const JOINTS: ReadonlySet<string> = new Set(['of', 'and']);

/** Protocol No. 2, Additional Protocol I: the number is of the word of kind. */
export function withNumber<Row extends AgreementRow>(text: string, hit: Hit<Row>): Hit<Row> {
  if (hit.row.kind !== 'protocol' && (hit.row.kind !== 'convention' || hit.row.known)) return hit;
  const [number = ''] = NUMBER.exec(text.slice(hit.end, hit.end + 10)) ?? [];
  return number === '' ? hit : { ...hit, end: hit.end + number.length };
}
const NUMBER = /^ (?:No\.? ?\d{1,3}|[IVX]{1,4}|\d{1,2})(?![\w./:-])/;

/** Additional Protocol I, the Additional Protocol of 1977: a number or a year tells which of several it is. */
export function isToldApart({ text, lower, title, hit, wordStart, isUpper, near }: Read): boolean {
  if (hit.row.kind === 'convention') return isUpper && title.start < wordStart && !isDigitless(text, hit);
  if (hit.row.kind !== 'protocol' || !isUpper) return false;
  // the Second Protocol
  if (title.end === hit.end && title.start < wordStart && ORDINALS.has(lower.slice(title.start, wordStart - 1)))
    return near(title);
  if (!lower.startsWith('additional', hit.start) && !lower.startsWith('optional', hit.start)) {
    return isDigitless(text, hit) ? false : near(title);
  }
  return !isDigitless(text, hit) || OF_YEAR.test(lower.slice(hit.end, hit.end + 9));
}
const OF_YEAR = /^ of \d{4}(?!\d)/;
const isDigitless = (text: string, { start, end }: Span): boolean => !NUMBERED.test(text.slice(start, end));
const NUMBERED = / (?:[IVX]{1,4}|(?:No\.? ?)?\d{1,3})$/;

/** joint statement on climate, joint declaration on the Arctic. */
const isJointAbout = (lower: string, { start, end }: Span): boolean =>
  lower.startsWith('joint ', start) && (lower.startsWith(' on ', end) || lower.startsWith(' concerning ', end));

/** The Exchange of Notes of 6 July 1957. */
const isOfDay = (lower: string, { end }: Span): boolean => /^ of (?:the )?\d{1,2}/.test(lower.slice(end, end + 12));

/** Treaty of Portsmouth. */
const isOfPlace = (text: string, { start, end, row }: Hit<AgreementRow>): boolean =>
  row.kind === 'treaty' && end - start === 6 && text.startsWith(' of ', end) && isCapitalised(text, end + 4);

/** Words of kind that name an instrument by themselves, whatever their case. */
const COMPOSED: ReadonlySet<string> = new Set(
  ENGLISH_INSTRUMENTS.filter(
    ({ kind, word }) =>
      (word.includes(' ') || word.length === 3) &&
      (kind === 'memorandum' || kind === 'letter-of-intent' || kind === 'exchange-of-notes'),
  ).map(({ word }) => word),
);

const hasOpener = (lower: string, at: number, opener: string): boolean => lower.startsWith(` ${opener} the `, at);

/** Calls `test` with each word of a stretch until it holds. */
function someWord(lower: string, { start, end }: Span, test: (word: string) => boolean): boolean {
  let at = start;
  while (at < end) {
    const word = wordAfter(lower, at);
    if (!word) {
      at++;
      continue;
    }
    if (word.start >= end) return false;
    const key = lower.slice(word.start, Math.min(word.end, end));
    if (test(key) || (key.includes('-') && key.split('-').some(test))) return true;
    at = word.end;
  }
  return false;
}

const hasWord = (lower: string, title: Span, words: ReadonlySet<string>): boolean =>
  someWord(lower, title, word => words.has(word));

/** the Peking Convention, the Fourth Geneva Convention */
const startsWithPlace = (lower: string, title: Span): boolean => {
  const opening = wordAfter(lower, title.start);
  if (!opening || opening.start !== title.start) return false;
  const isCounted = ORDINALS.has(lower.slice(opening.start, opening.end));
  const first = isCounted ? wordAfter(lower, opening.end) : opening;
  if (!first || first.end > title.end) return false;
  const place = lower.slice(first.start, first.end);
  return isPlace(place) || lower.startsWith('north atlantic', title.start) || lower.startsWith('new york', title.start);
};

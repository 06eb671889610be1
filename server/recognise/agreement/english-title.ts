import { ENGLISH_INSTRUMENTS, PLAIN_QUALITIES, PRIVATE_WORDS, STATE_SUBJECTS } from '../../lexicon/en/agreements';
import { ENGLISH_PLACES } from '../../lexicon/en/places';
import { ENGLISH_TITLES } from '../../lexicon/en/title-grammar';
import type { Span } from '../../text/span';
import type { Hit } from '../cues';
import { areSeveral } from '../titled/parties';
import { isCapitalised, wordAfter, wordBefore } from '../titled/words';
import type { AgreementRow } from './candidate';
import type { Read } from './latin-read';
import { isListed } from './listed';

/** Whether what was read around an English word of kind is the title of an instrument between states. */
export function isEnglishTitle(
  { text, lower, title, hit, kind, wordStart, isUpper, near }: Read,
  codes: readonly string[],
): boolean {
  // States exchange notes about loans, companies do not.
  if (kind !== 'exchange-of-notes' && hasWord(lower, title, PRIVATE_WORDS)) return false;
  if (COMPOSED.has(lower.slice(hit.start, hit.end)))
    return areSeveral(codes) || title.end > hit.end || (isUpper && (title.start < wordStart || isOfDay(lower, hit)));
  if (!isUpper) {
    if (areSeveral(codes)) return true;
    if (hit.row.need !== 'subject') return title.end > hit.end && isJointAbout(lower, hit);
    return title.end > hit.end && (codes.length > 0 || (kind !== 'convention' && isSigned(text, lower, title.start)));
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
    return capitalsIn(text, { start: hit.end, end: title.end }) > 1 || hasOpener(lower, hit.end, 'to');
  return (
    title.start < wordStart &&
    NAMED_BEFORE.has(lower.slice(hit.start, hit.end)) &&
    !hasWord(lower, { start: title.start, end: wordStart }, PLAIN_QUALITIES)
  );
}

/** Words of kind that a name of its own in capitals may stand before: the Gdańsk Memorandum. */
const NAMED_BEFORE: ReadonlySet<string> = new Set([
  'memorandum',
  'agreement',
  'treaty',
  'accord',
  'accords',
  'pact',
  'declaration',
  'joint declaration',
  'joint statement',
  'code of conduct',
  'charter',
]);

/** Protocol No. 2, Additional Protocol I: the number is of the word of kind. */
export function withNumber<Row extends AgreementRow>(text: string, hit: Hit<Row>): Hit<Row> {
  if (hit.row.kind !== 'protocol') return hit;
  const [number = ''] = NUMBER.exec(text.slice(hit.end, hit.end + 10)) ?? [];
  return number === '' ? hit : { ...hit, end: hit.end + number.length };
}
const NUMBER = /^ (?:No\.? ?\d{1,3}|[IVX]{1,4}|\d{1,2})(?![\w./:-])/;

/** Additional Protocol I, the Additional Protocol of 1977: a number or a year tells which of several it is. */
export function isToldApart({ text, lower, title, hit, isUpper, near }: Read): boolean {
  if (hit.row.kind !== 'protocol' || !isUpper) return false;
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

function capitalsIn(text: string, { start, end }: Span): number {
  let capitals = 0;
  for (let word = wordAfter(text, start); word && word.end <= end; word = wordAfter(text, word.end))
    if (isCapitalised(text, word.start)) capitals++;
  return capitals;
}

/** Words of kind that name an instrument by themselves, whatever their case. */
const COMPOSED: ReadonlySet<string> = new Set(
  ENGLISH_INSTRUMENTS.filter(
    ({ kind, word }) =>
      word.includes(' ') && (kind === 'memorandum' || kind === 'letter-of-intent' || kind === 'exchange-of-notes'),
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

const startsWithPlace = (lower: string, title: Span): boolean => {
  const first = wordAfter(lower, title.start);
  if (!first || first.start !== title.start) return false;
  return (
    ENGLISH_PLACES.has(lower.slice(first.start, first.end)) ||
    lower.startsWith('north atlantic', title.start) ||
    lower.startsWith('new york', title.start)
  );
};

/** Whether a verb of signing stands among the four words before. */
function isSigned(text: string, lower: string, start: number): boolean {
  const { signing } = ENGLISH_TITLES;
  let at = start;
  for (let count = 0; count < 4; count++) {
    const word = wordBefore(text, at);
    if (!word) return false;
    if (signing.has(lower.slice(word.start, word.end))) return true;
    at = word.start;
  }
  return false;
}

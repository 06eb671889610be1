import { CITIES, ENGLISH_PLACES } from '../../lexicon/en/places';
import { SWEDISH_REGIONS, SWEDISH_SEAS, SWEDISH_WATERS } from '../../lexicon/sv/places';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import type { Language } from '../../text/language';
import { isDigit, isLatinLetter } from '../../text/script';
import type { Span } from '../../text/span';
import { partiesIn } from './parties';
import { partyListEnd } from './party-list';
import { isSwedishPreterite, maySwedishPreterite } from './swedish-verb';
import { isCapitalised, isUpper, isWordUnit, wordAfter, wordBefore } from './words';

/** How many words a title goes on behind its word of kind, and before it. */
const WORDS_BEHIND = 30;
const WORDS_BEFORE = 10;

/** What the reader knows of words of kind, so that a title stops before another. */
export interface PhraseLimits {
  readonly language: Language;
  readonly grammar: TitleGrammar;
  /** Whether a word begins another title: a letter of *intent*, the Kyoto *Protocol*. */
  readonly isKind: (lower: string, word: Span) => boolean;
}

/**
 * Where a title ends that goes on behind its word of kind.
 *
 *   Memorandum of Understanding on Defense Cooperation between the Ministries of Defence of Japan and Viet Nam was
 *                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   samförståndsavtal om samarbete inom sök- och räddningsinsatser och ett avsiktsförklaring om
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Words in title case go on while they are capitalised; words in lower case up to a mark, a verb or another phrase.
 * @param from where the word of kind ends.
 * @param isOpen whether the subject may follow without a preposition, as in Vietnamese.
 */
export function titleEnd(
  text: string,
  lower: string,
  from: number,
  { language, grammar, isKind }: PhraseLimits,
  isOpen: boolean,
): number {
  const { openers, joiners, stops, compounds, articles, and, between } = grammar;
  let end = from;
  let at = from;
  let joints = 0;
  let isTitleCase: boolean | undefined;
  let isAmongParties = false;
  let opener = '';
  let lastWordStart = from;
  if (!grammar.hasTitleCase) {
    const first = wordAfter(text, from);
    if (first && between.has(lower.slice(first.start, first.end))) {
      const listed = partyListEnd(text, lower, first.end, language, grammar, isKind);
      if (listed === first.end) return from;
      // deklarationen mellan Sverige och Japan om cyberförsvar: the subject behind the parties.
      const about = wordAfter(lower, listed);
      return about && SUBJECT_OPENERS.has(lower.slice(about.start, about.end))
        ? titleEnd(text, lower, listed, { language, grammar, isKind }, false)
        : listed;
    }
  }
  for (let count = 0; count < WORDS_BEHIND; count++) {
    const word = wordAfter(text, at);
    if (!word) {
      const skipped = acronymBracketEnd(text, at);
      const behind = skipped > at && end === at ? wordAfter(lower, skipped) : undefined;
      if (behind && goesOnBehindBracket(lower.slice(behind.start, behind.end), { language, grammar, isKind })) {
        at = skipped;
        // A bracket is of the title only if the title goes on behind it.
        continue;
      }
      if (language === 'vi' && text.startsWith(' - ', at) && end === at && isUpper(text, at + 3)) {
        at += 2;
        continue;
      }
      if (isTitleCase && !isAmongParties && text[at] === ',' && end === at && listsOn(text, lower, at + 1, and)) {
        at += 1;
        continue;
      }
      if (language === 'vi' && text[at] === ',' && end === at && listsSubjects(text, lower, at + 1, grammar, isKind)) {
        at += 1;
        continue;
      }
      if (isAmongParties && text[at] === ',' && end === at && isCapitalised(text, skipBlanks(text, at + 1))) {
        at += 1;
        continue;
      }
      break;
    }
    const key = lower.slice(word.start, word.end);
    if (count === 0 || (end === from && joints === 0)) {
      if (openers.has(key)) {
        const opened = wordAfter(text, word.end);
        if (opened && isDigit(text.charCodeAt(opened.start)) && language === 'en') break;
        if (opened && opensCircumstance(lower, opened)) break;
        if (
          key === 'in' ||
          key === 'with' ||
          key === 'i' ||
          key === 'med' ||
          key === 'på' ||
          key === 'till' ||
          key === 'to'
        ) {
          const next = wordAfter(text, word.end);
          if (!next || (key !== 'with' && key !== 'med' && key !== 'to') || !opensParty(text, lower, next)) break;
        }
        opener = key;
        if (between.has(key)) isAmongParties = true;
        joints++;
        at = word.end;
        continue;
      }
      if (!isOpen) break;
    }
    // Ba Lan is no number: in Vietnamese a capital inside a clause is a name's.
    if (stops.has(key) && !(language === 'vi' && isUpper(text, word.start))) {
      if (!isCompound(lower, word, compounds)) break;
      if (grammar.hasTitleCase) {
        at = word.end;
        continue;
      }
    }
    // tham gia Công ước không? The word of a question is not of the title.
    if (language === 'vi' && text[word.end] === '?' && QUESTIONS.has(key)) break;
    const isUpperWord = isCapitalised(text, word.start);
    // avtal om luftfart 1953: where titles are written small a number ends them.
    if (language === 'sv' && isDigit(text.charCodeAt(word.start)) && !isAmongParties) break;
    if (language === 'sv' && !isUpperWord && isSwedishVerb(text, lower, word, grammar)) break;
    if (isKind(lower, word) && !(isUpperWord && joints > 0 && lower.startsWith('of', at + 1))) break;
    if (and.has(key)) {
      const next = wordAfter(text, word.end);
      if (!next) break;
      const nextKey = lower.slice(next.start, next.end);
      if (!isAmongParties && (articles.has(nextKey) || openers.has(nextKey))) break;
      // về Luật Biển và thông báo: behind a name in capitals another clause begins.
      if (language === 'vi' && !isAmongParties && isUpper(text, lastWordStart) && !isUpper(text, next.start)) break;
      if (
        (stops.has(nextKey) && !isCompound(lower, next, compounds)) ||
        opensKind(lower, next, isKind) ||
        (!isUpper(text, next.start) && isPastVerb(nextKey, language))
      )
        break;
    }
    if (between.has(key)) {
      const next = wordAfter(text, word.end);
      if (!next || !opensParties(text, lower, next, grammar)) break;
      if (!grammar.hasTitleCase) {
        const listed = partyListEnd(text, lower, word.end, language, grammar, isKind);
        if (listed === word.end) return end;
        // Hiệp định khung giữa Việt Nam và Na Uy về năng lượng: the subject behind the parties, where none stands before.
        const about = opener === '' ? wordAfter(lower, listed) : undefined;
        return about && SUBJECT_OPENERS.has(lower.slice(about.start, about.end))
          ? titleEnd(text, lower, listed, { language, grammar, isKind }, false)
          : listed;
      }
      isAmongParties = true;
      isTitleCase = true;
    }
    if (joiners.has(key)) {
      if (!joinsOn(text, lower, key, word, grammar, isTitleCase === true)) break;
      if (isAmongParties && ABOUT.has(key)) {
        // agreement between Japan and Sweden on visas: the subject behind the parties has its own case.
        isAmongParties = false;
        isTitleCase = undefined;
      }
      if (++joints > 3) break;
      at = word.end;
      continue;
    }
    if (grammar.hasTitleCase) {
      if (isTitleCase === undefined) isTitleCase = isUpperWord;
      if (isTitleCase && !isUpperWord) break;
    }
    end = word.end;
    at = word.end;
    lastWordStart = word.start;
    joints = 0;
    isOpen = true;
  }
  return opener === '' && !isOpen ? from : end;
}

/** with his counterpart, med sin kollega: who signed is not of the title. */
const WHOSE: ReadonlySet<string> = new Set('his her its their sin sitt sina hans hennes'.split(' '));

/** Whether a comma is one of a list within a title: Education, Science and Technology. */
function listsOn(text: string, lower: string, at: number, and: ReadonlySet<string>): boolean {
  const word = wordAfter(text, at);
  const next = word && wordAfter(text, word.end);
  return (
    word !== undefined && next !== undefined && isUpper(text, word.start) && and.has(lower.slice(next.start, next.end))
  );
}

/** Words that end a Vietnamese question. */
const QUESTIONS: ReadonlySet<string> = new Set(['không', 'chưa', 'sao']);

/** How many syllables a member of a list of subjects has. */
const MOST_SYLLABLES = 6;

/** về tự do, xúc tiến và bảo hộ đầu tư: whether behind a comma another subject in small letters follows, and `và` behind it. */
function listsSubjects(
  text: string,
  lower: string,
  from: number,
  { and, stops, compounds, openers }: TitleGrammar,
  isKind: PhraseLimits['isKind'],
): boolean {
  let word = wordAfter(text, from);
  for (let count = 0; count < MOST_SYLLABLES && word; count++) {
    const key = lower.slice(word.start, word.end);
    if (and.has(key)) return count > 0;
    if (isUpper(text, word.start) || openers.has(key) || isKind(lower, word)) return false;
    if (stops.has(key) && !isCompound(lower, word, compounds)) return false;
    const next = wordAfter(text, word.end);
    word = next ?? (text[word.end] === ',' && count > 0 ? wordAfter(text, word.end + 1) : undefined);
  }
  return false;
}

const SUBJECT_OPENERS: ReadonlySet<string> = new Set(['om', 'rörande', 'angående', 'avseende', 'về']);
const ABOUT: ReadonlySet<string> = new Set(['on', 'concerning', 'regarding']);

/** Whether a word that ends titles stands in a pair that does not: do of tự do. */
function isCompound(lower: string, word: Span, compounds: ReadonlySet<string>): boolean {
  const before = wordBefore(lower, word.start);
  if (before && compounds.has(lower.slice(before.start, word.end))) return true;
  const next = wordAfter(lower, word.end);
  return next !== undefined && compounds.has(lower.slice(word.start, next.end));
}

const skipBlanks = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);

/** Behind `(MOU)` in Memorandum of Understanding (MOU) on Defense Cooperation, `(Letter of Intent, LOI)` in Swedish. */
function acronymBracketEnd(text: string, at: number): number {
  const open = text[at] === ' ' ? at + 1 : at;
  if (text[open] !== '(') return at;
  for (let close = open + 2; close < open + LONGEST_BRACKET; close++) {
    if (text[close] === ')') return close + 1;
    if (!isWordUnit(text.charCodeAt(close)) && text[close] !== ' ' && text[close] !== ',') return at;
  }
  return at;
}

const LONGEST_BRACKET = 48;

/** Whether another word of kind follows within two words: and joint statement. */
function opensKind(lower: string, word: Span, isKind: PhraseLimits['isKind']): boolean {
  if (isKind(lower, word)) return true;
  const next = wordAfter(lower, word.end);
  return next !== undefined && isKind(lower, next);
}

/** Whether parties and not "the two sides" follow between: a capital within the next three words. */
function opensParties(text: string, lower: string, first: Span, { articles }: TitleGrammar): boolean {
  let word: Span | undefined = first;
  for (let count = 0; count < 4 && word; count++) {
    const key = lower.slice(word.start, word.end);
    if (key === 'two' || key === 'both' || key === 'två' || key === 'hai' || key === 'three') return false;
    if (isUpper(text, word.start)) return true;
    if (count > 0 && !articles.has(key) && key !== 'governments' && key !== 'of') return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** avtalet (DCA) med USA: behind its short form a title goes on to its subject, in English to its parties too. */
const goesOnBehindBracket = (word: string, { language, grammar }: PhraseLimits): boolean =>
  grammar.openers.has(word) && (language === 'en' || (!grammar.between.has(word) && word !== 'med' && word !== 'với'));

/** Japan, the Philippines. */
function opensParty(text: string, lower: string, first: Span): boolean {
  const name = lower.startsWith('the ', first.start) ? wordAfter(text, first.end) : first;
  return name !== undefined && isUpper(text, name.start) && !PERSONS.has(lower.slice(name.start, name.end));
}
/** Before the name of a person, who is no party. */
const PERSONS: ReadonlySet<string> = new Set('mr mrs ms miss dr sir lord lady professor herr fru ông bà'.split(' '));

/** Whether a word in lower case is a verb, so that the title before it is at its end: godkändes, trädde, undertecknade den. */
function isSwedishVerb(text: string, lower: string, word: Span, { articles, stops }: TitleGrammar): boolean {
  const key = lower.slice(word.start, word.end);
  if (isSwedishPreterite(key)) return true;
  if (!key.endsWith('ade')) return false;
  // hemligstämplade uppgifter is of the subject, undertecknade en rapport is not.
  const next = wordAfter(text, word.end);
  const nextKey = next ? lower.slice(next.start, next.end) : '';
  return !next || articles.has(nextKey) || stops.has(nextKey);
}
/** Whether a word is a verb of the past: signed, företrädde, bekräftade. */
const isPastVerb = (word: string, language: Language): boolean =>
  language === 'en' ? word.endsWith('ed') : language === 'sv' && SWEDISH_PAST.some(ending => word.endsWith(ending));
const SWEDISH_PAST = ['ade', 'dde', 'rde', 'gde', 'lde', 'kte', 'ades', 'ddes'];

/** on the eve of the summit, on behalf of the two armies: when and how a title was signed is not its subject. */
function opensCircumstance(lower: string, opened: Span): boolean {
  const isArticle = lower.startsWith('the ', opened.start) || lower.startsWith('a ', opened.start);
  const noun = isArticle ? wordAfter(lower, opened.end) : opened;
  return noun !== undefined && CIRCUMSTANCES.has(lower.slice(noun.start, noun.end));
}
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  (
    'back eve sidelines margins occasion basis spot deck board behalf grounds table way condition conditions same day morning afternoon evening night ' +
    'anniversary fringes lawn steps quay ship advice strength time schedule'
  ).split(' '),
);

/** What a capitalised title may go on with behind in: in the Field of Education, not in Tokyo. */
const IN_SUBJECTS: ReadonlySet<string> = new Set(
  'outer armed defence defense space search education cyber information science matters field fields area areas south relation respect case use'.split(
    ' ',
  ),
);

/** Whether the title goes on behind a joiner: not into a place or time (in Tokyo, on Monday). */
function joinsOn(
  text: string,
  lower: string,
  key: string,
  word: Span,
  { stops, compounds }: TitleGrammar,
  isTitleCase: boolean,
): boolean {
  const next = wordAfter(text, word.end);
  if (!next) return false;
  const nextKey = lower.slice(next.start, next.end);
  if (stops.has(nextKey) && !isCompound(lower, next, compounds)) return false;
  if (key === 'in' || key === 'i' || key === 'trong' || key === 'på') {
    if (isDigit(text.charCodeAt(next.start))) return false;
    if (isTitleCase && key === 'in') {
      const subject = nextKey === 'the' ? wordAfter(lower, next.end) : next;
      if (!subject) return false;
      const subjectKey = lower.slice(subject.start, subject.end);
      if (IN_SUBJECTS.has(subjectKey)) return true;
      // in the Davis Strait and in Underwater Medicine are of a title, in Tokyo and in December are not.
      return (
        isUpper(text, subject.start) &&
        (nextKey === 'the' ||
          !(
            ENGLISH_PLACES.has(subjectKey) ||
            CITIES.has(subjectKey) ||
            stops.has(subjectKey) ||
            partiesIn(text, subject, 'en').length > 0
          ))
      );
    }
    return key === 'trong' || !isUpper(text, next.start) || (key === 'i' && isSwedishRegion(nextKey));
  }
  // an agreement on visas with Japan: whose it is stands outside, but for the parties listed.
  if ((key === 'with' || key === 'med' || key === 'với') && (isUpper(text, next.start) || WHOSE.has(nextKey)))
    return false;
  if (key === 'on' || key === 'under' || key === 'of') return !isDigit(text.charCodeAt(next.start));
  return true;
}

/** Whether a name behind `i` tells of the subject (i Östersjön, i Arktis), not of where it was signed. */
const isSwedishRegion = (name: string): boolean =>
  SWEDISH_REGIONS.has(name) || SWEDISH_SEAS.has(name) || SWEDISH_WATERS.some(ending => name.endsWith(ending));

/**
 * Where a title begins that is built before its word of kind.
 *
 *   under the Japan-Australia Reciprocal Access Agreement
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (Agreement is the word of kind)
 *
 * @param kindStart where the word of kind begins.
 * @param isParty whether a word names a party (Japan-Vietnam): words in lower case between it and the kind are the title's too.
 */
export function titleStart(
  text: string,
  lower: string,
  kindStart: number,
  { language, grammar, isKind }: PhraseLimits,
  isParty: (word: Span) => boolean,
): number {
  const { stops, articles, signing } = grammar;
  let start = kindStart;
  let at = kindStart;
  let lowerWords = 0;
  for (let count = 0; count < WORDS_BEFORE; count++) {
    const word = wordBefore(text, at);
    if (!word) break;
    const key = lower.slice(word.start, word.end);
    if (LEADING.has(key) || signing.has(key) || isKind(lower, word)) break;
    if (language === 'sv' && (stops.has(key) || grammar.joiners.has(key) || grammar.openers.has(key))) break;
    // tillträdde konventionen: the verb of the clause.
    if (language === 'sv' && !isUpper(text, word.start) && maySwedishPreterite(key)) break;
    if (isUpper(text, word.start) || (isDigit(text.charCodeAt(word.start)) && !isNumber(key))) {
      if (lowerWords > 0 && !isParty(word)) break;
      start = word.start;
      at = word.start;
      lowerWords = 0;
      continue;
    }
    if (grammar.hasTitleCase && BACK_JOINERS.has(key) && isUpper(text, at + (text[at] === ' ' ? 1 : 0))) {
      const before = wordBefore(text, word.start);
      const beforeKey = before && lower.slice(before.start, before.end);
      if (!before || beforeKey === undefined || LEADING.has(beforeKey)) break;
      if (isUpper(text, before.start) && !NO_HEADS.has(beforeKey) && !(key === 'and' && isKind(lower, before))) {
        at = word.start;
        continue;
      }
      // Law of the Sea Convention: the article behind of.
      if (key === 'the' && beforeKey === 'of') {
        at = word.start;
        continue;
      }
      break;
    }
    if (language === 'sv' && isParty(word)) {
      // det svensk-japanska avtalet: adjectives of countries are in lower case.
      start = word.start;
      at = word.start;
      continue;
    }
    if (
      stops.has(key) ||
      articles.has(key) ||
      BACK_JOINERS.has(key) ||
      grammar.joiners.has(key) ||
      grammar.openers.has(key)
    )
      break;
    if (++lowerWords > 5) break;
    at = word.start;
  }
  return start;
}

/** Digits and marks alone: a year or the number of a list (2003:7), no part of a title before its kind. */
const isNumber = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (isLatinLetter(word.charCodeAt(at))) return false;
  return true;
};

const BACK_JOINERS: ReadonlySet<string> = new Set(['of', 'and', 'on', 'for', 'the']);
/** Capitalised words that are the clause’s, not the title’s. */
const LEADING: ReadonlySet<string> = new Set(
  (
    'the this that these those a an in on under at by for from with both each our any such if when as after before since while although however both all no new its his her their signing conclusion text article articles ' +
    'section chapter annex para paragraph en ett den det de detta denna dessa enligt genom i på om efter under och men också một các theo tại và trong này minister president secretary ambassador according pursuant implementing see also said'
  ).split(' '),
);
const NO_HEADS: ReadonlySet<string> = new Set([
  'signing',
  'conclusion',
  'ratification',
  'text',
  'article',
  'articles',
  'implementation',
  'parties',
  'party',
  'members',
  'provisions',
  'minister',
  'president',
  'secretary',
  'ministers',
  'signatories',
  'violation',
]);

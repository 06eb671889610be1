import { ENGLISH_SUBJECT_OPENERS } from '../../lexicon/en/title-edges';
import { SWEDISH_GIVER_ENDINGS, SWEDISH_PAST_ENDINGS } from '../../lexicon/sv/title-edges';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import { VIETNAMESE_QUESTIONS, VIETNAMESE_VERBS_BEHIND_AND } from '../../lexicon/vi/title-edges';
import type { Language } from '../../text/language';
import { isCapitalAt, isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import { partyListEnd } from './party-list';
import type { PhraseLimits } from './phrase-limits';
import { isSwedishOffice } from './swedish-office';
import { isSwedishPreterite } from './swedish-verb';
import { isCompound, isPair, joinsOn, listsNouns, listsOn, listsSubjects } from './title-joints';
import { opensParties, opensSubject, opensTitle, tellsWhose } from './title-opening';
import { opensVietnameseClause } from './vietnamese-clause';
import { isCapitalised, isWordUnit, wordAfter } from './words';

/** How many words a title goes on behind its word of kind. */
const WORDS_BEHIND = 30;

/** A title on its way behind its word of kind. */
interface Reading {
  readonly text: string;
  readonly lower: string;
  readonly limits: PhraseLimits;
  /** Where the word of kind ends. */
  readonly from: number;
  /** Where the title ends so far, and how far it is read: over words that join further than it ends. */
  end: number;
  at: number;
  /** How many joining words have been read since its end. */
  joints: number;
  /** The first word of its subject tells whether it is written in capitals. */
  isTitleCase: boolean | undefined;
  isAmongParties: boolean;
  /** Whether a subject may follow: behind an opener, or at once as in Vietnamese. */
  isOpen: boolean;
  /** What opened it, empty where nothing did. */
  opener: string;
  lastWordStart: number;
}

interface Word extends Span {
  /** In lower case. */
  readonly key: string;
}

/** Looks at a word: gives whether the title goes on, undefined where the next step is to tell. */
type Step = (reading: Reading, word: Word) => boolean | undefined;

/**
 * Where a title ends that goes on behind its word of kind.
 *
 *   Memorandum of Understanding on Defense Cooperation between the Ministries of Defence of Japan and Viet Nam was
 *                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   samförståndsavtal om samarbete inom sök- och räddningsinsatser och ett avsiktsförklaring om
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Words in title case go on while they are capitalised; words in lower case up to a mark, a verb or another phrase.
 * @param from where the word of kind ends.
 * @param isOpen whether the subject may follow without a preposition, as in Vietnamese.
 */
export function titleEnd(text: string, lower: string, from: number, limits: PhraseLimits, isOpen: boolean): number {
  const { hasTitleCase, between } = limits.grammar;
  const first = hasTitleCase ? undefined : wordAfter(text, from);
  if (first && between.has(lower.slice(first.start, first.end))) {
    const listed = partyListEnd(text, lower, first.end, limits);
    return listed === first.end ? from : behindParties(text, lower, listed, limits);
  }
  const reading: Reading = {
    text,
    lower,
    limits,
    from,
    end: from,
    at: from,
    joints: 0,
    isTitleCase: undefined,
    isAmongParties: false,
    isOpen,
    opener: '',
    lastWordStart: from,
  };
  for (let count = 0; count < WORDS_BEHIND && goesOn(reading); count++);
  return reading.opener === '' && !reading.isOpen ? from : reading.end;
}

function goesOn(reading: Reading): boolean {
  const { text, lower, at } = reading;
  const span = wordAfter(text, at);
  if (!span) {
    reading.at = behindMark(reading);
    return reading.at > at;
  }
  const word = { start: span.start, end: span.end, key: lower.slice(span.start, span.end) };
  for (const step of STEPS) {
    const isOn = step(reading, word);
    if (isOn !== undefined) return isOn;
  }
  return false;
}

/** deklarationen mellan Sverige och Japan om cyberförsvar: with the subject behind the parties. */
function behindParties(text: string, lower: string, end: number, limits: PhraseLimits): number {
  const about = wordAfter(lower, end);
  return about && opensSubject(lower, about) ? titleEnd(text, lower, end, limits, false) : end;
}

/** Behind a bracket, a dash or a comma over which the title goes on; the same offset where it does not. */
function behindMark({ text, lower, limits, end, at, isTitleCase, isAmongParties, lastWordStart }: Reading): number {
  if (end !== at) return at;
  const { language, grammar, isKind } = limits;
  const skipped = acronymBracketEnd(text, at);
  const behind = skipped > at ? wordAfter(lower, skipped) : undefined;
  // A bracket is of the title only if the title goes on behind it.
  if (behind && goesOnBehindBracket(lower.slice(behind.start, behind.end), limits)) return skipped;
  const isDash = text.startsWith(' - ', at) || text.startsWith(' – ', at);
  if (language === 'vi' && isDash && isCapitalAt(text, at + 3)) return at + 2;
  if (text[at] !== ',') return at;
  const goesOnBehindComma =
    (isTitleCase && !isAmongParties && listsOn(text, lower, at + 1, grammar.and)) ||
    (language === 'vi' &&
      (isPair(lower, lastWordStart, at, grammar.compounds) || listsSubjects(text, lower, at + 1, grammar, isKind))) ||
    (language === 'sv' && !isAmongParties && listsNouns(text, lower, at + 1, grammar, isKind)) ||
    (isAmongParties && listsParty(text, skipBlanks(text, at + 1)));
  return goesOnBehindComma ? at + 1 : at;
}

/** The first word opens the subject or the parties, or the title is at its end. */
const opening: Step = (reading, word) => {
  const { lower, limits, from, end, joints, isOpen } = reading;
  if (end > from || joints > 0) return undefined;
  const { key } = word;
  const isWhose = tellsWhose(lower, from, word);
  if (!limits.grammar.openers.has(key) && !isWhose) return isOpen ? undefined : false;
  if (!opensTitle(reading.text, lower, word, limits.language)) return false;
  reading.opener = key;
  // Joint Communiqué of the Government of Japan and the Government of …
  if (limits.grammar.between.has(key) || isWhose || (key === 'of' && lower.startsWith(' the government', word.end)))
    reading.isAmongParties = true;
  reading.joints++;
  reading.at = word.end;
  return true;
};

/** A word that ends titles, unless it is half of another. Ba Lan is no number: in Vietnamese a capital inside a clause is a name's. */
const stop: Step = (reading, word) => {
  const { text, lower, limits } = reading;
  const { stops, compounds, hasTitleCase } = limits.grammar;
  if (!stops.has(word.key) || (limits.language === 'vi' && isCapitalAt(text, word.start))) return undefined;
  if (!isCompound(lower, word, compounds) && !(limits.language === 'sv' && isGiver(text, lower, word))) return false;
  if (!hasTitleCase) return undefined;
  reading.at = word.end;
  return true;
};

/** What is of the clause rather than of the title: a question's word, a number or a verb behind a Swedish one, another word of kind. */
const clause: Step = ({ text, lower, limits, from, at, joints, isAmongParties }, word) => {
  const { language, grammar, isKind } = limits;
  // tham gia Công ước không? The word of a question is not of the title.
  if (language === 'vi' && text[word.end] === '?' && VIETNAMESE_QUESTIONS.has(word.key)) return false;
  if (language === 'vi' && opensVietnameseClause(text, lower, word.start)) return false;
  const isUpperWord = isCapitalised(text, word.start);
  // avtal om luftfart 1953: where titles are written small a number ends them.
  if (language === 'sv' && isDigit(text.charCodeAt(word.start)) && !isAmongParties) return false;
  if (language === 'sv' && !isUpperWord && isSwedishVerb(text, lower, word, grammar)) return false;
  // överlämnade protokollet till generaldirektör Eva Lind: a person is no subject.
  if (language === 'sv' && !isUpperWord && isSwedishOffice(word.key) && isCapitalAt(text, word.end + 1)) return false;
  if (!isKind(lower, word) || (isUpperWord && joints > 0 && lower.startsWith('of', at + 1))) return undefined;
  const isOfParties = isAmongParties && isUpperWord && lower.slice(from, word.start).includes(' parties to the ');
  return isOfParties ? undefined : false;
};

/** Behind `and` another clause or another title may begin. */
const and: Step = ({ text, lower, limits, isTitleCase, isAmongParties, lastWordStart }, word) => {
  const { language, grammar, isKind } = limits;
  if (!grammar.and.has(word.key)) return undefined;
  const next = wordAfter(text, word.end);
  if (!next) return false;
  const nextKey = lower.slice(next.start, next.end);
  const isSubject = isTitleCase && nextKey === 'on' && isCapitalAt(text, skipBlanks(text, next.end));
  if (!isAmongParties && !isSubject && (grammar.articles.has(nextKey) || grammar.openers.has(nextKey))) return false;
  // về Luật Biển và thông báo: behind a name in capitals another clause begins.
  if (language === 'vi' && !isAmongParties && isCapitalAt(text, lastWordStart) && !isCapitalAt(text, next.start))
    return false;
  const isAnother =
    (grammar.stops.has(nextKey) && !isCompound(lower, next, grammar.compounds)) ||
    (language === 'vi' && VIETNAMESE_VERBS_BEHIND_AND.some(verb => lower.startsWith(verb, next.start))) ||
    opensKind(lower, next, isKind) ||
    (!isCapitalAt(text, next.start) && isPastVerb(nextKey, language));
  return isAnother ? false : undefined;
};

/** Behind `between` the parties; where titles are written small their list ends the title, but for a subject behind it. */
const between: Step = (reading, word) => {
  const { text, lower, limits, opener } = reading;
  const { grammar } = limits;
  if (!grammar.between.has(word.key)) return undefined;
  const next = wordAfter(text, word.end);
  if (!next || !opensParties(text, lower, next, grammar)) return false;
  if (grammar.hasTitleCase) {
    reading.isAmongParties = true;
    reading.isTitleCase = true;
    return undefined;
  }
  const listed = partyListEnd(text, lower, word.end, limits);
  // Hiệp định khung giữa Việt Nam và Na Uy về năng lượng: the subject behind the parties, where none stands before.
  if (listed > word.end) reading.end = opener === '' ? behindParties(text, lower, listed, limits) : listed;
  return false;
};

/** A word that joins the nouns of a subject. */
const joiner: Step = (reading, word) => {
  const { text, lower, limits, isTitleCase } = reading;
  // The Use of the Use, Stockpiling and Transfer joins nothing.
  if (!limits.grammar.joiners.has(word.key) || text[word.end] === ',') return undefined;
  if (!joinsOn(text, lower, word.key, word, limits.grammar, isTitleCase === true)) return false;
  if (reading.isAmongParties && ENGLISH_SUBJECT_OPENERS.has(word.key)) {
    // agreement between Japan and Sweden on visas: the subject behind the parties has its own case.
    reading.isAmongParties = false;
    reading.isTitleCase = undefined;
  }
  reading.at = word.end;
  return ++reading.joints <= MOST_JOINTS;
};

const MOST_JOINTS = 3;

/** Any other word is of the title, in title case only one in capitals. */
const noun: Step = (reading, word) => {
  if (reading.limits.grammar.hasTitleCase) {
    const isUpperWord = isCapitalised(reading.text, word.start);
    reading.isTitleCase ??= isUpperWord;
    if (reading.isTitleCase && !isUpperWord) return false;
  }
  reading.end = reading.at = word.end;
  reading.lastWordStart = word.start;
  reading.joints = 0;
  reading.isOpen = true;
  return true;
};

/** In this order: what ends a title goes before what goes on with it. */
const STEPS: readonly Step[] = [opening, stop, clause, and, between, joiner, noun];

/** stöd från kustbevakningen: who gives it is of the subject, from when a title holds is not. */
function isGiver(text: string, lower: string, { key, end }: Word): boolean {
  const giver = key === 'från' ? wordAfter(text, end) : undefined;
  if (!giver || isCapitalAt(text, giver.start)) return false;
  return SWEDISH_GIVER_ENDINGS.some(ending => lower.endsWith(ending, giver.end));
}

/** Japan, the Government of the Republic of Korea */
const listsParty = (text: string, at: number): boolean =>
  isCapitalised(text, text.startsWith('the ', at) ? at + 'the '.length : at);

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

/** avtalet (DCA) med USA: behind its short form a title goes on to its subject, in English to its parties too. */
const goesOnBehindBracket = (word: string, { language, grammar }: PhraseLimits): boolean =>
  grammar.openers.has(word) && (language === 'en' || (!grammar.between.has(word) && word !== 'med' && word !== 'với'));

/** Whether another word of kind follows within two words: and joint statement. */
function opensKind(lower: string, word: Span, isKind: PhraseLimits['isKind']): boolean {
  if (isKind(lower, word)) return true;
  const next = wordAfter(lower, word.end);
  return next !== undefined && isKind(lower, next);
}

/** Whether a word in lower case is a verb, so that the title before it is at its end: godkändes, trädde, undertecknade den. */
function isSwedishVerb(text: string, lower: string, word: Word, { articles, stops }: TitleGrammar): boolean {
  if (isSwedishPreterite(word.key)) return true;
  if (!word.key.endsWith('ade')) return false;
  // hemligstämplade uppgifter is of the subject, undertecknade en rapport is not.
  const next = wordAfter(text, word.end);
  const nextKey = next ? lower.slice(next.start, next.end) : '';
  return !next || articles.has(nextKey) || stops.has(nextKey);
}

/** Whether a word is a verb of the past: signed, företrädde, bekräftade. */
const isPastVerb = (word: string, language: Language): boolean =>
  language === 'en'
    ? word.endsWith('ed')
    : language === 'sv' && SWEDISH_PAST_ENDINGS.some(ending => word.endsWith(ending));

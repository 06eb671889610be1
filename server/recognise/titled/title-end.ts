import {
  ENGLISH_BEFORE_PERSONS,
  ENGLISH_CIRCUMSTANCES,
  ENGLISH_COUNTS,
  ENGLISH_FIELDS,
  ENGLISH_STATEMENTS,
  ENGLISH_SUBJECT_OPENERS,
  ENGLISH_UNNAMED_PARTIES,
} from '../../lexicon/en/title-edges';
import {
  SWEDISH_BEFORE_PERSONS,
  SWEDISH_FIELD_ENDINGS,
  SWEDISH_PAST_ENDINGS,
  SWEDISH_SUBJECT_OPENERS,
  SWEDISH_UNNAMED_PARTIES,
} from '../../lexicon/sv/title-edges';
import type { TitleGrammar } from '../../lexicon/title-grammar';
import {
  VIETNAMESE_BEFORE_PERSONS,
  VIETNAMESE_QUESTIONS,
  VIETNAMESE_SUBJECT_OPENERS,
  VIETNAMESE_UNNAMED_PARTIES,
  VIETNAMESE_VERBS_BEHIND_AND,
} from '../../lexicon/vi/title-edges';
import type { Language } from '../../text/language';
import { isCapitalAt, isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import { partyListEnd } from './party-list';
import type { PhraseLimits } from './phrase-limits';
import { isSwedishPreterite } from './swedish-verb';
import { isCompound, isPair, joinsOn, listsNouns, listsOn, listsSubjects } from './title-joints';
import { isCapitalised, isWordUnit, wordAfter } from './words';

/** of 6 July, of the 12th August, for five years: a time rather than a subject. */
function opensTime(lower: string, opener: string, first: Span): boolean {
  if (isDigit(lower.charCodeAt(first.start))) return true;
  const word = lower.slice(first.start, first.end);
  if (opener === 'for') return ENGLISH_COUNTS.has(word);
  return word === 'the' && isDigit(lower.charCodeAt(first.end + 1));
}

/** How many words a title goes on behind its word of kind. */
const WORDS_BEHIND = 30;

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
export function titleEnd(text: string, lower: string, from: number, limits: PhraseLimits, isOpen: boolean): number {
  const { language, grammar, isKind } = limits;
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
      const listed = partyListEnd(text, lower, first.end, limits);
      if (listed === first.end) return from;
      // deklarationen mellan Sverige och Japan om cyberförsvar: the subject behind the parties.
      const about = wordAfter(lower, listed);
      return about && opensSubject(lower, about) ? titleEnd(text, lower, listed, limits, false) : listed;
    }
  }
  for (let count = 0; count < WORDS_BEHIND; count++) {
    const word = wordAfter(text, at);
    if (!word) {
      const skipped = acronymBracketEnd(text, at);
      const behind = skipped > at && end === at ? wordAfter(lower, skipped) : undefined;
      if (behind && goesOnBehindBracket(lower.slice(behind.start, behind.end), limits)) {
        at = skipped;
        // A bracket is of the title only if the title goes on behind it.
        continue;
      }
      const isDash = text.startsWith(' - ', at) || text.startsWith(' – ', at);
      if (language === 'vi' && isDash && end === at && isCapitalAt(text, at + 3)) {
        at += 2;
        continue;
      }
      if (isTitleCase && !isAmongParties && text[at] === ',' && end === at && listsOn(text, lower, at + 1, and)) {
        at += 1;
        continue;
      }
      if (
        language === 'vi' &&
        text[at] === ',' &&
        end === at &&
        (isPair(lower, lastWordStart, at, compounds) || listsSubjects(text, lower, at + 1, grammar, isKind))
      ) {
        at += 1;
        continue;
      }
      if (
        language === 'sv' &&
        !isAmongParties &&
        text[at] === ',' &&
        end === at &&
        listsNouns(text, lower, at + 1, grammar, isKind)
      ) {
        at += 1;
        continue;
      }
      if (isAmongParties && text[at] === ',' && end === at && listsParty(text, skipBlanks(text, at + 1))) {
        at += 1;
        continue;
      }
      break;
    }
    const key = lower.slice(word.start, word.end);
    if (count === 0 || (end === from && joints === 0)) {
      if (openers.has(key) || (key === 'by' && isStated(lower, from, word))) {
        const opened = wordAfter(text, word.end);
        if (opened && language === 'en' && opensTime(lower, key, opened)) break;
        if (opened && opensCircumstance(lower, opened)) break;
        if (
          (key === 'in' && !ENGLISH_FIELDS.some(words => lower.startsWith(words, word.end))) ||
          key === 'with' ||
          key === 'i' ||
          key === 'med' ||
          (key === 'på' && !(opened && isField(lower, opened))) ||
          key === 'till' ||
          key === 'to'
        ) {
          const next = wordAfter(text, word.end);
          if (!next || (key !== 'with' && key !== 'med' && key !== 'to') || !opensParty(text, lower, next)) break;
        }
        opener = key;
        // Joint Communiqué of the Government of Japan and the Government of …
        if (between.has(key) || key === 'by' || (key === 'of' && lower.startsWith(' the government', word.end)))
          isAmongParties = true;
        joints++;
        at = word.end;
        continue;
      }
      if (!isOpen) break;
    }
    // Ba Lan is no number: in Vietnamese a capital inside a clause is a name's.
    if (stops.has(key) && !(language === 'vi' && isCapitalAt(text, word.start))) {
      if (!isCompound(lower, word, compounds) && !(language === 'sv' && isGiver(text, lower, word))) break;
      if (grammar.hasTitleCase) {
        at = word.end;
        continue;
      }
    }
    // tham gia Công ước không? The word of a question is not of the title.
    if (language === 'vi' && text[word.end] === '?' && VIETNAMESE_QUESTIONS.has(key)) break;
    const isUpperWord = isCapitalised(text, word.start);
    // avtal om luftfart 1953: where titles are written small a number ends them.
    if (language === 'sv' && isDigit(text.charCodeAt(word.start)) && !isAmongParties) break;
    if (language === 'sv' && !isUpperWord && isSwedishVerb(text, lower, word, grammar)) break;
    const isOfParties = isAmongParties && isUpperWord && lower.slice(from, word.start).includes(' parties to the ');
    if (isKind(lower, word) && !isOfParties && !(isUpperWord && joints > 0 && lower.startsWith('of', at + 1))) break;
    if (and.has(key)) {
      const next = wordAfter(text, word.end);
      if (!next) break;
      const nextKey = lower.slice(next.start, next.end);
      const goesOn = isTitleCase && nextKey === 'on' && isCapitalAt(text, skipBlanks(text, next.end));
      if (!isAmongParties && !goesOn && (articles.has(nextKey) || openers.has(nextKey))) break;
      // về Luật Biển và thông báo: behind a name in capitals another clause begins.
      if (language === 'vi' && !isAmongParties && isCapitalAt(text, lastWordStart) && !isCapitalAt(text, next.start))
        break;
      if (
        (stops.has(nextKey) && !isCompound(lower, next, compounds)) ||
        (language === 'vi' && VIETNAMESE_VERBS_BEHIND_AND.some(verb => lower.startsWith(verb, next.start))) ||
        opensKind(lower, next, isKind) ||
        (!isCapitalAt(text, next.start) && isPastVerb(nextKey, language))
      )
        break;
    }
    if (between.has(key)) {
      const next = wordAfter(text, word.end);
      if (!next || !opensParties(text, lower, next, grammar)) break;
      if (!grammar.hasTitleCase) {
        const listed = partyListEnd(text, lower, word.end, limits);
        if (listed === word.end) return end;
        // Hiệp định khung giữa Việt Nam và Na Uy về năng lượng: the subject behind the parties, where none stands before.
        const about = opener === '' ? wordAfter(lower, listed) : undefined;
        return about && opensSubject(lower, about) ? titleEnd(text, lower, listed, limits, false) : listed;
      }
      isAmongParties = true;
      isTitleCase = true;
    }
    // The Use of the Use, Stockpiling and Transfer joins nothing.
    if (joiners.has(key) && text[word.end] !== ',') {
      if (!joinsOn(text, lower, key, word, grammar, isTitleCase === true)) break;
      if (isAmongParties && ENGLISH_SUBJECT_OPENERS.has(key)) {
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

/** What opens the subject behind the parties where titles are written small. */
const SUBJECT_OPENERS: ReadonlySet<string> = new Set([...SWEDISH_SUBJECT_OPENERS, ...VIETNAMESE_SUBJECT_OPENERS]);

/** Whether the subject begins there, behind the parties: om, and för before a noun made of a verb (för undvikande av …). */
function opensSubject(lower: string, word: Span): boolean {
  const key = lower.slice(word.start, word.end);
  if (SUBJECT_OPENERS.has(key)) return true;
  const noun = key === 'för' ? wordAfter(lower, word.end) : undefined;
  return noun !== undefined && lower.startsWith('nde', noun.end - 3);
}

/** stöd från kustbevakningen: who gives it is of the subject, from when a title holds is not. */
function isGiver(text: string, lower: string, { start, end }: Span): boolean {
  const giver = lower.startsWith('från ', start) ? wordAfter(text, end) : undefined;
  return (
    giver !== undefined && !isCapitalAt(text, giver.start) && GIVERS.some(ending => lower.endsWith(ending, giver.end))
  );
}
/** Definite nouns of a body: kustbevakningen, flottan, myndigheterna. */
const GIVERS = ['ningen', 'ottan', 'heten', 'heterna', 'vapnet', 'verket', 'makten', 'sidan'];

/** på försvarsområdet: a field rather than a place. */
const isField = (lower: string, { start, end }: Span): boolean => {
  const word = lower.slice(start, end);
  return SWEDISH_FIELD_ENDINGS.some(ending => word.endsWith(ending));
};

/** Joint Statement by the Ministers of Defence of Japan and Sweden: whose statement it is. */
const isStated = (lower: string, from: number, { end }: Span): boolean =>
  lower.startsWith(' the ', end) && ENGLISH_STATEMENTS.some(kind => lower.endsWith(kind, from));

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
    if (UNNAMED_PARTIES.has(key)) return false;
    if (isCapitalAt(text, word.start)) return true;
    if (count > 0 && !articles.has(key) && key !== 'governments' && key !== 'of') return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

const UNNAMED_PARTIES: ReadonlySet<string> = new Set([
  ...ENGLISH_UNNAMED_PARTIES,
  ...SWEDISH_UNNAMED_PARTIES,
  ...VIETNAMESE_UNNAMED_PARTIES,
]);

/** avtalet (DCA) med USA: behind its short form a title goes on to its subject, in English to its parties too. */
const goesOnBehindBracket = (word: string, { language, grammar }: PhraseLimits): boolean =>
  grammar.openers.has(word) && (language === 'en' || (!grammar.between.has(word) && word !== 'med' && word !== 'với'));

/** Japan, the Philippines. */
function opensParty(text: string, lower: string, first: Span): boolean {
  const name = lower.startsWith('the ', first.start) ? wordAfter(text, first.end) : first;
  return name !== undefined && isCapitalAt(text, name.start) && !BEFORE_PERSONS.has(lower.slice(name.start, name.end));
}
const BEFORE_PERSONS: ReadonlySet<string> = new Set([
  ...ENGLISH_BEFORE_PERSONS,
  ...SWEDISH_BEFORE_PERSONS,
  ...VIETNAMESE_BEFORE_PERSONS,
]);

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
  language === 'en'
    ? word.endsWith('ed')
    : language === 'sv' && SWEDISH_PAST_ENDINGS.some(ending => word.endsWith(ending));
/** on the eve of the summit, on behalf of the two armies: when and how a title was signed is not its subject. */
function opensCircumstance(lower: string, opened: Span): boolean {
  const isArticle = lower.startsWith('the ', opened.start) || lower.startsWith('a ', opened.start);
  const noun = isArticle ? wordAfter(lower, opened.end) : opened;
  return noun !== undefined && ENGLISH_CIRCUMSTANCES.has(lower.slice(noun.start, noun.end));
}

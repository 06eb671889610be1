import * as english from '../../lexicon/en/officials';
import { ENGLISH_COUNTS } from '../../lexicon/en/title-edges';
import * as swedish from '../../lexicon/sv/officials';
import * as vietnamese from '../../lexicon/vi/officials';
import type { Language } from '../../text/language';
import { isCapitalAt, isDigit } from '../../text/script';
import type { TextView } from '../../text/view';
import { countryStarting, isShoutedAt, wordEnd } from './latin-words';
import { vietnameseWritings } from './vietnamese-writings';

/* What leads from a rank to what it is for: of, for, för, hos, của. */

const englishOpeners = new Set(english.OPENERS);
const swedishOpeners = new Set(swedish.OPENERS);
/** What stands before a state's name and with a capital of its own: Vương quốc Thụy Điển. */
const stateWords = new Set(vietnamese.STATE_WORDS.flatMap(vietnameseWritings));

/** Those who serve in a place: Consul-General in Sydney. */
const DIPLOMATIC: ReadonlySet<string> = new Set([
  'ambassador',
  'consul-general',
  'consul',
  'minister-plenipotentiary',
  'charge-d-affaires',
]);

/** Peers are called by a place: the Duke of Devonshire. */
const PEERS: ReadonlySet<string> = new Set(['duke', 'marquess', 'count', 'viscount']);

/** Whether a number follows, in figures or as a word; an article may open a field: for a Just Transition. */
function isCounted(lower: string, at: number): boolean {
  const word = lower.slice(at, wordEnd(lower, at));
  return isDigit(lower.charCodeAt(at)) || (ENGLISH_COUNTS.has(word) && word !== 'a' && word !== 'an');
}

/** Whether a rank is a peer's, whose name follows behind `of`. */
export const isPeer = (rank: string): boolean => PEERS.has(rank);

/**
 * Whether a connector leads on in the title: of opens it, and goes on only within it.
 * @param isOpen whether another has opened what the rank is for.
 */
export function leadsOn(
  language: Language,
  word: string,
  isOpen: boolean,
  view: TextView,
  at: number,
  rank: string,
): boolean {
  const { text } = view;
  // Thủ tướng Nước Cộng hòa Pháp: before its state the word may have its capital.
  if (stateWords.has(word) && countryStarting(text, at + word.length + 1)) return true;
  // To Lam is a name.
  if (isCapitalAt(text, at) && !isCapitalAt(text, at + 1)) return false;
  // The Marquess of Lansdowne: the place is his name.
  if (!isOpen && word === 'of' && isPeer(rank)) return false;
  // Director of Policy for three years: a length is no field.
  if (language === 'en' && word === 'for' && isCounted(view.lower, at + 'for '.length)) return false;
  // Consul-General in Sydney, the Minister in China
  if (!isOpen && word === 'in')
    return (
      language === 'en' &&
      (DIPLOMATIC.has(rank) || (rank === 'minister' && countryStarting(text, at + 'in '.length) !== undefined))
    );
  if (!isOpen) return language === 'en' ? englishOpeners.has(word) : language === 'sv' && swedishOpeners.has(word);
  // A capital one opens a sentence or a name (De Gaulle), but not in a line of capitals.
  return !isCapitalAt(text, at) || isShoutedAt(view, at);
}

const serving = new Set([...english.SERVING, ...swedish.SERVING, ...vietnamese.SERVING]);
const speakingFor = new Set([...english.SPEAKING_FOR, ...swedish.SPEAKING_FOR]);

/** Whether a connector leads from a post to whom it serves, whose own name may follow: press secretary to. */
export const leadsToHolder = (connector: string, rank: string): boolean =>
  serving.has(connector) || (rank === 'spokesperson' && speakingFor.has(connector));

const joining = new Set([...english.JOINTS, ...swedish.JOINTS, ...vietnamese.JOINTS].map(word => word.trim()));
const notServing = new Set([...english.NOT_SERVING, ...swedish.NOT_SERVING, ...vietnamese.NOT_SERVING]);

/** Whether a connector sets a second state beside the first, so that neither is the one served: Japan and Vietnam. */
export const joinsStates = (connector: string): boolean => joining.has(connector);

/** Whether the state behind a connector is the one served, and not the host or one of two: ambassador to Japan. */
export const leadsToState = (connector: string): boolean => !joining.has(connector) && !notServing.has(connector);

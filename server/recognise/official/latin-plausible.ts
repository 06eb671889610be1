import * as english from '../../lexicon/en/officials';
import { SHORTEST_SURNAMES } from '../../lexicon/names/latin-names';
import * as swedish from '../../lexicon/sv/officials';
import { isCapitalAt, isDigit } from '../../text/script';
import type { Span } from '../../text/span';
import type { TextView } from '../../text/view';
import { prefixWords, wordStartingAt } from '../word-lookup';
import { isPublicBody } from './latin-body';
import { isNameOrWord, type LatinName } from './latin-name';
import { countryStarting, isShoutedAt, partStarting, wordStart } from './latin-words';
import { lineStartBefore } from './lines';
import type { Title } from './parsed-title';

/* Whether a title and a name beside it make an official. */

const ships = new Set([...english.SHIPS, ...swedish.SHIPS]);
const shortSurnames = new Set(SHORTEST_SURNAMES);
const parties = prefixWords(swedish.PARTIES);

/**
 * Whether title and name make an official. An everyday word (president, general, head) needs a state, a body or a field
 * with it, or a capital and the name right behind it.
 */
export function isPlausible(view: TextView, title: Title, name: LatinName, place: 'direct' | 'apposed'): boolean {
  const { text, lower } = view;
  if (isShip(view, title) || isNamedAfter(lower, title, name, place)) return false;
  // 10:27 PM Tadashi
  if (
    title.cue.end - title.cue.start === 2 &&
    (isDigit(text.charCodeAt(title.cue.start - 2)) || isDigit(text.charCodeAt(title.cue.start - 1)))
  )
    return false;
  if (title.rank === 'counterpart' && name.extent === 'part' && name.phrase.start === name.start) return false;
  if (title.weight === 'strong') return !name.isDoubtful || title.isPublic;
  if (name.isDoubtful) return false;
  if (place === 'direct' && name.extent === 'full' && SHOUTED.has(title.rank) && isShoutedAt(view, name.start))
    return true;
  if (place === 'direct' && MONARCHS.has(title.rank)) return isMonarch(view, title, name);
  // Chairman HARGROVE. opens what he says in a hearing.
  if (place === 'direct' && opensSpeech(view, title, name)) return true;
  // Spokesperson Erin Holloway, tillförordnade chefen Lena Krok
  if (place === 'direct' && name.extent === 'full' && isOfficeByItself(view, title)) return true;
  // theo người phát ngôn Hạnh
  if (place === 'direct' && title.language === 'vi' && GIVEN_NAMED.has(title.rank)) return true;
  // Chair: Mr. Gaétan Robitaille
  const isHonoured = name.phrase.start < name.start;
  if (place === 'apposed' && (isHonoured || isStateBehind(text, name)) && PRESIDING.has(title.rank)) return true;
  // ex-president Park Geun-hye
  if (place === 'direct' && name.extent === 'full' && title.effect === 'former' && HEADS.has(title.rank)) return true;
  // của đại biểu Nông Thị Bích, but no đại biểu Đoàn Hà Nội
  if (place === 'direct' && title.language === 'vi' && name.extent === 'full' && title.rank === 'member-of-parliament')
    return !isDelegation(lower, name);
  // ông Phạm Đắc Lộc, Phó Trưởng Ban
  if (
    place === 'apposed' &&
    title.language === 'vi' &&
    title.weight === 'weak' &&
    !title.isPublic &&
    isCapitalAt(text, title.start)
  )
    return name.extent === 'full' && name.phrase.start < name.start;
  // Major Peter Crane
  if (title.weight === 'bound' && !title.isPublic && !isOfBody(view, name))
    return (
      MILITARY.has(title.rank) &&
      name.extent === 'full' &&
      isCapitalAt(text, title.cue.start) &&
      !isShouted(text, lower, name)
    );
  if (title.weight === 'bound')
    return (
      (title.isPublic || isOfBody(view, name)) &&
      (place === 'apposed' ||
        name.extent === 'full' ||
        name.phrase.start < name.start ||
        isCapitalAt(text, title.cue.start))
    );
  if (title.isPublic) return true;
  if (place === 'apposed')
    return (
      (name.phrase.start < name.start && HONOURED.has(title.rank)) ||
      (name.extent === 'full' && ALWAYS_PUBLIC.has(title.rank) && isOver(text, title.end))
    );
  // General PulseAudio Discussion is a heading.
  if (name.extent === 'part' && text[name.end] === ' ' && isCapitalAt(text, name.end + 1)) return false;
  return (
    place === 'direct' &&
    // Swedish writes its titles small.
    (isCapitalAt(text, title.cue.start) ||
      // 1st Lt.
      isDigit(text.charCodeAt(title.cue.start)) ||
      (title.language === 'sv' && name.extent === 'full')) &&
    (name.end - name.start > 2 || shortSurnames.has(lower.slice(name.start, name.end))) &&
    (!isShouted(text, lower, name) || text[name.end] === ':' || !isShouted(text, lower, title.cue))
  );
}

const MONARCHS: ReadonlySet<string> = new Set(['monarch', 'crown-prince']);

/** King Charles, drottning Silvia; but no King Street Station, Stephen King Charles, nor king of hearts. */
function isMonarch({ text, lower }: TextView, title: Title, name: LatinName): boolean {
  const isSmall = title.language !== 'en' || title.isPublic;
  if (!isSmall && !isCapitalAt(text, title.cue.start)) return false;
  if (text[name.end] === ' ' && isCapitalAt(text, name.end + 1)) return false;
  const before = wordStart(text, title.start - 1);
  return (
    title.isPublic ||
    !isCapitalAt(text, title.cue.start) ||
    text[title.start - 1] !== ' ' ||
    !isCapitalAt(text, before) ||
    isNameOrWord(lower.slice(before, title.start - 1))
  );
}

/** In minutes a surname in capitals behind a title begins the line. */
const opensSpeech = ({ text, lower }: TextView, title: Title, name: LatinName): boolean =>
  SPEAKING.has(title.rank) &&
  name.extent === 'part' &&
  isCapitalAt(text, title.start) &&
  isShouted(text, lower, name) &&
  (text[name.end] === '.' || text[name.end] === ':') &&
  lineStartBefore(text, title.outer.start) >= 0;

const SPEAKING: ReadonlySet<string> = new Set([
  'committee-chair',
  'spokesperson',
  'deputy-director',
  'speaker',
  'minister',
]);

/** Đoàn Hà Nội: a surname that before a province means its members. */
const isDelegation = (lower: string, { start, end }: Span): boolean =>
  lower.startsWith('đoàn ', start) && partStarting(lower, start + 5)?.end === end;

/** Whether an everyday word tells an office by its capital, or by who acts in it. */
const isOfficeByItself = ({ text }: TextView, title: Title): boolean =>
  title.rank === 'spokesperson' ? isCapitalAt(text, title.start) : title.language === 'sv' && title.effect === 'acting';

/** Ranks before which Vietnamese puts the given name alone. */
const GIVEN_NAMED: ReadonlySet<string> = new Set([
  'spokesperson',
  'general',
  'director-general',
  'deputy-director-general',
]);

/** Whether no word follows that makes something else of a title: general manager. */
const isOver = (text: string, end: number): boolean =>
  text.charCodeAt(end) !== 0x20 || BEHIND_TITLE.some(word => text.startsWith(word, end));

const BEHIND_TITLE = [...english.BEHIND_TITLE, ...swedish.BEHIND_TITLE];

/** Weak words, since everyday ones, that behind a name and a comma still tell a public office. */
const ALWAYS_PUBLIC: ReadonlySet<string> = new Set([
  'general',
  'brigadier-general',
  'commander',
  'colonel',
  'lieutenant-colonel',
  'major',
  'captain',
  'lieutenant',
  'sergeant',
  'warrant-officer',
  'governor',
  'mayor',
  'judge',
  'member-of-parliament',
  'crown-prince',
  'envoy',
  'head-of-government',
  'diplomatic-secretary',
]);

/** Everyday words that before two names tell an office even in a line of capitals, where GENERAL and DIRECTOR head lists. */
const SHOUTED: ReadonlySet<string> = new Set([
  'head-of-state',
  'deputy-head-of-state',
  'head-of-government',
  'minister',
  'member-of-parliament',
  'committee-chair',
  'captain',
  'colonel',
  'governor',
]);

/** What a Mr. may be called whom nobody calls a private person: Mr. Bohlen, Counselor. */
const HONOURED: ReadonlySet<string> = new Set([
  'councillor',
  'diplomatic-secretary',
  'envoy',
  'member-of-parliament',
  'director-general',
  'deputy-director-general',
]);

/** Who is a Mr. in the chair of a meeting. */
const PRESIDING: ReadonlySet<string> = new Set(['committee-chair', 'speaker']);

/** Former holders keep these titles, and of clubs and companies nobody says so in small letters. */
const HEADS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'deputy-head-of-state']);

/** (M) of ordföranden Ulf Brink (M). */
const isPartyBehind = (lower: string, { end }: LatinName): boolean =>
  lower.startsWith(' (', end) && wordStartingAt(lower, end + 1, parties) !== undefined;

/** (Norway) of Rapporteur Ola Brandt (Norway). */
const isStateBehind = (text: string, { end }: LatinName): boolean =>
  text.startsWith(' (', end) && text[countryStarting(text, end + 2)?.end ?? end] === ')';

/** Whether a party, a state or a body stands behind the name: Chairman Li of the National Assembly. */
function isOfBody(view: TextView, name: LatinName): boolean {
  const { text, lower } = view;
  if (isPartyBehind(lower, name) || isStateBehind(text, name)) return true;
  const of = english.OF_STATE.find(words => lower.startsWith(words, name.end));
  if (of === undefined) return false;
  const at = name.end + of.length;
  return (
    partStarting(lower, at)?.value.sort === 'body' || countryStarting(text, at) !== undefined || isPublicBody(view, at)
  );
}

/** The carrier Admiral Kuznetsov is no officer. */
export function isShip({ text, lower }: Pick<TextView, 'text' | 'lower'>, { outer, cue }: Title): boolean {
  const end = outer.start - 1;
  // A minesweeper commander is no ship.
  if (!isCapitalAt(text, cue.start) || lower.charCodeAt(end) !== 0x20) return false;
  const word = lower.slice(wordStart(lower, end), end);
  return (
    ships.has(word) ||
    swedish.SHIP_ENDINGS.some(ending => word.endsWith(ending)) ||
    english.SHIP_SIGNS.some(sign => lower.endsWith(sign, end))
  );
}

/** the Admiral Benbow: with its article a bare rank and a surname are the name of a ship or an inn. */
const isNamedAfter = (lower: string, title: Title, name: LatinName, place: 'direct' | 'apposed'): boolean =>
  place === 'direct' &&
  name.extent === 'part' &&
  name.phrase.start === name.start &&
  MILITARY.has(title.rank) &&
  title.start === title.cue.start &&
  lower.startsWith('the ', title.outer.start - 4);

const MILITARY: ReadonlySet<string> = new Set([
  'general',
  'colonel',
  'major',
  'captain',
  'lieutenant',
  'commander',
  'marshal',
]);

/** Whether a rank is one of the forces: Captain, Major. */
export const isOfficer = ({ rank }: Title): boolean => MILITARY.has(rank);

/** In capitals throughout: GENERAL PUBLIC LICENSE. */
export const isShouted = (text: string, lower: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) === lower.charCodeAt(at) && text[at] !== ' ') return false;
  return true;
};

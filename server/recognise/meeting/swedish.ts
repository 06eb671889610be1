import { MEETING_BODIES, MEETING_RANKS } from '../../lexicon/sv/meetings';
import { isCapitalAt } from '../../text/script';
import type { Hit } from '../cues';
import { areSeveral, codesOf, partiesIn } from '../titled/parties';
import { LIMITS } from '../titled/phrase-limits';
import { compoundStart } from '../titled/swedish-compound';
import { titleEnd } from '../titled/title-end';
import { isWordUnit, wordAfter, wordBefore } from '../titled/words';
import type { MeetingRow } from './candidate';
import { betweenEnd, type Name } from './latin-name';

/** Where the compound begins that a Swedish word of meeting ends: utrikesminister|mötet, 2+2-mötet. */
export const compoundOfMeeting = (lower: string, end: number): number => compoundStart(lower, end, '-+:', isWordUnit);

/** Where a Swedish name ends: på viceministernivå mellan Vietnam och Japan. */
export function swedishEnd(
  text: string,
  lower: string,
  { end: from, row }: Hit<MeetingRow>,
  ordinal: number | undefined,
): number {
  let end = from;
  // arbetsgruppen för kustradar: the subject of a body.
  if (row.need === 'body' && lower.startsWith(' för ', from)) {
    const about = titleEnd(text, lower, from, LIMITS.sv, false);
    return betweenEnd(text, lower, about, 'sv');
  }
  if (ordinal !== undefined) {
    const about = aboutEnd(lower, from);
    const body = bodyEnd(text, lower, from);
    if (body > from) return body;
    if (about > from) {
      const between = betweenEnd(text, lower, about, 'sv');
      return between > about ? between : from;
    }
  }
  const on = wordAfter(lower, end);
  if (on && lower.slice(on.start, on.end) === 'på') {
    let word = wordAfter(lower, on.end);
    for (let count = 0; count < 3 && word; count++) {
      if (lower.endsWith('nivå', word.end) && lower.slice(word.start, word.end).endsWith('nivå')) {
        end = word.end;
        break;
      }
      word = wordAfter(lower, word.end);
    }
  }
  return betweenEnd(text, lower, end, 'sv');
}

/** om maritim säkerhet, where mellan follows. */
function aboutEnd(lower: string, from: number): number {
  const about = wordAfter(lower, from);
  if (!about || lower.slice(about.start, about.end) !== 'om') return from;
  let word = wordAfter(lower, about.end);
  for (let count = 0; count < 5 && word; count++) {
    const next = wordAfter(lower, word.end);
    if (next && lower.slice(next.start, next.end) === 'mellan') return word.end;
    word = next;
  }
  return from;
}

/** i den svensk-vietnamesiska kommissionen, of a meeting told by its number. */
function bodyEnd(text: string, lower: string, from: number): number {
  if (!lower.startsWith(' i den ', from) && !lower.startsWith(' i det ', from)) return from;
  let word = wordAfter(lower, from + 6);
  for (let count = 0; count < 4 && word; count++) {
    const key = lower.slice(word.start, word.end);
    if (MEETING_BODIES.some(body => key.endsWith(body)))
      return codesOf(partiesIn(text, { start: from, end: word.end }, 'sv')).length > 0 ? word.end : from;
    word = wordAfter(lower, word.end);
  }
  return from;
}

/** The union that a compound begins with: Natotoppmötet, EU-toppmötet. */
export function partiesOfCompound(text: string, wordStart: number, wordOfMeeting: number): readonly string[] {
  const first = text.slice(wordStart, wordOfMeeting);
  return codesOf(partiesIn(first, { start: 0, end: first.length }, 'sv'));
}

/** Whose meeting a noun names: Natos toppmöte, EU:s utrikesministermöte, gemensamma arbetsgruppen. */
export function ownerStart(text: string, wordStart: number): number {
  const owner = wordBefore(text, wordStart);
  if (owner && text.slice(owner.start, owner.end).toLowerCase() === 'gemensamma') return owner.start;
  if (!owner || text[owner.end - 1] !== 's' || !isCapitalAt(text, owner.start)) return wordStart;
  return areSeveral(codesOf(partiesIn(text, owner, 'sv'))) ? owner.start : wordStart;
}

/** möten med …, samtal mellan …: common nouns; only the definite form names, or a union's own meeting. */
export function isSwedishMeeting({
  text,
  lower,
  hit,
  start,
  end,
  wordStart,
  ordinal,
  parties,
  name,
  near,
}: Name): boolean {
  const isTwoPlusTwo = name.includes('2+2');
  const word = lower.slice(hit.start, hit.end);
  if (isOwned(lower, wordStart, hit.end, parties)) return true;
  const isDefinite = word.endsWith('et') || word.endsWith('en') || word.endsWith('n');
  if (!isDefinite && ordinal === undefined && !isTwoPlusTwo) return false;
  if (isTwoPlusTwo) return true;
  if (word === 'rådet' || word === 'kommittén') return ordinal !== undefined && parties.length > 1;
  if (hit.row.need === 'body')
    return (
      (parties.length > 0 || ordinal !== undefined || lower.startsWith('gemensamma ', start)) &&
      (end > hit.end || start < wordStart) &&
      near(hit)
    );
  // andra Vänerkonferensen, tredje Visbymötet: a number before a name of its own in capitals.
  if (ordinal !== undefined && wordStart < hit.start && isCapitalAt(text, wordStart) && start < wordStart) return true;
  return parties.length > 1 || (areSeveral(parties) && (ordinal !== undefined || wordStart < hit.start));
}

const isOwned = (lower: string, wordStart: number, wordEnd: number, parties: readonly string[]): boolean =>
  areSeveral(parties) && MEETING_RANKS.some(rank => lower.slice(wordStart, wordEnd).includes(rank));

import { ORGANISATIONS, PEACE_BEGINNINGS, SWEDISH_QUALITIES } from '../../lexicon/sv/agreements';
import { isCapitalAt, isDigit } from '../../text/script';
import { wordAfter, wordBefore } from '../titled/words';

/** Handels- och sjöfartsfördraget: beginnings that share the ending are of the title. */
export function coordinatedStart(lower: string, start: number, wordStart: number): number {
  if (start !== wordStart) return start;
  let first = start;
  for (let count = 0; count < 3; count++) {
    const joint = lower.startsWith('och ', first - 4) ? 4 : count > 0 && lower.startsWith(', ', first - 2) ? 2 : 0;
    const word = joint > 0 ? wordBefore(lower, first - joint) : undefined;
    if (!word || lower[word.end - 1] !== '-') break;
    first = word.start;
  }
  return first;
}

/** gemensamt uttalande om …, tekniska överenskommelsen om …, strategisk handlingsplan för …. */
export function qualifiedStart(lower: string, start: number): number {
  const before = wordBefore(lower, start);
  return before &&
    before.end === start - 1 &&
    SWEDISH_QUALITIES.some(quality => lower.startsWith(quality, before.start))
    ? before.start
    : start;
}

/** How many adjectives stand between the year and the word of kind: 1974 års internationella konvention. */
const MOST_ADJECTIVES = 2;

/** 1974 års konvention om säkerheten för människoliv till sjöss: the year tells which of several it is. */
export function yearStart(lower: string, start: number): number {
  let at = start;
  for (let count = 0; count <= MOST_ADJECTIVES; count++) {
    const word = wordBefore(lower, at);
    if (!word || word.end !== at - 1) return start;
    if (!lower.startsWith('års ', word.start)) {
      // Behind a genitive an adjective ends in -a.
      if (lower[word.end - 1] !== 'a') return start;
      at = word.start;
      continue;
    }
    const year = wordBefore(lower, word.start);
    return year && year.end - year.start === 4 && isDigit(lower.charCodeAt(year.start)) ? year.start : start;
  }
  return start;
}

/** Whether a title begins with the organisation within which it was concluded: Europarådets konvention om …. */
export const isOfOrganisation = (lower: string, start: number): boolean => {
  const word = wordAfter(lower, start);
  return word !== undefined && ORGANISATIONS.has(lower.slice(word.start, word.end));
};

/** Whether what stands before the word of kind is one genitive in capitals: Sveriges, but not FN:s or Europarådets. */
export const isGenitive = (lower: string, start: number, end: number): boolean =>
  !isOfOrganisation(lower, start) &&
  lower[end - 1] === ' ' &&
  lower[end - 2] === 's' &&
  lower[end - 3] !== ':' &&
  !lower.slice(start, end - 1).includes(' ');

/** Fördraget i Nystad, fredsavtalet i New York: a peace is named after its place, other treaties are only signed there. */
export function placeEnd(text: string, from: number, beginning: string): number {
  if (beginning !== '' && !PEACE_BEGINNINGS.has(beginning)) return from;
  const place = text.startsWith(' i ', from) ? wordAfter(text, from + 2) : undefined;
  if (!place || !isCapitalAt(text, place.start)) return from;
  const second = wordAfter(text, place.end);
  return second && second.start === place.end + 1 && isCapitalAt(text, second.start) ? second.end : place.end;
}

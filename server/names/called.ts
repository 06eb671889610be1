import { nameParts } from './forms';

/** States where people are called by the surname, and that stands first: Moon of Moon Jae-in, ムン of ムン・ジェイン. */
const SURNAME_FIRST: ReadonlySet<string> = new Set('CN HU JP KP KR TW'.split(' '));

/**
 * The words of a full name in katakana or Latin letters by which somebody with a title is called: the last (Karin
 * Lindgren is Lindgren, Phan Van Giang Giang), and where surnames stand first the first too, as texts abroad turn them.
 * @param country the state that the person serves, if it is known.
 */
export function callNames(full: string, country?: string): readonly string[] {
  const parts = nameParts(full);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return country !== undefined && SURNAME_FIRST.has(country) ? [first, last] : [last];
}

import type { Language } from '../../text/language';
import type { Span } from '../../text/span';
import { partiesBeside } from '../titled/beside-parties';
import { areSeveral, codesOf, type Party, unionOf } from '../titled/parties';
import type { KnownName } from './candidate';

/**
 * The parties of an agreement: those known of its name, else those in its title, and where these are less than two with
 * those that the sentence gives it.
 * @param inside the parties in the title.
 * @returns their codes, each once, sorted.
 */
export function toldParties(
  text: string,
  title: Span,
  inside: readonly Party[],
  known: KnownName | undefined,
  language: Language,
): readonly string[] {
  if (known && known.parties.length > 0) return [...known.parties];
  const own = codesOf(inside);
  return areSeveral(own) ? own : unionOf(own, partiesBeside(text, title, language));
}

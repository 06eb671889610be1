import type { Phrases } from '../explain/phrases';
import { slice } from '../text/span';
import { linesOf } from './hover/lines';
import { entityOf } from './shared/entities';
import { factsOf, type Library, mentionAt, textOf } from './shared/library';
import { type Line, line, row } from './shared/rich-text';

/**
 * Why the mention at an offset was recognised, what is known of it, and every reason for which it is taken for the same as
 * others: the hover with nothing left out.
 */
export function explanationAt(
  library: Library,
  document: string,
  offset: number,
  phrases: Phrases,
): readonly Line[] | undefined {
  const facts = factsOf(library, document);
  const found = mentionAt(library, document, offset);
  if (!facts || !found) return undefined;
  const { mention, index } = found;
  const text = textOf(library, document);
  const known = linesOf({ library, document, facts, text, phrases, mention, index, isBrief: false });
  const { explanation } = phrases;
  const { reader, cue } = mention.provenance;
  const how =
    reader === 'introduced'
      ? explanation.introduced
      : reader === 'vocabulary'
        ? explanation.vocabulary
        : explanation.byCue(mention.type, slice(text, cue));
  const isAlone = mention.type !== 'date' && entityOf(library, document, index) === undefined;
  return [
    ...known,
    row(explanation.found, how),
    ...(isAlone ? [line(explanation.notJoined)] : []),
    ...(mention.region === 'boilerplate' ? [line(phrases.inBoilerplate)] : []),
  ];
}

import type { Facts } from '../model/facts';
import { canonicalName } from '../names/forms';
import { peopleOfDocument } from './people/person-in-document';
import { agreementsOfDocument } from './titled/agreements-of-document';
import { initiativesOfDocument } from './titled/initiatives';
import { meetingsOfDocument } from './titled/meetings';
import { titleForm } from './titled/title-form';

const known = new WeakMap<Facts, string>();

/**
 * All of a document that linking depends on, but its dates, as one string: while it stays the same, typing changes no
 * link, though every offset may have moved.
 */
export function fingerprint(facts: Facts): string {
  let print = known.get(facts);
  if (print === undefined) {
    print = JSON.stringify(
      [
        facts.header.document,
        peopleOfDocument(facts),
        agreementsOfDocument(facts),
        meetingsOfDocument(facts).meetings,
        initiativesOfDocument(facts).initiatives,
        namesInBoilerplate(facts),
      ],
      (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value),
    );
    known.set(facts, print);
  }
  return print;
}

const namesInBoilerplate = ({ mentions }: Facts): readonly string[] =>
  mentions.flatMap((mention, index) => {
    if (mention.region === 'body' || mention.type === 'date') return [];
    return mention.type === 'official'
      ? [`${index} ${mention.extent} ${canonicalName(mention.name)}`]
      : [`${index} ${mention.type} ${titleForm(mention.title)}`];
  });

import type { Facts } from '../model/facts';
import { canonicalName } from '../names/forms';
import { peopleOfDocument } from './people/person-in-document';
import { agreementsOfDocument } from './titled/agreements-of-document';
import { initiativesOfDocument } from './titled/initiatives';
import { meetingsOfDocument } from './titled/meetings';
import { titleForm } from './titled/title-form';

/** The kinds of mention that are linked each by itself. */
export const LINKED = ['official', 'agreement', 'initiative', 'meeting'] as const;
export type Linked = (typeof LINKED)[number];

const shown: Readonly<Record<Linked, (facts: Facts) => unknown>> = {
  official: peopleOfDocument,
  agreement: facts => [agreementsOfDocument(facts).agreements, [...agreementsOfDocument(facts).antecedents]],
  initiative: facts => initiativesOfDocument(facts).initiatives,
  meeting: facts => meetingsOfDocument(facts).meetings,
};

const known = new WeakMap<Facts, Map<Linked, string>>();

/**
 * Whether two readings of a document say the same as far as the linking of one type goes: while they do, typing changes
 * no link, though every offset may have moved.
 */
export const sayTheSame = (before: Facts, after: Facts, type: Linked): boolean =>
  before === after || fingerprint(before, type) === fingerprint(after, type);

/** All of a document that the linking of one type depends on, as one string. */
function fingerprint(facts: Facts, type: Linked): string {
  const prints = known.get(facts) ?? new Map<Linked, string>();
  known.set(facts, prints);
  let print = prints.get(type);
  if (print === undefined) {
    print = JSON.stringify([shown[type](facts), namesInBoilerplate(facts, type)], (_, value) =>
      value instanceof Map || value instanceof Set ? [...value] : value,
    );
    prints.set(type, print);
  }
  return print;
}

const namesInBoilerplate = ({ mentions }: Facts, type: Linked): readonly string[] =>
  mentions.flatMap((mention, index) => {
    if (mention.region === 'body' || mention.type !== type) return [];
    return mention.type === 'official'
      ? [`${index} ${mention.extent} ${canonicalName(mention.name)}`]
      : [`${index} ${titleForm(mention.title)}`];
  });

import { type Nearness, type Neighbours, nearTo, noNeighbours, withWords } from '../../collections/neighbours';
import { remembered } from '../../collections/remembered';
import { finished } from '../../collections/steps';
import type { Facts } from '../../model/facts';
import { sumOver } from '../../model/sum';
import type { Workspace } from '../../model/workspace';
import { canonicalName, scriptOfName } from '../../names/forms';
import { differByOne, nearKeys } from '../../names/near-forms';
import type { Entity } from '../entity';
import type { Links } from '../links';
import { documentsOf, type MentionId } from '../mention-id';
import { agreementOf, type Office } from '../offices';
import { peopleOfDocument } from '../people/person-in-document';

/** A full name that is probably a slip for another. */
export interface NameVariant {
  readonly index: number;
  /** The usual spelling. */
  readonly name: string;
  readonly other: MentionId;
}

/** Shorter names that differ by a letter are two names. */
const SHORTEST = { kanji: 3, kana: 5, latin: 8 };
/** Names have hardly more words. */
const MOST_WORDS = 6;
/** How many roles of a person are asked for his titles. */
const MOST_ASKED = 24;

/** The full names of a document that are long enough to be compared. */
const formsOf: (facts: Facts) => ReadonlySet<string> = remembered(
  facts =>
    new Set(
      peopleOfDocument(facts)
        .people.flatMap(({ fullNames }) => [...fullNames.keys()])
        .filter(form => form.length >= SHORTEST[scriptOfName(form)]),
    ),
);

/** A Latin name's words turned about: its canonical form begins with the least, which a slip may change. */
function turnsOf(form: string): readonly string[] {
  if (scriptOfName(form) !== 'latin') return [form];
  const words = form.split(' ');
  if (words.length > MOST_WORDS) return [form];
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
}

const wordCount = (form: string): number => form.split(' ').length;

/** Names that differ by one letter, those of as many words also where the words are turned about. */
const ONE_LETTER: Nearness = {
  keysOf: nearKeys,
  soughtBy: form => new Set(turnsOf(form).flatMap(turn => [...nearKeys(turn)])),
  areNear: (a, b) =>
    differByOne(a, b) || (wordCount(a) === wordCount(b) && a !== b && turnsOf(a).some(turn => differByOne(turn, b))),
};

/** The full names that documents give, each with those that differ from it by one letter. */
export const namesOfFolder = (workspace: Workspace): Neighbours => finished(countingNames(workspace));

/** The same in steps. */
export const countingNames = sumOver(noNeighbours, (before: Neighbours, { gone, come }) =>
  withWords(
    before,
    gone.flatMap(facts => [...formsOf(facts)]),
    come.flatMap(facts => [...formsOf(facts)]),
    ONE_LETTER,
  ),
);

/** The full names of a document that differ by a letter from one that the folder gives more often. */
export function nameVariants(workspace: Workspace, links: Links, facts: Facts): readonly NameVariant[] {
  const { document } = facts.header;
  const found: NameVariant[] = [];
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.type !== 'official' || mention.region === 'boilerplate' || mention.extent !== 'full') continue;
    // What the gazetteer spells so is no slip.
    if (mention.entry !== undefined) continue;
    const form = canonicalName(mention.name);
    const near = formsOf(facts).has(form) ? nearTo(namesOfFolder(workspace), form) : [];
    if (near.length === 0) continue;
    const entity = links.entityOf(document, index);
    if (!entity) continue;
    const usual = near
      .flatMap(other => links.entitiesNamed('official', other).map(bearer => ({ bearer, near: other })))
      .find(({ bearer }) => isUsual(entity, bearer, scriptOfName(form) === 'kanji'));
    if (usual) found.push({ index, name: nameOf(usual.bearer, usual.near), other: usual.bearer.mentions[0]! });
  }
  return found;
}

const nameOf = ({ names }: Entity, form: string): string => names.find(name => canonicalName(name) === form) ?? form;

/** Whether another person is named more often, in an office that agrees. */
function isUsual(entity: Entity, other: Entity, isKanji: boolean): boolean {
  // Who is named once is no rule for others.
  if (entity === other || other.mentions.length < 2 || entity.officeHolder) return false;
  if (entity.mentions.length * 2 > other.mentions.length) return false;
  const [offices, others] = [officesOf(entity), officesOf(other)];
  const agreement = agreementOf(offices, others);
  if (agreement === 'same') return true;
  if (isKanji) return false;
  if (agreement === 'compatible') return true;
  if (offices.length > 0 && others.length > 0) return false;
  const documents = documentsOf(entity.mentions);
  return agreement === 'unknown' && other.mentions.some(({ document }) => documents.has(document));
}

const officesOf = ({ roles }: Entity): readonly Office[] =>
  roles.slice(0, MOST_ASKED).flatMap(({ role }) => role.offices);

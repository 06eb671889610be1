import { emptyIndex, recounted } from '../../collections/counted-index';
import { remembered } from '../../collections/remembered';
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
import { roleOfMention } from '../roles/role-use';

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
/** How many mentions of a person are asked for his titles. */
const MOST_ASKED = 24;

/** The full names of a document that are long enough to be compared. */
const formsOf: (facts: Facts) => readonly string[] = remembered(facts =>
  peopleOfDocument(facts)
    .people.flatMap(({ fullNames }) => [...fullNames.keys()])
    .filter(form => form.length >= SHORTEST[scriptOfName(form)]),
);

/** The full names that documents give, by what is left of them with a letter taken out. */
const nearNames = sumOver(
  emptyIndex,
  (before, { gone, come }) => recounted(before, gone.flatMap(formsOf), come.flatMap(formsOf), nearKeys).index,
);

/** The full names of a document that differ by a letter from one that the folder gives more often. */
export function nameVariants(workspace: Workspace, links: Links, facts: Facts): readonly NameVariant[] {
  const { document } = facts.header;
  const found: NameVariant[] = [];
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.type !== 'official' || mention.region === 'boilerplate' || mention.extent !== 'full') continue;
    // What the gazetteer spells so is no slip.
    if (mention.entry !== undefined) continue;
    const entity = links.entityOf(document, index);
    const form = canonicalName(mention.name);
    const script = scriptOfName(form);
    if (!entity || form.length < SHORTEST[script]) continue;
    const usual = turnsOf(form)
      .flatMap(turn => formsNear(workspace, turn))
      .flatMap(near => links.entitiesNamed('official', near).map(bearer => ({ bearer, near })))
      .find(({ bearer }) => isUsual(workspace, entity, bearer, script === 'kanji'));
    if (usual) found.push({ index, name: nameOf(usual.bearer, usual.near), other: usual.bearer.mentions[0]! });
  }
  return found;
}

/** A Latin name's words turned about: its canonical form begins with the least, which a slip may change. */
function turnsOf(form: string): readonly string[] {
  if (scriptOfName(form) !== 'latin') return [form];
  const words = form.split(' ').slice(0, MOST_WORDS);
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
}

/** The names of the folder that differ from a form by one letter, in their order. */
function formsNear(workspace: Workspace, form: string): readonly string[] {
  const { byKey } = nearNames(workspace);
  const near = new Set([...nearKeys(form)].flatMap(key => byKey.get(key) ?? []));
  return [...near].filter(other => differByOne(form, other)).sort();
}

const nameOf = ({ names }: Entity, form: string): string => names.find(name => canonicalName(name) === form) ?? form;

/** Whether another person is named more often, in an office that agrees. */
function isUsual(workspace: Workspace, entity: Entity, other: Entity, isKanji: boolean): boolean {
  // Who is named once is no rule for others.
  if (entity === other || other.mentions.length < 2 || entity.officeHolder) return false;
  if (entity.mentions.length * 2 > other.mentions.length) return false;
  const [offices, others] = [officesOf(workspace, entity), officesOf(workspace, other)];
  const agreement = agreementOf(offices, others);
  if (agreement === 'same') return true;
  if (isKanji) return false;
  if (agreement === 'compatible') return true;
  if (offices.length > 0 && others.length > 0) return false;
  const documents = documentsOf(entity.mentions);
  return agreement === 'unknown' && other.mentions.some(({ document }) => documents.has(document));
}

const officesOf = (workspace: Workspace, { mentions }: Entity): readonly Office[] =>
  mentions.slice(0, MOST_ASKED).flatMap(id => roleOfMention(workspace, id)?.role.offices ?? []);

import type { Facts } from '../../model/facts';
import type { Workspace } from '../../model/workspace';
import { canonicalName, scriptOfName } from '../../names/forms';
import type { Entity } from '../entity';
import type { Links } from '../links';
import type { MentionId } from '../mention-id';
import { agreementOf, type Office } from '../offices';
import { rolesOfDocument } from '../roles/roles';
import { type NearForms, nearForms } from './near-forms';

/** A full name that is probably a slip for another. */
export interface NameVariant {
  readonly index: number;
  /** The usual spelling. */
  readonly name: string;
  readonly other: MentionId;
}

interface Bearer {
  readonly entity: Entity;
  readonly name: string;
}

/** Shorter names that differ by a letter are two names. */
const SHORTEST = { kanji: 3, kana: 5, latin: 8 };
/** Names have hardly more words. */
const MOST_WORDS = 6;
/** How many mentions of a person are asked for his titles. */
const MOST_ASKED = 24;

const known = new WeakMap<object, NearForms<Bearer>>();

/** The full names of a document that differ by a letter from one that the folder gives more often. */
export function nameVariants(workspace: Workspace, links: Links, facts: Facts): readonly NameVariant[] {
  const { document } = facts.header;
  const found: NameVariant[] = [];
  for (const [index, mention] of facts.mentions.entries()) {
    if (mention.type !== 'official' || mention.region === 'boilerplate' || mention.extent !== 'full') continue;
    const entity = links.entityOf(document, index);
    const form = canonicalName(mention.name);
    const script = scriptOfName(form);
    if (!entity || form.length < SHORTEST[script]) continue;
    const bearer = turnsOf(form)
      .flatMap(turn => bearersOf(links).find(turn))
      .find(other => isUsual(workspace, entity, other.entity, script === 'kanji'));
    if (bearer) found.push({ index, name: bearer.name, other: bearer.entity.mentions[0]! });
  }
  return found;
}

/** A Latin name's words turned about: its canonical form begins with the least, which a slip may change. */
function turnsOf(form: string): readonly string[] {
  if (scriptOfName(form) !== 'latin') return [form];
  const words = form.split(' ').slice(0, MOST_WORDS);
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
}

function bearersOf(links: Links): NearForms<Bearer> {
  let forms = known.get(links.revision);
  if (!forms) {
    forms = nearForms<Bearer>();
    // Who is named once is no rule for others.
    for (const entity of links.entities())
      if (entity.type === 'official' && entity.mentions.length > 1)
        for (const name of entity.names) {
          const form = canonicalName(name);
          if (form.length >= SHORTEST[scriptOfName(form)]) forms.add(form, { entity, name });
        }
    known.set(links.revision, forms);
  }
  return forms;
}

/** Whether another person is named more often, in an office that agrees. */
function isUsual(workspace: Workspace, entity: Entity, other: Entity, isKanji: boolean): boolean {
  if (entity === other || entity.mentions.length * 2 > other.mentions.length || entity.officeHolder) return false;
  const [offices, others] = [officesOf(workspace, entity), officesOf(workspace, other)];
  const agreement = agreementOf(offices, others);
  if (agreement === 'same') return true;
  if (isKanji) return false;
  if (agreement === 'compatible') return true;
  if (offices.length > 0 && others.length > 0) return false;
  const documents = new Set(entity.mentions.map(({ document }) => document));
  return agreement === 'unknown' && other.mentions.some(({ document }) => documents.has(document));
}

const officesOf = ({ documents }: Workspace, { mentions }: Entity): readonly Office[] =>
  mentions.slice(0, MOST_ASKED).flatMap(({ document, index }) => {
    const facts = documents.get(document);
    return (facts && rolesOfDocument(facts)[index]?.role.offices) ?? [];
  });

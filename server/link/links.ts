import { remembered } from '../collections/remembered';
import type { Workspace } from '../model/workspace';
import { LINKED, type Linked } from './claims';
import { keyOfDate } from './dates';
import { entitiesBearing } from './entities';
import type { Entity } from './entity';
import type { Evidence } from './evidence';
import { dateOfValue, entitiesOfMention, joinedOf } from './joined';
import { byDocument, idsOf, indexOf } from './mention-id';
import { type Candidate, candidatesFor, evidenceFor } from './why';

export type { Entity } from './entity';
export type { Evidence } from './evidence';
export type { MentionId } from './mention-id';
export type { Candidate } from './why';

/** Who is who in a workspace. */
export interface Links {
  /** What a mention stands for; of これらの覚書 the first of what it stands for. */
  entityOf(document: string, index: number): Entity | undefined;
  /** All that a mention stands for: several for これらの覚書. */
  entitiesOf(document: string, index: number): readonly Entity[];
  /** Why the mention belongs to its entity; nothing for the mention that the others point at. */
  evidenceFor(document: string, index: number): readonly Evidence[];
  /** What else, or what at all, it may stand for. */
  candidates(document: string, index: number): readonly Candidate[];
  entity(key: string): Entity | undefined;
  /** Whatever bears a form: the canonical one of a full name, or a title's. */
  entitiesNamed(type: Linked, form: string): readonly Entity[];
  /** By type, then by first mention. */
  entities(): Iterable<Entity>;
  /** The same object as long as no name, title or office of the folder has changed. */
  readonly revision: object;
  /** How many full names are compared by reading and by sound, and how many comparisons are made for them. */
  readonly effort: Readonly<Record<'reading' | 'sound', { readonly names: number; readonly comparisons: number }>>;
}

const NONE: readonly Entity[] = [];

/** The links of a workspace, worked out when they are first asked for, from those of the workspace before it. */
export const links: (workspace: Workspace) => Links = remembered(workspace => {
  const joined = joinedOf(workspace);
  const entitiesOf = (document: string, index: number): readonly Entity[] => {
    const facts = workspace.documents.get(document);
    const id = facts && idsOf(facts)[index];
    return id ? entitiesOfMention(joined, id) : NONE;
  };
  const { readings, sounds } = joined.official.people.around;
  return {
    entityOf: (document, index) => entitiesOf(document, index)[0],
    entitiesOf,
    evidenceFor(document, index) {
      const facts = workspace.documents.get(document);
      return facts ? evidenceFor(joined, facts, index) : [];
    },
    candidates(document, index) {
      const facts = workspace.documents.get(document);
      return facts ? candidatesFor(joined, facts, index) : [];
    },
    entity(key) {
      const beginning = keyOfDate('');
      if (key.startsWith(beginning)) return dateOfValue(joined, key.slice(beginning.length));
      for (const type of LINKED) {
        const found = joined[type].entities.byKey.get(key);
        if (found) return found;
      }
      return undefined;
    },
    entitiesNamed: (type, form) => entitiesBearing(joined[type].entities, form),
    *entities() {
      for (const type of LINKED) yield* inOrder(workspace, joined[type].entities.byKey.values());
      yield* inOrder(
        workspace,
        [...joined.date.byKey.values()].map(({ result }) => result),
      );
    },
    revision: joined.revision,
    effort: { reading: readings.effort, sound: sounds.effort },
  };
});

const inOrder = (workspace: Workspace, entities: Iterable<Entity>): readonly Entity[] =>
  [...entities]
    .map(entity => ({ entity, index: indexOf(workspace, entity.first) ?? 0 }))
    .sort((a, b) => byDocument(a.entity.first, b.entity.first) || a.index - b.index)
    .map(({ entity }) => entity);

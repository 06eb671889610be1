import { nearTo } from '../collections/neighbours';
import { changesBetween } from '../collections/persistent-map';
import { remembered } from '../collections/remembered';
import type { Steps } from '../collections/steps';
import { changeBetween, knowTheSame } from '../model/sum';
import type { Workspace } from '../model/workspace';
import { canonicalName } from '../names/forms';
import { LINKED, type Linked } from './claims';
import { entitiesBearing } from './entities';
import type { Entity } from './entity';
import { type Joined, joinedOf, joiningOf } from './joined';
import { documentsOf as documentsOfMentions } from './mention-id';
import { conflictsOf, documentsAtOdds } from './roles/conflicts';
import { countingNames, namesOfFolder } from './variants/names';
import { countingTitles, formsCountedOtherwise, titlesOfFolder } from './variants/titles';

/** What linking makes of a workspace, as far as rules ask for it; kept for as long as the workspace is. */
export const standingOf = remembered((workspace: Workspace) => ({
  joined: joinedOf(workspace),
  names: namesOfFolder(workspace),
  titles: titlesOfFolder(workspace),
}));
/** The same in steps, the heaviest last: that of a folder takes seconds, and others ask meanwhile. */
export function* standingInSteps(workspace: Workspace): Steps<void> {
  yield* countingNames(workspace);
  yield* countingTitles(workspace);
  yield* joiningOf(workspace);
}

type Standing = ReturnType<typeof standingOf>;

/**
 * The documents of which rules may find something else in a workspace than in an earlier one of the same line: those that
 * changed, and those whose people and things are others now. A place that a finding in another document points at may
 * have moved within its text; whoever keeps findings knows those places. Values that are the same are not looked into, so
 * that this costs what differs.
 */
export function affectedDocuments(before: Workspace, after: Workspace): ReadonlySet<string> {
  if (before.line !== after.line || !knowTheSame(before, after)) return new Set(after.documents.keys());
  const [old, fresh] = [standingOf(before), standingOf(after)];
  const found = new Set<string>();
  const { gone, come } = changeBetween(before, after);
  for (const { header } of [...gone, ...come]) found.add(header.document);
  for (const type of LINKED)
    for (const [, was, is] of changesBetween(old.joined[type].entities.byKey, fresh.joined[type].entities.byKey))
      addAll(found, affectedBy(type, was && { entity: was, standing: old }, is && { entity: is, standing: fresh }));
  if (old.joined.official !== fresh.joined.official) addAll(found, unsettled(fresh.joined));
  for (const form of formsCountedOtherwise(old.titles, fresh.titles))
    for (const { joined } of [old, fresh])
      for (const entity of entitiesBearing(joined.agreement.entities, form)) addAll(found, documentsOf(entity));
  return found;
}

function addAll(found: Set<string>, documents: Iterable<string>): void {
  for (const document of documents) found.add(document);
}

const documentsOf: (entity: Entity) => ReadonlySet<string> = remembered(({ mentions }) =>
  documentsOfMentions(mentions),
);

/** Who is not named may be anybody: what else he may stand for depends on everybody. */
function* unsettled({ official }: Joined): Iterable<string> {
  for (const entity of official.entities.byKey.values()) if (!entity.isNamed) yield* documentsOf(entity);
}

interface Standpoint {
  readonly entity: Entity;
  readonly standing: Standing;
}

/** The documents of an entity that went, came, or is told of otherwise. */
function affectedBy(type: Linked, was: Standpoint | undefined, is: Standpoint | undefined): Iterable<string> {
  if (was && is && isShownAlike(type, was, is)) return affectedAlike(was, is);
  return [was, is].flatMap(one => (one ? [...documentsOf(one.entity), ...documentsOfNear(type, one)] : []));
}

/** Whether a document that tells of an entity before and after finds it the same, but for the roles that others give it. */
function isShownAlike(type: Linked, was: Standpoint, is: Standpoint): boolean {
  const [one, other] = [was.entity, is.entity];
  return (
    type !== 'meeting' &&
    one.names[0] === other.names[0] &&
    one.isNamed === other.isNamed &&
    one.officeHolder === other.officeHolder &&
    one.entry === other.entry &&
    documentsOfNear(type, was).length === 0 &&
    documentsOfNear(type, is).length === 0
  );
}

/** Of what most documents find the same: those of which another mention is it now, and those whose roles for it are at odds otherwise. */
function* affectedAlike(was: Standpoint, is: Standpoint): Iterable<string> {
  const [before, after] = [new Set(was.entity.mentions), new Set(is.entity.mentions)];
  for (const id of before) if (!after.has(id)) yield id.document;
  for (const id of after) if (!before.has(id)) yield id.document;
  if (is.entity.type === 'official')
    yield* documentsAtOdds(conflictsOf(was.standing.joined, was.entity), conflictsOf(is.standing.joined, is.entity));
}

/** The documents of people whose names differ by a letter from those of somebody: how often he is named decides of them. */
function documentsOfNear(type: Linked, { entity, standing: { joined, names } }: Standpoint): readonly string[] {
  if (type !== 'official') return [];
  return entity.names
    .flatMap(name => nearTo(names, canonicalName(name)))
    .flatMap(near => entitiesBearing(joined.official.entities, near))
    .flatMap(other => [...documentsOf(other)]);
}

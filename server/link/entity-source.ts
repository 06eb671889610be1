import type { Days } from '../calendar/day';
import { once, remembered } from '../collections/remembered';
import { fullNames, type OfficeHolder } from '../knowledge/office-holders';
import { byForm, canonicalName } from '../names/forms';
import type { Linked } from './claims';
import { byDocument, type MentionId } from './mention-id';
import { isNamed, type Person } from './people/person';
import type { RoleUse } from './roles/role-use';
import type { AgreementInDocument } from './titled/agreements-of-document';
import type { MeetingInDocument, Numbered } from './titled/meetings-of-document';
import { firstMention, type Thing, type ThingInDocument } from './titled/thing';

/** What an entity is made of, but for names in boilerplate. */
export interface EntitySource {
  readonly type: Linked;
  /** What its key is made of; two entities may share it. */
  readonly stem: string;
  /** Canonical forms of full names or titles, by which boilerplate finds it. */
  readonly forms: readonly string[];
  readonly names: readonly string[];
  /** Undefined of what only boilerplate names. */
  readonly first: MentionId | undefined;
  /** By document; listed when they are first asked for. */
  readonly mentions: () => readonly MentionId[];
  /** As `mentions`: the roles that texts give a person. */
  readonly roles: () => readonly RoleUse[];
  readonly isNamed: boolean;
  /** The key of its entry in the gazetteer. */
  readonly entry: string | undefined;
  readonly officeHolder: OfficeHolder | undefined;
  readonly parties: readonly string[];
  readonly ordinal: number | undefined;
  /** As `mentions`: those of a meeting that bear a number. */
  readonly numbered: () => readonly Numbered[];
  readonly days: Days | undefined;
}

/** A person as the source of an entity: the same object every time. */
export const sourceOfPerson: (person: Person) => EntitySource = remembered(person => {
  const known = person.known ? fullNames(person.known) : [];
  const forms = [...person.fullNames.keys()].sort(byForm);
  const written = forms.map(form => person.fullNames.get(form)!.name);
  const names = [...written, ...known.filter(name => !person.fullNames.has(canonicalName(name)))];
  const first = person.members[0]!.mentions[0]!;
  const parts = [...person.parts].sort(byForm);
  const [least] = [...forms, ...known.map(canonicalName)].sort(byForm);
  return {
    type: 'official',
    stem: `person:${least ?? person.entry ?? `${parts[0] ?? ''}@${first.document}#${first.label}`}`,
    forms,
    names: names.length > 0 ? names : parts,
    first,
    mentions: once(() => person.members.flatMap(({ mentions }) => mentions)),
    roles: once(() => person.members.flatMap(({ roles }) => roles)),
    isNamed: isNamed(person) || person.known !== undefined,
    entry: person.entry,
    officeHolder: person.known,
    parties: [],
    ordinal: undefined,
    numbered: () => [],
    days: undefined,
  };
});

/**
 * A thing as the source of an entity.
 * @param shown all that documents show of it, in whatever order.
 */
export function sourceOfThing(
  type: Exclude<Linked, 'official'>,
  { titles, parties, ordinal, days, items }: Thing,
  shown: () => readonly (ThingInDocument &
    Partial<Pick<AgreementInDocument, 'anaphors'> & Pick<MeetingInDocument, 'numbered'>>)[],
): EntitySource {
  const forms = [...titles.keys()].sort(byForm);
  const ofParties = parties.length > 0 ? `${parties.join('-')}:` : '';
  const ofDay = type === 'meeting' && days ? `@${days.first}` : '';
  return {
    type,
    stem: `${type}:${ofParties}${forms[0] ?? ''}${ofDay}`,
    forms,
    names: forms.map(form => titles.get(form)!.title),
    first: firstMention(items[0]!),
    mentions: once(() =>
      shown()
        .flatMap(({ mentions, anaphors = [] }) => [...mentions, ...anaphors])
        .sort(byDocument),
    ),
    roles: () => [],
    isNamed: true,
    entry: items.find(({ entry }) => entry !== undefined)?.entry,
    officeHolder: undefined,
    parties,
    ordinal,
    numbered: once(() =>
      shown()
        .flatMap(({ numbered = [] }) => numbered)
        .sort(byDocument),
    ),
    days,
  };
}

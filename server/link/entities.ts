import { addTo } from '../collections/groups';
import { emptyMap, type PersistentMap, withEntries } from '../collections/persistent-map';
import { once } from '../collections/remembered';
import type { Steps } from '../collections/steps';
import type { Gazetteer, GazetteerEntry } from '../knowledge/gazetteer/gazetteer';
import type { Linked, NameInBoilerplate } from './claims';
import type { Entity } from './entity';
import type { EntitySource } from './entity-source';
import type { Evidence } from './evidence';
import { type Change, componentOf, emptyGrouping, type Grouping, type Manner, regrouped } from './grouping';
import { byMention, type MentionId } from './mention-id';

/** What linking made, or a name in boilerplate, which is never a reason to link. */
type Item = EntitySource | NameInBoilerplate;

/** The entities of what shares a form. */
interface Named {
  readonly entities: readonly Entity[];
  readonly byForm: ReadonlyMap<string, readonly Entity[]>;
  readonly entityOf: ReadonlyMap<Item, Entity>;
  readonly reasons: ReadonlyMap<Item, Evidence>;
}

/** The entities of one type in a workspace: an immutable value. */
export interface Entities {
  readonly manner: Manner<Item, Named>;
  readonly grouping: Grouping<Item, Named>;
  readonly byKey: PersistentMap<Entity>;
}

/** @param gazetteer of the workspace, whose names its entities bear first. */
export const noEntities = ({ entries }: Gazetteer): Entities => ({
  manner: mannerOf(entries),
  grouping: emptyGrouping(),
  byKey: emptyMap(),
});

/** The entities after what linking makes them of, and the names in boilerplate, have changed. */
export function* withSources(
  before: Entities,
  sources: Change<EntitySource>,
  names: Change<NameInBoilerplate>,
): Steps<Entities> {
  const change: Change<Item> = { gone: [...sources.gone, ...names.gone], come: [...sources.come, ...names.come] };
  const { grouping, gone, come } = yield* regrouped(before.grouping, change, before.manner);
  const entries = new Map<string, Entity | undefined>();
  for (const { result } of gone) for (const { key } of result.entities) entries.set(key, undefined);
  for (const { result } of come) for (const entity of result.entities) entries.set(entity.key, entity);
  return { ...before, grouping, byKey: withEntries(before.byKey, entries) };
}

/** The entity that linking made of a person or thing, or that a name in boilerplate belongs to. */
export const entityOfItem = ({ grouping, manner }: Entities, item: Item): Entity | undefined =>
  componentOf(grouping, manner, item)?.result.entityOf.get(item);

/** The entities that bear a form, in their order. */
export const entitiesBearing = ({ grouping }: Entities, form: string): readonly Entity[] =>
  grouping.byKey.get(form)?.result.byForm.get(form) ?? [];

/** Why a name in boilerplate belongs to its entity. */
export const reasonInBoilerplate = ({ grouping, manner }: Entities, name: NameInBoilerplate): Evidence | undefined =>
  componentOf(grouping, manner, name)?.result.reasons.get(name);

const isSource = (item: Item): item is EntitySource => 'stem' in item;
const firstOf = (item: Item): MentionId => (isSource(item) ? item.first! : item);

const mannerOf = (entries: Gazetteer['entries']): Manner<Item, Named> => ({
  *keysOf(item) {
    if (!isSource(item)) yield item.form;
    else {
      yield item.stem;
      yield* item.forms;
    }
  },
  compare: (a, b) => Number(isSource(b)) - Number(isSource(a)) || byMention(firstOf(a), firstOf(b)),
  link: items => named(items, entries),
});

interface EntityDraft {
  readonly source: EntitySource;
  readonly inBoilerplate: NameInBoilerplate[];
}

/** A full form in boilerplate is what bears that very form elsewhere, if it is one thing only. */
function named(items: readonly Item[], entries: Gazetteer['entries']): Named {
  const drafts: EntityDraft[] = [];
  const byForm = new Map<string, EntityDraft[]>();
  const reasons = new Map<Item, Evidence>();
  const begin = (source: EntitySource): EntityDraft => {
    const draft = { source, inBoilerplate: [] };
    drafts.push(draft);
    for (const form of source.forms) addTo(byForm, form, draft);
    return draft;
  };
  const names: NameInBoilerplate[] = [];
  for (const item of items)
    if (isSource(item)) begin(item);
    else names.push(item);
  for (const name of names) {
    const [bearer, another] = byForm.get(name.form) ?? [];
    if (another) continue;
    if (bearer) reasons.set(name, boilerplateReason(name.type, firstMention(bearer)));
    (bearer ?? begin(sourceInBoilerplate(name))).inBoilerplate.push(name);
  }
  const entities: Entity[] = [];
  const bearers = new Map<string, Entity[]>();
  const entityOf = new Map<Item, Entity>();
  const keys = new Set<string>();
  for (const draft of drafts) {
    const entity = entityOfDraft(draft, keys, entries);
    keys.add(entity.key);
    entities.push(entity);
    entityOf.set(draft.source, entity);
    for (const name of draft.inBoilerplate) entityOf.set(name, entity);
    for (const form of draft.source.forms) addTo(bearers, form, entity);
  }
  return { entities, byForm: bearers, entityOf, reasons };
}

function firstMention({ source, inBoilerplate }: EntityDraft): MentionId {
  const { document, label } = source.first ?? inBoilerplate[0]!;
  return { document, label };
}

function entityOfDraft(draft: EntityDraft, taken: ReadonlySet<string>, entries: Gazetteer['entries']): Entity {
  const { type, stem, names, mentions, roles, isNamed, officeHolder, parties, ordinal, numbered, days } = draft.source;
  const first = firstMention(draft);
  const entry = draft.source.entry === undefined ? undefined : entries.get(draft.source.entry);
  const all = once(() => [...mentions(), ...draft.inBoilerplate.map(({ document, label }) => ({ document, label }))]);
  return {
    key: taken.has(stem) ? `${stem}@${first.document}#${first.label}` : stem,
    type,
    names: entry ? withNamesOf(entry, names) : names,
    first,
    get mentions() {
      return all();
    },
    get roles() {
      return roles();
    },
    isNamed,
    officeHolder,
    entry,
    parties,
    ordinal,
    get numbered() {
      return numbered();
    },
    days,
  };
}

/** The names of an entry, the one to be shown first, and then what else the texts and tables have. */
const withNamesOf = ({ names, aliases }: GazetteerEntry, others: readonly string[]): readonly string[] => [
  ...new Set([...names.map(({ name }) => name), ...others, ...aliases.map(({ name }) => name)]),
];

/** What only boilerplate names. */
const sourceInBoilerplate = ({ type, form, name, entry }: NameInBoilerplate): EntitySource => ({
  type,
  stem: `${type === 'official' ? 'person' : type}:${form}`,
  forms: [form],
  names: [name],
  first: undefined,
  mentions: () => [],
  roles: () => [],
  isNamed: true,
  entry,
  officeHolder: undefined,
  parties: [],
  ordinal: undefined,
  numbered: () => [],
  days: undefined,
});

function boilerplateReason(type: Linked, other: MentionId): Evidence {
  if (type === 'official') return { kind: 'same-name', other };
  if (type === 'agreement') return { kind: 'same-title-of-instrument', other, parties: [] };
  return type === 'meeting' ? { kind: 'meeting', other, by: 'title' } : { kind: 'same-title-of-initiative', other };
}

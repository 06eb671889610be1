import { remembered } from '../collections/remembered';
import type { Steps } from '../collections/steps';
import type { Gazetteer } from '../knowledge/gazetteer/gazetteer';
import type { Linked, NameInBoilerplate } from './claims';
import { type Entities, entityOfItem, noEntities, withSources } from './entities';
import type { Entity } from './entity';
import { type EntitySource, sourceOfThing } from './entity-source';
import type { Evidence } from './evidence';
import {
  type Change,
  changeOf,
  componentOf,
  emptyGrouping,
  type Grouping,
  isNothing,
  type Manner,
  regrouped,
} from './grouping';
import {
  byFirstMention,
  type LinkedThings,
  type Linking,
  type Thing,
  type ThingInDocument,
  type ThingProposal,
} from './titled/thing';

/** Things of documents that are one at sight, in their order: linking looks at the first of them. */
type Alike<Item> = readonly Item[];

/** What became of some things of documents, and the entities that are to be made of them. */
interface Outcome<Item extends ThingInDocument> extends LinkedThings<Item> {
  readonly sources: ReadonlyMap<Thing<Item>, EntitySource>;
}

/** The agreements, initiatives or meetings of a workspace, and the entities that they are: an immutable value. */
export interface JoinedThings<Item extends ThingInDocument> {
  readonly type: Exclude<Linked, 'official'>;
  readonly atSight: Manner<Item, Alike<Item>>;
  readonly linking: Manner<Alike<Item>, Outcome<Item>>;
  readonly alike: Grouping<Item, Alike<Item>>;
  readonly linked: Grouping<Alike<Item>, Outcome<Item>>;
  readonly entities: Entities;
}

export function noThings<Item extends ThingInDocument>(
  type: Exclude<Linked, 'official'>,
  { sameness, keysOf, link }: Linking<Item>,
  gazetteer: Gazetteer,
): JoinedThings<Item> {
  const known = remembered((item: Item) => [sameness(item) ?? `@${item.document}#${item.mentions[0]!.label}`]);
  const sourceOf = sourcesOf<Item>(type);
  const keys = remembered((item: Item) => [...keysOf(item)]);
  return {
    type,
    atSight: { keysOf: known, compare: byFirstMention, link: items => items },
    linking: {
      keysOf: ([first]) => keys(first!),
      compare: ([a], [b]) => byFirstMention(a!, b!),
      link(groups) {
        const alike = new Map(groups.map(group => [group[0]!, group]));
        const linked = link([...alike.keys()]);
        return { ...linked, sources: new Map(linked.things.map(thing => [thing, sourceOf(thing, alike)])) };
      },
    },
    alike: emptyGrouping(),
    linked: emptyGrouping(),
    entities: noEntities(gazetteer),
  };
}

/** What entities are to be made of; of a thing that is as it was the same object as before. */
function sourcesOf<Item extends ThingInDocument>(type: Exclude<Linked, 'official'>) {
  interface Made {
    readonly thing: Thing<Item>;
    readonly shown: readonly Alike<Item>[];
    readonly source: EntitySource;
  }
  const lasting = new WeakMap<Alike<Item>, Made>();
  return (thing: Thing<Item>, alike: ReadonlyMap<Item, Alike<Item>>): EntitySource => {
    const shown = thing.items.map(first => alike.get(first)!);
    const known = lasting.get(shown[0]!);
    const isSame =
      known &&
      known.shown.length === shown.length &&
      known.shown.every((group, at) => group === shown[at]) &&
      known.thing.days === thing.days &&
      known.thing.ordinal === thing.ordinal;
    if (isSame) return known.source;
    const source = sourceOfThing(type, thing, () => shown.flat());
    lasting.set(shown[0]!, { thing, shown, source });
    return source;
  };
}

/** The same after what some documents say went and other came. */
export function* rejoinedThings<Item extends ThingInDocument>(
  before: JoinedThings<Item>,
  change: Change<Item>,
  names: Change<NameInBoilerplate>,
): Steps<JoinedThings<Item>> {
  if (isNothing(change) && isNothing(names)) return before;
  const alike = yield* regrouped(before.alike, change, before.atSight);
  const changed = changeOf(alike, group => [group]);
  const linked = yield* regrouped(before.linked, changed, before.linking);
  const sources = changeOf(linked, ({ sources }) => [...sources.values()]);
  return {
    ...before,
    alike: alike.grouping,
    linked: linked.grouping,
    entities: yield* withSources(before.entities, sources, names),
  };
}

/** What became of a document's thing, and those that are one with it at sight. */
function found<Item extends ThingInDocument>({ alike, atSight, linked, linking }: JoinedThings<Item>, item: Item) {
  const group = componentOf(alike, atSight, item)?.result;
  const outcome = group && componentOf(linked, linking, group)?.result;
  const thing = group && outcome?.thingOf.get(group[0]!);
  return thing && { group, outcome: outcome!, thing };
}

/** The entity that a document's thing is. */
export function entityOfThing<Item extends ThingInDocument>(
  joined: JoinedThings<Item>,
  item: Item,
): Entity | undefined {
  const known = found(joined, item);
  const source = known?.outcome.sources.get(known.thing);
  return source && entityOfItem(joined.entities, source);
}

/**
 * Why a document's thing is what others show.
 * @param atSight the reason for one that is the same at sight as another.
 */
export function reasonsForThing<Item extends ThingInDocument>(
  joined: JoinedThings<Item>,
  item: Item,
  atSight: (other: Item) => Evidence,
): readonly Evidence[] {
  const known = found(joined, item);
  if (!known) return [];
  const { group, outcome } = known;
  const other = item === group[0] ? group[1] : group[0];
  return [...(other ? [atSight(other)] : []), ...outcome.reasons.of(group[0]!)];
}

/** The links of what a document's thing is that are too weak to join. */
export function proposalsForThing<Item extends ThingInDocument>(
  joined: JoinedThings<Item>,
  item: Item,
): readonly (ThingProposal<Item> & { readonly entity: Entity | undefined })[] {
  const known = found(joined, item);
  if (!known) return [];
  const { thing, outcome } = known;
  return outcome.proposals.flatMap(proposal => {
    const source = outcome.sources.get(proposal.to);
    return proposal.from === thing ? [{ ...proposal, entity: source && entityOfItem(joined.entities, source) }] : [];
  });
}

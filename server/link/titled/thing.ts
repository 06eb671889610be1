import type { Days } from '../../calendar/day';
import { addTo } from '../../collections/groups';
import type { Facts } from '../../model/facts';
import type { Evidence } from '../evidence';
import { byMention, idsOf, type MentionId } from '../mention-id';

/** A title as written, and the mention that it was read from. */
export interface TitleAt extends MentionId {
  readonly title: string;
}

/** An agreement, a meeting or an initiative as one document by itself shows it. */
export interface ThingInDocument {
  readonly document: string;
  /** In the order of the text. */
  readonly mentions: readonly MentionId[];
  /** Forms of its titles, each with the first mention that bears it. */
  readonly titles: ReadonlyMap<string, TitleAt>;
  /** Sorted codes; none where they are not known. */
  readonly parties: readonly string[];
  readonly days: Days | undefined;
  /** The entry of the gazetteer that it is. */
  readonly entry?: string | undefined;
}

/** The same, joined over documents. */
export interface Thing<Item extends ThingInDocument = ThingInDocument> {
  /** By document. */
  readonly items: readonly Item[];
  readonly titles: ReadonlyMap<string, TitleAt>;
  readonly parties: readonly string[];
  readonly days: Days | undefined;
  /** Of a meeting, its number in the series. */
  readonly ordinal: number | undefined;
}

/** A link too weak to join. */
export interface ThingProposal<Item extends ThingInDocument> {
  readonly from: Thing<Item>;
  readonly to: Thing<Item>;
  /** Those of the other one. */
  readonly parties: readonly string[];
}

/** What became of the things of documents that share a title, a subject or a number. */
export interface LinkedThings<Item extends ThingInDocument> {
  readonly things: readonly Thing<Item>[];
  readonly thingOf: ReadonlyMap<Item, Thing<Item>>;
  readonly reasons: Reasons<Item>;
  readonly proposals: readonly ThingProposal<Item>[];
}

/** Things with what led to them. */
export const linkedThings = <Item extends ThingInDocument>(
  things: readonly Thing<Item>[],
  reasons: Reasons<Item>,
  proposals: readonly ThingProposal<Item>[] = [],
): LinkedThings<Item> => ({
  things,
  thingOf: new Map(things.flatMap(thing => thing.items.map(item => [item, thing] as const))),
  reasons,
  proposals,
});

/** Orders things of documents by their first mentions. */
export const byFirstMention = (a: ThingInDocument, b: ThingInDocument): number =>
  byMention(firstMention(a), firstMention(b));

/** How the things of one type are linked over documents. */
export interface Linking<Item extends ThingInDocument> {
  /**
   * What two things of documents have in common that are one at sight, so that only the first of them need be looked at;
   * undefined for one that is never one with another at sight.
   */
  sameness(item: Item): string | undefined;
  /** What may link a thing of a document to others: one key at least. */
  keysOf(item: Item): Iterable<string>;
  /** A pure function of things that hang together by their keys, in the order of their first mentions. */
  link(items: readonly Item[]): LinkedThings<Item>;
}

/** Reasons by what they are given to: mentions of a document, or its things. */
export interface Reasons<Key> {
  give(to: Key, reason: Evidence): void;
  of(key: Key): readonly Evidence[];
}

export function reasons<Key>(): Reasons<Key> {
  const given = new Map<Key, Evidence[]>();
  return {
    give(to, reason) {
      addTo(given, to, reason);
    },
    of: key => given.get(key) ?? [],
  };
}

/** The title of a mention, as written. */
export function titleAt(facts: Facts, index: number): TitleAt {
  const mention = facts.mentions[index]!;
  return { ...idsOf(facts)[index]!, title: 'title' in mention ? mention.title : '' };
}

/** The first mention of a thing in its document. */
export const firstMention = ({ mentions }: ThingInDocument): MentionId => mentions[0]!;

/**
 * One thing of what several documents show.
 * @param items by document.
 */
export function thingOf<Item extends ThingInDocument>(
  items: readonly Item[],
  days: Days | undefined,
  ordinal?: number,
): Thing<Item> {
  const titles = new Map<string, TitleAt>();
  let parties: readonly string[] = [];
  for (const item of items) {
    for (const [title, mention] of item.titles) if (!titles.has(title)) titles.set(title, mention);
    if (item.parties.length > parties.length) parties = item.parties;
  }
  return { items, titles, parties, days, ordinal };
}

export const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((party, at) => party === b[at]);

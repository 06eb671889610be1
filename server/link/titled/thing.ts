import type { Days } from '../../calendar/day';
import { addTo } from '../../collections/groups';
import type { Evidence } from '../evidence';
import { byMention, type MentionId } from '../mention-id';

/** An agreement, a meeting or an initiative as one document by itself shows it. */
export interface ThingInDocument {
  readonly document: string;
  /** Indices of mentions, ascending. */
  readonly mentions: readonly number[];
  /** Forms of its titles, each with the first mention that bears it. */
  readonly titles: ReadonlyMap<string, MentionId>;
  /** Sorted codes; none where they are not known. */
  readonly parties: readonly string[];
  readonly days: Days | undefined;
  /** The entry of the gazetteer that it is. */
  readonly entry?: string | undefined;
}

/** The same, joined over documents. */
export interface Thing<Item extends ThingInDocument = ThingInDocument> {
  /** By document, then by place. */
  readonly items: readonly Item[];
  readonly titles: ReadonlyMap<string, MentionId>;
  readonly parties: readonly string[];
  readonly days: Days | undefined;
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

/** The first mention of a thing in its document. */
export const firstMention = ({ document, mentions }: ThingInDocument): MentionId => ({ document, index: mentions[0]! });

/** One thing of what several documents show. */
export function thingOf<Item extends ThingInDocument>(unordered: readonly Item[], days: Days | undefined): Thing<Item> {
  const items = [...unordered].sort((a, b) => byMention(firstMention(a), firstMention(b)));
  const titles = new Map<string, MentionId>();
  let parties: readonly string[] = [];
  for (const item of items) {
    for (const [title, mention] of item.titles) if (!titles.has(title)) titles.set(title, mention);
    if (item.parties.length > parties.length) parties = item.parties;
  }
  return { items, titles, parties, days };
}

/** The things of a document that a mention belongs to. */
export const thingAt = <Item extends ThingInDocument>(things: readonly Item[], index: number): Item | undefined =>
  things.find(({ mentions }) => mentions.includes(index));

export const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((party, at) => party === b[at]);

import type { Days } from '../days';
import type { Evidence } from '../evidence';
import { byMention, type MentionId } from '../mention-id';

/** What a mention of an agreement, a meeting or an initiative is joined by. */
export interface Thing {
  /** Ordered by document, then by place. */
  readonly mentions: readonly MentionId[];
  /** Forms of its titles, each with the first mention that bears it. */
  readonly titles: ReadonlyMap<string, MentionId>;
  /** Parties, sorted; none where they are not known. */
  readonly parties: readonly string[];
  readonly days: Days | undefined;
}

/** Reasons collected while things are joined, by mention. */
export interface Reasons {
  give(to: readonly MentionId[], reason: Evidence): void;
  of(mention: MentionId): readonly Evidence[];
}

export function reasons(): Reasons {
  const byDocument = new Map<string, Map<number, Evidence[]>>();
  return {
    give(to, reason) {
      for (const { document, index } of to) {
        const byIndex = byDocument.get(document) ?? new Map<number, Evidence[]>();
        byDocument.set(document, byIndex);
        const known = byIndex.get(index);
        if (known) known.push(reason);
        else byIndex.set(index, [reason]);
      }
    },
    of: ({ document, index }) => byDocument.get(document)?.get(index) ?? [],
  };
}

export const inOrder = (mentions: readonly MentionId[]): readonly MentionId[] => [...mentions].sort(byMention);

/** Titles of several things together, each with its first mention. */
export function allTitles(things: readonly Thing[]): ReadonlyMap<string, MentionId> {
  const titles = new Map<string, MentionId>();
  for (const thing of things)
    for (const [title, mention] of thing.titles) {
      const known = titles.get(title);
      if (!known || byMention(mention, known) < 0) titles.set(title, mention);
    }
  return titles;
}

export const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((party, at) => party === b[at]);

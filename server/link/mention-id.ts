import { remembered } from '../collections/remembered';
import type { Facts, ResolvedMention } from '../model/facts';
import { type Place, placeIn, type Workspace } from '../model/workspace';

/** A mention in the workspace: what is written above it may change, and it is still the same. */
export interface MentionId {
  readonly document: string;
  /** Its type, its name, title or value, and its number among those of the document: `official 岸 2`. */
  readonly label: string;
}

/** The ids of a document's mentions, in their order. */
export const idsOf: (facts: Facts) => readonly MentionId[] = remembered(({ header: { document }, mentions }) => {
  const counts = new Map<string, number>();
  return mentions.map(mention => {
    const name = `${mention.type} ${nameOf(mention)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { document, label: `${name} ${count}` };
  });
});

function nameOf(mention: ResolvedMention): string {
  if (mention.type === 'official') return mention.name;
  return mention.type === 'date' ? (mention.meaning.value ?? '') : mention.title;
}

const indices: (facts: Facts) => ReadonlyMap<string, number> = remembered(
  facts => new Map(idsOf(facts).map(({ label }, index) => [label, index])),
);

/** The number of a mention among those of its document. */
export function indexOf({ documents }: Workspace, { document, label }: MentionId): number | undefined {
  const facts = documents.get(document);
  return facts && indices(facts).get(label);
}

export function mentionOf(workspace: Workspace, id: MentionId): ResolvedMention | undefined {
  const index = indexOf(workspace, id);
  return index === undefined ? undefined : workspace.documents.get(id.document)?.mentions[index];
}

/** Where a mention stands: the name alone of 岸防衛大臣. */
export function placeOf(workspace: Workspace, id: MentionId): Place | undefined {
  const mention = mentionOf(workspace, id);
  return mention && placeIn(id.document, mention);
}

/** The documents that some mentions stand in. */
export const documentsOf = (mentions: readonly MentionId[]): ReadonlySet<string> =>
  new Set(mentions.map(({ document }) => document));

/** Orders mentions by their documents; within one as they come. */
export const byDocument = (a: MentionId, b: MentionId): number =>
  a.document === b.document ? 0 : a.document < b.document ? -1 : 1;

/** A full order of mentions, by their documents first; it says nothing of their places. */
export function byMention(a: MentionId, b: MentionId): number {
  if (a.document < b.document) return -1;
  if (a.document > b.document) return 1;
  return a.label === b.label ? 0 : a.label < b.label ? -1 : 1;
}

/** A person or thing as one document shows it. */
interface WithMentions {
  readonly mentions: readonly MentionId[];
}

const numbersByLabel = remembered((items: readonly WithMentions[]): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const [number, { mentions }] of items.entries())
    for (const { label } of mentions) if (!numbers.has(label)) numbers.set(label, number);
  return numbers;
});

/** Which of a document's people or things a mention of it belongs to. */
export function withMention<Item extends WithMentions>(items: readonly Item[], { label }: MentionId): Item | undefined {
  const number = numbersByLabel(items).get(label);
  return number === undefined ? undefined : items[number];
}

export const isSameMention = (a: MentionId, b: MentionId): boolean => a.document === b.document && a.label === b.label;

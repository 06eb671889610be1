import type { ResolvedMention } from '../model/facts';
import { type Place, placeIn, type Workspace } from '../model/workspace';

/** A mention in the workspace: its document, and its number among the document's mentions. */
export interface MentionId {
  readonly document: string;
  readonly index: number;
}

/** Orders by document, then by place in it. */
export const byMention = (a: MentionId, b: MentionId): number =>
  a.document === b.document ? a.index - b.index : a.document < b.document ? -1 : 1;

export const mentionOf = ({ documents }: Workspace, { document, index }: MentionId): ResolvedMention | undefined =>
  documents.get(document)?.mentions[index];

/** Where a mention stands: the name alone of 岸防衛大臣. */
export function placeOf(workspace: Workspace, id: MentionId): Place | undefined {
  const mention = mentionOf(workspace, id);
  return mention && placeIn(id.document, mention);
}

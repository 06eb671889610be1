/** A mention in the workspace: its document, and its number among the document's mentions. */
export interface MentionId {
  readonly document: string;
  readonly index: number;
}

/** Orders by document, then by place in it. */
export const byMention = (a: MentionId, b: MentionId): number =>
  a.document === b.document ? a.index - b.index : a.document < b.document ? -1 : 1;

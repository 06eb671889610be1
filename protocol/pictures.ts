/** What the server tells of the pictures. Plain data: the page that draws it knows neither side's packages. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a document, as the language server protocol gives it: lines and UTF-16 units from 0. */
export interface Location {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** A sentence, and where it stands. */
export interface Passage {
  readonly words: string;
  readonly location: Location;
}

/** The folder's chronology; what each field holds is said in `server/features/timeline.ts`. */
export interface Timeline {
  readonly title: string;
  readonly summary: string;
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly kind: 'date' | 'agreement' | 'meeting';
  /** Day numbers, 1970-01-01 being 0, both included. */
  readonly days: { readonly first: number; readonly last: number };
  readonly when: string;
  readonly what: string;
  /** In how many sentences of how many documents, in words; empty for one. */
  readonly counts: string;
  /** The sentences that tell of it, at least one. */
  readonly passages: readonly Passage[];
}

/** What is named beside somebody or something; what each field holds is said in `server/features/network.ts`. */
export interface Network {
  readonly title: string;
  readonly summary: string;
  /** The centre first. */
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
}

export interface NetworkNode {
  readonly id: string;
  readonly type: 'official' | 'agreement' | 'meeting' | 'initiative';
  readonly name: string;
  readonly detail: string;
  readonly distance: 0 | 1 | 2;
  readonly mentions: number;
  readonly counts: string;
  readonly location: Location;
}

export interface NetworkTie {
  readonly from: string;
  readonly to: string;
  readonly isInSentence: boolean;
  readonly count: number;
  readonly passages: readonly Passage[];
}

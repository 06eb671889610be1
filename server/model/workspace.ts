import { withReplaced } from '../collections/replaced-map';
import { type Gazetteer, NO_GAZETTEER } from '../knowledge/gazetteer/gazetteer';
import { type OfficeHolders, officeHolders } from '../knowledge/office-holders';
import type { Span } from '../text/span';
import type { Facts } from './facts';

/** A stretch of a document. */
export interface Place extends Span {
  readonly document: string;
}

/** A span of a document, whatever else is known of it. */
export const placeIn = (document: string, { start, end }: Span): Place => ({ document, start, end });

/** Orders places by their documents, then as they stand there. */
export const byPlace = (a: Place, b: Place): number =>
  a.document === b.document ? a.start - b.start : a.document < b.document ? -1 : 1;

/** The documents that went and came between two workspaces: one read anew does both. */
export interface DocumentChange {
  readonly gone: readonly Facts[];
  readonly come: readonly Facts[];
}

/** The sum of the facts of some documents: an immutable value that does not remember in which order they came. */
export interface Workspace {
  /** By the documents' names. */
  readonly documents: ReadonlyMap<string, Facts>;
  /** The table of office holders, parsed when it is first asked for. */
  readonly officeHolders: () => OfficeHolders;
  /** What the workspace says itself of people, agreements and initiatives. */
  readonly gazetteer: Gazetteer;
  /** The same object for all workspaces that were made of one another: what was worked out for one serves the next. */
  readonly line: object;
  /** The documents of the one that it was made of, and the change that made it, so that nobody need look for it. */
  readonly made: { readonly from: ReadonlyMap<string, Facts>; readonly by: DocumentChange } | undefined;
}

/** With its first documents a line of workspaces begins. */
export const emptyWorkspace: Workspace = {
  documents: new Map(),
  officeHolders,
  gazetteer: NO_GAZETTEER,
  line: {},
  made: undefined,
};

/** The workspace with one document added, or read anew where it has one of that name. */
export const withDocument = (workspace: Workspace, facts: Facts): Workspace => withDocuments(workspace, [facts]);

/** As `withDocument` for many at once. */
export function withDocuments(workspace: Workspace, added: readonly Facts[]): Workspace {
  if (added.every(facts => workspace.documents.get(facts.header.document) === facts)) return workspace;
  const come = new Map(added.map(facts => [facts.header.document, facts]));
  const gone = factsOf(workspace, come.keys());
  const documents = withReplaced(workspace.documents, come);
  const made = { from: workspace.documents, by: { gone, come: [...come.values()] } };
  return { ...workspace, documents, made, line: workspace.documents.size === 0 ? {} : workspace.line };
}

/** The workspace without a document; a name that it does not have changes nothing. */
export const withoutDocument = (workspace: Workspace, document: string): Workspace =>
  withoutDocuments(workspace, [document]);

/** As `withoutDocument` for many at once. */
export function withoutDocuments(workspace: Workspace, removed: readonly string[]): Workspace {
  if (!removed.some(document => workspace.documents.has(document))) return workspace;
  const documents = new Map(workspace.documents);
  for (const document of removed) documents.delete(document);
  const gone = factsOf(workspace, new Set(removed));
  return { ...workspace, documents, made: { from: workspace.documents, by: { gone, come: [] } } };
}

const factsOf = ({ documents }: Workspace, names: Iterable<string>): readonly Facts[] =>
  [...names].flatMap(name => documents.get(name) ?? []);

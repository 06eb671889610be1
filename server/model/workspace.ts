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

/** The sum of the facts of some documents: an immutable value that does not remember in which order they came. */
export interface Workspace {
  /** By the documents' names. */
  readonly documents: ReadonlyMap<string, Facts>;
  /** The table of office holders, parsed when it is first asked for. */
  readonly officeHolders: () => OfficeHolders;
  /** What the workspace says itself of people, agreements and initiatives. */
  readonly gazetteer: Gazetteer;
}

export const emptyWorkspace: Workspace = { documents: new Map(), officeHolders, gazetteer: NO_GAZETTEER };

/** The workspace with one document added, or read anew where it has one of that name. */
export const withDocument = (workspace: Workspace, facts: Facts): Workspace => withDocuments(workspace, [facts]);

/** As `withDocument` for many at once: the sum is copied only once. */
export function withDocuments(workspace: Workspace, added: readonly Facts[]): Workspace {
  if (added.every(facts => workspace.documents.get(facts.header.document) === facts)) return workspace;
  const documents = new Map(workspace.documents);
  for (const facts of added) documents.set(facts.header.document, facts);
  return { ...workspace, documents };
}

/** The workspace without a document; a name that it does not have changes nothing. */
export function withoutDocument(workspace: Workspace, document: string): Workspace {
  if (!workspace.documents.has(document)) return workspace;
  const documents = new Map(workspace.documents);
  documents.delete(document);
  return { ...workspace, documents };
}

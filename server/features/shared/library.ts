import type { RecordedDecision } from '../../annotate/annotation-file';
import { withReplaced } from '../../collections/replaced-map';
import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer';
import type { Facts, ResolvedMention } from '../../model/facts';
import {
  emptyWorkspace,
  type Workspace,
  withDocuments,
  withoutDocuments as withoutFactsOf,
} from '../../model/workspace';
import { type LineIndex, lineIndex } from '../../text/lines';
import type { Span } from '../../text/span';

/** The folder as it is known at one moment: the facts of its documents and the texts that they were read from. */
export interface Library {
  readonly workspace: Workspace;
  /** The same documents as in the workspace, by the same names. */
  readonly sources: ReadonlyMap<string, LineIndex>;
  /** The files of the workspace's gazetteer, by their names. */
  readonly gazetteerSources: ReadonlyMap<string, LineIndex>;
  /** What its reader decided about findings, by the document; no fact and no link depends on it. */
  readonly decisions: ReadonlyMap<string, readonly RecordedDecision[]>;
}

/** A document that was read: its text with its lines, and what the text says. */
export interface Reading {
  readonly source: LineIndex;
  readonly facts: Facts;
}

export const emptyLibrary: Library = {
  workspace: emptyWorkspace,
  sources: new Map(),
  gazetteerSources: new Map(),
  decisions: new Map(),
};

/** The library with some documents added, or read anew where it has them. */
export function withReadings(library: Library, readings: readonly Reading[]): Library {
  const { workspace, sources } = library;
  return {
    ...library,
    workspace: withDocuments(
      workspace,
      readings.map(({ facts }) => facts),
    ),
    sources: withReplaced(
      sources,
      readings.map(({ source, facts }) => [facts.header.document, source] as const),
    ),
  };
}

/** The library without some documents; names that it does not have change nothing. */
export function withoutDocuments(library: Library, documents: readonly string[]): Library {
  const known = documents.filter(document => library.sources.has(document));
  if (known.length === 0) return library;
  const sources = new Map(library.sources);
  for (const document of known) sources.delete(document);
  return { ...library, workspace: withoutFactsOf(library.workspace, known), sources };
}

/** The library with another gazetteer; documents that were read with another vocabulary are to be read anew. */
export const withGazetteer = (library: Library, gazetteer: Gazetteer): Library => ({
  ...library,
  workspace: { ...library.workspace, gazetteer },
  gazetteerSources: new Map(gazetteer.files.map(({ document, text }) => [document, lineIndex(text)])),
});

/** The library with other decisions of its reader. */
export const withDecisions = (library: Library, decisions: Library['decisions']): Library => ({
  ...library,
  decisions,
});

/** The text of a document or of a file of the gazetteer, with its lines. */
export const sourceOf = ({ sources, gazetteerSources }: Library, document: string): LineIndex | undefined =>
  sources.get(document) ?? gazetteerSources.get(document);

export const textOf = (library: Library, document: string): string => sourceOf(library, document)?.text ?? '';

export const factsOf = ({ workspace }: Library, document: string): Facts | undefined =>
  workspace.documents.get(document);

/** A mention and its number among those of its document. */
export interface MentionAt {
  readonly mention: ResolvedMention;
  readonly index: number;
}

/**
 * The mention that a gesture at an offset is about: anywhere in the phrase of an official (岸防衛大臣), elsewhere in the
 * mention itself; of several the one that encloses the offset most closely. A cursor behind the last letter still counts.
 */
export function mentionAt(library: Library, document: string, offset: number): MentionAt | undefined {
  let best: MentionAt | undefined;
  let bestSize = Number.POSITIVE_INFINITY;
  factsOf(library, document)?.mentions.forEach((mention, index) => {
    const { start, end } = reachOf(mention);
    if (offset < start || offset > end) return;
    // What only touches the offset with its end gives way to what begins there.
    const size = end - start + (offset === end ? 1e6 : 0) + (mention.start <= offset && offset < mention.end ? 0 : 1e3);
    if (size >= bestSize) return;
    best = { mention, index };
    bestSize = size;
  });
  return best;
}

/** Where a gesture means the mention: 岸防衛大臣 for 岸. */
export const reachOf = (mention: ResolvedMention): Span => (mention.type === 'official' ? mention.phrase : mention);

/** The last segment of a document's name: `a.txt` of `file:///sources/a.txt`. */
export const shortName = (document: string): string => document.slice(document.lastIndexOf('/') + 1);

import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import {
  emptyLibrary,
  type Library,
  type Reading,
  withGazetteer,
  withoutDocuments,
  withReadings,
} from '../../features/shared/library';
import { readText } from '../read-document';
import { documentName } from '../uri';
import type { Current } from './current';
import type { Places } from './places';

/** A change of the text as the protocol gives it. */
export type Change = { readonly text: string } | { readonly range: Range; readonly text: string };

interface OpenDocument {
  readonly uri: string;
  document: TextDocument;
  /** Whether it counts in the folder's sum; otherwise it is read for itself. */
  isMember: boolean;
  /** Changed since it was last read. */
  isStale: boolean;
  /** Of one that is no member: what it says by itself. */
  alone: Library;
}

/** The documents that the editor holds: what it says of them goes before the disk. They are read when something is asked. */
export type OpenDocuments = ReturnType<typeof createOpenDocuments>;

export function createOpenDocuments(current: Current, places: Places) {
  const open = new Map<string, OpenDocument>();

  function setMember(document: string, entry: OpenDocument, isMember: boolean): void {
    if (entry.isMember === isMember) return;
    entry.isMember = isMember;
    entry.isStale = true;
    if (!isMember) current.become(withoutDocuments(current.library(), [document]));
    entry.alone = emptyLibrary;
    current.changed();
  }

  async function settleMembership(document: string): Promise<void> {
    const entry = open.get(document);
    if (!entry?.isMember || !places.of(document)) return;
    const isMember = await places.counts(document);
    if (open.get(document) === entry) setMember(document, entry, isMember);
  }

  return {
    has: (document: string): boolean => open.has(document),
    isMember: (document: string): boolean => open.get(document)?.isMember ?? false,

    open(uri: string, languageId: string, version: number, text: string): void {
      const document = documentName(uri);
      const isMember = places.mayCount(document);
      open.set(document, {
        uri,
        document: TextDocument.create(uri, languageId, version, text),
        isMember,
        isStale: true,
        alone: emptyLibrary,
      });
      if (!isMember) current.become(withoutDocuments(current.library(), [document]));
      current.changed(true);
      void settleMembership(document);
    },

    change(document: string, version: number, changes: readonly Change[]): void {
      const entry = open.get(document);
      if (!entry) return;
      entry.document = TextDocument.update(entry.document, [...changes], version);
      entry.isStale = true;
      current.changed(true);
    },

    /** @returns whether it was open. */
    close: (document: string): boolean => open.delete(document),

    /** Which of them count is to be judged anew. */
    placesChanged(): void {
      for (const [document, entry] of open) setMember(document, entry, places.mayCount(document));
    },

    /** Reads what was typed since the last answer. */
    flush(): void {
      const readings: Reading[] = [];
      const library = current.library();
      for (const [document, entry] of open) {
        if (!entry.isStale) continue;
        entry.isStale = false;
        const reading = readText(entry.document.getText(), places.headerOf(document), current.vocabulary());
        if (entry.isMember) readings.push(reading);
        else entry.alone = withReadings(withGazetteer(emptyLibrary, library.workspace.gazetteer), [reading]);
      }
      if (readings.length > 0) current.become(withReadings(library, readings));
    },

    /** Has one of them, or all, read anew with the next answer. */
    readAgain(document?: string): void {
      for (const [name, entry] of open) if (document === undefined || name === document) entry.isStale = true;
    },

    /** What answers about a document come from: of one that does not count, itself alone. */
    libraryFor(document: string): Library {
      const entry = open.get(document);
      return entry === undefined || entry.isMember ? current.library() : entry.alone;
    },

    languageIdOf: (document: string): string | undefined => open.get(document)?.document.languageId,
    versionOf: (document: string): number | undefined => open.get(document)?.document.version,
    /** As the client spells it. */
    uriOf: (document: string): string | undefined => open.get(document)?.uri,
    uris: (): string[] => [...open.values()].map(({ uri }) => uri),
  };
}

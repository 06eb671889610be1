import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import { annotationsPath } from '../annotate/annotation-file';
import { unplacedDecisions } from '../features/shared/decisions';
import {
  emptyLibrary,
  type Library,
  type Reading,
  withDecisions,
  withGazetteer,
  withoutDocuments,
  withReadings,
} from '../features/shared/library';
import type { Header } from '../model/header';
import type { LineIndex } from '../text/lines';
import { createAnnotations } from './annotations';
import type { Files } from './files/files';
import { isSourcePath, sourcePaths } from './files/listing';
import { isSourceName, MAXIMUM_FILES, selection, selectsFile } from './files/selection';
import { gazetteerIn } from './gazetteer-file';
import { createGazetteers, isGazetteer } from './gazetteers';
import { readDocument, readText, type SkipReason } from './read-document';
import { RECORDS_PATH, type Records, readRecords, recordsText } from './records';
import { readSettings, type Settings } from './settings';
import { documentName, isOurs, pathBelow, uriOf } from './uri';

/** What a request about a document is answered from. */
export interface View {
  /** Of a document in the folder everything; of a second view, or a file elsewhere, itself alone. */
  readonly library: Library;
  readonly document: string;
  readonly source: LineIndex;
  readonly languageId: string;
}

/** A gazetteer to be changed. */
export interface GazetteerAtHand {
  readonly document: string;
  /** None where there is no such file. */
  readonly text: string | undefined;
  /** Whether it is not too large, and in an encoding that is known. */
  readonly isReadable: boolean;
}

/** A file of decisions to be changed. */
export interface AnnotationsAtHand {
  readonly document: string;
  /** Of the document that it is about, below its folder. */
  readonly path: string;
  readonly text: string;
}

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

export interface StoreOptions {
  readonly files: Files;
  /** Called after anything that answers depend on has changed; not for every key in between. */
  onChange(): void;
  /** Called for every key in an open gazetteer: some time after, `settleGazetteer` is wanted. */
  onGazetteerTyped(): void;
  /** Lets other work in between two batches. */
  pause(): Promise<void>;
}

/** Files read between two pauses: some 20 ms of work, so that a request never waits longer. */
const BATCH = 24;
/**
 * Readings gathered before they are added to the sum, at least: in a large folder as many as half of it, for every addition
 * has what links the documents found anew.
 */
const GATHERED = 240;

/** The state of the server: the open documents, the files of the folder, and the one current library made of both. */
export type Store = ReturnType<typeof createStore>;

export function createStore({ files, onChange, onGazetteerTyped, pause }: StoreOptions) {
  let library: Library = emptyLibrary;
  let revision = 0;
  let folderRevision = 0;
  let folders: readonly string[] = [];
  let settings: Settings = readSettings(undefined, undefined);
  let selected = selection(settings.include, settings.exclude);
  let scan = 0;
  let readSoFar: number | undefined;
  const open = new Map<string, OpenDocument>();
  const records = new Map<string, Records>();
  const gazetteers = createGazetteers(files);
  const annotations = createAnnotations(files);
  const skipped = new Map<string, SkipReason | 'wide'>();
  /** Read one by one while the folder is being read: newer than what the walk may still hold. */
  const readSince = new Set<string>();

  /** @param byTyping whether the client knows of it because its own user caused it. */
  const changed = (byTyping = false) => {
    revision++;
    if (!byTyping) folderRevision++;
    onChange();
  };

  // ------------------------------------------------------------ names and places

  /** The innermost folder that a document lies in, and its path there. */
  function placeOf(document: string): { readonly folder: string; readonly path: string } | undefined {
    let best: { folder: string; path: string } | undefined;
    for (const folder of folders) {
      const path = pathBelow(folder, document);
      if (path !== undefined && (best === undefined || path.length < best.path.length)) best = { folder, path };
    }
    return best;
  }

  function headerOf(document: string): Header {
    const place = placeOf(document);
    const record = place && records.get(place.folder)?.documents.get(place.path);
    return {
      document,
      ...(record?.date ? { date: record.date } : {}),
      ...(record?.source ? { source: record.source } : {}),
    };
  }

  function mayBeMember(document: string): boolean {
    if (document.startsWith('untitled:')) return true;
    const place = placeOf(document);
    return place !== undefined && selectsFile(selected, place.path);
  }

  /** Names the folder and, below it, the file that says something of a document. */
  function withAnnotationFile<Said extends { readonly document: string }>(said: Said) {
    const place = placeOf(said.document);
    return place ? [{ ...said, folder: place.folder, file: annotationsPath(place.path) }] : [];
  }

  const vocabulary = () => library.workspace.gazetteer.vocabulary;

  // ------------------------------------------------------------ open documents

  /** Reads what was typed since the last answer. */
  function flush(): void {
    if (!settings.enable) return;
    const readings: Reading[] = [];
    for (const [document, entry] of open) {
      if (!entry.isStale) continue;
      entry.isStale = false;
      const reading = readText(entry.document.getText(), headerOf(document), vocabulary());
      if (entry.isMember) readings.push(reading);
      else entry.alone = withReadings(withGazetteer(emptyLibrary, library.workspace.gazetteer), [reading]);
    }
    if (readings.length > 0) library = withReadings(library, readings);
  }

  function setMember(document: string, entry: OpenDocument, isMember: boolean): void {
    if (entry.isMember === isMember) return;
    entry.isMember = isMember;
    entry.isStale = true;
    if (!isMember) library = withoutDocuments(library, [document]);
    entry.alone = emptyLibrary;
    changed();
  }

  /** What the ignore files say is known only after reading them; until then the name decides. */
  async function settleMembership(document: string): Promise<void> {
    const place = placeOf(document);
    const entry = open.get(document);
    if (!place || !entry?.isMember) return;
    const isMember = await isSourcePath(files, place.folder, selected, place.path);
    if (open.get(document) === entry) setMember(document, entry, isMember);
  }

  // ------------------------------------------------------------ files of the folder

  async function readRecordsOf(folder: string): Promise<void> {
    records.set(folder, readRecords(await recordsText(files, folder)));
  }

  /** Reads the whole folder anew; a later call ends an earlier one. */
  async function readFolders(): Promise<void> {
    const mine = ++scan;
    const found = new Set<string>();
    skipped.clear();
    readSince.clear();
    readSoFar = 0;
    changed();
    for (const folder of folders) await readGazetteerOf(folder);
    if (scan !== mine) return;
    library = withGazetteer(library, gazetteers.of(folders));
    for (const folder of folders) {
      await readRecordsOf(folder);
      await annotations.read(folder);
      if (scan !== mine) return;
      library = withDecisions(library, annotations.decisions());
      if (files.isWide(uriOf(folder)) && !settings.readWideFolders) {
        skipped.set(folder, 'wide');
        continue;
      }
      let gathered: Reading[] = [];
      const add = () => {
        library = withReadings(
          library,
          gathered.filter(({ facts: { header } }) => !open.has(header.document) && !readSince.has(header.document)),
        );
        gathered = [];
        changed();
      };
      let batch: string[] = [];
      /** Asks for all of a batch at once: over a wire the way there and back would be long for each by itself. */
      const readBatch = async () => {
        const readings = batch.map(document =>
          readDocument(files, headerOf(document), vocabulary(), settings.encoding),
        );
        for (const [index, document] of batch.entries()) {
          const reading = await readings[index]!;
          if (scan !== mine) return;
          if (typeof reading === 'string') skipped.set(document, reading);
          else gathered.push(reading);
          readSoFar!++;
        }
        batch = [];
        if (gathered.length >= Math.max(GATHERED, library.sources.size / 2)) add();
        await pause();
      };
      for await (const path of sourcePaths(files, folder, selected)) {
        const document = `${folder}/${path}`;
        if (scan !== mine) return;
        if (found.has(document)) continue;
        if (found.size >= MAXIMUM_FILES) {
          skipped.set(folder, 'too-many');
          break;
        }
        found.add(document);
        if (!open.has(document)) batch.push(document);
        if (batch.length === BATCH) await readBatch();
      }
      if (scan !== mine) return;
      await readBatch();
      if (scan !== mine) return;
      add();
    }
    // What is gone from the folder, or no longer wanted, is subtracted.
    const gone = [...library.sources.keys()].filter(document => !found.has(document) && !open.get(document)?.isMember);
    library = withoutDocuments(library, gone);
    readSoFar = undefined;
    changed();
    await readWithVocabulary();
  }

  /** Reads one file of the folder anew, or subtracts it where it is gone or no longer counts. */
  async function readFile(document: string): Promise<void> {
    if (open.has(document)) return;
    const place = placeOf(document);
    const counts =
      place !== undefined &&
      settings.enable &&
      skipped.get(place.folder) !== 'wide' &&
      (await isSourcePath(files, place.folder, selected, place.path));
    const reading = counts
      ? await readDocument(files, headerOf(document), vocabulary(), settings.encoding)
      : 'unreadable';
    if (open.has(document)) return;
    skipped.delete(document);
    readSince.add(document);
    if (typeof reading !== 'string') library = withReadings(library, [reading]);
    else {
      library = withoutDocuments(library, [document]);
      if (counts && reading !== 'unreadable') skipped.set(document, reading);
    }
  }

  /** Recorded dates and sources belong to a document's header: who has others now is read anew. */
  async function readRecordsAgain(folder: string): Promise<void> {
    await readRecordsOf(folder);
    const readings: Reading[] = [];
    for (const [document, facts] of library.workspace.documents) {
      const header = headerOf(document);
      if (header.date === facts.header.date && header.source === facts.header.source) continue;
      const entry = open.get(document);
      if (entry) entry.isStale = true;
      else readings.push(readText(library.sources.get(document)!.text, header, vocabulary()));
    }
    library = withReadings(library, readings);
  }

  // ------------------------------------------------------------ gazetteers

  async function readGazetteerOf(folder: string): Promise<void> {
    const reason = await gazetteers.read(folder);
    if (reason) skipped.set(gazetteerIn(folder), reason);
    else skipped.delete(gazetteerIn(folder));
  }

  /** Reads the gazetteers among some files, or below some folders, anew. */
  async function readGazetteersOf(documents: readonly string[]): Promise<void> {
    const isMeant = (name: string) =>
      documents.some(document => document === name || pathBelow(document, name) !== undefined);
    for (const folder of folders) if (isMeant(gazetteerIn(folder))) await readGazetteerOf(folder);
    await settleGazetteer();
  }

  /** Takes up what the gazetteers say now; where their names have changed, every document is read with them. */
  async function settleGazetteer(): Promise<void> {
    const gazetteer = gazetteers.of(folders);
    if (!settings.enable || gazetteer === library.workspace.gazetteer) return;
    library = withGazetteer(library, gazetteer);
    changed();
    await readWithVocabulary();
  }

  /** Reads anew what was read with another vocabulary than the present one; a later one ends it. */
  async function readWithVocabulary(): Promise<void> {
    const { hash } = vocabulary();
    const { documents } = library.workspace;
    const others = [...documents].filter(([, facts]) => facts.vocabulary !== hash);
    if (others.length === 0) return;
    for (const entry of open.values()) entry.isStale = true;
    let readings: Reading[] = [];
    const add = () => {
      library = withReadings(
        library,
        readings.filter(({ facts: { header } }) => {
          const { document } = header;
          return !open.has(document) && library.workspace.documents.get(document) === documents.get(document);
        }),
      );
      readings = [];
      changed();
    };
    let untilPause = BATCH;
    for (const [document, { header }] of others) {
      if (open.has(document)) continue;
      const source = library.sources.get(document);
      if (source) readings.push(readText(source.text, header, vocabulary()));
      if (readings.length >= Math.max(GATHERED, library.sources.size / 2)) add();
      if (--untilPause > 0) continue;
      untilPause = BATCH;
      await pause();
      if (vocabulary().hash !== hash) return;
    }
    add();
  }

  return {
    /** Counts the changes: equal numbers mean equal answers. */
    revision: () => revision,
    /** As `revision`, without what was typed. */
    folderRevision: () => folderRevision,
    settings: () => settings,
    folders: () => folders,

    setFolders(uris: readonly string[]): Promise<void> {
      folders = uris.map(uri => documentName(uri).replace(/\/$/, ''));
      annotations.clear();
      for (const [document, entry] of open) setMember(document, entry, mayBeMember(document));
      return settings.enable ? readFolders() : Promise.resolve();
    },

    setSettings(next: Settings): Promise<void> {
      const before = settings;
      settings = next;
      selected = selection(next.include, next.exclude);
      const isSameChoice =
        before.enable === next.enable &&
        before.readWideFolders === next.readWideFolders &&
        before.encoding === next.encoding &&
        String(before.include) === String(next.include) &&
        String(before.exclude) === String(next.exclude);
      changed();
      if (isSameChoice) return Promise.resolve();
      for (const [document, entry] of open) setMember(document, entry, mayBeMember(document));
      if (next.enable) return readFolders();
      scan++;
      readSoFar = undefined;
      skipped.clear();
      records.clear();
      annotations.clear();
      library = emptyLibrary;
      // Enabled again, the open documents are read anew.
      for (const entry of open.values()) entry.isStale = true;
      return Promise.resolve();
    },

    open(uri: string, languageId: string, version: number, text: string): void {
      const document = documentName(uri);
      if (isGazetteer(document)) {
        gazetteers.open(document, uri, languageId, version, text);
        onGazetteerTyped();
        return;
      }
      const isMember = mayBeMember(document);
      open.set(document, {
        uri,
        document: TextDocument.create(uri, languageId, version, text),
        isMember,
        isStale: true,
        alone: emptyLibrary,
      });
      if (!isMember) library = withoutDocuments(library, [document]);
      changed(true);
      void settleMembership(document);
    },

    change(uri: string, version: number, changes: readonly Change[]): void {
      const document = documentName(uri);
      if (isGazetteer(document)) {
        gazetteers.change(document, version, changes);
        onGazetteerTyped();
        return;
      }
      const entry = open.get(document);
      if (!entry) return;
      entry.document = TextDocument.update(entry.document, [...changes], version);
      entry.isStale = true;
      changed(true);
    },

    /** From now on the file on disk speaks, if there is one. */
    async close(uri: string): Promise<void> {
      const document = documentName(uri);
      if (isGazetteer(document)) {
        gazetteers.close(document);
        await readGazetteersOf([document]);
        return;
      }
      if (!open.delete(document)) return;
      await readFile(document);
      changed();
    },

    /** Files that changed, came or went; a folder that went takes its files with it. */
    async filesChanged(uris: readonly string[]): Promise<void> {
      if (!settings.enable) return;
      const documents = new Set(uris.map(documentName));
      for (const document of documents) {
        if (document.endsWith('/.gitignore')) {
          await readFolders();
          return;
        }
      }
      await readGazetteersOf([...documents]);
      for (const document of documents) {
        for (const folder of folders)
          if (await annotations.readChanged(folder, document))
            library = withDecisions(library, annotations.decisions());
        const folder = folders.find(name => document === `${name}/${RECORDS_PATH}`);
        if (folder !== undefined) await readRecordsAgain(folder);
        const below = [...library.sources.keys()].filter(name => pathBelow(document, name) !== undefined);
        for (const name of [document, ...below]) {
          const isKnown = library.sources.has(name) || skipped.has(name);
          const place = placeOf(name);
          if (isKnown || (place && selectsFile(selected, place.path))) await readFile(name);
        }
      }
      changed();
    },

    /** What requests about a document are answered from; undefined where Shiryo leaves it alone. */
    view(uri: string): View | undefined {
      if (!settings.enable) return undefined;
      const document = documentName(uri);
      const entry = open.get(document);
      if (isOurs(document) || !isSourceName(placeOf(document)?.path ?? document)) return undefined;
      flush();
      const seen = entry === undefined || entry.isMember ? library : entry.alone;
      const source = seen.sources.get(document);
      return (
        source && { library: seen, document, source, languageId: entry?.document.languageId ?? languageOf(document) }
      );
    },

    /** The sum of the folder. */
    library(): Library {
      flush();
      return library;
    },

    settleGazetteer,
    /** The gazetteer of the innermost folder of a document, as it is at this moment; there may be none as yet. */
    async gazetteerFor(uri: string): Promise<GazetteerAtHand | undefined> {
      const place = placeOf(documentName(uri));
      if (!place) return undefined;
      await readGazetteerOf(place.folder);
      const document = gazetteerIn(place.folder);
      return { document, text: gazetteers.textOf(document), isReadable: !skipped.has(document) };
    },

    /** The file of what is decided about a document, as it is at this moment; its text is empty where there is none. */
    async annotationsFor(uri: string): Promise<AnnotationsAtHand | undefined> {
      const place = placeOf(documentName(uri));
      return (
        place && {
          document: `${place.folder}/${annotationsPath(place.path)}`,
          path: place.path,
          text: await annotations.textFor(place.folder, place.path),
        }
      );
    },

    /** The URIs of the open documents, as the client spells them. */
    openUris: (): string[] => [...open.values()].map(({ uri }) => uri),
    versionOf: (uri: string): number | undefined => open.get(documentName(uri))?.document.version,
    /** A document's URI as the client spells it, where it has it open. */
    uriFor: (document: string): string => open.get(document)?.uri ?? gazetteers.uriOf(document) ?? uriOf(document),
    placeOf: (uri: string) => placeOf(documentName(uri)),
    recordOf: (uri: string) => {
      const place = placeOf(documentName(uri));
      return place && records.get(place.folder)?.documents.get(place.path);
    },

    status: () => ({
      documents: library.sources.size,
      mentions: mentionCount(library),
      readSoFar,
      skipped,
      /** What is wrong with recorded data, by the folder. */
      recordFaults: [...records].flatMap(([folder, { faults }]) => faults.map(fault => ({ folder, fault }))),
      /** Lines about documents that cannot be used, and those whose passage is not found for certain. */
      annotationFaults: annotations.faults().flatMap(withAnnotationFile),
      unplaced: unplacedDecisions(library).flatMap(withAnnotationFile),
    }),
  };
}

function mentionCount({ workspace }: Library): number {
  let count = 0;
  for (const { mentions } of workspace.documents.values()) count += mentions.length;
  return count;
}

const languageOf = (document: string): string => (document.endsWith('.md') ? 'markdown' : 'plaintext');

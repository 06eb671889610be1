import { annotationsPath } from '../../annotate/annotation-file';
import { unplacedDecisions } from '../../features/shared/decisions';
import {
  emptyLibrary,
  type Library,
  type Reading,
  withDecisions,
  withGazetteer,
  withReadings,
} from '../../features/shared/library';
import type { LineIndex } from '../../text/lines';
import { createAnnotations } from '../annotations';
import type { Files } from '../files/files';
import { isSourceName, selectsFile } from '../files/selection';
import { gazetteerIn } from '../gazetteer-file';
import { createGazetteers, isGazetteer } from '../gazetteers';
import { readText } from '../read-document';
import { RECORDS_PATH } from '../records';
import { readSettings, type Settings } from '../settings';
import { documentName, isOurs, pathBelow, uriOf } from '../uri';
import { createCurrent } from './current';
import { createFolderReader } from './folder-reader';
import { type Change, createOpenDocuments } from './open-documents';
import { createPlaces } from './places';
import { createRemarks } from './remarks';
import { createVocabularyReader } from './vocabulary-reader';

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

export interface StoreOptions {
  readonly files: Files;
  /** Called after anything that answers depend on has changed; not for every key in between. */
  onChange(): void;
  /** Called for every key in an open gazetteer: some time after, `settleGazetteer` is wanted. */
  onGazetteerTyped(): void;
  /** Lets other work in between two batches. */
  pause(): Promise<void>;
}

/** The state of the server: the open documents, the files of the folder, and the one current library made of both. */
export type Store = ReturnType<typeof createStore>;

export function createStore({ files, onChange, onGazetteerTyped, pause }: StoreOptions) {
  let settings: Settings = readSettings(undefined, undefined);
  const current = createCurrent(onChange);
  const remarks = createRemarks();
  const places = createPlaces(files, settings);
  const openDocuments = createOpenDocuments(current, places);
  const gazetteers = createGazetteers(files, remarks);
  const annotations = createAnnotations(files);
  const reader = createFolderReader({
    files,
    current,
    places,
    openDocuments,
    remarks,
    gazetteers,
    annotations,
    settings: () => settings,
    pause,
  });
  const readWithVocabulary = createVocabularyReader(current, openDocuments, pause);

  const flush = (): void => {
    if (settings.enable) openDocuments.flush();
  };

  /** Names the folder and, below it, the file that says something of a document. */
  function withAnnotationFile<Said extends { readonly document: string }>(said: Said) {
    const place = places.of(said.document);
    return place ? [{ ...said, folder: place.folder, file: annotationsPath(place.path) }] : [];
  }

  async function readFolders(): Promise<void> {
    await reader.readAll();
    await readWithVocabulary();
  }

  /** Recorded dates and sources belong to a document's header: who has others now is read anew. */
  async function readRecordsAgain(folder: string): Promise<void> {
    await places.readRecords(folder);
    const library = current.library();
    const readings: Reading[] = [];
    for (const [document, facts] of library.workspace.documents) {
      const header = places.headerOf(document);
      if (header.date === facts.header.date && header.source === facts.header.source) continue;
      if (openDocuments.has(document)) openDocuments.readAgain(document);
      else readings.push(readText(library.sources.get(document)!.text, header, current.vocabulary()));
    }
    current.become(withReadings(library, readings));
  }

  /** Reads the gazetteers among some files, or below some folders, anew. */
  async function readGazetteersOf(documents: readonly string[]): Promise<void> {
    const isMeant = (name: string) => documents.some(document => isOrHolds(document, name));
    for (const folder of places.folders()) if (isMeant(gazetteerIn(folder))) await gazetteers.read(folder);
    await settleGazetteer();
  }

  /** Takes up what the gazetteers say now; where their names have changed, every document is read with them. */
  async function settleGazetteer(): Promise<void> {
    const gazetteer = gazetteers.of(places.folders());
    if (!settings.enable || gazetteer === current.library().workspace.gazetteer) return;
    current.become(withGazetteer(current.library(), gazetteer));
    current.changed();
    await readWithVocabulary();
  }

  return {
    revision: current.revision,
    folderRevision: current.folderRevision,
    settings: () => settings,
    folders: places.folders,

    setFolders(uris: readonly string[]): Promise<void> {
      places.setFolders(uris);
      annotations.clear();
      openDocuments.placesChanged();
      return settings.enable ? readFolders() : Promise.resolve();
    },

    setSettings(next: Settings): Promise<void> {
      const before = settings;
      settings = next;
      places.select(next);
      const isSameChoice =
        before.enable === next.enable &&
        before.readWideFolders === next.readWideFolders &&
        before.encoding === next.encoding &&
        String(before.include) === String(next.include) &&
        String(before.exclude) === String(next.exclude);
      current.changed();
      if (isSameChoice) return Promise.resolve();
      openDocuments.placesChanged();
      if (next.enable) return readFolders();
      reader.end();
      remarks.clear();
      places.forgetRecords();
      annotations.clear();
      current.become(emptyLibrary);
      // Enabled again, the open documents are read anew.
      openDocuments.readAgain();
      return Promise.resolve();
    },

    /** Stops reading the folder; what was read stays. */
    stopReading: reader.stop,
    /** Reads what was left when the reading was stopped. */
    async readRest(): Promise<void> {
      await reader.readRest();
      await readWithVocabulary();
    },

    open(uri: string, languageId: string, version: number, text: string): void {
      const document = documentName(uri);
      if (isGazetteer(document)) {
        gazetteers.open(document, uri, languageId, version, text);
        onGazetteerTyped();
      } else openDocuments.open(uri, languageId, version, text);
    },

    change(uri: string, version: number, changes: readonly Change[]): void {
      const document = documentName(uri);
      if (isGazetteer(document)) {
        gazetteers.change(document, version, changes);
        onGazetteerTyped();
      } else openDocuments.change(document, version, changes);
    },

    /** From now on the file on disk speaks, if there is one. */
    async close(uri: string): Promise<void> {
      const document = documentName(uri);
      if (isGazetteer(document)) {
        gazetteers.close(document);
        await readGazetteersOf([document]);
        return;
      }
      if (!openDocuments.close(document)) return;
      await reader.readFile(document);
      current.changed();
    },

    /** Files that changed, came or went; of a folder that came or went with its files often its name alone is told. */
    async filesChanged(uris: readonly string[]): Promise<void> {
      if (!settings.enable) return;
      const documents = new Set(uris.map(documentName));
      for (const document of documents) {
        if (document.endsWith('/.gitignore')) {
          await reader.listAgain();
          await readWithVocabulary();
          return;
        }
      }
      await readGazetteersOf([...documents]);
      const holders = foldersAbove(current.library().sources.keys());
      for (const document of documents) {
        for (const folder of places.folders())
          if (await annotations.readChanged(folder, document))
            current.become(withDecisions(current.library(), annotations.decisions()));
        const folder = places.folders().find(name => isOrHolds(document, `${name}/${RECORDS_PATH}`));
        if (folder !== undefined) await readRecordsAgain(folder);
        const { sources } = current.library();
        const below = holders.has(document)
          ? [...sources.keys()].filter(name => pathBelow(document, name) !== undefined)
          : [];
        for (const name of [document, ...below]) {
          const isKnown = current.library().sources.has(name) || remarks.leftOut.has(name);
          const place = places.of(name);
          if (isKnown || (place && selectsFile(places.selected(), place.path))) await reader.readFile(name);
          else if (name === document) await reader.readFolder(name);
        }
      }
      current.changed();
    },

    /** What requests about a document are answered from; undefined where Shiryo leaves it alone. */
    view(uri: string): View | undefined {
      if (!settings.enable) return undefined;
      const document = documentName(uri);
      if (isOurs(document) || !isSourceName(places.of(document)?.path ?? document)) return undefined;
      flush();
      const library = openDocuments.libraryFor(document);
      const source = library.sources.get(document);
      const languageId = openDocuments.languageIdOf(document) ?? languageOf(document);
      return source && { library, document, source, languageId };
    },

    /** The sum of the folder. */
    library(): Library {
      flush();
      return current.library();
    },

    settleGazetteer,
    /** The gazetteer of the innermost folder of a document, as it is at this moment; there may be none as yet. */
    async gazetteerFor(uri: string): Promise<GazetteerAtHand | undefined> {
      const place = places.of(documentName(uri));
      if (!place) return undefined;
      await gazetteers.read(place.folder);
      const document = gazetteerIn(place.folder);
      return { document, text: gazetteers.textOf(document), isReadable: !remarks.leftOut.has(document) };
    },

    /** The file of what is decided about a document, as it is at this moment; its text is empty where there is none. */
    async annotationsFor(uri: string): Promise<AnnotationsAtHand | undefined> {
      const place = places.of(documentName(uri));
      return (
        place && {
          document: `${place.folder}/${annotationsPath(place.path)}`,
          path: place.path,
          text: await annotations.textFor(place.folder, place.path),
        }
      );
    },

    /** The URIs of the open documents, as the client spells them. */
    openUris: openDocuments.uris,
    versionOf: (uri: string): number | undefined => openDocuments.versionOf(documentName(uri)),
    /** A document's URI as the client spells it, where it has it open. */
    uriFor: (document: string): string =>
      openDocuments.uriOf(document) ?? gazetteers.uriOf(document) ?? uriOf(document),
    placeOf: (uri: string) => places.of(documentName(uri)),
    recordOf: (uri: string) => places.recordOf(documentName(uri)),

    /** How far the folder is read; nothing once it is. */
    progress: reader.progress,
    /** Whether files of the folder are being read at this moment. */
    isReading: (): boolean => reader.progress()?.isStopped === false,

    status: () => {
      const library = current.library();
      return {
        documents: library.sources.size,
        mentions: mentionCount(library),
        leftOut: remarks.leftOut,
        /** Of documents that are open the editor knows the encoding. */
        guessed: [...remarks.guessed].filter(([document]) => !openDocuments.has(document)),
        recordFaults: places.recordFaults(),
        /** Lines about documents that cannot be used, and those whose passage is not found for certain. */
        annotationFaults: annotations.faults().flatMap(withAnnotationFile),
        unplaced: unplacedDecisions(library).flatMap(withAnnotationFile),
      };
    },
  };
}

function mentionCount({ workspace }: Library): number {
  let count = 0;
  for (const { mentions } of workspace.documents.values()) count += mentions.length;
  return count;
}

/** Whether a name is that of a file, or of a folder that it lies below. */
const isOrHolds = (name: string, file: string): boolean => name === file || pathBelow(name, file) !== undefined;

/** The names of all folders that some documents lie in. */
function foldersAbove(documents: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const document of documents) {
    let end = document.lastIndexOf('/');
    // What a folder lies in was met with it.
    while (end > 0 && !folders.has(document.slice(0, end))) {
      folders.add(document.slice(0, end));
      end = document.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}

const languageOf = (document: string): string => (document.endsWith('.md') ? 'markdown' : 'plaintext');

import { emptyLibrary, type Library } from '../../features/shared/library';
import type { LineIndex } from '../../text/lines';
import { createAnnotations } from '../annotations';
import type { Files } from '../files/files';
import { isSourceName } from '../files/selection';
import { createGazetteers, isGazetteer } from '../gazetteers';
import { readSettings, readTheSame, type Settings } from '../settings';
import { documentName, isOurs, uriOf } from '../uri';
import { createChangedFiles } from './changed-files';
import { createCurrent } from './current';
import { createFolderReader } from './folder-reader';
import { type Change, createOpenDocuments } from './open-documents';
import type { Parts } from './parts';
import { createPlaces } from './places';
import { createRecordedData } from './recorded-data';
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

export interface StoreOptions {
  readonly files: Files;
  /** Called after anything that answers depend on has changed; not for every key in between. */
  onChange(): void;
  /** Called for every file of the folder that was read, or left out after all. */
  onProgress(): void;
  /** Called for every key in an open gazetteer: some time after, `settleGazetteer` is wanted. */
  onGazetteerTyped(): void;
  /** Lets other work in between two batches. */
  pause(): Promise<void>;
}

/** The state of the server: the open documents, the files of the folder, and the one current library made of both. */
export type Store = ReturnType<typeof createStore>;

export function createStore({ files, onChange, onProgress, onGazetteerTyped, pause }: StoreOptions) {
  let settings: Settings = readSettings(undefined, undefined);
  const current = createCurrent(onChange);
  const remarks = createRemarks();
  const places = createPlaces(files, settings);
  const openDocuments = createOpenDocuments(current, places);
  const gazetteers = createGazetteers(files, remarks);
  const annotations = createAnnotations(files);
  const parts: Parts = {
    files,
    current,
    places,
    openDocuments,
    remarks,
    gazetteers,
    annotations,
    settings: () => settings,
    onProgress,
    pause,
  };
  const reader = createFolderReader(parts);
  const readWithVocabulary = createVocabularyReader(parts);
  const recorded = createRecordedData(parts, readWithVocabulary);
  const followFiles = createChangedFiles(parts, reader, recorded, readWithVocabulary);

  const flush = (): void => {
    if (settings.enable) openDocuments.flush();
  };

  async function readFolders(): Promise<void> {
    await reader.readAll();
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
      current.changed();
      if (readTheSame(before, next)) return Promise.resolve();
      openDocuments.placesChanged();
      if (next.enable) return readFolders();
      reader.end();
      remarks.clear();
      recorded.clear();
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
        await recorded.readGazetteersOf([document]);
        return;
      }
      if (!openDocuments.close(document)) return;
      await reader.readFile(document);
      current.changed();
    },

    /** Files that changed, came or went. */
    filesChanged: (uris: readonly string[]): Promise<void> => (settings.enable ? followFiles(uris) : Promise.resolve()),

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

    settleGazetteer: recorded.settleGazetteer,
    gazetteerFor: recorded.gazetteerFor,
    annotationsFor: recorded.annotationsFor,

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
        ...recorded.faults(),
      };
    },
  };
}

function mentionCount({ workspace }: Library): number {
  let count = 0;
  for (const { mentions } of workspace.documents.values()) count += mentions.length;
  return count;
}

const languageOf = (document: string): string => (document.endsWith('.md') ? 'markdown' : 'plaintext');
